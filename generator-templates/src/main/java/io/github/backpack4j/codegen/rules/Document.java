package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.Kind;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A loaded document, taken apart so that each rule finds the parts it speaks of. */
final class Document {

  private static final String REF = "$ref";
  private static final String SCHEMAS = "/components/schemas";

  private final Contract contract;
  private final JsonNode root;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Part> byPointer = new HashMap<>();

  Document(Contract contract) {
    this.contract = contract;
    this.root = contract.document();
    Kind kind = contract.isOpenApi() ? Kind.OPENAPI : Kind.ASYNCAPI;
    collect(new Part(this, kind, Kind.OTHER, "", "", root, ""));
  }

  Contract contract() {
    return contract;
  }

  JsonNode root() {
    return root;
  }

  /** All parts, each before what it holds. */
  List<Part> parts() {
    return parts;
  }

  /** The part at {@code pointer}, which has to exist. */
  Part part(String pointer) {
    return byPointer.getOrDefault(pointer, parts.get(0));
  }

  Stream<Part> parts(Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind);
  }

  /** Returns the schema called {@code name}; a missing node when there is none. */
  JsonNode schema(String name) {
    return root.at(Pointers.child(SCHEMAS, name));
  }

  /** The name after a reference to a schema. */
  static String nameOf(JsonNode reference) {
    String text = reference.isTextual() ? reference.asText() : reference.path(REF).asText("");
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /** Returns the schema itself, or the one it refers to. */
  JsonNode resolve(JsonNode schema) {
    JsonNode resolved = schema;
    while (resolved.has(REF)) {
      resolved = schema(nameOf(resolved));
    }
    return resolved;
  }

  /**
   * Returns the properties of an object, those it has through {@code allOf} among them.
   *
   * @return name to the pointer of the property
   */
  Map<String, String> properties(String pointer) {
    Map<String, String> found = new LinkedHashMap<>();
    JsonNode schema = root.at(pointer);
    if (schema.has(REF)) {
      return properties(Pointers.child(SCHEMAS, nameOf(schema)));
    }
    schema
        .path("properties")
        .fieldNames()
        .forEachRemaining(
            name -> found.put(name, Pointers.child(Pointers.child(pointer, "properties"), name)));
    for (int i = 0; i < schema.path("allOf").size(); i++) {
      found.putAll(properties(pointer + "/allOf/" + i));
    }
    return found;
  }

  /** The objects that a schema can be: the members of a union, or itself. */
  List<String> possibilities(String name) {
    List<String> objects = new ArrayList<>();
    for (JsonNode member : schema(name).path("oneOf")) {
      objects.addAll(possibilities(nameOf(member)));
    }
    return objects.isEmpty() ? List.of(name) : objects;
  }

  /** Whether a value is one text, number or boolean. */
  boolean isScalar(JsonNode schema) {
    JsonNode resolved = resolve(schema);
    if (resolved.path("allOf").size() == 1) {
      return isScalar(resolved.path("allOf").get(0));
    }
    return List.of("string", "integer", "number", "boolean")
        .contains(resolved.path("type").asText(""));
  }

  /** Returns the names an object requires, those it requires through {@code allOf} among them. */
  List<String> required(JsonNode schema) {
    JsonNode resolved = resolve(schema);
    List<String> found = new ArrayList<>(Part.texts(resolved.path("required")));
    resolved.path("allOf").forEach(part -> found.addAll(required(part)));
    return found;
  }

  private void collect(Part part) {
    parts.add(part);
    byPointer.put(part.pointer(), part);
    if (part.node().isObject()) {
      for (Map.Entry<String, JsonNode> entry : part.node().properties()) {
        Kind kind = part.kind().member(entry.getKey());
        collectMember(part, kind, entry.getKey(), entry.getValue());
      }
    } else if (part.node().isArray()) {
      for (int i = 0; i < part.node().size(); i++) {
        collectMember(part, part.kind().element(), "" + i, part.node().get(i));
      }
    }
  }

  private void collectMember(Part part, Kind kind, String key, JsonNode node) {
    String pointer = Pointers.child(part.pointer(), key);
    collect(new Part(this, kind, part.kind(), key, pointer, node, subject(part, kind, key, node)));
  }

  private static String subject(Part part, Kind kind, String key, JsonNode node) {
    return switch (kind) {
      case PATH_ITEM -> key;
      case OPERATION -> key.toUpperCase(Locale.ROOT) + " " + part.subject();
      case PARAMETER -> within(part.subject(), "parameter " + node.path("name").asText(key));
      case HEADER -> within(part.subject(), "header " + key);
      case SCHEMA ->
          switch (part.kind()) {
            case SCHEMAS -> "schema " + key;
            case PROPERTIES -> within(part.subject(), "property " + key);
            default -> part.subject();
          };
      case CHANNEL -> "channel " + key;
      case CHANNEL_PARAMETER -> within(part.subject(), "parameter " + key);
      case MESSAGE -> within(part.subject(), "message " + key);
      case STREAM_OPERATION -> "operation " + key;
      default -> part.subject();
    };
  }

  private static String within(String subject, String part) {
    return subject.isEmpty() ? part : subject + ", " + part;
  }
}
