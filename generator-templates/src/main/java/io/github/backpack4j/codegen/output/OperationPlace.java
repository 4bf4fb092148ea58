package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.ArrayList;
import java.util.List;
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

  /** The answer that there is nothing to answer with; missing where there is none. */
  JsonNode nothing() {
    return node.path("responses").path("204");
  }

  /** Whether it left the API. */
  boolean isRemoved() {
    return node.has("x-backpack-removed");
  }

  /** The day on which it left the API. */
  String removedOn() {
    return node.path("x-backpack-removed").path("date").asText();
  }

  /** The operations that stand in for one that left the API. */
  List<String> successors() {
    List<String> successors = new ArrayList<>();
    node.path("x-backpack-removed").path("use").forEach(use -> successors.add(use.asText()));
    return successors;
  }

  /** Whether no key opens it. */
  boolean needsLogin() {
    return node.path("security").path(0).has("session");
  }

  /** Why it is never sent; empty for one that is. */
  String refused() {
    if (isRemoved()) {
      return "it left the API on " + removedOn() + "; use " + String.join(" or ", successors());
    }
    return needsLogin() ? "it needs a login with a browser, which no API key opens" : "";
  }

  /** What it does, in a word: {@code get} of {@code getFills}. */
  String verb() {
    String id = id();
    int end = 0;
    while (end < id.length() && !Character.isUpperCase(id.charAt(end))) {
      end++;
    }
    return id.substring(0, end);
  }

  /** The name of the query object: {@code FillsQuery} of {@code getFills}. */
  String query() {
    String rest = id().substring(verb().length());
    return Names.upperCamel(rest.isEmpty() ? id() : rest) + "Query";
  }
}
