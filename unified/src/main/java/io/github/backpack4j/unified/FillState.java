package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a fill, and what tells it from others.
 *
 * @param name what it is called; null if it has no trade id
 * @param look what it looks like, which another of the same order in the same millisecond may, too
 * @param time when it was filled
 * @param trade what is told of it
 */
record FillState(@Nullable Name name, Look look, Instant time, MyTrade trade) {

  /** Trade ids count within a market, and an order that meets one of its own account has both. */
  record Name(String market, String trade, String order) {}

  /** Times have milliseconds in one source and microseconds in the other. */
  record Look(String order, BigDecimal price, BigDecimal amount, Instant time) {}

  /** A fill of a market. */
  static FillState of(String market, MyTrade trade) {
    String id = trade.id();
    return new FillState(
        id == null ? null : new Name(market, id, trade.orderId()),
        new Look(
            trade.orderId(),
            trade.price().stripTrailingZeros(),
            trade.amount().stripTrailingZeros(),
            trade.timestamp().truncatedTo(ChronoUnit.MILLIS)),
        trade.timestamp(),
        trade);
  }
}
