package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schemas of a document to one form, in which two documents can be compared whatever
 * they call their schemas and however they put them together.
 *
 * <ul>
 *   <li>References are followed, so a shape stands where it is used.
 *   <li>{@code allOf} is flattened.
 *   <li>The kinds of a union are members named {@code <orderType=Limit>}, and the tag itself is
 *       none. A union without a discriminator is told apart by a member whose one value differs, or
 *       else by its types and required members.
 *   <li>{@code const} is an enum of one value. A member that may be null is not required: null
 *       means absent.
 *   <li>What other members an object may have, beside those with a name, is a member named {@code
 *       *}.
 *   <li>An array's lengths are numbers of its items. What is unsigned, and a length of time, has
 *       the minimum 0.
 *   <li>Words are left out: titles, descriptions, examples.
 * </ul>
 *
 * <p>Each shape has {@link #AT}, the pointer of the schema that declares it, and {@link #OF}, the
 * pointer of the schema that it turned out to be.
 */
final class Shapes {
  /** Where a shape is declared, as a pointer into its document. */
  static final String AT = "x-at";

  /** The schema that says what the shape is, behind references. */
  static final String OF = "x-of";

  /** The name of an open list of the contract. */
  static final String LIST = "x-list";

  private static final String NULLABLE = "x-nullable";
  private static final Set<String> UNSIGNED = Set.of("uint16", "uint32", "uint64", "duration");
  private static final Set<String> KEPT =
      Set.of(
          "format",
          "enum",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "uniqueItems",
          "pattern");

  private final JsonNode document;
  private final Deque<String> within = new ArrayDeque<>();

  Shapes(JsonNode document) {
    this.document = document;
  }

  /**
   * A node of the document.
   *
   * @param node what stands there
   * @param at the pointer to it
   */
  record Place(JsonNode node, String at) {
    Place member(String name) {
      return new Place(node.path(name), at + "/" + escaped(name));
    }

    Place element(int index) {
      return new Place(node.path(index), at + "/" + index);
    }

    static String escaped(String name) {
      return name.replace("~", "~0").replace("/", "~1");
    }
  }

  /**
   * What a place refers to, or the place itself.
   *
   * @throws UnreadableDocumentException if it refers to nothing, or out of the document
   */
  Place follow(Place place) {
    Place found = place;
    for (int hops = 0; found.node().path("$ref").isTextual(); hops++) {
      String reference = found.node().path("$ref").textValue();
      String pointer = reference.startsWith("#/") ? reference.substring(1) : "";
      JsonNode target = pointer.isEmpty() ? found.node().path("") : document.at(pointer);
      if (target.isMissingNode() || hops > 20) {
        throw new UnreadableDocumentException(found.at() + " refers to nothing: " + reference);
      }
      found = new Place(target, pointer);
    }
    return found;
  }

  /** The shape of the schema at a place. */
  ObjectNode shape(Place place) {
    ObjectNode shape = JsonNodeFactory.instance.objectNode();
    shape.put(AT, place.at());
    merge(shape, place);
    finish(shape);
    return shape;
  }

  private void merge(ObjectNode shape, Place given) {
    Place place = follow(given);
    shape.put(OF, place.at());
    if (within.contains(place.at())) {
      shape.put("type", "object");
      return;
    }
    within.push(place.at());
    mergeParts(shape, place);
    own(shape, place);
    variants(shape, place);
    within.pop();
  }

  /** A description beside a reference makes no schema of its own: the shape is what is meant. */
  private void mergeParts(ObjectNode shape, Place place) {
    List<Place> parts = new ArrayList<>();
    Place all = place.member("allOf");
    for (int i = 0; i < all.node().size(); i++) {
      if (says(all.element(i).node())) {
        parts.add(all.element(i));
      }
    }
    boolean joined = parts.size() > 1 || place.node().has("properties");
    for (Place part : parts) {
      merge(shape, part);
      if (joined) {
        shape.put(OF, place.at());
      }
    }
  }

  private static boolean says(JsonNode part) {
    return StreamSupport.stream(((Iterable<String>) part::fieldNames).spliterator(), false)
        .anyMatch(key -> !Set.of("description", "title", "example").contains(key));
  }

  private void own(ObjectNode shape, Place place) {
    JsonNode node = place.node();
    type(shape, node);
    KEPT.stream().filter(node::hasNonNull).forEach(key -> shape.set(key, node.get(key)));
    exclusive(shape, "exclusiveMinimum", "minimum", 1);
    exclusive(shape, "exclusiveMaximum", "maximum", -1);
    boolean list = shape.path("type").asText().equals("array") || node.has("items");
    for (String end : List.of("min", "max")) {
      if (node.hasNonNull(end + "Length")) {
        shape.set(end + (list ? "Items" : "Length"), node.get(end + "Length"));
      }
    }
    if (node.hasNonNull("const")) {
      shape.putArray("enum").add(node.get("const"));
    }
    if (node.hasNonNull("default")) {
      shape.set("default", node.get("default"));
    }
    if (node.path("deprecated").asBoolean()) {
      shape.put("deprecated", true);
    }
    if (node.path("x-backpack-open-list").asBoolean()) {
      shape.put(LIST, place.at().substring(place.at().lastIndexOf('/') + 1));
    }
    members(shape, place);
    if (node.path("items").isObject()) {
      shape.set("items", shape(place.member("items")));
    }
    JsonNode more = node.path("additionalProperties");
    if (more.isObject() && shape.has("properties")) {
      ObjectNode others = shape(place.member("additionalProperties"));
      shape.withObjectProperty("properties").set("*", others);
    } else if (more.isObject()) {
      shape.set("additionalProperties", shape(place.member("additionalProperties")));
    } else if (more.asBoolean() && !shape.has("properties")) {
      shape.putObject("additionalProperties").put(AT, place.at()).put(OF, place.at());
    }
  }

  /** A bound that OpenAPI 3.1 has as a number; of integers it is the next one. */
  private static void exclusive(ObjectNode shape, String keyword, String bound, int step) {
    JsonNode number = shape.path(keyword);
    if (number.isNumber()) {
      boolean integer = shape.path("type").asText().equals("integer");
      shape.put(bound, number.decimalValue().add(BigDecimal.valueOf(integer ? step : 0)));
      shape.remove(keyword);
      if (!integer) {
        shape.put(keyword, true);
      }
    }
  }

  private static void type(ObjectNode shape, JsonNode node) {
    JsonNode type = node.path("type");
    if (node.path("nullable").asBoolean()) {
      shape.put(NULLABLE, true);
    }
    if (type.isTextual()) {
      shape.set("type", type);
    }
    for (JsonNode each : type) {
      if (each.asText().equals("null")) {
        shape.put(NULLABLE, true);
      } else {
        shape.set("type", each);
      }
    }
  }

  private void members(ObjectNode shape, Place place) {
    Place properties = place.member("properties");
    if (!properties.node().isMissingNode() && !properties.node().isObject()) {
      throw new UnreadableDocumentException(properties.at() + " is no object");
    }
    for (Map.Entry<String, JsonNode> property : properties.node().properties()) {
      ObjectNode member = shape(properties.member(property.getKey()));
      shape.withObjectProperty("properties").set(property.getKey(), member);
    }
    if (place.node().path("required").isArray()) {
      ArrayNode required = shape.withArrayProperty("required");
      place.node().path("required").forEach(required::add);
    }
  }

  private void variants(ObjectNode shape, Place place) {
    List<Place> kinds = new ArrayList<>();
    for (String keyword : List.of("oneOf", "anyOf")) {
      Place all = place.member(keyword);
      for (int i = 0; i < all.node().size(); i++) {
        if (all.element(i).node().path("type").asText().equals("null")) {
          shape.put(NULLABLE, true);
        } else {
          kinds.add(all.element(i));
        }
      }
    }
    if (kinds.size() == 1 && !place.node().has("discriminator")) {
      merge(shape, kinds.get(0));
      return;
    }
    List<ObjectNode> shapes = kinds.stream().map(this::shape).toList();
    String tag = tag(place, shapes);
    for (int i = 0; i < kinds.size(); i++) {
      ObjectNode kind = shapes.get(i);
      String name = name(place, tag, kind, kinds.get(i));
      if (tag != null && value(kind, tag) != null) {
        without(kind, tag);
      }
      shape.put("type", "object");
      shape.withObjectProperty("properties").set("<" + name + ">", kind);
    }
  }

  /** The member that tells the kinds of a union apart; null for none. */
  private static @Nullable String tag(Place union, List<ObjectNode> kinds) {
    String declared = union.node().path("discriminator").path("propertyName").textValue();
    if (declared != null || kinds.isEmpty()) {
      return declared;
    }
    for (Map.Entry<String, JsonNode> member : kinds.get(0).path("properties").properties()) {
      String name = member.getKey();
      long values = kinds.stream().map(kind -> value(kind, name)).distinct().count();
      boolean all = kinds.stream().allMatch(kind -> value(kind, name) != null);
      if (all && values == kinds.size()) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String value(ObjectNode kind, String tag) {
    JsonNode values = kind.path("properties").path(tag).path("enum");
    return values.size() == 1 ? values.get(0).asText() : null;
  }

  private String name(Place union, @Nullable String tag, ObjectNode kind, Place declared) {
    if (tag == null) {
      List<String> required = new ArrayList<>();
      kind.path("required").forEach(each -> required.add(each.asText()));
      String type = kind.path("type").asText("any");
      return required.isEmpty() ? type : type + " with " + String.join(", ", required);
    }
    String reference = declared.node().path("$ref").asText();
    for (Map.Entry<String, JsonNode> entry :
        union.node().path("discriminator").path("mapping").properties()) {
      if (entry.getValue().asText().equals(reference)) {
        return tag + "=" + entry.getKey();
      }
    }
    String value = value(kind, tag);
    String last = reference.substring(reference.lastIndexOf('/') + 1);
    return tag + "=" + (value != null ? value : last);
  }

  private static void without(ObjectNode kind, String member) {
    ((ObjectNode) kind.path("properties")).remove(member);
    ArrayNode rest = JsonNodeFactory.instance.arrayNode();
    for (JsonNode each : kind.path("required")) {
      if (!each.asText().equals(member)) {
        rest.add(each);
      }
    }
    kind.set("required", rest);
  }

  private static void finish(ObjectNode shape) {
    if (!shape.has("type")) {
      if (shape.has("properties") || shape.has("additionalProperties")) {
        shape.put("type", "object");
      } else if (shape.has("items")) {
        shape.put("type", "array");
      } else if (shape.has("enum")) {
        shape.put("type", "string");
      }
    }
    if (UNSIGNED.contains(shape.path("format").asText())
        && !shape.path("type").asText().equals("string")
        && !shape.has("minimum")) {
      shape.put("minimum", 0);
    }
    Set<String> required = new TreeSet<>();
    for (JsonNode each : shape.path("required")) {
      if (!shape.path("properties").path(each.asText()).path(NULLABLE).asBoolean()) {
        required.add(each.asText());
      }
    }
    shape.remove("required");
    if (!required.isEmpty()) {
      required.forEach(shape.putArray("required")::add);
    }
  }
}
