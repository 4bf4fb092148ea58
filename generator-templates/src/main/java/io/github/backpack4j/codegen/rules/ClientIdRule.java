package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;

/** The id that a client assigns is a number that the body of a request may leave out. */
final class ClientIdRule implements PartRule {

  private static final String CLIENT_ID = "x-backpack-client-id";

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.OPERATION || !part.node().has(CLIENT_ID)) {
      return;
    }
    String name = part.text(CLIENT_ID);
    JsonNode body = part.node().at("/requestBody/content/application~1json/schema");
    boolean list = body.path("type").asText().equals("array");
    JsonNode object = part.document().resolve(list ? body.path("items") : body);
    JsonNode member = object.path("properties").path(name);
    if (!member.path("type").asText().equals("integer")
        || !member.path("format").asText().equals("uint32")) {
      report.add(
          part,
          CLIENT_ID,
          "names "
              + name
              + ", which is no uint32 of the body; name the member by which a caller finds again what"
              + " it made");
    } else if (part.document().required(object).contains(name)) {
      report.add(
          part,
          CLIENT_ID,
          "names "
              + name
              + ", which the body requires, so that none is ever assigned; remove it, or make the"
              + " member optional");
    }
  }
}
