package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is offered on a market, the best first on both sides.
 *
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param timestamp when the matching engine had it so; null if that is unknown
 * @param nonce sequence number of the last change in it; null if that is unknown
 * @param bids what is bid for, the highest price first
 * @param asks what is asked for, the lowest price first
 * @param raw the answer: a {@link io.github.backpack4j.api.model.Depth}, or this book's own state
 *     where it is kept up by a stream
 */
public record OrderBook(
    String symbol,
    @Nullable Instant timestamp,
    @Nullable Long nonce,
    List<Level> bids,
    List<Level> asks,
    Object raw) {

  /** Checks what is always there, and copies the levels. */
  public OrderBook {
    Objects.requireNonNull(symbol, "symbol");
    bids = List.copyOf(bids);
    asks = List.copyOf(asks);
    Objects.requireNonNull(raw, "raw");
  }

  /**
   * The quantity offered at one price.
   *
   * @param price quote per base
   * @param amount in base
   */
  public record Level(BigDecimal price, BigDecimal amount) {

    /** Both parts are required. */
    public Level {
      Objects.requireNonNull(price, "price");
      Objects.requireNonNull(amount, "amount");
    }
  }
}
