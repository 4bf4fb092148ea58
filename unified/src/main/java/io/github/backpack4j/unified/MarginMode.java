package io.github.backpack4j.unified;

/** What stands for a position. */
public enum MarginMode {
  /** The whole account; the exchange has no other mode. */
  CROSS
}
