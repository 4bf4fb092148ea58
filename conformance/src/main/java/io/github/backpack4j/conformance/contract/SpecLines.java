package io.github.backpack4j.conformance.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The lines of the specs jar's files at which their members stand, for tools that open a file. */
public final class SpecLines {
  private final Map<String, Map<String, Integer>> files = new HashMap<>();

  /**
   * The line of a place, counted from 1: that of its member's name, or of the nearest one above it
   * that is in the file.
   *
   * @param source a file and a JSON pointer: {@code specs/schemas/order.yaml#/Order}
   */
  public int line(String source) {
    int hash = source.indexOf('#');
    Map<String, Integer> lines = files.computeIfAbsent(source.substring(0, hash), SpecLines::read);
    String pointer = source.substring(hash + 1);
    while (!pointer.isEmpty()) {
      Integer line = lines.get(pointer);
      if (line != null) {
        return line;
      }
      pointer = pointer.substring(0, pointer.lastIndexOf('/'));
    }
    return 1;
  }

  private static Map<String, Integer> read(String file) {
    Map<String, Integer> lines = new HashMap<>();
    try (InputStream in = SpecLines.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        return lines;
      }
      try (JsonParser parser = new YAMLFactory().createParser(in)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.FIELD_NAME) {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            lines.put(pointer, parser.currentTokenLocation().getLineNr());
          }
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
