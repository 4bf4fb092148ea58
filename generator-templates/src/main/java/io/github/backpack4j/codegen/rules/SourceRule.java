package io.github.backpack4j.codegen.rules;

import io.github.backpack4j.codegen.contract.Kind;

/** Operations and channels say where they were read. */
final class SourceRule implements PartRule {

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.OPERATION && part.kind() != Kind.CHANNEL) {
      return;
    }
    if (!part.node().has("x-backpack-source")) {
      report.add(
          part,
          "does not say where it was read; write x-backpack-source with a document or recording and"
              + " its date");
    }
  }
}
