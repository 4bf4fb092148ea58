package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A JSON body as the exchange reads it for its signature: each element's members, values as text.
 *
 * <p>An object is one element; an array has one for each of its objects. Numbers keep the digits
 * they were sent with, nulls count as absent. A value that is itself an object or an array reads as
 * its JSON without white space, names sorted: unproven, but what the exchange's own client for
 * another language signs.
 */
final class SentBody {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Comparator<String> BY_BYTES =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private SentBody() {}

  /** Thrown when the exchange could not read the body. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String problem) {
      super(problem);
    }
  }

  static List<List<SentParameter>> elements(String body, boolean list) throws Unreadable {
    try (JsonParser in = JSON.createParser(body)) {
      List<List<SentParameter>> elements = new ArrayList<>();
      JsonToken token = in.nextToken();
      if (list) {
        expect(token == JsonToken.START_ARRAY, "expected an array");
        while (in.nextToken() != JsonToken.END_ARRAY) {
          elements.add(members(in));
        }
        expect(!elements.isEmpty(), "expected at least one element");
      } else {
        elements.add(members(in));
      }
      expect(in.nextToken() == null, "trailing characters");
      return elements;
    } catch (JsonProcessingException e) {
      throw new Unreadable(
          "invalid JSON at line %d column %d"
              .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    } catch (IOException e) {
      throw new Unreadable(String.valueOf(e.getMessage()));
    }
  }

  private static List<SentParameter> members(JsonParser in) throws IOException, Unreadable {
    expect(in.currentToken() == JsonToken.START_OBJECT, "expected an object");
    List<SentParameter> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      // Of two values one is signed, and nobody says which.
      expect(names.add(name), "duplicate field `%s`".formatted(name));
      JsonToken value = in.nextToken();
      if (value.isStructStart()) {
        members.add(new SentParameter(name, compact(in), SentParameter.Form.NESTED));
      } else if (value != JsonToken.VALUE_NULL) {
        members.add(new SentParameter(name, in.getText(), form(value)));
      }
    }
    return members;
  }

  /** The JSON that the parser stands at the beginning of; leaves it at the end. */
  private static String compact(JsonParser in) throws IOException, Unreadable {
    switch (in.currentToken()) {
      case START_ARRAY -> {
        StringJoiner elements = new StringJoiner(",", "[", "]");
        while (in.nextToken() != JsonToken.END_ARRAY) {
          elements.add(compact(in));
        }
        return elements.toString();
      }
      case START_OBJECT -> {
        Map<String, String> sorted = new TreeMap<>(BY_BYTES);
        while (in.nextToken() != JsonToken.END_OBJECT) {
          String name = in.currentName();
          expect(!sorted.containsKey(name), "duplicate field `%s`".formatted(name));
          in.nextToken();
          sorted.put(name, compact(in));
        }
        StringJoiner members = new StringJoiner(",", "{", "}");
        sorted.forEach((name, value) -> members.add(quoted(name) + ":" + value));
        return members.toString();
      }
      case VALUE_STRING -> {
        return quoted(in.getText());
      }
      default -> {
        return in.getText();
      }
    }
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  private static SentParameter.Form form(JsonToken value) {
    return switch (value) {
      case VALUE_STRING -> SentParameter.Form.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> SentParameter.Form.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> SentParameter.Form.BOOLEAN;
      default -> throw new IllegalArgumentException("no plain value: " + value);
    };
  }

  private static void expect(boolean holds, String problem) throws Unreadable {
    if (!holds) {
      throw new Unreadable(problem);
    }
  }
}
