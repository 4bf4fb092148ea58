package io.github.backpack4j.book;

/** How far a book can be trusted. */
public enum BookState {
  /** It is new and has not been live yet. It knows nothing. */
  SYNCING,

  /** It is what the market's book was after the update that it names. */
  LIVE,

  /** It lost the thread, or the stream was interrupted. It knows nothing, and resyncs by itself. */
  STALE,

  /** It was closed. It knows nothing and never will. */
  CLOSED
}
