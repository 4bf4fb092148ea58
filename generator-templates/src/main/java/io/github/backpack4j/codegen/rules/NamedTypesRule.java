package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;

/** Every object, enum and union is a schema with a name, so that no class is named by position. */
final class NamedTypesRule implements PartRule {

  private static final String CURE = "; define it in schemas/ and refer to it with $ref";

  @Override
  public void check(Part part, Report report) {
    if (part.isNamedSchema() && isAlias(part.node())) {
      report.add(part, "this is a second name of a schema; refer to that one and remove this");
      return;
    }
    if (part.kind() != Kind.SCHEMA || part.node().has("$ref") || !part.node().isObject()) {
      return;
    }
    JsonNode schema = part.node();
    if (schema.has("anyOf") || schema.has("not")) {
      report.add(
          part, "anyOf and not are outside the schema subset; write oneOf with a discriminator");
      return;
    }
    if (part.within() == Kind.SCHEMA_LIST) {
      report.add(part, "this part of a oneOf or allOf has no name" + CURE);
      return;
    }
    boolean object = schema.path("type").asText().equals("object");
    if (object && !schema.has("properties") && !schema.has("additionalProperties")) {
      report.add(
          part,
          "an object without properties says nothing; write its properties, or additionalProperties"
              + " when it is a map");
    }
    if (schema.path("type").asText().equals("array") && !schema.has("items")) {
      report.add(part, "an array without items says nothing; write items");
    }
    if (part.isNamedSchema()) {
      return;
    }
    if (schema.has("properties")) {
      report.add(part, "this object has no name" + CURE);
    } else if (schema.has("oneOf")) {
      report.add(part, "this union has no name" + CURE);
    } else if (schema.path("allOf").size() > 1) {
      report.add(part, "this allOf of several schemas has no name" + CURE);
    } else if (schema.has("enum") && !(part.isProperty() && schema.path("enum").size() == 1)) {
      report.add(part, "this enum has no name" + CURE);
    }
  }

  private static boolean isAlias(JsonNode schema) {
    return schema.has("$ref")
        || (schema.path("allOf").size() == 1 && schema.at("/allOf/0").has("$ref"));
  }
}
