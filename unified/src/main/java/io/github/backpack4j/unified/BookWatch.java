package io.github.backpack4j.unified;

/**
 * Order books that are kept up to date, each right or known not to be.
 *
 * <p>A book is not live at first, while it is interrupted, and once the watch has ended; it then
 * has no levels, rather than those it had before.
 */
public interface BookWatch extends Watch {

  /** Whether all its books are live. */
  boolean isLive();

  /**
   * Whether the book of one market is live.
   *
   * @param symbol a market of the watch, such as {@code SOL/USDC}
   * @throws IllegalArgumentException if the watch does not have it
   */
  boolean isLive(String symbol);

  /**
   * The book of the only market, as it is now.
   *
   * @param depth how many levels of each side, the best ones; all that are known if there are fewer
   * @return without levels, nonce and time if it is not live
   * @throws IllegalArgumentException if {@code depth} is less than 1
   * @throws IllegalStateException if the watch has several markets, or none
   */
  OrderBook book(int depth);

  /**
   * The book of one market, as it is now.
   *
   * @param symbol a market of the watch, such as {@code SOL/USDC}
   * @param depth how many levels of each side, the best ones; all that are known if there are fewer
   * @return without levels, nonce and time if it is not live
   * @throws IllegalArgumentException if {@code depth} is less than 1, or the watch does not have
   *     the market
   */
  OrderBook book(String symbol, int depth);
}
