package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;

/** The instruction repeats only where the body is a list, and the operation is signed. */
final class BatchRule implements PartRule {

  private static final String BATCH = "x-backpack-batch";

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.OPERATION || !part.node().has(BATCH)) {
      return;
    }
    JsonNode schema = part.node().at("/requestBody/content/application~1json/schema");
    if (!part.document().resolve(schema).path("type").asText().equals("array")) {
      report.add(
          part,
          BATCH,
          "has x-backpack-batch but no array for a body, so there is nothing to repeat the instruction"
              + " for; remove it, or make the body an array");
    }
    if (!part.node().has(SecurityRule.INSTRUCTION)) {
      report.add(part, BATCH, "has x-backpack-batch but no instruction to repeat; remove it");
    }
  }
}
