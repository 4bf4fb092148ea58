package io.github.backpack4j.unified;

/**
 * Kind of order.
 *
 * <p>There are no others at the exchange: a stop loss, a take profit or any other trigger order is
 * one of these two with a trigger price.
 */
public enum OrderType {
  /** Takes what the book offers. */
  MARKET,

  /** Trades at its price or better. */
  LIMIT
}
