package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/**
 * Which payments {@link LendingMethods#fetchBorrowInterest(String, Range, BorrowInterestOptions)}
 * returns.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param symbol only payments of this market: the spot market of a borrow, or a future; null for
 *     all
 * @param positionId only payments of this borrow; null for all
 * @param kind only payments of this kind; null for all
 */
public record BorrowInterestOptions(
    @Nullable String symbol, @Nullable String positionId, @Nullable InterestKind kind) {

  /** Every payment. */
  public static final BorrowInterestOptions DEFAULT = new BorrowInterestOptions(null, null, null);

  /** Only payments of this market. */
  public BorrowInterestOptions symbol(@Nullable String symbol) {
    return new BorrowInterestOptions(symbol, positionId, kind);
  }

  /** Only payments of this borrow. */
  public BorrowInterestOptions positionId(@Nullable String positionId) {
    return new BorrowInterestOptions(symbol, positionId, kind);
  }

  /** Only payments of this kind. */
  public BorrowInterestOptions kind(@Nullable InterestKind kind) {
    return new BorrowInterestOptions(symbol, positionId, kind);
  }
}
