package io.github.backpack4j.unified;

/** Which part an order had in a trade. */
public enum TakerOrMaker {
  /** It met what rested on the book. */
  TAKER,

  /** It rested on the book. */
  MAKER
}
