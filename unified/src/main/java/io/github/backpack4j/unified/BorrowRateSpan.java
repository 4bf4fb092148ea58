package io.github.backpack4j.unified;

import java.time.Duration;

/**
 * How far back the history of borrow rates goes, from now, as is inferred: the exchange has a word
 * for an interval, and does not say whether rows are taken over it or by it. How far apart the rows
 * of each span stand is unpublished.
 */
public enum BorrowRateSpan {
  /** One day. */
  DAY("1d", Duration.ofDays(1)),

  /** Seven days. */
  WEEK("1w", Duration.ofDays(7)),

  /** One month; 28 days of it are counted upon. */
  MONTH("1month", Duration.ofDays(28)),

  /** One year; the longest there is. */
  YEAR("1year", Duration.ofDays(365));

  private final String wire;
  private final Duration least;

  BorrowRateSpan(String wire, Duration least) {
    this.wire = wire;
    this.least = least;
  }

  /** As the exchange spells it. */
  String wire() {
    return wire;
  }

  /** The shortest that goes back that far; the longest there is if none does. */
  static BorrowRateSpan covering(Duration back) {
    for (BorrowRateSpan span : values()) {
      if (back.compareTo(span.least) <= 0) {
        return span;
      }
    }
    return YEAR;
  }
}
