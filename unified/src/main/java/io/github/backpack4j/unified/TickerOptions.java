package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/**
 * Which ticker {@link MarketMethods#fetchTicker(String, TickerOptions)} and {@link
 * MarketMethods#fetchTickers(java.util.Collection, TickerOptions)} return.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param span how far it looks back; null for the exchange's own choice, a day
 */
public record TickerOptions(@Nullable Span span) {

  /** Of the last day. */
  public static final TickerOptions DEFAULT = new TickerOptions(null);

  /** How far a ticker looks back. */
  public enum Span {
    /** 24 hours. */
    DAY,

    /** Seven days. */
    WEEK
  }

  /** The same, looking so far back. */
  public TickerOptions span(@Nullable Span span) {
    return new TickerOptions(span);
  }
}
