package io.github.backpack4j.unified;

/** Kind of open order. */
public enum OpenOrderKind {
  /** A limit order that rests on the book. */
  LIMIT,

  /** A trigger order that waits for its price. */
  TRIGGER
}
