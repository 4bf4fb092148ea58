package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.DepthLimit;
import io.github.backpack4j.api.model.KlinePriceType;
import io.github.backpack4j.api.model.TickerInterval;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link MarketMethods} says of prices and trades. */
final class MarketData {
  private static final List<Integer> DEPTHS = List.of(5, 10, 20, 50, 100, 500, 1000);
  private static final int DEEPEST = 1000;

  private final Venue venue;
  private final MarketReading reading;
  private final Candles candles;

  MarketData(Venue venue) {
    this.venue = venue;
    this.reading = new MarketReading(venue.catalogue()::marketOrNull, venue.ccxt());
    this.candles = new Candles(venue);
  }

  @Nullable Ticker fetchTicker(String symbol, TickerOptions options) {
    Market market = venue.catalogue().market(symbol);
    Dated<io.github.backpack4j.api.model.@Nullable Ticker> answer =
        venue.dated(venue.client().markets().getTicker(market.id(), interval(options)));
    io.github.backpack4j.api.model.Ticker ticker = answer.value();
    return ticker == null ? null : Venue.translated(() -> reading.read(ticker, answer.age()));
  }

  Map<String, Ticker> fetchTickers(@Nullable Collection<String> symbols, TickerOptions options) {
    Set<String> wanted = symbols == null ? null : ids(symbols);
    Dated<List<io.github.backpack4j.api.model.Ticker>> answer =
        venue.dated(venue.client().markets().getTickers(interval(options)));
    Map<String, Ticker> tickers = new LinkedHashMap<>();
    Venue.translated(
        () -> {
          for (io.github.backpack4j.api.model.Ticker row : answer.value()) {
            if (wanted == null || wanted.contains(row.symbol())) {
              Ticker ticker = reading.read(row, answer.age());
              tickers.put(ticker.symbol(), ticker);
            }
          }
          return tickers;
        });
    return Collections.unmodifiableMap(tickers);
  }

  OrderBook fetchOrderBook(String symbol) {
    return book(symbol, null, Integer.MAX_VALUE);
  }

  OrderBook fetchOrderBook(String symbol, int depth) {
    if (depth < 1 || depth > DEEPEST) {
      throw new BadRequestException(
          "depth " + depth + ": a book has between 1 and " + DEEPEST + " levels");
    }
    int enough = DEPTHS.stream().filter(size -> size >= depth).findFirst().orElse(DEEPEST);
    return book(symbol, DepthLimit.of(Integer.toString(enough)), depth);
  }

  private OrderBook book(String symbol, @Nullable DepthLimit limit, int levels) {
    Market market = venue.catalogue().market(symbol);
    return venue.read(
        venue.client().markets().getDepth(market.id(), limit),
        depth -> MarketReading.read(market.symbol(), depth, levels));
  }

  /** The first are asked of the latest trades, which hardly count as historical requests. */
  History<Trade> fetchTrades(String symbol, Range range) {
    Market market = venue.catalogue().market(symbol);
    return HistoryReader.<io.github.backpack4j.api.model.Trade>of(
            (limit, offset) ->
                offset == 0
                    ? venue.client().trades().getTrades(market.id(), (int) limit)
                    : venue.client().trades().getTradeHistory(market.id(), limit, offset),
            io.github.backpack4j.api.model.Trade::timestamp)
        .key(MarketData::key)
        .read(range, row -> TradeReading.read(market.symbol(), row));
  }

  History<Candle> fetchOHLCV(String symbol, Timeframe timeframe, Range range) {
    return candles.read(symbol, timeframe, range, null);
  }

  History<Candle> fetchMarkOHLCV(String symbol, Timeframe timeframe, Range range) {
    return candles.read(symbol, timeframe, range, KlinePriceType.MARK);
  }

  History<Candle> fetchIndexOHLCV(String symbol, Timeframe timeframe, Range range) {
    return candles.read(symbol, timeframe, range, KlinePriceType.INDEX);
  }

  /** Zero is what the exchange writes where it has not numbered. */
  private static @Nullable Long key(io.github.backpack4j.api.model.Trade trade) {
    Long number = trade.id();
    return number == null || number == 0 ? null : number;
  }

  private Set<String> ids(Collection<String> symbols) {
    Set<String> ids = new HashSet<>();
    symbols.forEach(symbol -> ids.add(venue.catalogue().idOf(symbol)));
    return ids;
  }

  private static @Nullable TickerInterval interval(TickerOptions options) {
    TickerOptions.Span span = options.span();
    if (span == null) {
      return null;
    }
    return span == TickerOptions.Span.DAY ? TickerInterval.D1 : TickerInterval.W1;
  }
}
