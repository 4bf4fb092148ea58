package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.HashSet;
import java.util.List;

/** A tuple names each of its places, and its array has as many. */
final class TupleRule implements PartRule {

  static final String TUPLE = "x-backpack-tuple";

  @Override
  public void check(Part part, Report report) {
    JsonNode tuple = part.node().path(TUPLE);
    if (part.kind() != Kind.SCHEMA || !tuple.isArray()) {
      return;
    }
    List<String> names = Part.texts(tuple);
    for (String bound : List.of("minItems", "maxItems")) {
      if (part.node().path(bound).asInt(-1) != names.size()) {
        report.add(
            part,
            TUPLE,
            "names "
                + names.size()
                + " places "
                + names
                + "; write "
                + bound
                + ": "
                + names.size());
      }
    }
    for (String name : names) {
      if (!name.matches("[a-z][A-Za-z0-9]+")) {
        report.add(part, TUPLE, "the place " + name + " is no accessor; name it in lowerCamelCase");
      }
    }
    if (new HashSet<>(names).size() != names.size()) {
      report.add(part, TUPLE, "two of the places " + names + " share a name; rename one");
    }
  }
}
