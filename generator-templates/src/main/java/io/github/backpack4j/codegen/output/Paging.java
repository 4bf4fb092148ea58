package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an operation answers page by page.
 *
 * @param limit the parameter that says how many rows a page has
 * @param offset the parameter that says how many rows come before it
 * @param order the parameter that says which rows come first; empty if there is none
 * @param max the most rows that a page may have
 * @param key members that together tell rows apart; empty if nothing does
 */
record Paging(String limit, String offset, String order, long max, List<String> key) {

  /** What the contract says of it; null for an operation that answers at once. */
  static @Nullable Paging of(OperationPlace place) {
    JsonNode node = place.node().path("x-backpack-paging");
    if (node.isMissingNode()) {
      return null;
    }
    List<String> key = new ArrayList<>();
    if (node.path("key").isTextual()) {
      key.add(node.path("key").asText());
    }
    node.path("key").forEach(member -> key.add(member.asText()));
    return new Paging(
        node.path("limit").asText(),
        node.path("offset").asText(),
        node.path("sort").asText(""),
        node.path("max").asLong(),
        key);
  }

  boolean isLimit(Member parameter) {
    return parameter.wire().equals(limit);
  }

  boolean isOffset(Member parameter) {
    return parameter.wire().equals(offset);
  }

  boolean isOrder(Member parameter) {
    return parameter.wire().equals(order);
  }

  /** Whether paging gives a parameter its value, so that a caller need not. */
  boolean rules(Member parameter) {
    return isLimit(parameter) || isOffset(parameter) || isOrder(parameter);
  }
}
