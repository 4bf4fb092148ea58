package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message whose members have the types of the contract.
 *
 * @param number its number among all that came, from 1
 * @param nanos when it came, by {@link System#nanoTime()}
 * @param data the message, without its envelope
 */
record StreamMessage(int number, long nanos, JsonNode data) {
  private static final long MICROS = 1_000_000;

  /** What findings in it begin with. */
  String place() {
    return "message " + number + ": ";
  }

  /** A whole number; null if it is absent. */
  @Nullable Long number(String member) {
    JsonNode value = data.path(member);
    return value.isIntegralNumber() ? (Long) value.longValue() : null;
  }

  /** A time in microseconds; null if it is absent. */
  @Nullable Instant micros(String member) {
    Long value = number(member);
    return value == null
        ? null
        : Instant.ofEpochSecond(Math.floorDiv(value, MICROS), Math.floorMod(value, MICROS) * 1_000);
  }

  /** A decimal; null if it is absent. */
  static @Nullable BigDecimal decimal(JsonNode object, String member) {
    return object.hasNonNull(member) ? new BigDecimal(object.path(member).asText()) : null;
  }
}
