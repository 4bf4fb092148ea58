package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters are what the caller gives: named, placed, typed, and none of them authentication. */
final class ParameterRule implements PartRule {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final List<String> PLACES = List.of("query", "path", "header");
  private static final List<String> SIGNED =
      List.of("x-api-key", "x-signature", "x-timestamp", "x-window");

  @Override
  public void check(Part part, Report report) {
    if (part.kind() == Kind.PARAMETER) {
      checkParameter(part, report);
    } else if (part.kind() == Kind.OPERATION) {
      checkPath(part, report);
    }
  }

  private static void checkParameter(Part parameter, Report report) {
    String name = parameter.text("name");
    if (!NAME.matcher(name).matches()) {
      report.add(parameter, "name", "the name \"" + name + "\" is no name; write that of the wire");
    }
    if (!PLACES.contains(parameter.text("in"))) {
      report.add(parameter, "in", "does not say where it goes; write in: " + PLACES);
    }
    if (!parameter.node().has("schema")) {
      report.add(parameter, "has no schema; write one");
    }
    if (SIGNED.contains(name.toLowerCase(Locale.ROOT))) {
      report.add(
          parameter,
          "name",
          "is a header that every signed request gets; write security: [{ signed: [] }] and remove"
              + " it here");
    }
  }

  private static void checkPath(Part operation, Report report) {
    String path = operation.subject().substring(operation.subject().indexOf(' ') + 1);
    List<String> used = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(path);
    while (matcher.find()) {
      used.add(matcher.group(1));
    }
    List<String> declared = new ArrayList<>();
    for (JsonNode parameter : operation.node().path("parameters")) {
      if (parameter.path("in").asText().equals("path")) {
        declared.add(parameter.path("name").asText());
        if (!parameter.path("required").asBoolean()) {
          report.add(
              operation,
              "parameters",
              "the parameter "
                  + parameter.path("name").asText()
                  + " is part of the path; write required: true");
        }
      }
    }
    for (String name : used) {
      if (!declared.contains(name)) {
        report.add(
            operation,
            "the path has {" + name + "}; declare it under parameters of the operation, in: path");
      }
    }
    for (String name : declared) {
      if (!used.contains(name)) {
        report.add(
            operation,
            "parameters",
            "the parameter " + name + " is not in the path; write {" + name + "} there");
      }
    }
  }
}
