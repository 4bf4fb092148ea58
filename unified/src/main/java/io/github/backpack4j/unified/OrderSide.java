package io.github.backpack4j.unified;

/** Side of an order: who buys sends a bid, who sells an ask. */
public enum OrderSide {
  /** Buys the base asset; {@code Bid} on the wire. */
  BUY,

  /** Sells the base asset; {@code Ask} on the wire. */
  SELL
}
