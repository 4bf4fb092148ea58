package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the exchange plays on a socket: one step a line, told in {@code fixtures/streams/README.md}.
 *
 * @param name stream and case, such as {@code depth/levels-change}
 * @param steps the lines after the first, which says where the file comes from
 */
record StreamScript(String name, List<Step> steps) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * One line.
   *
   * @param line its text, which is sent as it stands unless it is a directive
   * @param json the same, parsed
   */
  record Step(String line, JsonNode json) {
    boolean isExpect() {
      return json.has("expect");
    }

    boolean isClose() {
      return json.has("close");
    }

    boolean isDrop() {
      return json.has("drop");
    }

    boolean isRaw() {
      return json.has("raw");
    }
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
    try {
      return new Step(line, MAPPER.readTree(line));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " has a line that is not JSON: " + line, e);
    }
  }
}
