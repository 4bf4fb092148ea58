package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.MarketAsset;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.SystemStatus;
import io.github.backpack4j.api.model.Token;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link MarketMethods} says of markets, assets and the exchange itself. */
final class Listings {
  private final Venue venue;

  Listings(Venue venue) {
    this.venue = venue;
  }

  List<Market> fetchMarkets() {
    List<Market> markets = venue.catalogue().reread();
    return venue.ccxt() ? markets.stream().map(Listings::compatible).toList() : markets;
  }

  private static Market compatible(Market market) {
    String type =
        switch (market.raw().marketType().known()) {
          case SPOT -> "spot";
          case PERP -> "swap";
          default -> market.type();
        };
    return new Market(
        market.id(),
        market.symbol(),
        market.base(),
        market.quote(),
        market.settle(),
        type,
        market.active(),
        market.raw().marketType().equals(MarketType.SPOT),
        market.linear(),
        market.contractSize(),
        market.tickSize(),
        market.minPrice(),
        market.maxPrice(),
        market.stepSize(),
        market.minAmount(),
        market.maxAmount(),
        market.fundingInterval(),
        market.created(),
        market.raw());
  }

  Map<String, Currency> fetchCurrencies() {
    return venue.read(venue.client().assets().getAssets(), this::currencies);
  }

  private Map<String, Currency> currencies(List<MarketAsset> rows) {
    Map<String, Currency> currencies = new LinkedHashMap<>();
    for (MarketAsset row : rows) {
      currencies.put(row.symbol().wire(), currency(row));
    }
    return Collections.unmodifiableMap(currencies);
  }

  private Currency currency(MarketAsset row) {
    Map<String, CurrencyNetwork> networks = new LinkedHashMap<>();
    for (Token token : row.tokens()) {
      CurrencyNetwork network = network(token);
      networks.putIfAbsent(network.network(), network);
    }
    return new Currency(
        row.symbol().wire(),
        row.displayName(),
        venue.ccxt() ? "crypto" : null,
        networks.values().stream().anyMatch(CurrencyNetwork::deposit),
        networks.values().stream().anyMatch(CurrencyNetwork::withdraw),
        networks.values().stream()
            .map(CurrencyNetwork::fee)
            .min(BigDecimal::compareTo)
            .orElse(null),
        networks,
        row);
  }

  private CurrencyNetwork network(Token token) {
    String id = token.blockchain().wire();
    return new CurrencyNetwork(
        id,
        venue.ccxt() ? Networks.ccxtName(id) : Networks.name(id),
        token.contractAddress(),
        token.depositEnabled(),
        token.withdrawEnabled(),
        token.withdrawalFee(),
        token.minimumDeposit(),
        token.minimumWithdrawal(),
        bound(token.maximumWithdrawal()),
        token);
  }

  /** A bound of zero would let nothing pass; the exchange means that there is none. */
  private static @Nullable BigDecimal bound(@Nullable BigDecimal most) {
    return most == null || most.signum() == 0 ? null : most;
  }

  Instant fetchTime() {
    Dated<Instant> time = venue.dated(venue.client().system().getTime());
    return time.age() == null ? time.value() : time.value().plus(time.age());
  }

  ExchangeStatus fetchStatus() {
    return venue.read(venue.client().system().getStatus(), Listings::status);
  }

  private static ExchangeStatus status(SystemStatus row) {
    return new ExchangeStatus(row.status().wire().toLowerCase(Locale.ROOT), row.message(), row);
  }
}
