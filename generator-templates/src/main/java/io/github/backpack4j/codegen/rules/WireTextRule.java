package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.List;

/**
 * What generated code sends and looks for stands in its string literals as it is, so it holds
 * nothing that a literal would need an escape for.
 *
 * <p>Names of parameters, instructions and places of tuples have narrower rules of their own, and
 * what a mapping or a group says is said by a property or an enum too.
 */
final class WireTextRule implements PartRule {

  @Override
  public void check(Part part, Report report) {
    switch (part.kind()) {
      case OPENAPI, ASYNCAPI -> {
        for (JsonNode server : part.node().path("servers")) {
          for (String member : List.of("url", "protocol", "host", "pathname")) {
            checkTexts(part, "servers", server.path(member), report);
          }
        }
      }
      case PATHS -> checkNames(part, "path", report);
      case PROPERTIES -> checkNames(part, "property", report);
      case SCHEMA, CHANNEL_PARAMETER -> checkTexts(part, "enum", part.node().path("enum"), report);
      case CHANNEL -> checkTexts(part, "address", part.node().path("address"), report);
      default -> {
        // No text of the wire.
      }
    }
  }

  private static void checkNames(Part part, String what, Report report) {
    part.node()
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!isPlain(name)) {
                report.add(
                    part.document().contract().where(Pointers.child(part.pointer(), name)),
                    part.subject(),
                    sentence(what, name));
              }
            });
  }

  private static void checkTexts(Part part, String key, JsonNode texts, Report report) {
    if (texts.isTextual() && !isPlain(texts.textValue())) {
      report.add(part, key, sentence("text", texts.textValue()));
    }
    if (texts.isArray()) {
      texts.forEach(text -> checkTexts(part, key, text, report));
    }
  }

  private static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c));
  }

  private static String sentence(String what, String text) {
    return "the "
        + what
        + " "
        + TextNode.valueOf(text)
        + " has a quotation mark, a backslash or a control character, which generated code cannot"
        + " hold; correct it";
  }
}
