package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/**
 * Which orders {@link OrderMethods#fetchOpenOrders(String, OpenOrdersOptions)} returns.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param marketType only those on markets of this kind, by the exchange's word for it, such as
 *     {@code SPOT} or {@code PERP}; null for any
 */
public record OpenOrdersOptions(@Nullable String marketType) {

  /** Orders on any kind of market. */
  public static final OpenOrdersOptions DEFAULT = new OpenOrdersOptions(null);

  /** Only orders on markets of this kind, such as {@code PERP}. */
  public OpenOrdersOptions marketType(@Nullable String marketType) {
    return new OpenOrdersOptions(marketType);
  }
}
