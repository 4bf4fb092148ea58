package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The best bid and the best ask of a market.
 *
 * <p>Price and amount of a side are null while nobody is on it.
 *
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param timestamp when the matching engine made the change; null if the exchange left it out
 * @param nonce sequence number of the change, on the same count as an {@link OrderBook}'s; null if
 *     the exchange left it out
 * @param bid highest price that is bid, quote per base
 * @param bidAmount quantity bid for at it, in base
 * @param ask lowest price that is asked, quote per base
 * @param askAmount quantity offered at it, in base
 * @param raw the message: a {@link io.github.backpack4j.api.stream.BookTickerUpdate}
 */
public record BidAsk(
    String symbol,
    @Nullable Instant timestamp,
    @Nullable Long nonce,
    @Nullable BigDecimal bid,
    @Nullable BigDecimal bidAmount,
    @Nullable BigDecimal ask,
    @Nullable BigDecimal askAmount,
    Object raw) {

  /** Checks what is always there. */
  public BidAsk {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(raw, "raw");
  }
}
