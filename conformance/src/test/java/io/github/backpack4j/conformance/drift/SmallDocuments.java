package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A contract in small, a document of the same API, and explanations of what differs. */
final class SmallDocuments {
  private SmallDocuments() {}

  static JsonNode contract() {
    return read("contract.yaml");
  }

  static JsonNode published() {
    return read("published.yaml");
  }

  static JsonNode explanations() {
    return read("explanations.yaml");
  }

  /** Compares a document with the contract in small. */
  static DriftReport compare(JsonNode published) {
    return compare(published, explanations());
  }

  static DriftReport compare(JsonNode published, JsonNode explanations) {
    return Drift.between(
        published,
        contract(),
        "0123456789abcdef".repeat(4),
        pointer -> "specs/openapi.yaml#" + pointer,
        Explanations.of(explanations));
  }

  private static JsonNode read(String name) {
    try (InputStream in = SmallDocuments.class.getResourceAsStream("/drift/" + name)) {
      return new YAMLMapper().readTree(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
