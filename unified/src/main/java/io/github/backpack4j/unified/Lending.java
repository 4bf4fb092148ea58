package io.github.backpack4j.unified;

/** What {@link LendingMethods} says. */
final class Lending {
  private final Venue venue;

  Lending(Venue venue) {
    this.venue = venue;
  }
}
