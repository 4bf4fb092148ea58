package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;

/** An operation says what an answer without a body means, and only then. */
final class AnswerRule implements PartRule {

  private static final String ACCEPTED = "x-backpack-accepted";

  @Override
  public void check(Part part, Report report) {
    // What left the API answers nothing.
    if (part.kind() != Kind.OPERATION || part.node().has("x-backpack-removed")) {
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
    if (!responses.has("200") && !responses.has("202")) {
      report.add(part, "has no answer of success; write a 200 under responses");
    }
    checkNothing(part, responses, report);
  }

  /** A 204 stands for null, which has to be told from every other answer. */
  private static void checkNothing(Part part, JsonNode responses, Report report) {
    if (!responses.has("204")) {
      return;
    }
    if (responses.path("204").has("content")) {
      report.add(part, "responses", "has a 204 with content, which a 204 cannot have; remove it");
    }
    if (responses.has("202") || !responses.path("200").has("content")) {
      report.add(
          part,
          "responses",
          "has a 204 beside "
              + (responses.has("202") ? "a 202" : "no 200 with a body")
              + ", where it would say nothing of its own; remove one of the two");
    }
  }
}
