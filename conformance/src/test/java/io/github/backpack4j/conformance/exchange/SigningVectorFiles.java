package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a file of vectors: a line for each member, so that a vector fits on a screen. */
final class SigningVectorFiles {
  private SigningVectorFiles() {}

  /** The text of a file, signing strings and signatures added to the vectors. */
  static String text(List<ObjectNode> vectors) {
    return vectors.stream()
        .map(vector -> signed(vector))
        .map(SigningVectorFiles::lines)
        .collect(Collectors.joining(",\n", "{\n  \"vectors\": [\n", "\n  ]\n}\n"));
  }

  private static ObjectNode signed(ObjectNode vector) {
    SigningVector computed = new SigningVector("a new vector", vector);
    vector.put("signingString", computed.recomputed());
    return vector.put("signature", computed.key().sign(computed.signingString()));
  }

  private static String lines(ObjectNode vector) {
    return vector.properties().stream()
        .map(member -> "      \"" + member.getKey() + "\": " + json(member.getValue()))
        .collect(Collectors.joining(",\n", "    {\n", "\n    }"));
  }

  /** JSON on one line, spaced to be read. */
  private static String json(JsonNode value) {
    if (value.isObject()) {
      return value.isEmpty()
          ? "{}"
          : value.properties().stream()
              .map(
                  (Map.Entry<String, JsonNode> e) ->
                      "\"" + e.getKey() + "\": " + json(e.getValue()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (value.path(0).isObject()) {
      return value
          .valueStream()
          .map(item -> "        " + json(item))
          .collect(Collectors.joining(",\n", "[\n", "\n      ]"));
    }
    if (value.isArray()) {
      return value
          .valueStream()
          .map(SigningVectorFiles::json)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return escaped(value.toString());
  }

  /** Marks and joiners are escaped, since editors compose them or hide them. */
  private static String escaped(String json) {
    return json.chars()
        .mapToObj(
            c ->
                switch (Character.getType(c)) {
                  case Character.NON_SPACING_MARK, Character.FORMAT -> "\\u%04x".formatted(c);
                  default -> String.valueOf((char) c);
                })
        .collect(Collectors.joining());
  }
}
