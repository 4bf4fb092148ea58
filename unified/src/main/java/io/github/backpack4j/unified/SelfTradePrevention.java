package io.github.backpack4j.unified;

/** Which order gives way when an account would trade with itself. */
public enum SelfTradePrevention {
  /** The order that comes; the exchange does so where nothing is said. */
  REJECT_TAKER,

  /** The order that rests. */
  REJECT_MAKER,

  /** Both. */
  REJECT_BOTH
}
