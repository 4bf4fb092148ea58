package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/**
 * Which of a market's open orders to cancel.
 *
 * @param kind only orders of this kind; null for all of them, as the exchange's document leads one
 *     to believe, for nobody has recorded it
 */
public record CancelAllOptions(@Nullable OpenOrderKind kind) {
  /** All of them. */
  public static final CancelAllOptions DEFAULT = new CancelAllOptions(null);

  /** The same with only orders of one kind, or with all for null. */
  public CancelAllOptions kind(@Nullable OpenOrderKind kind) {
    return new CancelAllOptions(kind);
  }
}
