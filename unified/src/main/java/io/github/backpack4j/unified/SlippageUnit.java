package io.github.backpack4j.unified;

/** What a slippage tolerance is counted in. */
public enum SlippageUnit {
  /** Steps of the market's price. */
  TICKS,

  /** Percent: 1 is taken to be one percent, which no source says in so many words. */
  PERCENT
}
