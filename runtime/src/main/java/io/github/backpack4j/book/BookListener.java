package io.github.backpack4j.book;

import java.lang.System.Logger.Level;

/**
 * Is told what becomes of a book, in the order in which it happens.
 *
 * <p>Calls never overlap; each sees what the one before did, though the thread may differ: the one
 * that brings deltas or a snapshot, or runs timers, or closes. No lock is held meanwhile, and
 * readers do not wait for it, but the deltas that follow do: be quick. The book's own state is
 * always what the call tells or newer. What is thrown goes to {@link #onListenerFailure}.
 */
public interface BookListener {

  /**
   * The book came to another state.
   *
   * @param why in a few words
   */
  default void onState(BookState now, String why) {}

  /** A delta did not begin where the one before ended; the book is stale from here on. */
  default void onGap(SequenceGap gap) {}

  /**
   * The book says something new: after each delta while it is live, and after each {@link
   * #onState}, so that a book that is not live any more is seen here, too.
   */
  default void onChange(BookTop top) {}

  /**
   * No snapshot could be had, or it was none that a book can be made of; another is asked for.
   * Unless overridden, it is logged.
   */
  default void onSnapshotFailed(Throwable failure) {
    OrderBook.LOG.log(Level.WARNING, "no snapshot of a book could be had", failure);
  }

  /** A listener threw, or what was to be closed with the book. Unless overridden, it is logged. */
  default void onListenerFailure(Throwable failure) {
    OrderBook.LOG.log(Level.ERROR, "the listener of a book failed", failure);
  }
}
