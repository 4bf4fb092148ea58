package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One execution of one of the account's orders.
 *
 * @param id the trade's number within its market; null where the exchange gave none, as on backstop
 *     liquidations before 12 November 2025
 * @param orderId order that was filled
 * @param clientOrderId the id the caller gave that order; null if there is none, or if it is no
 *     number
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param side side of the order; null if it is newer than this release
 * @param takerOrMaker whether the order took or rested; null if the exchange left it out
 * @param price price, quote per base
 * @param amount quantity, in base
 * @param cost {@code price * amount}, in quote
 * @param fee what was charged; null if the exchange left it out
 * @param timestamp when it was filled
 * @param raw the answer: a {@link io.github.backpack4j.api.model.Fill} or an {@link
 *     io.github.backpack4j.api.stream.OrderUpdate}
 */
public record MyTrade(
    @Nullable String id,
    String orderId,
    @Nullable Long clientOrderId,
    String symbol,
    @Nullable OrderSide side,
    @Nullable TakerOrMaker takerOrMaker,
    BigDecimal price,
    BigDecimal amount,
    BigDecimal cost,
    @Nullable Fee fee,
    Instant timestamp,
    Object raw) {

  /** Checks what is always there. */
  public MyTrade {
    Objects.requireNonNull(orderId, "orderId");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(price, "price");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(cost, "cost");
    Objects.requireNonNull(timestamp, "timestamp");
    Objects.requireNonNull(raw, "raw");
  }
}
