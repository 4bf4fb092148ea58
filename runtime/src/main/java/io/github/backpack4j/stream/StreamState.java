package io.github.backpack4j.stream;

/** Where a {@link StreamClient} stands. */
public enum StreamState {
  /** Made, and not connected yet. */
  IDLE,

  /** On the way to its first connection, however many attempts that takes. */
  CONNECTING,

  /** Connected; every subscription has been sent, or is about to be. */
  OPEN,

  /** Between two connections; on the way to the next. */
  INTERRUPTED,

  /**
   * At its end, by {@link StreamClient#close()} or because no other connection may be made; nothing
   * follows.
   */
  CLOSED
}
