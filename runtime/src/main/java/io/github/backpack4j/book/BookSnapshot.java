package io.github.backpack4j.book;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best levels of a book as it was after one update.
 *
 * <p>A side with fewer levels than were asked for is known to its end; the other is known as far as
 * its last level. So {@code limit} must not be more than the exchange ever gives.
 *
 * @param lastUpdateId the update that it was after
 * @param engineTime when that was; null if the exchange did not say
 * @param asks sellers' levels; best first, in whatever order they were given
 * @param bids buyers' levels; best first, in whatever order they were given
 * @param limit how many levels of each side were asked for
 */
public record BookSnapshot(
    long lastUpdateId,
    @Nullable Instant engineTime,
    List<PriceLevel> asks,
    List<PriceLevel> bids,
    int limit) {

  /**
   * Checks and sorts.
   *
   * @throws IllegalArgumentException if a list is null, holds null or a price twice, or a number is
   *     none that a book can have
   */
  public BookSnapshot {
    Given.updateIds("BookSnapshot", 0, lastUpdateId);
    asks = Given.bestFirst("BookSnapshot", "asks", BookSide.ASK, asks);
    bids = Given.bestFirst("BookSnapshot", "bids", BookSide.BID, bids);
    if (limit < 1) {
      throw new IllegalArgumentException("BookSnapshot: limit must be at least 1, not " + limit);
    }
  }
}
