package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the exchange plays on a socket: one step a line, told in {@code fixtures/streams/README.md}.
 *
 * @param name stream and case, such as {@code depth/levels-change}
 * @param steps the lines after the first, which says where the file comes from
 */
record StreamScript(String name, List<Step> steps) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** What a line asks for, by the first of its members; what else it may have stands beside it. */
  enum Word {
    EXPECT,
    RAW,
    OCTETS,
    PIECES("of"),
    PADDED("to"),
    WIDE,
    PING,
    CLOSE("reason", "lingers"),
    DROP,
    CUT("after", "by"),
    DEAF,
    REFUSE,
    HOLD,
    REQUEST,
    ANSWER("status"),
    /** None of them: the line is sent as it stands. */
    FRAME;

    private final Set<String> members;

    Word(String... others) {
      members = new TreeSet<>(Arrays.asList(others));
      members.add(wire());
    }

    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One line.
   *
   * @param line its text, which is sent as it stands unless it is a directive
   * @param json the same, parsed
   * @param word what it asks for
   */
  record Step(String line, JsonNode json, Word word) {
    /** What stands behind its word. */
    JsonNode value() {
      return json.path(word.wire());
    }

    /** The text of the message that it sends, in whatever manner. */
    String message() {
      return switch (word) {
        case FRAME -> line;
        case RAW -> value().textValue();
        case WIDE, ANSWER -> wide(value()).toString();
        case PADDED -> padded((ObjectNode) value(), json.path("to").intValue());
        default -> value().toString();
      };
    }

    /** Writes out each level of three texts: one at every hundredth from a price to another. */
    private static JsonNode wide(JsonNode given) {
      if (given.isObject()) {
        ObjectNode object = MAPPER.createObjectNode();
        given.properties().forEach(each -> object.set(each.getKey(), wide(each.getValue())));
        return object;
      }
      if (!given.isArray()) {
        return given;
      }
      ArrayNode list = MAPPER.createArrayNode();
      for (JsonNode each : given) {
        if (each.isArray() && each.size() == 3) {
          BigDecimal last = new BigDecimal(each.get(1).textValue());
          BigDecimal price = new BigDecimal(each.get(0).textValue());
          for (; price.compareTo(last) <= 0; price = price.add(HUNDREDTH)) {
            list.addArray().add(price.toPlainString()).add(each.get(2));
          }
        } else {
          list.add(wide(each));
        }
      }
      return list;
    }

    /** The bytes of a line that writes them in hexadecimal. */
    byte[] octets() {
      return HexFormat.of().parseHex(value().textValue().replace(" ", ""));
    }

    /** Makes a message of that many bytes, by a member of its data that nobody knows. */
    private static String padded(ObjectNode message, int bytes) {
      ObjectNode longer = message.deepCopy();
      ((ObjectNode) longer.path("data")).put("padding", "");
      int missing = bytes - longer.toString().getBytes(StandardCharsets.UTF_8).length;
      ((ObjectNode) longer.path("data")).put("padding", "x".repeat(missing));
      return longer.toString();
    }
  }

  /** The words that make a line a directive; a line without one is a frame. */
  static Set<String> words() {
    return Arrays.stream(Word.values())
        .filter(word -> word != Word.FRAME)
        .map(Word::wire)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static StreamScript load(String name) {
    List<Step> lines =
        Resources.text("fixtures/streams/" + name + ".jsonl")
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> step(name, line))
            .toList();
    if (lines.isEmpty() || !lines.get(0).json().has("source")) {
      throw new IllegalArgumentException(
          "fixtures/streams/" + name + ".jsonl must begin with a line that has its source");
    }
    return new StreamScript(name, lines.subList(1, lines.size()));
  }

  static StreamScript of(String name, List<String> lines) {
    return new StreamScript(name, lines.stream().map(line -> step(name, line)).toList());
  }

  private static Step step(String name, String line) {
    JsonNode json;
    try {
      json = MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " has a line that is not JSON: " + line, e);
    }
    Word word =
        Arrays.stream(Word.values())
            .filter(each -> json.has(each.wire()))
            .findFirst()
            .orElse(Word.FRAME);
    if (word != Word.FRAME) {
      List<String> unknown = new ArrayList<>();
      json.fieldNames().forEachRemaining(unknown::add);
      unknown.removeAll(word.members);
      if (!unknown.isEmpty()) {
        throw new IllegalArgumentException(
            "%s: a line of %s has no %s: %s"
                .formatted(name, word.wire(), String.join(", ", unknown), line));
      }
    }
    return new Step(line, json, word);
  }
}
