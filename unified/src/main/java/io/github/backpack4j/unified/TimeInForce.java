package io.github.backpack4j.unified;

/** How long an order stands. */
public enum TimeInForce {
  /** Until it is cancelled. */
  GTC,

  /** For what fills at once; the rest is cancelled. */
  IOC,

  /** Wholly at once or not at all. */
  FOK
}
