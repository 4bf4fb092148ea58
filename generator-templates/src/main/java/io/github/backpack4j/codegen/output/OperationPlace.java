package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.Locale;

/**
 * An operation where it stands in the contract.
 *
 * @param path its path
 * @param method its HTTP method, in lower case
 * @param node what the contract says of it
 */
record OperationPlace(String path, String method, JsonNode node) {

  String pointer() {
    return Pointers.of("paths", path, method);
  }

  /** How messages call it: {@code POST /api/v1/order}. */
  String subject() {
    return method.toUpperCase(Locale.ROOT) + " " + path;
  }

  String id() {
    return node.path("operationId").asText();
  }

  /** The answer of an operation that was carried out. */
  JsonNode done() {
    return node.path("responses").path("200");
  }

  /** The answer of an operation that was only taken in; missing where there is none. */
  JsonNode accepted() {
    return node.path("responses").path("202");
  }

  /** The name of the query object: {@code FillsQuery} of {@code getFills}. */
  String query() {
    String id = id();
    int start = 0;
    while (start < id.length() && !Character.isUpperCase(id.charAt(start))) {
      start++;
    }
    return Names.upperCamel(start == id.length() ? id : id.substring(start)) + "Query";
  }
}
