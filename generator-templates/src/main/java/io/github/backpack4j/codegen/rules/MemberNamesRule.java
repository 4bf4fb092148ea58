package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.HashMap;
import java.util.Map;

/**
 * The properties of an object become accessors, each with a name of its own that says something.
 */
final class MemberNamesRule implements PartRule {

  @Override
  public void check(Part part, Report report) {
    if (part.isProperty() && part.key().length() == 1 && !part.node().has("x-backpack-name")) {
      report.add(
          part,
          "one letter does not say what it is; write x-backpack-name with a descriptive name");
    }
    if (part.isNamedSchema()) {
      Document document = part.document();
      Map<String, String> wireNames = new HashMap<>();
      document
          .properties(part.pointer())
          .forEach(
              (wireName, pointer) -> {
                String name = javaName(wireName, document.root().at(pointer));
                String other = wireNames.putIfAbsent(name, wireName);
                if (other != null) {
                  report.add(
                      document.contract().where(pointer),
                      part.subject(),
                      "the properties "
                          + other
                          + " and "
                          + wireName
                          + " are both called "
                          + name
                          + " in Java; give one of them another x-backpack-name");
                }
              });
    }
    if (part.kind() == Kind.OPERATION) {
      checkParameters(part, report);
    }
  }

  private static void checkParameters(Part operation, Report report) {
    Map<String, String> wireNames = new HashMap<>();
    for (JsonNode parameter : operation.node().path("parameters")) {
      String wireName = parameter.path("name").asText();
      String name = javaName(wireName, parameter);
      String other = wireNames.putIfAbsent(name, wireName);
      if (other != null) {
        report.add(
            operation,
            "parameters",
            "the parameters "
                + other
                + " and "
                + wireName
                + " are both called "
                + name
                + " in Java; remove or rename one");
      }
    }
  }

  /** The name in Java: the given one, or the wire's in lowerCamelCase. */
  static String javaName(String wireName, JsonNode schema) {
    String given = schema.path("x-backpack-name").asText("");
    if (!given.isEmpty()) {
      return given;
    }
    StringBuilder name = new StringBuilder();
    for (String word : wireName.split("[^A-Za-z0-9]+")) {
      if (word.isEmpty()) {
        continue;
      }
      char first = word.charAt(0);
      name.append(name.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first));
      name.append(word, 1, word.length());
    }
    return name.toString();
  }
}
