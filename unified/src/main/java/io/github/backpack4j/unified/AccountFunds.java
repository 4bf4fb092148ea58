package io.github.backpack4j.unified;

/** What {@link AccountMethods} says. */
final class AccountFunds {
  private final Venue venue;

  AccountFunds(Venue venue) {
    this.venue = venue;
  }
}
