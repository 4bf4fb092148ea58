package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Formats that say the same in the contract and in a published document, and what they are in Java.
 *
 * <p>The contract says more than a document does: that an integer is a point in time, or a length
 * of one, and that a number is a decimal, whatever a program makes of it. So its {@code epoch} and
 * {@code duration} stand for the 64-bit integers of a document, its {@code decimal} among numbers
 * for {@code double}, and no other way round.
 */
final class Formats {
  private static final Map<String, Set<String>> REFINED =
      Map.of(
          "integer epoch", Set.of("integer int64", "integer uint64"),
          "integer duration", Set.of("integer int64", "integer uint64"),
          "number decimal", Set.of("number double"));

  private static final Map<String, String> JAVA =
      Map.ofEntries(
          Map.entry("integer int32", "int"),
          Map.entry("integer uint16", "int"),
          Map.entry("integer uint32", "long"),
          Map.entry("integer int64", "long"),
          Map.entry("integer uint64", "long"),
          Map.entry("string decimal", "decimal"),
          Map.entry("number decimal", "decimal"),
          Map.entry("string naive-date-time", "time"),
          Map.entry("string date-time", "time"));

  private Formats() {}

  /** Type and format in words: {@code string decimal}, {@code array}. */
  static String of(JsonNode shape) {
    String type = shape.path("type").asText("anything");
    return shape.has("format") ? type + " " + shape.path("format").asText() : type;
  }

  /** The same for a sentence, where a union is one. */
  static String words(JsonNode shape) {
    List<String> kinds = new ArrayList<>();
    shape.path("properties").fieldNames().forEachRemaining(kinds::add);
    kinds.removeIf(name -> !name.startsWith("<"));
    return kinds.isEmpty()
        ? of(shape)
        : "one of " + String.join(", ", kinds).replace("<", "").replace(">", "");
  }

  /** Whether the contract says of a shape what the document does, or the same in more detail. */
  static boolean same(JsonNode contract, JsonNode published) {
    String ours = of(contract);
    return ours.equals(of(published))
        || REFINED.getOrDefault(ours, Set.of()).contains(of(published));
  }

  /** Whether a change of format leaves the Java type as it is. */
  static boolean sameInJava(JsonNode contract, JsonNode published) {
    String ours = of(contract);
    if (REFINED.containsKey(ours)) {
      return published.path("type").equals(contract.path("type"));
    }
    String java = JAVA.getOrDefault(ours, ours);
    return java.equals(JAVA.getOrDefault(of(published), of(published)));
  }
}
