package io.github.backpack4j.unified;

import java.util.List;
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
 * @param marketTypes only those on markets of these kinds, by the exchange's words for them, {@code
 *     SPOT} and {@code PERP} among them; empty for any
 */
public record MyTradesOptions(
    FillType fillType,
    @Nullable String orderId,
    @Nullable String strategyId,
    List<String> marketTypes) {

  /** Trades of the account's own orders, whichever. */
  public static final MyTradesOptions DEFAULT =
      new MyTradesOptions(FillType.USER, null, null, List.of());

  /** Checks what is always there, and copies the kinds of market. */
  public MyTradesOptions {
    Objects.requireNonNull(fillType, "fillType");
    marketTypes = List.copyOf(marketTypes);
  }

  /** Only trades caused by this; {@link FillType#ANY} for all, the exchange's own too. */
  public MyTradesOptions fillType(FillType fillType) {
    return new MyTradesOptions(fillType, orderId, strategyId, marketTypes);
  }

  /** Only trades of this order. */
  public MyTradesOptions orderId(@Nullable String orderId) {
    return new MyTradesOptions(fillType, orderId, strategyId, marketTypes);
  }

  /** Only trades of this strategy. */
  public MyTradesOptions strategyId(@Nullable String strategyId) {
    return new MyTradesOptions(fillType, orderId, strategyId, marketTypes);
  }

  /** Only trades on markets of these kinds, such as {@code PERP}. */
  public MyTradesOptions marketTypes(List<String> marketTypes) {
    return new MyTradesOptions(fillType, orderId, strategyId, marketTypes);
  }
}
