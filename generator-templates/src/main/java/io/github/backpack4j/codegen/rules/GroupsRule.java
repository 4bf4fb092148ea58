package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A group of which one may or must be given holds members that exist and may be left out. */
final class GroupsRule implements PartRule {

  private static final String GROUPS = "x-backpack-one-of";

  @Override
  public void check(Part part, Report report) {
    if (!part.node().path(GROUPS).isArray()) {
      return;
    }
    List<String> known = new ArrayList<>();
    List<String> required = new ArrayList<>();
    String noun;
    if (part.kind() == Kind.OPERATION) {
      noun = "parameters";
      for (JsonNode parameter : part.node().path("parameters")) {
        known.add(parameter.path("name").asText());
        if (parameter.path("required").asBoolean()) {
          required.add(parameter.path("name").asText());
        }
      }
    } else if (part.kind() == Kind.SCHEMA) {
      noun = "properties";
      known.addAll(part.document().properties(part.pointer()).keySet());
      required.addAll(part.document().required(part.node()));
    } else {
      return;
    }
    for (JsonNode group : part.node().path(GROUPS)) {
      check(part, group, noun, known, required, report);
    }
  }

  private static void check(
      Part part,
      JsonNode group,
      String noun,
      List<String> known,
      List<String> required,
      Report report) {
    List<String> names =
        Part.texts(group.has("exactly") ? group.path("exactly") : group.path("at-most"));
    if (group.size() != 1 || names.size() < 2 || new HashSet<>(names).size() != names.size()) {
      report.add(
          part,
          GROUPS,
          "the group "
              + group
              + " has to be exactly or at-most with two or more names, such as exactly: [orderId,"
              + " clientId]");
    }
    for (String name : names) {
      if (!known.contains(name)) {
        report.add(
            part,
            GROUPS,
            "the group " + names + " has " + name + ", which is none of the " + noun + " " + known);
      } else if (required.contains(name)) {
        report.add(
            part,
            GROUPS,
            "the group " + names + " has " + name + ", which is required; make it optional");
      }
    }
  }
}
