package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A trade of a market, whoever made it.
 *
 * @param id its number within the market; null where the exchange gave none, as on backstop
 *     liquidations before 12 November 2025
 * @param orderId order of the taker; null from REST, which does not tell
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param side side of the taker; null if the exchange left it out
 * @param price price, quote per base
 * @param amount quantity, in base
 * @param cost {@code price * amount}, in quote
 * @param timestamp when it was made
 * @param raw the answer: a {@link io.github.backpack4j.api.model.Trade} or a {@link
 *     io.github.backpack4j.api.stream.TradeUpdate}
 */
public record Trade(
    @Nullable String id,
    @Nullable String orderId,
    String symbol,
    @Nullable OrderSide side,
    BigDecimal price,
    BigDecimal amount,
    BigDecimal cost,
    Instant timestamp,
    Object raw) {

  /** Checks what is always there. */
  public Trade {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(price, "price");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(cost, "cost");
    Objects.requireNonNull(timestamp, "timestamp");
    Objects.requireNonNull(raw, "raw");
  }
}
