package io.github.backpack4j.unified;

/** What becomes of a price or an amount that the market does not take as it stands. */
public enum Rounding {
  /** It is refused, with {@link InvalidOrderException}. */
  REJECT,

  /** It becomes the next lower one that the market takes. */
  DOWN,

  /** It becomes the next higher one that the market takes. */
  UP,

  /** It becomes the nearest one that the market takes; of two as near, the higher. */
  NEAREST
}
