package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;

/** A request has its parameters in the query or in the body, for only one of them is signed. */
final class BodyRule implements PartRule {

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.OPERATION || !part.node().has("requestBody")) {
      return;
    }
    for (JsonNode parameter : part.node().path("parameters")) {
      if (parameter.path("in").asText().equals("query")) {
        report.add(
            part,
            "parameters",
            "the parameter "
                + parameter.path("name").asText()
                + " is in the query beside a body, and only one of them can be signed; make it a"
                + " member of the body or remove the body");
      }
    }
  }
}
