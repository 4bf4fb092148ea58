package io.github.backpack4j.unified;

/** What {@link OrderMethods} says of placing and cancelling. */
final class Orders {
  private final Venue venue;

  Orders(Venue venue) {
    this.venue = venue;
  }
}
