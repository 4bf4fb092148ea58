package io.github.backpack4j.unified;

import io.github.backpack4j.api.BackpackStreams;
import io.github.backpack4j.api.model.KlineInterval;
import io.github.backpack4j.stream.Overflow;
import io.github.backpack4j.stream.StreamName;
import io.github.backpack4j.stream.SubscriptionOptions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@link WatchMethods} says of markets. */
final class Watches {

  /** Only the latest of each state counts. */
  private static final SubscriptionOptions LATEST =
      SubscriptionOptions.DEFAULT.overflow(Overflow.conflate());

  private final Venue venue;
  private final OpenWatches open;

  Watches(Venue venue, OpenWatches open) {
    this.venue = venue;
    this.open = open;
  }

  Watch watchTicker(String symbol, WatchListener<Ticker> listener) {
    return tickers(markets(one(symbol)), listener);
  }

  Watch watchTickers(Collection<String> symbols, WatchListener<Ticker> listener) {
    return tickers(markets(symbols), listener);
  }

  Watch watchTickers(WatchListener<Ticker> listener) {
    return tickers(active(), listener);
  }

  private Watch tickers(Collection<Market> markets, WatchListener<Ticker> listener) {
    return watch(
        markets,
        market -> BackpackStreams.ticker(market.id()),
        (market, update) -> reading(market).read(update),
        Ticker::symbol,
        listener);
  }

  Watch watchBidsAsks(String symbol, WatchListener<BidAsk> listener) {
    return bidsAsks(markets(one(symbol)), listener);
  }

  Watch watchBidsAsks(Collection<String> symbols, WatchListener<BidAsk> listener) {
    return bidsAsks(markets(symbols), listener);
  }

  Watch watchBidsAsks(WatchListener<BidAsk> listener) {
    return bidsAsks(active(), listener);
  }

  private Watch bidsAsks(Collection<Market> markets, WatchListener<BidAsk> listener) {
    return watch(
        markets,
        market -> BackpackStreams.bookTicker(market.id()),
        BookReading::read,
        BidAsk::symbol,
        listener);
  }

  Watch watchTrades(String symbol, WatchListener<Trade> listener) {
    return trades(markets(one(symbol)), listener);
  }

  Watch watchTrades(Collection<String> symbols, WatchListener<Trade> listener) {
    return trades(markets(symbols), listener);
  }

  Watch watchTrades(WatchListener<Trade> listener) {
    return trades(active(), listener);
  }

  private Watch trades(Collection<Market> markets, WatchListener<Trade> listener) {
    return watch(
        markets,
        market -> BackpackStreams.trade(market.id()),
        (market, update) -> new TradeReading(id -> market.symbol()).read(update),
        null,
        listener);
  }

  Watch watchOHLCV(String symbol, Timeframe timeframe, WatchListener<Candle> listener) {
    return candles(markets(one(symbol)), timeframe, listener);
  }

  Watch watchOHLCV(
      Collection<String> symbols, Timeframe timeframe, WatchListener<Candle> listener) {
    return candles(markets(symbols), timeframe, listener);
  }

  Watch watchOHLCV(Timeframe timeframe, WatchListener<Candle> listener) {
    return candles(active(), timeframe, listener);
  }

  private Watch candles(
      Collection<Market> markets, Timeframe timeframe, WatchListener<Candle> listener) {
    KlineInterval interval = Objects.requireNonNull(timeframe, "timeframe").wire();
    return watch(
        markets,
        market -> BackpackStreams.kline(interval, market.id()),
        (market, update) -> reading(market).read(timeframe, update),
        candle -> List.of(candle.symbol(), candle.timestamp()),
        listener);
  }

  private MarketReading reading(Market market) {
    return new MarketReading(id -> market, venue.ccxt());
  }

  BookWatch watchOrderBook(
      String symbol, OrderBookOptions options, WatchListener<OrderBook> listener) {
    return books(markets(one(symbol)), options, listener);
  }

  BookWatch watchOrderBook(
      Collection<String> symbols, OrderBookOptions options, WatchListener<OrderBook> listener) {
    return books(markets(symbols), options, listener);
  }

  BookWatch watchOrderBook(OrderBookOptions options, WatchListener<OrderBook> listener) {
    return books(active(), options, listener);
  }

  private BookWatch books(
      Collection<Market> markets, OrderBookOptions options, WatchListener<OrderBook> listener) {
    BooksWatch watch =
        new BooksWatch(venue.client(), venue.clock(), markets, options, open.calls(listener), open);
    watch.open();
    return watch;
  }

  /**
   * Watches a stream of each market.
   *
   * @param reading makes an update of a message; null if there is nothing to tell
   * @param state what an update is the whole state of; null if none may be left out
   */
  private <M, T> Watch watch(
      Collection<Market> markets,
      Function<Market, StreamName<M>> stream,
      BiFunction<Market, M, @Nullable T> reading,
      @Nullable Function<T, Object> state,
      WatchListener<T> listener) {
    WatchCalls<T> calls = open.calls(listener);
    StreamWatch<T> watch = new StreamWatch<>(venue.client().streams(), calls, open);
    for (Market market : markets) {
      watch.add(
          stream.apply(market),
          state == null ? SubscriptionOptions.DEFAULT : LATEST,
          message -> {
            T update = reading.apply(market, message);
            if (update != null) {
              calls.update(state == null ? null : state.apply(update), update);
            }
          });
    }
    watch.open();
    return watch;
  }

  private static List<String> one(String symbol) {
    return List.of(Objects.requireNonNull(symbol, "symbol"));
  }

  /** The markets of these symbols, each once. */
  private Collection<Market> markets(Collection<String> symbols) {
    if (symbols.isEmpty()) {
      throw new IllegalArgumentException("symbols: none given; without them it is all markets");
    }
    Map<String, Market> markets = new LinkedHashMap<>();
    for (String symbol : symbols) {
      Market market = venue.catalogue().market(symbol);
      markets.put(market.id(), market);
    }
    return markets.values();
  }

  private Collection<Market> active() {
    return venue.catalogue().all().stream().filter(Market::active).toList();
  }
}
