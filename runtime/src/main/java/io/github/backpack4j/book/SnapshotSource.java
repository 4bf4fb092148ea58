package io.github.backpack4j.book;

import java.util.concurrent.CompletionStage;

/** Asks the exchange for a market's book. */
@FunctionalInterface
public interface SnapshotSource {

  /**
   * Asks for one snapshot; the book repeats this when it fails or does not fit.
   *
   * <p>Called by the thread that brings the book its deltas, or one that runs its timers: it must
   * not block. An answer that never comes is given up after 30 seconds.
   */
  CompletionStage<BookSnapshot> fetch();
}
