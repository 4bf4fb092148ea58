package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;

/** An operation says what an answer without a body means, and only then. */
final class AnswerRule implements PartRule {

  private static final String ACCEPTED = "x-backpack-accepted";

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.OPERATION) {
      return;
    }
    JsonNode responses = part.node().path("responses");
    boolean empty = responses.has("200") && !responses.path("200").has("content");
    boolean bodiless = empty || responses.has("202");
    if (part.node().has(ACCEPTED) && !bodiless) {
      report.add(
          part,
          ACCEPTED,
          "has x-backpack-accepted but neither a 202 nor a 200 without a body; remove it, or describe"
              + " the answer it speaks of");
    } else if (!part.node().has(ACCEPTED) && bodiless) {
      report.add(
          part,
          "has "
              + (empty ? "a 200 without a body" : "a 202")
              + " but does not say what it means; write x-backpack-accepted: done or accepted");
    }
  }
}
