package io.github.backpack4j.unified;

import java.util.Collection;

/**
 * What the exchange tells as it happens.
 *
 * <p>Each method watches one market, several, or all: every market that is active when it is
 * called; markets that are listed later are not among them. It returns once the watch is on its
 * way, without waiting for the exchange, which does not say whether it took it. What is watched is
 * told to a {@link WatchListener} until the {@link Watch} is closed, over however many connections
 * that takes. Watches share the streams of the client, and a stream is asked for once however many
 * watch it.
 *
 * <p>A symbol that the market list does not have is refused with {@link BadSymbolException} before
 * anything is asked for; an exchange that is closed refuses with {@link IllegalStateException}.
 * That a market of the list is quiet, or that the exchange refused its stream, is not told here but
 * to the {@link io.github.backpack4j.stream.ClientListener} of the client, for neither names a
 * watch.
 *
 * <p>A listener that is slow is told the latest of what it may leave out, such as prices, and hears
 * of an {@linkplain WatchListener#onInterrupted interruption} where it may not, such as trades.
 */
public interface WatchMethods {

  /**
   * Tells what a market did over the last 24 hours, each second or so.
   *
   * <p>Rests on the stream {@code ticker}, which has no bid and no ask; see {@link #watchBidsAsks}.
   * A slow listener is told the latest of each market.
   *
   * @param symbol a market, such as {@code SOL/USDC}
   * @return ends it
   * @throws BadSymbolException if there is no such market
   */
  Watch watchTicker(String symbol, WatchListener<Ticker> listener);

  /**
   * As {@link #watchTicker}, of several markets.
   *
   * @throws IllegalArgumentException if none is given
   */
  Watch watchTickers(Collection<String> symbols, WatchListener<Ticker> listener);

  /** As {@link #watchTicker}, of all active markets. */
  Watch watchTickers(WatchListener<Ticker> listener);

  /**
   * Tells the best bid and ask of a market whenever one changes.
   *
   * <p>Rests on the stream {@code bookTicker}. A slow listener is told the latest of each market.
   *
   * @param symbol a market, such as {@code SOL/USDC}
   * @return ends it
   * @throws BadSymbolException if there is no such market
   */
  Watch watchBidsAsks(String symbol, WatchListener<BidAsk> listener);

  /**
   * As {@link #watchBidsAsks(String, WatchListener)}, of several markets.
   *
   * @throws IllegalArgumentException if none is given
   */
  Watch watchBidsAsks(Collection<String> symbols, WatchListener<BidAsk> listener);

  /** As {@link #watchBidsAsks(String, WatchListener)}, of all active markets. */
  Watch watchBidsAsks(WatchListener<BidAsk> listener);

  /**
   * Tells the trades of a market, each of them as it happens.
   *
   * <p>Rests on the stream {@code trade}. None is left out without a word: a listener for whom ten
   * thousand wait loses them and hears of an interruption. What was missed can be asked for by
   * {@link MarketMethods#fetchTrades}, and told by the trades' ids.
   *
   * @param symbol a market, such as {@code SOL/USDC}
   * @return ends it
   * @throws BadSymbolException if there is no such market
   */
  Watch watchTrades(String symbol, WatchListener<Trade> listener);

  /**
   * As {@link #watchTrades(String, WatchListener)}, of several markets; those of one market in
   * their order.
   *
   * @throws IllegalArgumentException if none is given
   */
  Watch watchTrades(Collection<String> symbols, WatchListener<Trade> listener);

  /** As {@link #watchTrades(String, WatchListener)}, of all active markets. */
  Watch watchTrades(WatchListener<Trade> listener);

  /**
   * Keeps the order book of a market, and tells its best levels whenever it has changed.
   *
   * <p>The book begins with a snapshot and follows the stream {@code depth}, or one that gathers
   * changes over a period; see {@link io.github.backpack4j.book.OrderBook} for how. The first
   * update comes once it is live. Whenever it ceases to be, because changes were missed or do not
   * fit, that is told as an interruption since then, and the book says nothing until it is live
   * again: neither here nor by {@link BookWatch#book(int)} are old levels told. A snapshot that
   * cannot be had is told as a failure, and asked for again.
   *
   * <p>An update is the book at the time of the call, so a slow listener leaves out what was in
   * between, and changes beyond the levels that it is told of make an update as well.
   *
   * @param symbol a market, such as {@code SOL/USDC}
   * @return ends it, and has the book
   * @throws BadSymbolException if there is no such market
   */
  BookWatch watchOrderBook(
      String symbol, OrderBookOptions options, WatchListener<OrderBook> listener);

  /** As {@link #watchOrderBook(String, OrderBookOptions, WatchListener)}, with the defaults. */
  default BookWatch watchOrderBook(String symbol, WatchListener<OrderBook> listener) {
    return watchOrderBook(symbol, OrderBookOptions.DEFAULT, listener);
  }

  /**
   * As {@link #watchOrderBook(String, OrderBookOptions, WatchListener)}, of several markets. It is
   * interrupted as long as one of their books is; the others are told all the same.
   *
   * @throws IllegalArgumentException if none is given
   */
  BookWatch watchOrderBook(
      Collection<String> symbols, OrderBookOptions options, WatchListener<OrderBook> listener);

  /** As {@link #watchOrderBook(Collection, OrderBookOptions, WatchListener)}, with the defaults. */
  default BookWatch watchOrderBook(Collection<String> symbols, WatchListener<OrderBook> listener) {
    return watchOrderBook(symbols, OrderBookOptions.DEFAULT, listener);
  }

  /**
   * As {@link #watchOrderBook(Collection, OrderBookOptions, WatchListener)}, of all active markets.
   * Each takes a snapshot to begin with, so it takes a while until all are live.
   */
  BookWatch watchOrderBook(OrderBookOptions options, WatchListener<OrderBook> listener);

  /** As {@link #watchOrderBook(OrderBookOptions, WatchListener)}, with the defaults. */
  default BookWatch watchOrderBook(WatchListener<OrderBook> listener) {
    return watchOrderBook(OrderBookOptions.DEFAULT, listener);
  }

  /**
   * Tells the candle of a market that is under way, whenever it changes, and once more when it is
   * closed.
   *
   * <p>Rests on the stream {@code kline}, which has no volume in quote. Candles in which nothing
   * was traded have no prices and are left out. A slow listener is told the latest state of each
   * candle. In CCXT's reading a candle is dated by its end.
   *
   * @param symbol a market, such as {@code SOL/USDC}
   * @return ends it
   * @throws BadSymbolException if there is no such market
   */
  Watch watchOHLCV(String symbol, Timeframe timeframe, WatchListener<Candle> listener);

  /**
   * As {@link #watchOHLCV(String, Timeframe, WatchListener)}, of several markets.
   *
   * @throws IllegalArgumentException if none is given
   */
  Watch watchOHLCV(Collection<String> symbols, Timeframe timeframe, WatchListener<Candle> listener);

  /** As {@link #watchOHLCV(String, Timeframe, WatchListener)}, of all active markets. */
  Watch watchOHLCV(Timeframe timeframe, WatchListener<Candle> listener);
}
