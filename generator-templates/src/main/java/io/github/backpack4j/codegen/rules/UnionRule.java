package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Location;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The members of a union can be told apart, and union and members agree on how: by a tag whose
 * value each of them has for itself, or by a member that the first has and the second has not.
 */
final class UnionRule implements PartRule {

  private static final String PRESENCE = "x-backpack-presence";

  @Override
  public void check(Part part, Report report) {
    if (!part.isNamedSchema()) {
      return;
    }
    checkParts(part, report);
    if (!part.node().has("oneOf")) {
      return;
    }
    if (part.node().has(PRESENCE)) {
      checkPresence(part, report);
      return;
    }
    String tag = part.node().path("discriminator").path("propertyName").asText("");
    JsonNode mapping = part.node().path("discriminator").path("mapping");
    if (tag.isEmpty() || mapping.isEmpty()) {
      report.add(
          part,
          "a union says how its members are told apart; write discriminator with propertyName and a"
              + " mapping of every value, or x-backpack-presence with the member that the first of"
              + " two has and the second has not");
      return;
    }
    Map<String, Set<String>> values = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
      values
          .computeIfAbsent(Document.nameOf(entry.getValue()), name -> new TreeSet<>())
          .add(entry.getKey());
    }
    List<String> members = new ArrayList<>();
    part.node().path("oneOf").forEach(member -> members.add(Document.nameOf(member)));
    for (String member : members) {
      if (!values.containsKey(member)) {
        report.add(part, "discriminator", "the mapping leaves out " + member + "; add its value");
      }
    }
    for (String mapped : values.keySet()) {
      if (!members.contains(mapped)) {
        report.add(
            part,
            "discriminator",
            "the mapping has " + mapped + ", which is not among oneOf; add it there or remove it");
      }
    }
    for (String member : members) {
      checkMember(part, tag, member, values.getOrDefault(member, Set.of()), report);
    }
  }

  /** A tag can stand only beside a union that looks for a tag of its own. */
  private static void checkParts(Part part, Report report) {
    for (JsonNode each : part.node().path("allOf")) {
      String name = Document.nameOf(each);
      if (part.node().path("allOf").size() > 1 && part.document().schema(name).has(PRESENCE)) {
        report.add(
            part,
            "is made of the union "
                + name
                + ", whose members are told apart by presence; only one with a discriminator can"
                + " stand in another union");
      }
    }
  }

  private static void checkPresence(Part union, Report report) {
    Document document = union.document();
    String name = union.text(PRESENCE);
    if (union.node().has("discriminator")) {
      report.add(
          union,
          PRESENCE,
          "the members are told apart by a tag already; remove discriminator or"
              + " x-backpack-presence");
      return;
    }
    List<String> members = new ArrayList<>();
    union.node().path("oneOf").forEach(member -> members.add(Document.nameOf(member)));
    if (members.size() != 2) {
      report.add(
          union,
          PRESENCE,
          "presence tells two members apart, but there are "
              + members.size()
              + "; write discriminator instead");
      return;
    }
    for (String member : members) {
      if (!document.schema(member).has("properties")) {
        report.add(
            union,
            "oneOf",
            member
                + " is no object with properties, so "
                + name
                + " cannot be looked for in it; write two objects");
        return;
      }
    }
    checkPresent(union, name, members.get(0), report);
    checkAbsent(union, name, members.get(1), report);
  }

  private static void checkPresent(Part union, String name, String member, Report report) {
    Document document = union.document();
    String pointer = Pointers.of("components", "schemas", member);
    String property = document.properties(pointer).get(name);
    if (property == null || !document.required(document.schema(member)).contains(name)) {
      report.add(
          document.contract().where(pointer),
          "schema " + member,
          (property == null ? "has no property " : "does not require ")
              + name
              + ", by whose presence "
              + union.key()
              + " tells it from its other member; "
              + (property == null ? "add it, required" : "add it to required"));
    } else if (!document.isScalar(document.root().at(property))) {
      report.add(
          document.contract().where(property),
          "schema " + member,
          "the property "
              + name
              + " is more than one text, number or boolean, so "
              + union.key()
              + " cannot look for it; name another");
    }
  }

  private static void checkAbsent(Part union, String name, String member, Report report) {
    Document document = union.document();
    String property = document.properties(Pointers.of("components", "schemas", member)).get(name);
    if (property != null) {
      report.add(
          document.contract().where(property),
          "schema " + member,
          "has the property "
              + name
              + ", by whose absence "
              + union.key()
              + " tells it from its other member; remove it");
    }
  }

  private static void checkMember(
      Part union, String tag, String member, Set<String> values, Report report) {
    Document document = union.document();
    String pointer = Pointers.of("components", "schemas", member);
    Location location = document.contract().where(pointer);
    String subject = "schema " + member;
    String property = document.properties(pointer).get(tag);
    if (property == null) {
      report.add(
          location,
          subject,
          "has no property "
              + tag
              + ", by which "
              + union.key()
              + " tells it from its other members; add it, required, with enum: "
              + values);
      return;
    }
    if (!document.required(document.schema(member)).contains(tag)) {
      report.add(
          location,
          subject,
          "does not require "
              + tag
              + ", by which "
              + union.key()
              + " tells it from its other members; add it to required");
    }
    Set<String> own = new TreeSet<>(Part.texts(document.root().at(property).path("enum")));
    if (!values.isEmpty() && !own.equals(values)) {
      report.add(
          document.contract().where(property),
          subject,
          "the property "
              + tag
              + " has the values "
              + own
              + ", but the mapping of "
              + union.key()
              + " has "
              + values
              + " for it; write the same in both");
    }
  }
}
