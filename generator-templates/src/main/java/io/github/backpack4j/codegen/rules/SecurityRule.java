package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;

/** An operation is signed and has one instruction; one that is public or needs a login has none. */
final class SecurityRule implements PartRule {

  static final String INSTRUCTION = "x-backpack-instruction";

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.OPERATION) {
      return;
    }
    JsonNode security = part.node().path("security");
    boolean open = security.isArray() && security.isEmpty();
    boolean signed = isOnly(security, "signed");
    boolean session = isOnly(security, "session");
    if (security.isMissingNode()) {
      report.add(
          part,
          "says neither that it is signed nor that it is public; write security: [{ signed: [] }] or"
              + " security: []");
    } else if (!open && !signed && !session) {
      report.add(
          part,
          "security",
          "has the security "
              + security
              + "; write security: [{ signed: [] }], security: [] when it is public, or security: [{"
              + " session: [] }] when only a login with a browser opens it");
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
    } else if ((open || session) && !instruction.isMissingNode()) {
      report.add(
          part,
          INSTRUCTION,
          (open ? "is public" : "needs a login")
              + " but has the instruction "
              + instruction.asText()
              + "; remove it, or write security: [{ signed: [] }]");
    }
  }

  private static boolean isOnly(JsonNode security, String scheme) {
    JsonNode scopes = security.path(0).path(scheme);
    return security.size() == 1
        && security.path(0).size() == 1
        && scopes.isArray()
        && scopes.isEmpty();
  }
}
