package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** What makes two operations or members look like one under two names: names and types alone. */
final class Skeleton {
  private Skeleton() {}

  /** The parameters, the body and the answers of an operation, without refusals. */
  static String ofOperation(JsonNode operation) {
    Map<String, String> parts = new TreeMap<>();
    for (JsonNode each : operation.path("parameters")) {
      parts.put("?" + each.path("name").asText(), ofParameter(each));
    }
    parts.put("body", ofContent(operation.path("requestBody").path("content")));
    for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
      if (!answer.getKey().matches("[45].*")) {
        parts.put(answer.getKey(), ofContent(answer.getValue().path("content")));
      }
    }
    return operation.path("x-access").asText() + parts;
  }

  /** A parameter but for its name. */
  static String ofParameter(JsonNode parameter) {
    return parameter.path("in").asText()
        + parameter.path("required").asText()
        + ofShape(parameter.path("schema"));
  }

  private static String ofContent(JsonNode content) {
    Map<String, String> types = new TreeMap<>();
    for (Map.Entry<String, JsonNode> type : content.properties()) {
      types.put(type.getKey(), ofShape(type.getValue().path("schema")));
    }
    return types.toString();
  }

  /** A shape: its type, and below it members, required ones, items. */
  static String ofShape(JsonNode shape) {
    Map<String, String> members = new TreeMap<>();
    for (Map.Entry<String, JsonNode> member : shape.path("properties").properties()) {
      members.put(member.getKey(), ofShape(member.getValue()));
    }
    StringBuilder text = new StringBuilder(shape.path("type").asText("anything"));
    text.append(members.isEmpty() ? "" : members).append(shape.path("required"));
    if (shape.has("items")) {
      text.append('[').append(ofShape(shape.path("items"))).append(']');
    }
    if (shape.has("additionalProperties")) {
      text.append('{').append(ofShape(shape.path("additionalProperties"))).append('}');
    }
    return text.toString();
  }
}
