package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Places of the contract by names that a reader knows: {@code Depth.asks[]}, {@code
 * getDepth?limit}.
 */
final class Names {
  private final JsonNode contract;

  Names(JsonNode contract) {
    this.contract = contract;
  }

  /** The name of what a pointer into the contract leads to. */
  String of(String pointer) {
    String[] parts = pointer.split("/", -1);
    if (pointer.startsWith("/components/") && parts.length > 3) {
      return unescaped(parts[3]) + below(parts, 4);
    }
    if (!pointer.startsWith("/paths/") || parts.length < 4) {
      return pointer;
    }
    String operation =
        contract.at(String.join("/", "", "paths", parts[2], parts[3])).path("operationId").asText();
    if (parts.length == 4) {
      return operation;
    }
    return switch (parts[4]) {
      case "parameters" -> {
        String parameter = "/paths/" + parts[2] + "/" + parts[3] + "/parameters/" + parts[5];
        yield operation + "?" + contract.at(parameter).path("name").asText() + below(parts, 7);
      }
      case "responses" -> operation + " answer " + parts[5] + below(parts, 9);
      default -> operation + " body" + below(parts, 8);
    };
  }

  private static String below(String[] parts, int from) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < parts.length; i++) {
      switch (parts[i]) {
        case "properties" -> name.append('.').append(unescaped(parts[++i]));
        case "items" -> name.append("[]");
        case "additionalProperties" -> name.append("{}");
        case "allOf", "oneOf", "anyOf" -> i++;
        default -> {
          // media types and the like say nothing that the reader needs
        }
      }
    }
    return name.toString();
  }

  private static String unescaped(String name) {
    return name.replace("~1", "/").replace("~0", "~");
  }
}
