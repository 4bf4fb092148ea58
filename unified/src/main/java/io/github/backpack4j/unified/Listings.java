package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.MarketAsset;
import io.github.backpack4j.api.model.SystemStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@link MarketMethods} says of markets, assets and the exchange itself. */
final class Listings {
  private final Venue venue;

  Listings(Venue venue) {
    this.venue = venue;
  }

  List<Market> fetchMarkets() {
    return venue.catalogue().reread();
  }

  Map<String, Currency> fetchCurrencies() {
    return venue.read(venue.client().assets().getAssets(), this::currencies);
  }

  private Map<String, Currency> currencies(List<MarketAsset> rows) {
    throw new NotSupportedException("fetchCurrencies is not written yet, of " + rows.size());
  }

  Instant fetchTime() {
    return venue.run(venue.client().system().getTime());
  }

  ExchangeStatus fetchStatus() {
    return venue.read(venue.client().system().getStatus(), Listings::status);
  }

  private static ExchangeStatus status(SystemStatus row) {
    return new ExchangeStatus(row.status().wire().toLowerCase(Locale.ROOT), row.message(), row);
  }
}
