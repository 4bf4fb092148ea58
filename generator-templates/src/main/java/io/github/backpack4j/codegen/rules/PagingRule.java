package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Paging speaks of parameters that the operation has and of members that its rows have. */
final class PagingRule implements PartRule {

  private static final String PAGING = "x-backpack-paging";
  private static final List<String> PARAMETERS = List.of("limit", "offset", "sort");
  private static final List<String> LARGE = List.of("int64", "uint32", "uint64");
  private static final List<String> WORDS =
      List.of("limit", "offset", "sort", "default", "max", "order", "key");

  @Override
  public void check(Part part, Report report) {
    JsonNode paging = part.node().path(PAGING);
    if (part.kind() != Kind.OPERATION || !paging.isObject()) {
      return;
    }
    List<String> parameters = new ArrayList<>();
    part.node().path("parameters").forEach(each -> parameters.add(each.path("name").asText()));
    for (Map.Entry<String, JsonNode> entry : paging.properties()) {
      String word = entry.getKey();
      String value = entry.getValue().asText();
      if (!WORDS.contains(word)) {
        report.add(part, PAGING, "paging has the unknown word " + word + "; use one of " + WORDS);
      } else if (PARAMETERS.contains(word) && !parameters.contains(value)) {
        report.add(
            part,
            PAGING,
            "paging names the parameter "
                + value
                + " as "
                + word
                + ", but the parameters are "
                + parameters);
      }
    }
    checkBounds(part, paging, report);
    checkKey(part, paging.path("key"), report);
  }

  private static void checkBounds(Part part, JsonNode paging, Report report) {
    if (!paging.has("limit") || !paging.has("offset") || !paging.path("max").canConvertToLong()) {
      report.add(
          part,
          PAGING,
          "paging says how many rows a page has and where it begins; write limit and offset, with"
              + " the parameters' names, and max, a number");
    }
    for (JsonNode parameter : part.node().path("parameters")) {
      String name = parameter.path("name").asText();
      JsonNode schema = part.document().resolve(parameter.path("schema"));
      boolean counts =
          name.equals(paging.path("limit").asText()) || name.equals(paging.path("offset").asText());
      if (counts && !LARGE.contains(schema.path("format").asText())) {
        report.add(
            part,
            PAGING,
            "paging counts rows by " + name + ", which is no large number; write one of " + LARGE);
      }
    }
  }

  private static void checkKey(Part part, JsonNode key, Report report) {
    String schema = part.pointer() + "/responses/200/content/application~1json/schema";
    JsonNode body = part.document().root().at(schema);
    if (!body.path("type").asText().equals("array")) {
      report.add(part, PAGING, "has paging, but its answer is no array; remove the paging");
      return;
    }
    if (key.isMissingNode()) {
      return; // Nothing tells these rows apart.
    }
    if (!key.isTextual() && (!key.isArray() || key.isEmpty())) {
      report.add(
          part,
          PAGING,
          "paging has a key without members; write those that tell rows apart, such as key:"
              + " [tradeId], or remove it where nothing does");
      return;
    }
    Set<String> members = part.document().properties(schema + "/items").keySet();
    for (String name : key.isTextual() ? List.of(key.textValue()) : Part.texts(key)) {
      if (!members.contains(name)) {
        report.add(
            part,
            PAGING,
            "paging tells rows apart by " + name + ", which they do not have: " + members);
      }
    }
  }
}
