package io.github.backpack4j.book;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a book. A delta without levels changes nothing and still takes its update ids.
 *
 * @param firstUpdateId the first update that it holds
 * @param lastUpdateId the last update that it holds
 * @param engineTime when that was; null if the exchange did not say
 * @param asks sellers' levels with their new quantity, zero for none; best first, in whatever order
 *     they were given
 * @param bids buyers' levels, likewise
 */
public record BookDelta(
    long firstUpdateId,
    long lastUpdateId,
    @Nullable Instant engineTime,
    List<PriceLevel> asks,
    List<PriceLevel> bids) {

  /**
   * Checks and sorts.
   *
   * @throws IllegalArgumentException if a list is null, holds null or a price twice, or a number is
   *     none that a book can have
   */
  public BookDelta {
    Given.updateIds("BookDelta", firstUpdateId, lastUpdateId);
    asks = Given.bestFirst("BookDelta", "asks", BookSide.ASK, asks);
    bids = Given.bestFirst("BookDelta", "bids", BookSide.BID, bids);
  }
}
