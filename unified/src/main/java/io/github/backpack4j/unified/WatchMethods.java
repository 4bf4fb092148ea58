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
   * Tells the best bid and ask of a market whenever one changes.
   *
   * <p>Rests on the stream {@code bookTicker}. A slow listener is told the latest of each market.
   *
   * @param symbol a market, such as {@code SOL/USDC}
   * @return ends it
   */
  Watch watchBidsAsks(String symbol, WatchListener<BidAsk> listener);

  /**
   * As {@link #watchBidsAsks(String, WatchListener)}, of several markets.
   *
   * @throws IllegalArgumentException if there are none
   */
  Watch watchBidsAsks(Collection<String> symbols, WatchListener<BidAsk> listener);

  /** As {@link #watchBidsAsks(String, WatchListener)}, of all active markets. */
  Watch watchBidsAsks(WatchListener<BidAsk> listener);
}
