package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/**
 * How {@link LendingMethods#fetchBorrowRateHistory(String, Range, BorrowRateHistoryOptions)} asks.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param span how far back to ask; null for the shortest span that covers the range
 */
public record BorrowRateHistoryOptions(@Nullable BorrowRateSpan span) {

  /** The shortest span that covers the range. */
  public static final BorrowRateHistoryOptions DEFAULT = new BorrowRateHistoryOptions(null);

  /** Asks for this span, whether it covers the range or not. */
  public BorrowRateHistoryOptions span(@Nullable BorrowRateSpan span) {
    return new BorrowRateHistoryOptions(span);
  }
}
