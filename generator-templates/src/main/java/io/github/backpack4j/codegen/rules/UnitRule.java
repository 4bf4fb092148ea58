package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.List;

/** Decimals and times have a form that loses nothing, and say what they count. */
final class UnitRule implements PartRule {

  private static final String UNIT = "x-backpack-unit";

  private static final List<String> DECIMAL_UNITS =
      List.of(
          "base",
          "quote",
          "quote/base",
          "asset",
          "usd",
          "fraction",
          "multiple",
          "bps",
          "ticks or percent");
  private static final List<String> COUNTED_TIMES = List.of("s", "ms", "us");
  private static final String WRITTEN_TIME = "iso";

  private static final List<String> DECIMALS = List.of("decimal", "decimal-or-percent");
  private static final List<String> COUNTS = List.of("epoch", "duration");
  private static final List<String> WRITTEN = List.of("naive-date-time", "date-time");
  private static final List<String> TEXT_FORMATS =
      List.of("decimal", "decimal-or-percent", "naive-date-time", "date-time", "epoch", "int64");
  private static final List<String> INTEGER_FORMATS =
      List.of("int32", "int64", "uint16", "uint32", "uint64", "epoch", "duration");

  @Override
  public void check(Part part, Report report) {
    if (part.kind() != Kind.SCHEMA) {
      return;
    }
    String type = part.text("type");
    String format = part.text("format");
    if (type.equals("number") && !format.equals("decimal")) {
      report.add(
          part,
          "type",
          "a number loses digits; write type: string, format: decimal and its unit, or keep the"
              + " number with format: decimal where the wire has no text");
      return;
    }
    if (type.equals("string") && !format.isEmpty() && !TEXT_FORMATS.contains(format)) {
      report.add(part, "format", "text has no format " + format + "; write one of " + TEXT_FORMATS);
      return;
    }
    if (type.equals("integer") && !INTEGER_FORMATS.contains(format)) {
      report.add(
          part,
          "format",
          "an integer "
              + (format.isEmpty() ? "without a format" : "of the format " + format)
              + " has no size; write one of "
              + INTEGER_FORMATS);
      return;
    }
    JsonNode unit = part.node().path(UNIT);
    if (unit.isMissingNode()) {
      checkMissing(part, type, format, report);
    } else if (unit.isArray()) {
      checkPlaces(part, Part.texts(unit), report);
    } else {
      checkUnit(part, type, format, unit.asText(), report);
    }
  }

  private static void checkMissing(Part part, String type, String format, Report report) {
    if (DECIMALS.contains(format) && !isPlaceOfATuple(part)) {
      report.add(part, "a decimal says what it counts; write x-backpack-unit: " + DECIMAL_UNITS);
    } else if (WRITTEN.contains(format)) {
      report.add(part, "a time says how it is written; write x-backpack-unit: iso");
    } else if (COUNTS.contains(format)) {
      report.add(
          part,
          (format.equals("epoch") ? "a time" : "a duration")
              + " says what it counts; write x-backpack-unit: "
              + COUNTED_TIMES);
    }
    boolean tuple = part.node().has(TupleRule.TUPLE);
    JsonNode items = part.node().path("items");
    if (tuple && DECIMALS.contains(items.path("format").asText()) && !items.has(UNIT)) {
      report.add(
          part,
          TupleRule.TUPLE,
          "the places "
              + part.texts(TupleRule.TUPLE)
              + " do not say what they count; write x-backpack-unit with one unit for each");
    }
  }

  private static boolean isPlaceOfATuple(Part part) {
    String holder = part.pointer().substring(0, part.pointer().lastIndexOf('/'));
    return part.key().equals("items") && part.document().root().at(holder).has(TupleRule.TUPLE);
  }

  private static void checkPlaces(Part part, List<String> units, Report report) {
    List<String> places = part.texts(TupleRule.TUPLE);
    if (places.isEmpty()) {
      report.add(part, UNIT, "several units belong to a tuple; write one unit here");
    } else if (places.size() != units.size()) {
      report.add(
          part,
          UNIT,
          "has the units " + units + " for the places " + places + "; write one for each place");
    }
    for (String unit : units) {
      if (!isKnown(unit)) {
        reportUnknown(part, unit, report);
      }
    }
  }

  private static void checkUnit(Part part, String type, String format, String unit, Report report) {
    if (!isKnown(unit)) {
      reportUnknown(part, unit, report);
    } else if (DECIMAL_UNITS.contains(unit)) {
      if (!DECIMALS.contains(format) || !(type.equals("string") || type.equals("number"))) {
        report.add(
            part,
            UNIT,
            "the unit " + unit + " belongs to a decimal; write type: string, format: decimal");
      }
    } else if (unit.equals(WRITTEN_TIME)) {
      if (!WRITTEN.contains(format) || !type.equals("string")) {
        report.add(
            part,
            UNIT,
            "the unit iso belongs to a written time; write type: string, format: naive-date-time");
      }
    } else if (!COUNTS.contains(format)) {
      report.add(
          part,
          UNIT,
          "the unit "
              + unit
              + " belongs to a counted time; write format: epoch, or duration for a length of it");
    }
  }

  private static boolean isKnown(String unit) {
    return DECIMAL_UNITS.contains(unit)
        || COUNTED_TIMES.contains(unit)
        || unit.equals(WRITTEN_TIME);
  }

  private static void reportUnknown(Part part, String unit, Report report) {
    report.add(
        part,
        UNIT,
        "the unit "
            + unit
            + " is unknown; write one of "
            + DECIMAL_UNITS
            + " for a decimal, "
            + COUNTED_TIMES
            + " for a counted time, iso for a written one");
  }
}
