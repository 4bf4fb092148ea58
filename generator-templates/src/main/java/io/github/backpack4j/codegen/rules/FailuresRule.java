package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.List;

/** The failures worth handling are codes that the contract knows, where it has a list of them. */
final class FailuresRule implements PartRule {

  private static final String FAILURES = "x-backpack-failures";

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.OPERATION) {
      return;
    }
    JsonNode codes = part.document().schema("ApiErrorCode").path("enum");
    List<String> known = Part.texts(codes);
    for (String failure : part.texts(FAILURES)) {
      if (codes.isArray() && !known.contains(failure)) {
        report.add(
            part,
            FAILURES,
            "the failure " + failure + " is no ApiErrorCode; correct it, or add it to the enum");
      }
    }
  }
}
