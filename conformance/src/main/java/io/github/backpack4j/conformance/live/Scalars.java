package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.contract.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms that texts and numbers have by the contract; a validator knows none of them. */
final class Scalars {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
  private static final Pattern PERCENT = Pattern.compile("-?\\d+(\\.\\d+)?%?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d+");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z?");
  private static final Map<String, BigInteger[]> BOUNDS =
      Map.of(
          "int32", bounds(Integer.MIN_VALUE, Integer.MAX_VALUE),
          "int64", bounds(Long.MIN_VALUE, Long.MAX_VALUE),
          "uint16", bounds(0, 65_535),
          "uint32", bounds(0, 4_294_967_295L),
          "uint64", new BigInteger[] {BigInteger.ZERO, BigInteger.TWO.pow(64)});
  private static final Set<String> ISO = Set.of("naive-date-time", "date-time");

  /** More than any number of the exchange has, and few enough to add and to print. */
  private static final int MOST_DIGITS = 300;

  private Scalars() {}

  private static BigInteger[] bounds(long least, long most) {
    return new BigInteger[] {BigInteger.valueOf(least), BigInteger.valueOf(most)};
  }

  /** What is wrong with a value; null for nothing. */
  static @Nullable String problem(Schema schema, JsonNode value, JsonPointer at, Shown shown) {
    if (isOtherFormOfId(schema, value, at)) {
      return null;
    }
    String format = schema.says("format").asText();
    return switch (schema.says("type").asText()) {
      case "boolean" -> value.isBoolean() ? null : shown.isA(value, "true or false");
      case "integer" ->
          value.isIntegralNumber()
              ? outOfBounds(schema, format, value, shown)
              : shown.isA(value, "a whole number");
      case "number" -> value.isNumber() ? null : shown.isA(value, "a number");
      case "string" -> mayBeNumber(schema, value) ? null : text(schema, format, value, shown);
      default -> null;
    };
  }

  private static @Nullable String outOfBounds(
      Schema schema, String format, JsonNode value, Shown shown) {
    BigInteger number = value.bigIntegerValue();
    BigInteger[] bounds = BOUNDS.get(format);
    boolean outside =
        bounds != null && (number.compareTo(bounds[0]) < 0 || number.compareTo(bounds[1]) > 0);
    if (outside) {
      return shown.isNo(value, format);
    }
    JsonNode least = schema.says("minimum");
    JsonNode most = schema.says("maximum");
    boolean beyond =
        least.isNumber() && number.compareTo(least.bigIntegerValue()) < 0
            || most.isNumber() && number.compareTo(most.bigIntegerValue()) > 0;
    return beyond ? shown.of(value) + " is out of the contract's bounds" : null;
  }

  private static @Nullable String text(Schema schema, String format, JsonNode value, Shown shown) {
    if (!value.isTextual()) {
      return shown.isA(value, "a text");
    }
    String text = value.textValue();
    boolean holds =
        switch (format) {
          case "decimal" -> decimal(text) != null;
          case "decimal-or-percent" -> PERCENT.matcher(text).matches();
          case "int64", "epoch" -> WHOLE.matcher(text).matches();
          case "naive-date-time", "date-time" -> moment(text) != null;
          default -> true;
        };
    if (!holds) {
      return shown.isNo(value, word(format));
    }
    JsonNode most = schema.says("maxLength");
    return most.isInt() && text.length() > most.intValue()
        ? "a text of %d characters, and the contract says %d at most"
            .formatted(text.length(), most.intValue())
        : null;
  }

  /** Counts that are texts by the contract; clients read them as numbers too. */
  static boolean mayBeNumber(Schema schema, JsonNode value) {
    return value.isIntegralNumber()
        && schema.says("type").asText().equals("string")
        && schema.says("format").asText().equals("int64");
  }

  /**
   * Whether it is an id in the form that the contract does not give it: ids are texts on one wire
   * and whole numbers on another, and clients read both everywhere.
   */
  static boolean isOtherFormOfId(Schema schema, JsonNode value, JsonPointer at) {
    String last = at.last() == null ? "" : String.valueOf(at.last().getMatchingProperty());
    String name = schema.says("x-backpack-name").asText(last);
    if (!name.equals("id") && !name.endsWith("Id")) {
      return false;
    }
    return schema.says("type").asText().equals("integer")
        ? value.isTextual() && WHOLE.matcher(value.textValue()).matches()
        : value.isIntegralNumber() && Set.of("", "int64").contains(schema.says("format").asText());
  }

  private static String word(String format) {
    return switch (format) {
      case "decimal" -> "decimal";
      case "decimal-or-percent" -> "decimal or percentage";
      case "int64", "epoch" -> "whole number";
      default -> "time";
    };
  }

  /** The number that a text is; null if it is none, or none that can be reckoned with. */
  static @Nullable BigDecimal decimal(String text) {
    if (text.length() > MOST_DIGITS || !DECIMAL.matcher(text).matches()) {
      return null;
    }
    try {
      return reckonable(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return null; // Its exponent alone is more than a number can have.
    }
  }

  /** The number; null for one whose digits, written out, would fill the memory. */
  static @Nullable BigDecimal reckonable(BigDecimal number) {
    return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS
        ? null
        : number;
  }

  /** Whether it is a point in time. */
  static boolean isTime(Schema schema) {
    String format = schema.says("format").asText();
    return format.equals("epoch") || ISO.contains(format);
  }

  /** A moment in ISO form, with and without a {@code Z}; null for anything else. */
  static @Nullable Instant moment(String text) {
    if (!TIME.matcher(text).matches()) {
      return null;
    }
    try {
      return LocalDateTime.parse(text.replace(' ', 'T').replace("Z", "")).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
