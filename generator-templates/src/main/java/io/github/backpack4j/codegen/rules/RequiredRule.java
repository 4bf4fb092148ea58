package io.github.backpack4j.codegen.rules;

import io.github.backpack4j.codegen.contract.Kind;
import java.util.HashSet;
import java.util.Set;

/** What an object requires is one of its properties, named once. */
final class RequiredRule implements PartRule {

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.SCHEMA) {
      return;
    }
    Set<String> properties = part.document().properties(part.pointer()).keySet();
    Set<String> seen = new HashSet<>();
    for (String name : part.texts("required")) {
      if (!properties.contains(name)) {
        report.add(
            part,
            "required",
            "requires " + name + ", which is none of its properties; correct the name or add it");
      }
      if (!seen.add(name)) {
        report.add(part, "required", "requires " + name + " twice; write it once");
      }
    }
  }
}
