package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.HashSet;
import java.util.Set;

/** The values of an enum are texts as the wire spells them, each once. */
final class EnumRule implements PartRule {

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.SCHEMA && part.kind() != Kind.CHANNEL_PARAMETER) {
      return;
    }
    JsonNode values = part.node().path("enum");
    if (values.isMissingNode()) {
      return;
    }
    if (!values.isArray() || values.isEmpty()) {
      report.add(part, "enum", "an enum lists its values; this one is " + values);
    }
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode value : values) {
      if (!value.isTextual() || value.textValue().isBlank()) {
        report.add(
            part, "enum", "the value " + value + " of the enum is no text; write it in quotes");
      } else if (!seen.add(value)) {
        report.add(part, "enum", "the enum has " + value + " twice; remove one");
      }
    }
  }
}
