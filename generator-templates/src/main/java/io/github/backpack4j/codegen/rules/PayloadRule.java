package io.github.backpack4j.codegen.rules;

import io.github.backpack4j.codegen.contract.Kind;

/** A message carries a schema with a name, in the format that both documents share. */
final class PayloadRule implements PartRule {

  private static final String FORMAT = "application/vnd.oai.openapi+yaml;version=3.0.0";

  @Override
  public void check(Part part, Report report) {
    if (part.kind() == Kind.MESSAGE && !part.node().has("payload")) {
      report.add(part, "has no payload; write one with a schemaFormat and a schema");
    }
    if (part.kind() != Kind.PAYLOAD || !part.key().equals("payload")) {
      return;
    }
    if (!part.text("schemaFormat").equals(FORMAT)) {
      report.add(part, "the payload has to say schemaFormat: " + FORMAT);
    } else if (!part.node().path("schema").has("$ref")) {
      report.add(part, "the payload has no name; define it in schemas/ and refer to it with $ref");
    }
  }
}
