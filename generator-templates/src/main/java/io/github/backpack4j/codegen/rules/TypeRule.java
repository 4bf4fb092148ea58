package io.github.backpack4j.codegen.rules;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.List;
import java.util.Map;

/**
 * A schema's type is known, and the words beside it belong to it.
 *
 * <p>Only a property without any of those words may go without a type: it stands for any JSON.
 */
final class TypeRule implements PartRule {

  private static final List<String> TYPES =
      List.of("string", "integer", "number", "boolean", "array", "object");

  /** The words that belong to some types only. */
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          entry("properties", List.of("object")),
          entry("additionalProperties", List.of("object")),
          entry("required", List.of("object")),
          entry("items", List.of("array")),
          entry("minItems", List.of("array")),
          entry("maxItems", List.of("array")),
          entry("enum", List.of("string")),
          entry("format", List.of("string", "integer", "number")),
          entry("maxLength", List.of("string")),
          entry("minimum", List.of("integer")),
          entry("maximum", List.of("integer")));

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.SCHEMA || part.node().isBoolean()) {
      return;
    }
    if (!part.node().isObject()) {
      report.add(part, "a schema is a mapping, such as { type: string }; this is " + part.node());
      return;
    }
    JsonNode type = part.node().path("type");
    if (!type.isMissingNode() && !(type.isTextual() && TYPES.contains(type.textValue()))) {
      report.add(part, "type", "the type " + type + " is unknown; write one of " + TYPES);
      return;
    }
    if (type.isMissingNode() && !part.isProperty() && !isComposed(part.node())) {
      report.add(part, "a schema without a type says nothing here; write one of " + TYPES);
      return;
    }
    WORDS.keySet().stream()
        .sorted()
        .filter(word -> part.node().has(word) && !WORDS.get(word).contains(type.asText()))
        .forEach(
            word ->
                report.add(
                    part,
                    word,
                    word
                        + " belongs to the type "
                        + String.join(" or ", WORDS.get(word))
                        + "; write that type, or remove it"));
    if (part.node().has("maxLength") && !part.isProperty()) {
      report.add(
          part, "maxLength", "only a property keeps its maxLength; name it there, or remove it");
    }
  }

  private static boolean isComposed(JsonNode schema) {
    return schema.has("$ref") || schema.has("oneOf") || schema.has("allOf") || schema.has("anyOf");
  }
}
