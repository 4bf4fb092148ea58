package io.github.backpack4j.unified;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Positions, funding, mark prices and open interest.
 *
 * <p>Symbols are unified ones, {@code SOL/USDC:USDC}, or ids of markets, {@code SOL_USDC_PERP}. One
 * that is unknown, or of a spot market where that has nothing of the kind, is a {@link
 * BadSymbolException} before anything else is sent. Failures are {@link ExchangeException}s.
 *
 * <p>Mark prices come out of a cache, which goes on serving them for up to an hour while the
 * exchange fails. One that is older than {@link UnifiedExchange.Builder#maxMarkAge} is a {@link
 * StalePriceException} in whatever it would have been returned or used for; each result says how
 * old its own is. Those of positions are taken for fresh; that no cache serves what is private is
 * inferred.
 */
public interface FuturesMethods {

  /**
   * Returns the account's position on one future, with its liquidation price.
   *
   * <p>As {@link #fetchPosition(String, PositionOptions)} with {@link PositionOptions#DEFAULT}.
   */
  default @Nullable Position fetchPosition(String symbol) {
    return fetchPosition(symbol, PositionOptions.DEFAULT);
  }

  /**
   * Returns the account's position on one future, with its liquidation price.
   *
   * <p>The endpoint answers a list even for one market, or 404; both are read here.
   *
   * @return null if there is none
   */
  @Nullable Position fetchPosition(String symbol, PositionOptions options);

  /** Returns all positions of the account, as {@link #fetchPositions(Collection)} of null. */
  default List<Position> fetchPositions() {
    return fetchPositions(null);
  }

  /**
   * Returns positions of the account.
   *
   * <p>As {@link #fetchPositions(Collection, PositionOptions)} with {@link
   * PositionOptions#DEFAULT}.
   */
  default List<Position> fetchPositions(@Nullable Collection<String> symbols) {
    return fetchPositions(symbols, PositionOptions.DEFAULT);
  }

  /**
   * Returns positions of the account.
   *
   * <p>The exchange computes liquidation prices only where one market is asked for: they are null
   * unless {@code symbols} is a single one, which is then sent. Several are picked out of all
   * positions.
   *
   * @param symbols which futures; null for all, none for none
   * @return in the exchange's order; futures without a position have no row
   */
  List<Position> fetchPositions(@Nullable Collection<String> symbols, PositionOptions options);

  /** Returns the positions closed last, at most 100 of them. */
  default History<ClosedPosition> fetchPositionsHistory(@Nullable String symbol) {
    return fetchPositionsHistory(symbol, Range.RECENT);
  }

  /**
   * Returns positions that were closed, by the time of closing.
   *
   * <p>The endpoint has no filter by time, and by which time it puts its rows in order is unproven.
   * A range with bounds in time therefore reads all closed positions, so that none is missed; one
   * without takes the first rows that the exchange gives.
   *
   * @param symbol null for all futures
   * @return oldest first
   */
  History<ClosedPosition> fetchPositionsHistory(@Nullable String symbol, Range range);

  /**
   * Returns the rate that a perpetual will charge next.
   *
   * <p>Built on the mark prices: the endpoint called funding rates knows intervals of the past, for
   * which there is {@link #fetchFundingRateHistory}. The interval is the market's own, in the
   * compatibility view as well: CCXT has one hour for all.
   */
  FundingRate fetchFundingRate(String symbol);

  /**
   * Returns the next rates of all perpetuals, as {@link #fetchFundingRates(Collection)} of null.
   */
  default Map<String, FundingRate> fetchFundingRates() {
    return fetchFundingRates(null);
  }

  /**
   * Returns the rates that perpetuals will charge next, in one request.
   *
   * @param symbols which perpetuals; null for all, none for none
   * @return by unified symbol, in the exchange's order; perpetuals that the exchange has no row
   *     for, such as closed ones, are left out
   */
  Map<String, FundingRate> fetchFundingRates(@Nullable Collection<String> symbols);

  /** Returns the last 100 rates of a perpetual. */
  default History<FundingRatePoint> fetchFundingRateHistory(String symbol) {
    return fetchFundingRateHistory(symbol, Range.RECENT);
  }

  /**
   * Returns the rates of a perpetual, interval by interval.
   *
   * <p>Public: what the account paid is {@link #fetchFundingHistory}. The last row may be of the
   * interval in progress, see {@link FundingRatePoint#inProgress()}. The endpoint has no filter by
   * time, so rows are read back page by page; rows that move while that goes on are returned once.
   *
   * @return oldest first
   */
  History<FundingRatePoint> fetchFundingRateHistory(String symbol, Range range);

  /** Returns the last 100 payments of funding. */
  default History<FundingPayment> fetchFundingHistory(@Nullable String symbol) {
    return fetchFundingHistory(symbol, Range.RECENT);
  }

  /**
   * Returns the funding that the account paid and received.
   *
   * <p>As {@link #fetchFundingHistory(String, Range, FundingHistoryOptions)} with {@link
   * FundingHistoryOptions#DEFAULT}.
   */
  default History<FundingPayment> fetchFundingHistory(@Nullable String symbol, Range range) {
    return fetchFundingHistory(symbol, range, FundingHistoryOptions.DEFAULT);
  }

  /**
   * Returns the funding that the account paid and received.
   *
   * <p>The endpoint has no filter by time, so rows are read back page by page.
   *
   * @param symbol null for all futures
   * @return oldest first
   */
  History<FundingPayment> fetchFundingHistory(
      @Nullable String symbol, Range range, FundingHistoryOptions options);

  /**
   * Returns the mark price of a market.
   *
   * <p>CCXT has no such method.
   */
  MarkPrice fetchMarkPrice(String symbol);

  /** Returns the mark prices of all perpetuals, as {@link #fetchMarkPrices(Collection)} of null. */
  default Map<String, MarkPrice> fetchMarkPrices() {
    return fetchMarkPrices(null);
  }

  /**
   * Returns mark prices, in one request.
   *
   * @param symbols which perpetuals; null for all, none for none
   * @return by unified symbol, in the exchange's order; perpetuals that the exchange has no row
   *     for, such as closed ones, are left out
   */
  Map<String, MarkPrice> fetchMarkPrices(@Nullable Collection<String> symbols);

  /**
   * Returns how much is open on a future, in base.
   *
   * <p>As {@link #fetchOpenInterest(String, OpenInterestOptions)} with {@link
   * OpenInterestOptions#DEFAULT}.
   */
  default OpenInterest fetchOpenInterest(String symbol) {
    return fetchOpenInterest(symbol, OpenInterestOptions.DEFAULT);
  }

  /**
   * Returns how much is open on a future, in base and, if {@code options} ask for it, its value.
   *
   * <p>The endpoint has one number, in base. Its value needs the mark price, which is a second
   * request and so is not made unless asked for. CCXT takes the number for the value.
   */
  OpenInterest fetchOpenInterest(String symbol, OpenInterestOptions options);
}
