package io.github.backpack4j.unified;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is traded and at which prices, the exchange's clock and whether it is open. */
public interface MarketMethods {

  /**
   * Every market of the exchange, open or not, in its order.
   *
   * <p>Asks the exchange each time; what other methods know of markets is renewed by it.
   *
   * @throws ExchangeException if the list cannot be had
   */
  List<Market> fetchMarkets();

  /**
   * Every asset of the exchange by its code, with its networks.
   *
   * @throws ExchangeException if the list cannot be had
   */
  Map<String, Currency> fetchCurrencies();

  /**
   * What time it is at the exchange, to the millisecond: when it answered. For as long as a cache
   * had held the answer, the time is taken to be later.
   *
   * @throws ExchangeException if it does not say
   */
  Instant fetchTime();

  /**
   * Whether the exchange is open.
   *
   * @throws ExchangeException if it does not say; during maintenance it may not answer at all,
   *     which is {@link ExchangeUnavailableException}
   */
  ExchangeStatus fetchStatus();

  /**
   * What a market did over the last day. As {@link #fetchTicker(String, TickerOptions)}.
   *
   * @param symbol market, such as {@code SOL/USDC}
   */
  default @Nullable Ticker fetchTicker(String symbol) {
    return fetchTicker(symbol, TickerOptions.DEFAULT);
  }

  /**
   * What a market did over the last day, or week.
   *
   * <p>A cache may serve it, hence its age; it carries no time of its own, and neither bid nor ask.
   *
   * @param symbol market, such as {@code SOL/USDC}
   * @return null if the exchange has no data on the market
   * @throws ExchangeException if it cannot be had; {@link BadSymbolException} if there is no such
   *     market
   */
  @Nullable Ticker fetchTicker(String symbol, TickerOptions options);

  /**
   * What markets did over the last day. As {@link #fetchTickers(Collection, TickerOptions)}.
   *
   * @param symbols markets, such as {@code SOL/USDC}; null for all
   */
  default Map<String, Ticker> fetchTickers(@Nullable Collection<String> symbols) {
    return fetchTickers(symbols, TickerOptions.DEFAULT);
  }

  /**
   * What markets did over the last day, or week. One request, whatever is asked for: the exchange
   * gives all or one, and the others are left out here.
   *
   * @param symbols markets, such as {@code SOL/USDC}; null for all
   * @return by symbol, in the exchange's order; markets without data are not among them
   * @throws ExchangeException if they cannot be had; {@link BadSymbolException} if there is no such
   *     market
   */
  Map<String, Ticker> fetchTickers(@Nullable Collection<String> symbols, TickerOptions options);

  /**
   * What is offered on a market, the best first on both sides (the exchange gives the best bid
   * last). No cache serves it.
   *
   * @param symbol market, such as {@code SOL/USDC}
   * @return as many levels as the exchange gives unasked: its documents say 1000 in one place and
   *     5000 in another, and more than 2000 of one side were seen
   * @throws ExchangeException if it cannot be had; {@link BadSymbolException} if there is no such
   *     market
   */
  OrderBook fetchOrderBook(String symbol);

  /**
   * What is offered on a market, so many levels of each side. As {@link #fetchOrderBook(String)}.
   *
   * @param symbol market, such as {@code SOL/USDC}
   * @param depth levels, 1 to 1000; where the exchange has no such size (it has 5, 10, 20, 50, 100,
   *     500 and 1000) the next larger one is asked for and cut here
   * @throws ExchangeException if it cannot be had; {@link BadRequestException} if {@code depth} is
   *     out of bounds, {@link BadSymbolException} if there is no such market
   */
  OrderBook fetchOrderBook(String symbol, int depth);

  /**
   * The latest 100 trades of a market. As {@link #fetchTrades(String, Range)}.
   *
   * @param symbol market, such as {@code SOL/USDC}
   */
  default History<Trade> fetchTrades(String symbol) {
    return fetchTrades(symbol, Range.RECENT);
  }

