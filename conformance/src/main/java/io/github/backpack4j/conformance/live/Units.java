package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.contract.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges times by their magnitude: between the exchange's first year and five years from now there
 * is one unit only in which a number makes sense.
 */
final class Units {
  /** No time of the exchange is earlier. */
  static final Instant FIRST = Instant.parse("2017-01-01T00:00:00Z");

  private static final Duration AHEAD = Duration.ofDays(5 * 366);

  /** Nanoseconds in each unit, under the word for it. */
  private static final Map<String, Long> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put("seconds", 1_000_000_000L);
    UNITS.put("milliseconds", 1_000_000L);
    UNITS.put("microseconds", 1_000L);
    UNITS.put("nanoseconds", 1L);
  }

  private final Instant now;
  private final Shown shown;

  Units(Instant now, Shown shown) {
    this.now = now;
    this.shown = shown;
  }

  /** What is wrong with a time; null for nothing, and for what is no time at all. */
  @Nullable String problem(Schema schema, JsonNode value) {
    if (schema.says("format").asText().equals("epoch")) {
      return epoch(schema.says("x-backpack-unit").asText(), value);
    }
    Instant moment = value.isTextual() ? Scalars.moment(value.textValue()) : null;
    return moment == null || isPlausible(moment) ? null : implausible(value);
  }

  private @Nullable String epoch(String unit, JsonNode value) {
    String digits = value.asText();
    if (!digits.matches("-?\\d{1,25}")) {
      return null;
    }
    BigInteger number = new BigInteger(digits);
    String word = word(unit);
    if (isPlausible(number, word)) {
      return null;
    }
    for (String other : UNITS.keySet()) {
      if (isPlausible(number, other)) {
        String looks = "looks like " + other + ", and the contract says " + unit;
        return shown.values() ? digits + " " + looks : looks;
      }
    }
    return implausible(value);
  }

  private String implausible(JsonNode value) {
    String range = "no time between %d and %d".formatted(year(FIRST), year(now.plus(AHEAD)));
    return shown.values() ? value.asText() + " is " + range : "it is " + range;
  }

  private static int year(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).getYear();
  }

  private boolean isPlausible(BigInteger number, String unit) {
    BigDecimal seconds =
        new BigDecimal(number.multiply(BigInteger.valueOf(UNITS.get(unit)))).movePointLeft(9);
    return seconds.compareTo(BigDecimal.valueOf(FIRST.getEpochSecond())) >= 0
        && seconds.compareTo(BigDecimal.valueOf(now.plus(AHEAD).getEpochSecond())) <= 0;
  }

  private boolean isPlausible(Instant moment) {
    return !moment.isBefore(FIRST) && !moment.isAfter(now.plus(AHEAD));
  }

  private static String word(String unit) {
    return switch (unit) {
      case "s" -> "seconds";
      case "us" -> "microseconds";
      default -> "milliseconds";
    };
  }
}
