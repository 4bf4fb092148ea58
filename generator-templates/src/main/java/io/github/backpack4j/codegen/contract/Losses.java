package io.github.backpack4j.codegen.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a parser left out.
 *
 * <p>The libraries that read OpenAPI and AsyncAPI documents pass over what they do not understand,
 * so what they hold afterwards is compared with what was written.
 */
public final class Losses {

  private final Contract contract;
  private final String parser;
  private final List<Problem> problems = new ArrayList<>();

  private Losses(Contract contract, String parser) {
    this.contract = contract;
    this.parser = parser;
  }

  /**
   * Compares a document with what a parser made of it.
   *
   * @param contract where the document comes from
   * @param parser what messages call the parser
   * @param written the document
   * @param read the parser's model of it as JSON; what it has beyond the document does not count
   * @return a problem for each value that is missing or another one
   */
  public static List<Problem> between(
      Contract contract, String parser, JsonNode written, JsonNode read) {
    Losses losses = new Losses(contract, parser);
    losses.compare("", written, read);
    return losses.problems;
  }

  private void compare(String pointer, JsonNode written, JsonNode read) {
    if (same(written, read)) {
      return;
    }
    if (written.isObject() && read.isObject()) {
      for (Map.Entry<String, JsonNode> entry : written.properties()) {
        JsonNode member = read.path(entry.getKey());
        // Some parsers hold null for what is absent, some the reverse.
        if (entry.getValue().isNull() && member.isMissingNode()) {
          continue;
        }
        compare(Pointers.child(pointer, entry.getKey()), entry.getValue(), member);
      }
    } else if (written.isArray() && read.isArray() && written.size() == read.size()) {
      for (int i = 0; i < written.size(); i++) {
        compare(pointer + "/" + i, written.get(i), read.get(i));
      }
    } else if (read.isMissingNode() || read.isNull()) {
      report(pointer, "does not take " + keyOf(pointer) + " here; correct its name or its value");
    } else {
      report(
          pointer,
          "reads " + read + " where " + keyOf(pointer) + " is " + written + "; write it otherwise");
    }
  }

  private void report(String pointer, String sentence) {
    problems.add(new Problem(contract.where(pointer), "", "the " + parser + " parser " + sentence));
  }

  private static String keyOf(String pointer) {
    List<String> keys = Pointers.keys(pointer);
    return keys.isEmpty() ? "the document" : keys.get(keys.size() - 1);
  }

  private static boolean same(JsonNode written, JsonNode read) {
    if (written.isNumber() && read.isNumber()) {
      return written.decimalValue().compareTo(read.decimalValue()) == 0;
    }
    return written.equals(read) || (isTexts(written) && textsOf(written).equals(textsOf(read)));
  }

  /** The names of required properties come back in another order. */
  private static boolean isTexts(JsonNode node) {
    return node.isArray() && !node.isEmpty() && node.get(0).isTextual();
  }

  private static Set<JsonNode> textsOf(JsonNode node) {
    Set<JsonNode> texts = new HashSet<>();
    node.forEach(texts::add);
    return texts;
  }
}
