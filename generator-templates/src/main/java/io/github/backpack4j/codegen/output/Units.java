package io.github.backpack4j.codegen.output;

import static java.util.Map.entry;

import java.util.Map;

/** What javadoc says of units. */
final class Units {

  private static final Map<String, String> PHRASES =
      Map.ofEntries(
          entry("base", "in base"),
          entry("quote", "in quote"),
          entry("quote/base", "in quote per base"),
          entry("asset", "in units of its asset"),
          entry("usd", "in US dollars"),
          entry("fraction", "as a fraction, 0.01 for one percent"),
          entry("multiple", "as a multiple, 2 for twice as much"),
          entry("bps", "in basis points"),
          entry("s", "seconds"),
          entry("ms", "milliseconds"),
          entry("us", "microseconds"),
          entry("iso", "UTC text"));

  private Units() {}

  /** {@code in quote per base}. */
  static String phrase(String unit) {
    return PHRASES.getOrDefault(unit, "in " + unit);
  }

  /** The same of one member or several: {@code each in units of its asset}. */
  static String phrase(String unit, int members) {
    return (unit.equals("asset") && members > 1 ? "each " : "") + phrase(unit);
  }

  /** {@code microseconds on the wire}; empty where nothing has a unit. */
  static String phrase(JavaType type) {
    String unit = type.unit();
    return unit.isEmpty() ? "" : phrase(unit) + (type.time() ? " on the wire" : "");
  }

  /**
   * The sentence that ends an accessor's javadoc; empty where nothing has a unit.
   *
   * @param said what the javadoc says before; it may name the asset, and then that is enough
   */
  static String sentence(JavaType type, String said) {
    boolean isSaid = type.unit().equals("asset") && said.contains("in units of");
    return type.unit().isEmpty() || isSaid ? "" : " " + Names.upperCamel(phrase(type)) + ".";
  }
}
