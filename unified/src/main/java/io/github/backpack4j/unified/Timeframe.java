package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.KlineInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;

/** Length of the interval of a {@link Candle}. */
public enum Timeframe {
  /** One minute. */
  M1("1m", KlineInterval.M1, Duration.ofMinutes(1)),
  /** Three minutes. */
  M3("3m", KlineInterval.M3, Duration.ofMinutes(3)),
  /** Five minutes. */
  M5("5m", KlineInterval.M5, Duration.ofMinutes(5)),
  /** A quarter of an hour. */
  M15("15m", KlineInterval.M15, Duration.ofMinutes(15)),
  /** Half an hour. */
  M30("30m", KlineInterval.M30, Duration.ofMinutes(30)),
  /** One hour. */
  H1("1h", KlineInterval.H1, Duration.ofHours(1)),
  /** Two hours. */
  H2("2h", KlineInterval.H2, Duration.ofHours(2)),
  /** Four hours. */
  H4("4h", KlineInterval.H4, Duration.ofHours(4)),
  /** Six hours. */
  H6("6h", KlineInterval.H6, Duration.ofHours(6)),
  /** Eight hours. */
  H8("8h", KlineInterval.H8, Duration.ofHours(8)),
  /** Twelve hours. */
  H12("12h", KlineInterval.H12, Duration.ofHours(12)),
  /** One day. */
  D1("1d", KlineInterval.D1, Duration.ofDays(1)),
  /** Three days. */
  D3("3d", KlineInterval.D3, Duration.ofDays(3)),
  /** One week. */
  W1("1w", KlineInterval.W1, Duration.ofDays(7)),
  /** One month of the calendar; {@code 1month} on the wire. */
  MONTH1("1M", KlineInterval.MONTH1, Period.ofMonths(1));

  private final String text;
  private final KlineInterval wire;
  private final TemporalAmount length;

  Timeframe(String text, KlineInterval wire, TemporalAmount length) {
    this.text = text;
    this.wire = wire;
    this.length = length;
  }

  /**
   * Returns the one that traders write so, such as {@code 15m}, {@code 1h}, {@code 1d} or {@code
   * 1M}; a month in capitals, a minute not.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Timeframe of(String text) {
    for (Timeframe timeframe : values()) {
      if (timeframe.text.equals(text)) {
        return timeframe;
      }
    }
    throw new IllegalArgumentException(
        "timeframe \""
            + text
            + "\": there are 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d,"
            + " 3d, 1w and 1M");
  }

  /** As traders write it, such as {@code 15m}, {@code 1h} or {@code 1M}. */
  public String text() {
    return text;
  }

  /** As the exchange has it. */
  KlineInterval wire() {
    return wire;
  }

  /** The time {@code count} intervals after {@code time}, or before it if that is negative. */
  Instant plus(Instant time, long count) {
    return length instanceof Duration duration
        ? time.plus(duration.multipliedBy(count))
        : time.atZone(ZoneOffset.UTC).plusMonths(count).toInstant();
  }
}
