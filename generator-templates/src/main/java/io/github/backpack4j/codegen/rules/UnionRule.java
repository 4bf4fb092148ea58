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

/** The members of a union can be told apart by their tag, and union and members agree on it. */
final class UnionRule implements PartRule {

  @Override
  public void check(Part part, Report report) {
    if (!part.isNamedSchema() || !part.node().has("oneOf")) {
      return;
    }
    String tag = part.node().path("discriminator").path("propertyName").asText("");
    JsonNode mapping = part.node().path("discriminator").path("mapping");
    if (tag.isEmpty() || mapping.isEmpty()) {
      report.add(
          part,
          "a union says how its members are told apart; write discriminator with propertyName and a"
              + " mapping of every value");
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
