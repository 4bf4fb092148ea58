package io.github.backpack4j.unified;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** Hands every method on to the area it belongs to. */
final class BackpackExchange implements UnifiedExchange {
  private final AsyncExchange async;
  private final UnifiedExchange compatible;
  private final Listings listings;
  private final MarketData marketData;
  private final Futures futures;
  private final Lending lending;
  private final AccountFunds funds;
  private final Orders orders;
  private final OrderLookups lookups;
  private final Watches watches;

  BackpackExchange(Venue venue, Executor executor) {
    async = new AsyncExchange(this, executor);
    compatible = venue.ccxt() ? this : new BackpackExchange(venue.withCcxt(), executor);
    listings = new Listings(venue);
    marketData = new MarketData(venue);
    futures = new Futures(venue);
    lending = new Lending(venue);
    funds = new AccountFunds(venue);
    orders = new Orders(venue);
    lookups = new OrderLookups(venue);
    watches = new Watches(venue);
  }

  @Override
  public AsyncExchange async() {
    return async;
  }

  @Override
  public UnifiedExchange ccxtCompatible() {
    return compatible;
  }

  @Override
  public void close() {
    watches.close();
    if (compatible != this) {
      compatible.close();
    }
  }

  // MarketMethods

  @Override
  public List<Market> fetchMarkets() {
    return listings.fetchMarkets();
  }

  @Override
  public Map<String, Currency> fetchCurrencies() {
    return listings.fetchCurrencies();
  }

  @Override
  public Instant fetchTime() {
    return listings.fetchTime();
  }

  @Override
  public ExchangeStatus fetchStatus() {
    return listings.fetchStatus();
  }

  // FuturesMethods

  // LendingMethods

  // AccountMethods

  // OrderMethods

  // WatchMethods

}
