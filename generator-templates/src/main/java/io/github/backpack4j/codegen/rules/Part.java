package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * One value of a document.
 *
 * @param document the document it is part of
 * @param kind what it is
 * @param within what holds it
 * @param key its key, or its index in a list
 * @param pointer where it stands in the document
 * @param node the value
 * @param subject what a message calls it
 */
record Part(
    Document document,
    Kind kind,
    Kind within,
    String key,
    String pointer,
    JsonNode node,
    String subject) {

  /** Whether this is a schema with a name of its own. */
  boolean isNamedSchema() {
    return kind == Kind.SCHEMA && within == Kind.SCHEMAS;
  }

  /** Whether this is the schema of a property. */
  boolean isProperty() {
    return kind == Kind.SCHEMA && within == Kind.PROPERTIES;
  }

  /** The text of a member, empty when it has none. */
  String text(String member) {
    return node.path(member).asText("");
  }

  /** The texts of a member that is a list. */
  List<String> texts(String member) {
    return texts(node.path(member));
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
