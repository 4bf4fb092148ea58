package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order of the account, as it stood when the exchange said so.
 *
 * <p>Whatever the exchange left out is null, and so is a kind or side newer than this release; the
 * raw answer has it. An order does not say what it paid in fees, nor at which price it traded:
 * {@link #average} is {@link #cost} over {@link #filled}, and fees are with the fills, see {@link
 * OrderMethods#fetchMyTrades}.
 *
 * @param id the id the exchange gave it
 * @param clientOrderId the id the caller gave it; null if there is none
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param type market or limit, also of what a trigger sets off
 * @param side buy or sell
 * @param timeInForce how long it stands
 * @param postOnly whether it may only rest, never take; false for a market order
 * @param reduceOnly whether it may only shrink a position; the order history does not tell
 * @param price limit price, quote per base; null for a market order
 * @param triggerPrice price that sets it off, quote per base; null unless it is a trigger order
 * @param stopLossPrice price that sets off the attached stop loss, quote per base; null if none is
 * @param takeProfitPrice price that sets off the attached take profit, quote per base; null if none
 *     is
 * @param amount quantity ordered, in base. Of a trigger order it is what is traded when it is set
 *     off, for the exchange gives no other or 0, and null if that is a percentage; of a market
 *     order by value it is what the exchange made of the value, and null where it does not say. In
 *     the compatibility view null for every trigger order
 * @param filled quantity filled so far, in base; in the compatibility view of a stream's update the
 *     quantity of that update's fill, null if it tells of none
 * @param remaining {@code amount - filled}, in base: what may still be filled while it is open, and
 *     what was not filled once it has ended; null if one of both is
 * @param cost value filled so far, in quote
 * @param average {@code cost / filled}, quote per base; null while nothing is filled
 * @param status where it stands
 * @param timestamp when it was accepted; null if a stream's update does not tell. In the
 *     compatibility view of such an update it is when the update was sent
 * @param updated when the matching engine brought it to this state; null unless it comes from a
 *     stream's update
 * @param fee what it paid so far; null unless a stream's update tells of the order's first and so
 *     far only fill
 * @param raw the answer: an {@link io.github.backpack4j.api.model.Order}, a {@link
 *     io.github.backpack4j.api.model.HistoricalOrder} or an {@link
 *     io.github.backpack4j.api.stream.OrderUpdate}
 */
public record Order(
    String id,
    @Nullable Long clientOrderId,
    String symbol,
    @Nullable OrderType type,
    @Nullable OrderSide side,
    @Nullable TimeInForce timeInForce,
    @Nullable Boolean postOnly,
    @Nullable Boolean reduceOnly,
    @Nullable BigDecimal price,
    @Nullable BigDecimal triggerPrice,
    @Nullable BigDecimal stopLossPrice,
    @Nullable BigDecimal takeProfitPrice,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal filled,
    @Nullable BigDecimal remaining,
    @Nullable BigDecimal cost,
    @Nullable BigDecimal average,
    OrderStatus status,
    @Nullable Instant timestamp,
    @Nullable Instant updated,
    @Nullable Fee fee,
    Object raw) {

  /** Checks what is always there. */
  public Order {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(raw, "raw");
  }
}
