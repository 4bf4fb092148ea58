package io.github.backpack4j.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema of the contract, its references followed as they are asked for. */
public final class Schema {
  private final SpecFiles files;
  private final SpecFiles.Place place;
  private final @Nullable String name;

  /** What a schema describes. */
  public enum Kind {
    /** An object with named members. */
    OBJECT,
    /** One of several objects, told apart by a tag, or by whether they have a member. */
    UNION,
    /** An object that is several at once: a tag, and the union that it marks. */
    JOINED,
    /** An object whose names are data. */
    MAP,
    /** An array of any length. */
    LIST,
    /** An array whose places have names. */
    TUPLE,
    /** A text that may be newer than the values listed. */
    ENUM,
    /** Any other text, a number or a boolean. */
    SCALAR
  }

  /**
   * A choice among members.
   *
   * @param exactly whether one has to be taken
   * @param members the members of which no two are taken
   */
  public record Group(boolean exactly, List<String> members) {}

  private Schema(SpecFiles files, SpecFiles.Place place, @Nullable String name) {
    this.files = files;
    this.place = place;
    this.name = name;
  }

  /** The schema at a place, behind its references. */
  public static Schema of(SpecFiles files, SpecFiles.Place given) {
    SpecFiles.Place place = given;
    String name = null;
    while (true) {
      JsonNode only = place.node().path("allOf");
      SpecFiles.Place reference =
          only.size() == 1 ? new SpecFiles.Place(place.file(), only.get(0)) : place;
      if (!reference.node().has("$ref")) {
        return new Schema(files, place, name);
      }
      String target = reference.node().path("$ref").textValue();
      name = target.substring(target.lastIndexOf('/') + 1);
      place = files.resolve(reference);
    }
  }

  /** Its name in the contract; null when it stands where it is used. */
  public @Nullable String name() {
    return name;
  }

  /** What it describes. */
  public Kind kind() {
    JsonNode node = place.node();
    if (node.has("oneOf")) {
      return Kind.UNION;
    }
    if (node.has("allOf")) {
      return Kind.JOINED;
    }
    return switch (node.path("type").asText()) {
      case "object" -> node.has("additionalProperties") ? Kind.MAP : Kind.OBJECT;
      case "array" -> node.has("x-backpack-tuple") ? Kind.TUPLE : Kind.LIST;
      default -> node.has("enum") ? Kind.ENUM : Kind.SCALAR;
    };
  }

  /** The members of an object, by name. */
  public Map<String, Schema> properties() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    place
        .node()
        .path("properties")
        .properties()
        .forEach(
            property ->
                properties.put(
                    property.getKey(),
                    of(files, new SpecFiles.Place(place.file(), property.getValue()))));
    return properties;
  }

  /** The members that an object always has. */
  public Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    place.node().path("required").forEach(member -> required.add(member.textValue()));
    return required;
  }

  /** The choices among the members of an object. */
  public List<Group> groups() {
    return groups(place.node());
  }

  /** The choices that an object or an operation declares. */
  public static List<Group> groups(JsonNode declaring) {
    List<Group> groups = new ArrayList<>();
    for (JsonNode group : declaring.path("x-backpack-one-of")) {
      List<String> members = new ArrayList<>();
      group.elements().next().forEach(member -> members.add(member.textValue()));
      groups.add(new Group(group.has("exactly"), List.copyOf(members)));
    }
    return groups;
  }

  /** What a list or a map holds, or each place of a tuple. */
  public Schema element() {
    return of(files, place.at(kind() == Kind.MAP ? "additionalProperties" : "items"));
  }

  /** The kinds of a union, however they are told apart. */
  public List<Schema> kindsInOrder() {
    List<Schema> kinds = new ArrayList<>();
    place
        .node()
        .path("oneOf")
        .forEach(kind -> kinds.add(of(files, new SpecFiles.Place(place.file(), kind))));
    return kinds;
  }

  /** The kind of a union that a value is; null when the contract has none like it. */
  public @Nullable Schema kindOf(JsonNode value) {
    if (hasTag()) {
      return kinds().get(value.path(tag()).asText());
    }
    String member = place.node().required("x-backpack-presence").textValue();
    return kindsInOrder().get(value.hasNonNull(member) ? 0 : 1);
  }

  /** Whether a tag tells the kinds of a union apart, so that there may be newer ones. */
  public boolean hasTag() {
    return place.node().has("discriminator");
  }

  /** The member that tells the kinds of a union apart. */
  public String tag() {
    return place.node().required("discriminator").required("propertyName").textValue();
  }

  /** The kinds of a union, by the value of their tag. */
  public Map<String, Schema> kinds() {
    Map<String, Schema> kinds = new LinkedHashMap<>();
    place
        .node()
        .required("discriminator")
        .required("mapping")
        .properties()
        .forEach(
            entry -> {
              JsonNode reference =
                  JsonNodeFactory.instance.objectNode().set("$ref", entry.getValue());
              kinds.put(entry.getKey(), of(files, new SpecFiles.Place(place.file(), reference)));
            });
    return kinds;
  }

  /** What a joined object is at once. */
  public List<Schema> parts() {
    List<Schema> parts = new ArrayList<>();
    place
        .node()
        .path("allOf")
        .forEach(part -> parts.add(of(files, new SpecFiles.Place(place.file(), part))));
    return parts;
  }

  /** The values that an enum lists. */
  public List<String> values() {
    List<String> values = new ArrayList<>();
    place.node().path("enum").forEach(value -> values.add(value.asText()));
    return values;
  }

  /** What the contract says of it under a name, such as {@code format}; missing if nothing. */
  public JsonNode says(String keyword) {
    return place.node().path(keyword);
  }

  @Override
  public String toString() {
    return name == null ? place.node().toString() : name;
  }
}
