package io.github.backpack4j.stream;

/** Where a {@link StreamClient} stands. */
public enum StreamState {
  /** Made, and not connected yet. */
  IDLE,

  /** On the way to its first connection. */
  CONNECTING,

  /** Connected; every subscription has been sent, or is about to be. */
  OPEN,

  /**
   * Between two connections.
   *
   * <p>This release does not connect a second time, so it goes from {@link #OPEN} to {@link
   * #CLOSED} and does not stop here.
   */
  INTERRUPTED,

  /** At its end, by {@link StreamClient#close()} or because the connection was lost. */
  CLOSED
}
