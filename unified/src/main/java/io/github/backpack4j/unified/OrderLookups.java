package io.github.backpack4j.unified;

/** What {@link OrderMethods} says of finding orders and their trades. */
final class OrderLookups {
  private final Venue venue;

  OrderLookups(Venue venue) {
    this.venue = venue;
  }
}
