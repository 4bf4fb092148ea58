package io.github.backpack4j.unified;

/** What {@link MarketMethods} says of prices and trades. */
final class MarketData {
  private final Venue venue;

  MarketData(Venue venue) {
    this.venue = venue;
  }
}
