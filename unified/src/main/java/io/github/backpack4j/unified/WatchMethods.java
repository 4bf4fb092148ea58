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

  /**
   * Tells the account's orders in a market: those that stand, and then each change of one until it
   * has ended.
   *
   * <p>Rests on the stream {@code orderUpdate}, and on {@code getOpenOrders} and {@code
   * getOrderHistory}. The stream repeats nothing, so after each interruption the exchange is asked
   * what became of the orders: those that ended meanwhile are told as they ended, whether the watch
   * knew them or not, as are those that stand and changed; only then comes {@link
   * WatchListener#onResumed}. Nothing is told twice, nothing after what is newer, and an order that
   * was told to have ended is not told again. Each order is told as a whole; the source, which
   * {@link Order#raw} is of, may be any of the three.
   *
   * <p>While the exchange cannot be asked, that is told as a failure, again for each attempt, and
   * what the stream says waits. An order that stands no more, and of which the history does not yet
   * say how it ended, is told as a failure once ({@link OrderNotFoundException}) and asked for
   * until the history does. Since the stream does not say when it begins, and the lists may lag
   * behind, the exchange is asked a second time five seconds after the watch began or resumed.
   *
   * <p>A trigger that is set off trades as another order, by all that is known; what becomes of the
   * trigger itself is asked for then. CCXT's reading has the quantity of the last fill in {@link
   * Order#filled}, and no fee.
   *
   * @param symbol a market, such as {@code SOL/USDC}
   * @return ends it
   * @throws BadSymbolException if there is no such market
   * @throws AuthenticationException if the client has no signer
   */
  Watch watchOrders(String symbol, WatchListener<Order> listener);

  /**
   * As {@link #watchOrders(String, WatchListener)}, in several markets. The stream of the whole
   * account is followed.
   *
   * @throws IllegalArgumentException if no market is given
   */
  Watch watchOrders(Collection<String> symbols, WatchListener<Order> listener);

  /** As {@link #watchOrders(String, WatchListener)}, in all markets, listed now or later. */
  Watch watchOrders(WatchListener<Order> listener);

  /**
   * Tells the account's fills in a market, each once.
   *
   * <p>Rests on the stream {@code orderUpdate}, and on {@code getFills}, which is asked for what
   * was missed after each interruption, and once more five seconds after the watch began or
   * resumed: a fill that only the second answer has is told late. Fills from before the watch began
   * are not told. Those of liquidations and other orders of the exchange's own are among them.
   *
   * @param symbol a market, such as {@code SOL/USDC}
   * @return ends it
   * @throws BadSymbolException if there is no such market
   * @throws AuthenticationException if the client has no signer
   */
  Watch watchMyTrades(String symbol, WatchListener<MyTrade> listener);

  /**
   * As {@link #watchMyTrades(String, WatchListener)}, in several markets. The stream of the whole
   * account is followed.
   *
   * @throws IllegalArgumentException if no market is given
   */
  Watch watchMyTrades(Collection<String> symbols, WatchListener<MyTrade> listener);

  /** As {@link #watchMyTrades(String, WatchListener)}, in all markets, listed now or later. */
  Watch watchMyTrades(WatchListener<MyTrade> listener);

  /**
   * Tells the account's position on a future: the one that is held, and then each change, the last
   * of them with zero contracts and no side.
   *
   * <p>Rests on the stream {@code positionUpdate} and on {@code getPositions}. Of a position that
   * was closed during an interruption the stream says nothing; the exchange is asked after each,
   * and tells: those that are held are told as they stand, and those that are not any more as
   * closed, with the figures they had last, no unrealized profit, and no time. Only then comes
   * {@link WatchListener#onResumed}. As with {@link #watchOrders(String, WatchListener)} failures
   * are told and tried again, and the exchange is asked once more five seconds later.
   *
   * <p>CCXT's reading has {@link Position#breakEvenPrice} for {@link Position#entryPrice} and the
   * exposure, in which resting orders count, for {@link Position#contracts}, and tells nothing of
   * what is held at the start until it changes.
   *
   * @param symbol a future, such as {@code SOL/USDC:USDC}
   * @return ends it
   * @throws BadSymbolException if there is no such market
   * @throws AuthenticationException if the client has no signer
   */
  Watch watchPositions(String symbol, WatchListener<Position> listener);

  /**
   * As {@link #watchPositions(String, WatchListener)}, on several futures. The stream of the whole
   * account is followed.
   *
   * @throws IllegalArgumentException if no market is given
   */
  Watch watchPositions(Collection<String> symbols, WatchListener<Position> listener);

  /** As {@link #watchPositions(String, WatchListener)}, on all futures, listed now or later. */
  Watch watchPositions(WatchListener<Position> listener);
}
