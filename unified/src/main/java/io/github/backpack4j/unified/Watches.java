package io.github.backpack4j.unified;

/** What {@link WatchMethods} says. */
final class Watches {
  private final Venue venue;

  Watches(Venue venue) {
    this.venue = venue;
  }

  /** Ends every watch that is open. */
  void close() {}
}
