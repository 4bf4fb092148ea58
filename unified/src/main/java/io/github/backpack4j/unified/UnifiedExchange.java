package io.github.backpack4j.unified;

import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.json.Checks;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The exchange in the words of traders: unified symbols, amounts and prices as decimals, times as
 * {@link java.time.Instant}, histories by time, failures by what they mean.
 *
 * <pre>{@code
 * try (BackpackClient client = BackpackClient.create();
 *     UnifiedExchange exchange = UnifiedExchange.of(client)) {
 *   System.out.println(exchange.fetchOrderBook("SOL/USDC").bids().get(0).price());
 * }
 * }</pre>
 *
 * <p>Symbols are found in the market list, which is read when it is first needed and kept for an
 * hour; {@link Builder#marketExpiry(Duration)} changes that.
 *
 * <p>Every method fails with {@link ExchangeException} and, where an argument is null or senseless
 * in itself, with {@link NullPointerException} or {@link IllegalArgumentException}. Safe for
 * several threads.
 */
public interface UnifiedExchange
    extends MarketMethods,
        FuturesMethods,
        LendingMethods,
        AccountMethods,
        OrderMethods,
        WatchMethods,
        AutoCloseable {

  /** The exchange that {@code client} reaches, with every setting as it is by default. */
  static UnifiedExchange of(BackpackClient client) {
    return builder(client).build();
  }

  /**
   * Starts the exchange that {@code client} reaches.
   *
   * @param client stays the caller's to close
   */
  static Builder builder(BackpackClient client) {
    return new Builder(Checks.require("UnifiedExchange", "client", client));
  }

  /** The same methods with futures for results, all but those that watch. */
  AsyncExchange async();

  /**
   * The same exchange as CCXT 4.5.84 reads it, for those who come from there. It shares the client
   * and the market list. What differs:
   *
   * <table>
   *   <caption>Readings that differ</caption>
   *   <tr><th>method<th>component<th>here<th>in CCXT's reading
   *   <tr><td>fetchMarkets<td>type<td>{@code SPOT}, {@code PERP}<td>{@code spot}, {@code swap}
   *   <tr><td>fetchMarkets<td>margin<td>null<td>whether it is a spot market
   *   <tr><td>fetchCurrencies<td>type<td>null<td>{@code crypto}
   *   <tr><td>fetchCurrencies<td>networks<td>{@code ETH}, {@code TRX}, …<td>{@code ERC20},
   *       {@code TRC20}, …
   *   <tr><td>fetchPosition, fetchPositions<td>side<td>sign of the size<td>sign of the cost
   *   <tr><td>fetchPosition, fetchPositions<td>contracts<td>size<td>size with resting orders
   *   <tr><td>fetchPosition, fetchPositions<td>notional<td>at the mark price<td>at entry
   *   <tr><td>fetchPosition, fetchPositions, watchPositions<td>liquidationPrice<td>null for
   *       none<td>0 for none
   *   <tr><td>fetchPosition, fetchPositions, watchPositions<td>initialMargin, maintenanceMargin,
   *       marginRatio, percentage, marginMode<td>worked out<td>null
   *   <tr><td>fetchFundingHistory<td>id<td>made of market and interval<td>the account's
   *   <tr><td>fetchFundingHistory<td>code<td>quote asset<td>null
   *   <tr><td>fetchOpenInterest<td>openInterestAmount<td>in base<td>null
   *   <tr><td>fetchOpenInterest<td>openInterestValue<td>in quote, if asked for<td>in base
   *   <tr><td>fetchOpenInterest<td>markPrice<td>if asked for<td>null
   *   <tr><td>fetchDepositAddress<td>network<td>as asked for<td>null
   *   <tr><td>fetchDeposits, fetchWithdrawals, withdraw<td>network<td>{@code ETH}, {@code TRX},
   *       …<td>{@code ERC20}, {@code TRC20}, …; the exchange's word in lower case without one
   *   <tr><td>fetchDeposits<td>network<td>null of what came over none<td>the exchange's word
   *   <tr><td>fetchDeposits<td>internal<td>whether it stayed within the exchange<td>null
   *   <tr><td>whatever answers with orders<td>amount, remaining<td>of a trigger order its trigger
   *       quantity<td>null
   *   <tr><td>whatever answers with orders<td>status<td>{@code EXPIRED} of what expired<td>{@code
   *       CANCELED}
   *   <tr><td>watchOHLCV<td>timestamp<td>start of the candle<td>its end
   *   <tr><td>watchOrders, from the stream<td>filled<td>so far<td>by the last fill
   *   <tr><td>watchOrders, from the stream<td>remaining, average<td>by what was filled so far<td>by
   *       the last fill; null without one
   *   <tr><td>watchOrders, from the stream<td>fee<td>of the only fill<td>null
   *   <tr><td>watchOrders, from the stream<td>timestamp<td>when accepted<td>when it was sent
   *   <tr><td>watchPositions, from the stream<td>entryPrice<td>price of entry<td>price to break even
   *   <tr><td>watchPositions, from the stream<td>contracts, notional<td>of the size<td>with resting
   *       orders
   *   <tr><td>watchPositions, from the stream<td>timestamp<td>when changed<td>when it was sent
   *   <tr><td>watchPositions<td>what is held at the start<td>told first<td>not told
   * </table>
   */
  UnifiedExchange ccxtCompatible();

  /** Ends its watches, and those of its compatible view. The client stays the caller's. */
  @Override
  void close();

  /**
   * Collects settings. Not for several threads.
   *
   * <p>What is given must not be null: {@link IllegalArgumentException}.
   */
  final class Builder {
    private final BackpackClient client;
    private Duration marketExpiry = Duration.ofHours(1);
    private Rounding prices = Rounding.REJECT;
    private Rounding amounts = Rounding.REJECT;
    private Duration maxMarkAge = Duration.ofSeconds(10);
    private @Nullable Executor executor;
    private Clock clock;

    private Builder(BackpackClient client) {
      this.client = client;
      this.clock = client.serverClock();
    }

    /**
     * For how long the market list is good; by default an hour. The call that finds it expired
     * reads it anew and takes so much longer, be it an order; others go on with what there is. Who
     * cannot have that calls {@link UnifiedExchange#fetchMarkets()} elsewhere now and then, which
     * renews the list, and with it ticks and steps that changed.
     */
    public Builder marketExpiry(Duration marketExpiry) {
      this.marketExpiry = notNegative("marketExpiry", marketExpiry);
      return this;
    }

    /** What becomes of prices that are off a market's tick; by default they are refused. */
    public Builder prices(Rounding prices) {
      this.prices = Checks.require("UnifiedExchange", "prices", prices);
      return this;
    }

    /** What becomes of amounts that are off a market's step; by default they are refused. */
    public Builder amounts(Rounding amounts) {
      this.amounts = Checks.require("UnifiedExchange", "amounts", amounts);
      return this;
    }

    /**
     * For how long a cache may have held a mark price that is used; by default ten seconds. An
     * older one is {@link StalePriceException}.
     */
    public Builder maxMarkAge(Duration maxMarkAge) {
      this.maxMarkAge = notNegative("maxMarkAge", maxMarkAge);
      return this;
    }

    /**
     * Runs the calls of {@link UnifiedExchange#async()}, each of which holds a thread until its
     * answer is there, and those of {@link WatchListener}s, each watch's one after the other; by
     * default on daemon threads, as many as there are calls.
     */
    public Builder executor(Executor executor) {
      this.executor = Checks.require("UnifiedExchange", "executor", executor);
      return this;
    }

    /** What time it is; by default the exchange's clock as the client knows it. */
    public Builder clock(Clock clock) {
      this.clock = Checks.require("UnifiedExchange", "clock", clock);
      return this;
    }

    private static Duration notNegative(String parameter, Duration value) {
      if (Checks.require("UnifiedExchange", parameter, value).isNegative()) {
        throw new IllegalArgumentException(
            "UnifiedExchange: " + parameter + " is not negative, was " + value);
      }
      return value;
    }

    /** Makes the exchange; nothing is sent. */
    public UnifiedExchange build() {
      Catalogue catalogue =
          new Catalogue(() -> client.markets().getMarkets(null).execute(), marketExpiry, clock);
      return new BackpackExchange(
          new Venue(client, catalogue, clock, prices, amounts, maxMarkAge, false),
          executor == null ? AsyncExchange.threads() : executor);
    }
  }
}
