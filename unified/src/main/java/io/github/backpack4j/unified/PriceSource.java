package io.github.backpack4j.unified;

/** Price that a trigger watches. */
public enum PriceSource {
  /** The price of the market's last trade. */
  LAST,

  /** The reference price for margin. */
  MARK,

  /** The spot reference. */
  INDEX
}
