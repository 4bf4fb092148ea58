package io.github.backpack4j.unified;

/** Where an order stands. */
public enum OrderStatus {
  /** It rests on the book, filled in part or not at all, or waits for its trigger. */
  OPEN,

  /** It was filled wholly. */
  CLOSED,

  /** It was cancelled, by whomever; part of it may have been filled. */
  CANCELED,

  /**
   * The exchange ended it: its time in force, its post-only flag, self-trade prevention or a price
   * band. Part of it may have been filled. {@link #CANCELED} in the compatibility view.
   */
  EXPIRED,

  /** Its trigger was set off and the order that should have followed was refused. */
  REJECTED,

  /** A state newer than this release, or none was given; the raw answer has what was sent. */
  UNKNOWN
}
