package io.github.backpack4j.codegen.output;

import java.util.Map;

/** What javadoc says of units. */
final class Units {

  private static final Map<String, String> PHRASES =
      Map.of(
          "base", "in base",
          "quote", "in quote",
          "quote/base", "in quote per base",
          "asset", "in units of that asset",
          "fraction", "as a fraction, 0.01 for one percent",
          "bps", "in basis points",
          "s", "seconds",
          "ms", "milliseconds",
          "us", "microseconds",
          "iso", "UTC text");

  private Units() {}

  /** {@code in quote per base}. */
  static String phrase(String unit) {
    return PHRASES.getOrDefault(unit, "in " + unit);
  }

  /** {@code microseconds on the wire}; empty where nothing has a unit. */
  static String phrase(JavaType type) {
    String unit = type.unit();
    return unit.isEmpty() ? "" : phrase(unit) + (type.time() ? " on the wire" : "");
  }

  /** The sentence that ends an accessor's javadoc; empty where nothing has a unit. */
  static String sentence(JavaType type) {
    return type.unit().isEmpty() ? "" : " " + Names.upperCamel(phrase(type)) + ".";
  }
}
