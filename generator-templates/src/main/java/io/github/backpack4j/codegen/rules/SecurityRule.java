package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;

/** An operation is signed and has one instruction, or it is public and has none. */
final class SecurityRule implements PartRule {

  static final String INSTRUCTION = "x-backpack-instruction";

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.OPERATION) {
      return;
    }
    JsonNode security = part.node().path("security");
    boolean open = security.isArray() && security.isEmpty();
    boolean signed =
        security.size() == 1
            && security.path(0).size() == 1
            && security.path(0).path("signed").isArray()
            && security.path(0).path("signed").isEmpty();
    if (security.isMissingNode()) {
      report.add(
          part,
          "says neither that it is signed nor that it is public; write security: [{ signed: [] }] or"
              + " security: []");
    } else if (security.toString().contains("\"session\"")) {
      report.add(
          part,
          "security",
          "needs a browser session, which no key opens, so nothing can be generated; leave it out");
    } else if (!open && !signed) {
      report.add(
          part,
          "security",
          "has the security "
              + security
              + "; write security: [{ signed: [] }], or security: [] when it is public");
    }
    JsonNode instruction = part.node().path(INSTRUCTION);
    if (instruction.isArray()) {
      report.add(
          part,
          INSTRUCTION,
          "has "
              + instruction.size()
              + " instructions ("
              + String.join(", ", Part.texts(instruction))
              + "); keep the one that the exchange expects, as text");
    } else if (signed && instruction.isMissingNode()) {
      report.add(
          part,
          "is signed but has no instruction; write x-backpack-instruction and what its signing"
              + " string starts with");
    } else if (open && !instruction.isMissingNode()) {
      report.add(
          part,
          INSTRUCTION,
          "is public but has the instruction "
              + instruction.asText()
              + "; remove it, or write security: [{ signed: [] }]");
    }
  }
}
