package io.github.backpack4j.unified;

/**
 * Something that is being watched, until it is closed.
 *
 * <p>It ends when it is closed, with the {@link UnifiedExchange} that it was asked of, or when the
 * client's streams end underneath; each time {@link WatchListener#onClosed} is the last call. Safe
 * for several threads.
 */
public interface Watch extends AutoCloseable {

  /**
   * Ends the watch and gives its streams back to the exchange.
   *
   * <p>Calls that wait are dropped. One that is under way is not waited for; {@link
   * WatchListener#onClosed} comes after it. Closing again does nothing.
   */
  @Override
  void close();

  /** Whether it goes on; false once it was closed or has ended by itself. */
  boolean isOpen();
}
