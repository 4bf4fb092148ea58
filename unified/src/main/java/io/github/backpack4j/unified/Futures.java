package io.github.backpack4j.unified;

/** What {@link FuturesMethods} says. */
final class Futures {
  private final Venue venue;

  Futures(Venue venue) {
    this.venue = venue;
  }
}
