package io.github.backpack4j.codegen.output;

import io.github.backpack4j.codegen.contract.ContractException;
import io.github.backpack4j.codegen.contract.Location;
import io.github.backpack4j.codegen.contract.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The imports of one file: sorted, each once, none of its own package. */
final class Imports {

  private final String packageName;
  private final Map<String, String> bySimpleName = new TreeMap<>();

  Imports(String packageName) {
    this.packageName = packageName;
  }

  /** Adds types by their full names. */
  Imports add(String... names) {
    return addAll(List.of(names));
  }

  /** Adds types by their full names. */
  Imports addAll(Collection<String> names) {
    for (String name : names) {
      String simple = name.substring(name.lastIndexOf('.') + 1);
      String other = bySimpleName.putIfAbsent(simple, name);
      if (other != null && !other.equals(name)) {
        throw new ContractException(
            List.of(
                new Problem(
                    new Location("customization.yaml", 1),
                    "package " + packageName,
                    name + " and " + other + " meet in one file; give the schema another name")));
      }
    }
    return this;
  }

  List<String> sorted() {
    return bySimpleName.values().stream()
        .filter(name -> !name.substring(0, name.lastIndexOf('.')).equals(packageName))
        .sorted()
        .toList();
  }
}
