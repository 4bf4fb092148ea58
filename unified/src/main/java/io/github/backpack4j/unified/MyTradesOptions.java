package io.github.backpack4j.unified;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which trades {@link OrderMethods#fetchMyTrades(String, Range, MyTradesOptions)} returns.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param fillType what caused them
 * @param orderId only those of this order; null for any
 * @param strategyId only those of this strategy; null for any
 */
public record MyTradesOptions(
    FillType fillType, @Nullable String orderId, @Nullable String strategyId) {

  /** Trades of the account's own orders, whichever. */
  public static final MyTradesOptions DEFAULT = new MyTradesOptions(FillType.USER, null, null);

  /** Checks what is always there. */
  public MyTradesOptions {
    Objects.requireNonNull(fillType, "fillType");
  }

  /** Only trades caused by this; {@link FillType#ANY} for all, the exchange's own too. */
  public MyTradesOptions fillType(FillType fillType) {
    return new MyTradesOptions(fillType, orderId, strategyId);
  }

  /** Only trades of this order. */
  public MyTradesOptions orderId(@Nullable String orderId) {
    return new MyTradesOptions(fillType, orderId, strategyId);
  }

  /** Only trades of this strategy. */
  public MyTradesOptions strategyId(@Nullable String strategyId) {
    return new MyTradesOptions(fillType, orderId, strategyId);
  }
}