  /**
   * The trades of a market, whoever made them.
   *
   * <p>The exchange knows no times here: a range in time is read back from the newest trade, the
   * first thousand of the latest trades, what is beyond of the trade history, a thousand at once,
   * of which the exchange allows thirty requests a minute.
   *
   * <p>A request that would wait longer for its turn than the client's {@code RateLimiter} lets it,
   * 30 seconds unless set, is not sent, and the whole call fails with {@link RateLimitException}:
   * what takes more than thirty such requests needs a client whose limiter waits for a minute,
   * {@code BackpackClient.rateLimiter().maxWait(Duration.ofMinutes(1))}, or several calls.
   *
   * @param symbol market, such as {@code SOL/USDC}
   * @param range which of them
   * @throws ExchangeException if they cannot be had; {@link BadSymbolException} if there is no such
   *     market
   */
  History<Trade> fetchTrades(String symbol, Range range);

  /**
   * The last 100 candles of a market. As {@link #fetchOHLCV(String, Timeframe, Range)}.
   *
   * @param symbol market, such as {@code SOL/USDC}
   */
  default History<Candle> fetchOHLCV(String symbol, Timeframe timeframe) {
    return fetchOHLCV(symbol, timeframe, Range.RECENT);
  }

  /**
   * The candles of a market, by the prices of its trades. The last one may still be running.
   *
   * <p>Intervals in which nothing was traded have no candle. With a beginning and a limit, as many
   * candles as that are looked for; without a beginning, the limit is how many intervals to look
   * back, so that there may be fewer candles. Bounds of time are those of a candle's beginning;
   * whether the exchange takes the end for one of them is unproven, so that it is asked for a
   * second more.
   *
   * <p>How many intervals the exchange answers at once is unpublished; it is asked for a thousand
   * at a time, and allows thirty requests a minute. What takes more of them fails with {@link
   * RateLimitException}, as {@link #fetchTrades(String, Range)} says.
   *
   * @param symbol market, such as {@code SOL/USDC}
   * @param range which of them
   * @throws ExchangeException if they cannot be had; {@link BadSymbolException} if there is no such
   *     market
   */
  History<Candle> fetchOHLCV(String symbol, Timeframe timeframe, Range range);

  /**
   * The last 100 candles of a market's mark price. As {@link #fetchMarkOHLCV(String, Timeframe,
   * Range)}.
   *
   * @param symbol perpetual, such as {@code SOL/USDC:USDC}
   */
  default History<Candle> fetchMarkOHLCV(String symbol, Timeframe timeframe) {
    return fetchMarkOHLCV(symbol, timeframe, Range.RECENT);
  }

  /**
   * The candles of a market's mark price. As {@link #fetchOHLCV(String, Timeframe, Range)}, without
   * volume.
   *
   * @param symbol perpetual, such as {@code SOL/USDC:USDC}
   * @param range which of them
   * @throws ExchangeException if they cannot be had; {@link BadSymbolException} if there is no such
   *     market
   */
  History<Candle> fetchMarkOHLCV(String symbol, Timeframe timeframe, Range range);

  /**
   * The last 100 candles of a market's index price. As {@link #fetchIndexOHLCV(String, Timeframe,
   * Range)}.
   *
   * @param symbol perpetual, such as {@code SOL/USDC:USDC}
   */
  default History<Candle> fetchIndexOHLCV(String symbol, Timeframe timeframe) {
    return fetchIndexOHLCV(symbol, timeframe, Range.RECENT);
  }

  /**
   * The candles of a market's index price. As {@link #fetchOHLCV(String, Timeframe, Range)},
   * without volume.
   *
   * @param symbol perpetual, such as {@code SOL/USDC:USDC}
   * @param range which of them
   * @throws ExchangeException if they cannot be had; {@link BadSymbolException} if there is no such
   *     market
   */
  History<Candle> fetchIndexOHLCV(String symbol, Timeframe timeframe, Range range);
}
