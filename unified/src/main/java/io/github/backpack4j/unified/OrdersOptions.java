package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/**
 * Which orders {@link OrderMethods#fetchOrders(String, Range, OrdersOptions)} returns.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param strategyId only those of this strategy; null for any
 */
public record OrdersOptions(@Nullable String strategyId) {

  /** Orders of any origin. */
  public static final OrdersOptions DEFAULT = new OrdersOptions(null);

  /** Only orders of this strategy. */
  public OrdersOptions strategyId(@Nullable String strategyId) {
    return new OrdersOptions(strategyId);
  }
}
