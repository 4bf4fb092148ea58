package io.github.backpack4j.unified;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which orders {@link OrderMethods#fetchOrders(String, Range, OrdersOptions)} returns.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param strategyId only those of this strategy; null for any
 * @param marketTypes only those on markets of these kinds, by the exchange's words for them, {@code
 *     SPOT} and {@code PERP} among them; empty for any
 */
public record OrdersOptions(@Nullable String strategyId, List<String> marketTypes) {

  /** Orders of any origin, on any kind of market. */
  public static final OrdersOptions DEFAULT = new OrdersOptions(null, List.of());

  /** Copies the kinds. */
  public OrdersOptions {
    marketTypes = List.copyOf(marketTypes);
  }

  /** Only orders of this strategy. */
  public OrdersOptions strategyId(@Nullable String strategyId) {
    return new OrdersOptions(strategyId, marketTypes);
  }

  /** Only orders on markets of these kinds, such as {@code PERP}. */
  public OrdersOptions marketTypes(List<String> marketTypes) {
    return new OrdersOptions(strategyId, marketTypes);
  }
}
