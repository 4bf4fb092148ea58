package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a {@link UnifiedExchange} with futures for results, all but those that watch.
 *
 * <p>A future fails with the exception that the method would throw. Cancelling it, or completing it
 * in any other way, gives up waiting, not the request: once it is sent it takes its effect. Calls
 * that have not begun by then are not sent, nor are those that the executor does not take: {@link
 * ExchangeUnavailableException}. Collections are taken as they are when they are given. What
 * depends on a future runs on the thread of its call unless it names an executor.
 *
 * <p>Safe for several threads.
 */
public final class AsyncExchange {
  private final UnifiedExchange exchange;
  private final Executor executor;

  /**
   * Calls {@code exchange} elsewhere.
   *
   * @param executor runs the calls
   */
  AsyncExchange(UnifiedExchange exchange, Executor executor) {
    this.exchange = exchange;
    this.executor = executor;
  }

  /** Daemon threads as they are needed, gone when they are not. */
  static Executor threads() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        10,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> {
          Thread thread = new Thread(task, "backpack4j-unified");
          thread.setDaemon(true);
          return thread;
        });
  }

  private <T extends @Nullable Object> CompletableFuture<T> run(Supplier<T> call) {
    CompletableFuture<T> future = new CompletableFuture<>();
    AtomicBoolean taken = new AtomicBoolean();
    try {
      executor.execute(
          () -> {
            if (future.isDone() || taken.getAndSet(true)) {
              return;
            }
            try {
              future.complete(call.get());
            } catch (Throwable e) {
              future.completeExceptionally(e);
            }
          });
    } catch (Throwable e) { // it takes nothing, or has no thread
      if (!taken.getAndSet(true)) { // nor may it run the call later on
        future.completeExceptionally(
            new ExchangeUnavailableException(
                "nothing was sent: the executor did not take the call",
                Outcome.NOT_SENT,
                "",
                0,
                e));
      }
    }
    return future;
  }

  /** What is in it now; whoever gave it may change it before the call begins. */
  private static @Nullable Collection<String> copy(@Nullable Collection<String> symbols) {
    return symbols == null ? null : new ArrayList<>(symbols);
  }

  // MarketMethods

  /** As {@link MarketMethods#fetchMarkets()}. */
  public CompletableFuture<List<Market>> fetchMarkets() {
    return run(() -> exchange.fetchMarkets());
  }

  /** As {@link MarketMethods#fetchCurrencies()}. */
  public CompletableFuture<Map<String, Currency>> fetchCurrencies() {
    return run(() -> exchange.fetchCurrencies());
  }

  /** As {@link MarketMethods#fetchTime()}. */
  public CompletableFuture<Instant> fetchTime() {
    return run(() -> exchange.fetchTime());
  }

  /** As {@link MarketMethods#fetchStatus()}. */
  public CompletableFuture<ExchangeStatus> fetchStatus() {
    return run(() -> exchange.fetchStatus());
  }

  /** As {@link MarketMethods#fetchTicker(String)}. */
  public CompletableFuture<@Nullable Ticker> fetchTicker(String symbol) {
    return run(() -> exchange.fetchTicker(symbol));
  }

  /** As {@link MarketMethods#fetchTicker(String, TickerOptions)}. */
  public CompletableFuture<@Nullable Ticker> fetchTicker(String symbol, TickerOptions options) {
    return run(() -> exchange.fetchTicker(symbol, options));
  }

  /** As {@link MarketMethods#fetchTickers(Collection)}. */
  public CompletableFuture<Map<String, Ticker>> fetchTickers(@Nullable Collection<String> symbols) {
    Collection<String> names = copy(symbols);
    return run(() -> exchange.fetchTickers(names));
  }

  /** As {@link MarketMethods#fetchTickers(Collection, TickerOptions)}. */
  public CompletableFuture<Map<String, Ticker>> fetchTickers(
      @Nullable Collection<String> symbols, TickerOptions options) {
    Collection<String> names = copy(symbols);
    return run(() -> exchange.fetchTickers(names, options));
  }

  /** As {@link MarketMethods#fetchOrderBook(String)}. */
  public CompletableFuture<OrderBook> fetchOrderBook(String symbol) {
    return run(() -> exchange.fetchOrderBook(symbol));
  }

  /** As {@link MarketMethods#fetchOrderBook(String, int)}. */
  public CompletableFuture<OrderBook> fetchOrderBook(String symbol, int depth) {
    return run(() -> exchange.fetchOrderBook(symbol, depth));
  }

  /** As {@link MarketMethods#fetchTrades(String)}. */
  public CompletableFuture<History<Trade>> fetchTrades(String symbol) {
    return run(() -> exchange.fetchTrades(symbol));
  }

  /** As {@link MarketMethods#fetchTrades(String, Range)}. */
  public CompletableFuture<History<Trade>> fetchTrades(String symbol, Range range) {
    return run(() -> exchange.fetchTrades(symbol, range));
  }

  /** As {@link MarketMethods#fetchOHLCV(String, Timeframe)}. */
  public CompletableFuture<History<Candle>> fetchOHLCV(String symbol, Timeframe timeframe) {
    return run(() -> exchange.fetchOHLCV(symbol, timeframe));
  }

  /** As {@link MarketMethods#fetchOHLCV(String, Timeframe, Range)}. */
  public CompletableFuture<History<Candle>> fetchOHLCV(
      String symbol, Timeframe timeframe, Range range) {
    return run(() -> exchange.fetchOHLCV(symbol, timeframe, range));
  }

  /** As {@link MarketMethods#fetchMarkOHLCV(String, Timeframe)}. */
  public CompletableFuture<History<Candle>> fetchMarkOHLCV(String symbol, Timeframe timeframe) {
    return run(() -> exchange.fetchMarkOHLCV(symbol, timeframe));
  }

  /** As {@link MarketMethods#fetchMarkOHLCV(String, Timeframe, Range)}. */
  public CompletableFuture<History<Candle>> fetchMarkOHLCV(
      String symbol, Timeframe timeframe, Range range) {
    return run(() -> exchange.fetchMarkOHLCV(symbol, timeframe, range));
  }

  /** As {@link MarketMethods#fetchIndexOHLCV(String, Timeframe)}. */
  public CompletableFuture<History<Candle>> fetchIndexOHLCV(String symbol, Timeframe timeframe) {
    return run(() -> exchange.fetchIndexOHLCV(symbol, timeframe));
  }

  /** As {@link MarketMethods#fetchIndexOHLCV(String, Timeframe, Range)}. */
  public CompletableFuture<History<Candle>> fetchIndexOHLCV(
      String symbol, Timeframe timeframe, Range range) {
    return run(() -> exchange.fetchIndexOHLCV(symbol, timeframe, range));
  }

  // FuturesMethods

  /** As {@link FuturesMethods#fetchPosition(String)}. */
  public CompletableFuture<@Nullable Position> fetchPosition(String symbol) {
    return run(() -> exchange.fetchPosition(symbol));
  }

  /** As {@link FuturesMethods#fetchPosition(String, PositionOptions)}. */
  public CompletableFuture<@Nullable Position> fetchPosition(
      String symbol, PositionOptions options) {
    return run(() -> exchange.fetchPosition(symbol, options));
  }

  /** As {@link FuturesMethods#fetchPositions()}. */
  public CompletableFuture<List<Position>> fetchPositions() {
    return run(() -> exchange.fetchPositions());
  }

  /** As {@link FuturesMethods#fetchPositions(Collection)}. */
  public CompletableFuture<List<Position>> fetchPositions(@Nullable Collection<String> symbols) {
    Collection<String> names = copy(symbols);
    return run(() -> exchange.fetchPositions(names));
  }

  /** As {@link FuturesMethods#fetchPositions(Collection, PositionOptions)}. */
  public CompletableFuture<List<Position>> fetchPositions(
      @Nullable Collection<String> symbols, PositionOptions options) {
    Collection<String> names = copy(symbols);
    return run(() -> exchange.fetchPositions(names, options));
  }

  /** As {@link FuturesMethods#fetchPositionsHistory(String)}. */
  public CompletableFuture<History<ClosedPosition>> fetchPositionsHistory(@Nullable String symbol) {
    return run(() -> exchange.fetchPositionsHistory(symbol));
  }

  /** As {@link FuturesMethods#fetchPositionsHistory(String, Range)}. */
  public CompletableFuture<History<ClosedPosition>> fetchPositionsHistory(
      @Nullable String symbol, Range range) {
    return run(() -> exchange.fetchPositionsHistory(symbol, range));
  }

  /** As {@link FuturesMethods#fetchFundingRate(String)}. */
  public CompletableFuture<FundingRate> fetchFundingRate(String symbol) {
    return run(() -> exchange.fetchFundingRate(symbol));
  }

  /** As {@link FuturesMethods#fetchFundingRates()}. */
  public CompletableFuture<Map<String, FundingRate>> fetchFundingRates() {
    return run(() -> exchange.fetchFundingRates());
  }

  /** As {@link FuturesMethods#fetchFundingRates(Collection)}. */
  public CompletableFuture<Map<String, FundingRate>> fetchFundingRates(
      @Nullable Collection<String> symbols) {
    Collection<String> names = copy(symbols);
    return run(() -> exchange.fetchFundingRates(names));
  }

  /** As {@link FuturesMethods#fetchFundingRateHistory(String)}. */
  public CompletableFuture<History<FundingRatePoint>> fetchFundingRateHistory(String symbol) {
    return run(() -> exchange.fetchFundingRateHistory(symbol));
  }

  /** As {@link FuturesMethods#fetchFundingRateHistory(String, Range)}. */
  public CompletableFuture<History<FundingRatePoint>> fetchFundingRateHistory(
      String symbol, Range range) {
    return run(() -> exchange.fetchFundingRateHistory(symbol, range));
  }

  /** As {@link FuturesMethods#fetchFundingHistory(String)}. */
  public CompletableFuture<History<FundingPayment>> fetchFundingHistory(@Nullable String symbol) {
    return run(() -> exchange.fetchFundingHistory(symbol));
  }

  /** As {@link FuturesMethods#fetchFundingHistory(String, Range)}. */
  public CompletableFuture<History<FundingPayment>> fetchFundingHistory(
      @Nullable String symbol, Range range) {
    return run(() -> exchange.fetchFundingHistory(symbol, range));
  }

  /** As {@link FuturesMethods#fetchFundingHistory(String, Range, FundingHistoryOptions)}. */
  public CompletableFuture<History<FundingPayment>> fetchFundingHistory(
      @Nullable String symbol, Range range, FundingHistoryOptions options) {
    return run(() -> exchange.fetchFundingHistory(symbol, range, options));
  }

  /** As {@link FuturesMethods#fetchMarkPrice(String)}. */
  public CompletableFuture<MarkPrice> fetchMarkPrice(String symbol) {
    return run(() -> exchange.fetchMarkPrice(symbol));
  }

  /** As {@link FuturesMethods#fetchMarkPrices()}. */
  public CompletableFuture<Map<String, MarkPrice>> fetchMarkPrices() {
    return run(() -> exchange.fetchMarkPrices());
  }

  /** As {@link FuturesMethods#fetchMarkPrices(Collection)}. */
  public CompletableFuture<Map<String, MarkPrice>> fetchMarkPrices(
      @Nullable Collection<String> symbols) {
    Collection<String> names = copy(symbols);
    return run(() -> exchange.fetchMarkPrices(names));
  }

  /** As {@link FuturesMethods#fetchOpenInterest(String)}. */
  public CompletableFuture<OpenInterest> fetchOpenInterest(String symbol) {
    return run(() -> exchange.fetchOpenInterest(symbol));
  }

  /** As {@link FuturesMethods#fetchOpenInterest(String, OpenInterestOptions)}. */
  public CompletableFuture<OpenInterest> fetchOpenInterest(
      String symbol, OpenInterestOptions options) {
    return run(() -> exchange.fetchOpenInterest(symbol, options));
  }

  // LendingMethods

  /** As {@link LendingMethods#fetchBorrowRates()}. */
  public CompletableFuture<Map<String, BorrowRate>> fetchBorrowRates() {
    return run(() -> exchange.fetchBorrowRates());
  }

  /** As {@link LendingMethods#fetchBorrowRate(String)}. */
  public CompletableFuture<BorrowRate> fetchBorrowRate(String code) {
    return run(() -> exchange.fetchBorrowRate(code));
  }

  /** As {@link LendingMethods#fetchBorrowRateHistory(String, Range)}. */
  public CompletableFuture<History<BorrowRatePoint>> fetchBorrowRateHistory(
      String code, Range range) {
    return run(() -> exchange.fetchBorrowRateHistory(code, range));
  }

  /** As {@link LendingMethods#fetchBorrowRateHistory(String, Range, BorrowRateHistoryOptions)}. */
  public CompletableFuture<History<BorrowRatePoint>> fetchBorrowRateHistory(
      String code, Range range, BorrowRateHistoryOptions options) {
    return run(() -> exchange.fetchBorrowRateHistory(code, range, options));
  }

  /** As {@link LendingMethods#fetchBorrowInterest(String, Range)}. */
  public CompletableFuture<History<BorrowInterest>> fetchBorrowInterest(
      @Nullable String code, Range range) {
    return run(() -> exchange.fetchBorrowInterest(code, range));
  }

  /** As {@link LendingMethods#fetchBorrowInterest(String, Range, BorrowInterestOptions)}. */
  public CompletableFuture<History<BorrowInterest>> fetchBorrowInterest(
      @Nullable String code, Range range, BorrowInterestOptions options) {
    return run(() -> exchange.fetchBorrowInterest(code, range, options));
  }

  /** As {@link LendingMethods#borrowMargin(String, BigDecimal)}. */
  public CompletableFuture<MarginLoan> borrowMargin(String code, BigDecimal amount) {
    return run(() -> exchange.borrowMargin(code, amount));
  }

  /** As {@link LendingMethods#repayMargin(String, BigDecimal)}. */
  public CompletableFuture<MarginLoan> repayMargin(String code, BigDecimal amount) {
    return run(() -> exchange.repayMargin(code, amount));
  }

  /** As {@link LendingMethods#repayMargin(String)}. */
  public CompletableFuture<MarginLoan> repayMargin(String code) {
    return run(() -> exchange.repayMargin(code));
  }

  // AccountMethods

  /** As {@link AccountMethods#fetchBalance()}. */
  public CompletableFuture<Balances> fetchBalance() {
    return run(() -> exchange.fetchBalance());
  }

  /** As {@link AccountMethods#fetchDepositAddress(String, String)}. */
  public CompletableFuture<DepositAddress> fetchDepositAddress(String code, String network) {
    return run(() -> exchange.fetchDepositAddress(code, network));
  }

  /** As {@link AccountMethods#fetchDeposits(String, Range)}. */
  public CompletableFuture<History<Transaction>> fetchDeposits(@Nullable String code, Range range) {
    return run(() -> exchange.fetchDeposits(code, range));
  }

  /** As {@link AccountMethods#fetchDeposits(String, Range, DepositOptions)}. */
  public CompletableFuture<History<Transaction>> fetchDeposits(
      @Nullable String code, Range range, DepositOptions options) {
    return run(() -> exchange.fetchDeposits(code, range, options));
  }

  /** As {@link AccountMethods#fetchWithdrawals(String, Range)}. */
  public CompletableFuture<History<Transaction>> fetchWithdrawals(
      @Nullable String code, Range range) {
    return run(() -> exchange.fetchWithdrawals(code, range));
  }

  /** As {@link AccountMethods#withdraw(String, BigDecimal, String, WithdrawOptions)}. */
  public CompletableFuture<Transaction> withdraw(
      String code, BigDecimal amount, String address, WithdrawOptions options) {
    return run(() -> exchange.withdraw(code, amount, address, options));
  }

  /** As {@link AccountMethods#fetchTradingFees()}. */
  public CompletableFuture<Map<String, TradingFee>> fetchTradingFees() {
    return run(() -> exchange.fetchTradingFees());
  }

  /** As {@link AccountMethods#fetchTradingFee(String)}. */
  public CompletableFuture<TradingFee> fetchTradingFee(String symbol) {
    return run(() -> exchange.fetchTradingFee(symbol));
  }

  /** As {@link AccountMethods#fetchSettlementHistory(Range)}. */
  public CompletableFuture<History<Settlement>> fetchSettlementHistory(Range range) {
    return run(() -> exchange.fetchSettlementHistory(range));
  }

  /** As {@link AccountMethods#fetchSettlementHistory(Range, SettlementOptions)}. */
  public CompletableFuture<History<Settlement>> fetchSettlementHistory(
      Range range, SettlementOptions options) {
    return run(() -> exchange.fetchSettlementHistory(range, options));
  }

  /** As {@link AccountMethods#fetchPnlHistory(String, Range)}. */
  public CompletableFuture<History<PnlEntry>> fetchPnlHistory(
      @Nullable String symbol, Range range) {
    return run(() -> exchange.fetchPnlHistory(symbol, range));
  }

  // OrderMethods

  /**
   * As {@link OrderMethods#createOrder(String, OrderType, OrderSide, BigDecimal, BigDecimal,
   * OrderOptions)}.
   */
  public CompletableFuture<Order> createOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      OrderOptions options) {
    return run(() -> exchange.createOrder(symbol, type, side, amount, price, options));
  }

  /** As {@link OrderMethods#createOrder(String, OrderType, OrderSide, BigDecimal, BigDecimal)}. */
  public CompletableFuture<Order> createOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price) {
    return run(() -> exchange.createOrder(symbol, type, side, amount, price));
  }

  /** As {@link OrderMethods#createOrders(List)}; of the list as it is now. */
  public CompletableFuture<List<OrderPlacement>> createOrders(List<NewOrder> orders) {
    List<NewOrder> batch = new ArrayList<>(orders);
    return run(() -> exchange.createOrders(batch));
  }

  /**
   * As {@link OrderMethods#createStopLossOrder(String, OrderType, OrderSide, BigDecimal,
   * BigDecimal, BigDecimal, OrderOptions)}.
   */
  public CompletableFuture<Order> createStopLossOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options) {
    return run(
        () ->
            exchange.createStopLossOrder(symbol, type, side, amount, price, triggerPrice, options));
  }

  /**
   * As {@link OrderMethods#createStopLossOrder(String, OrderType, OrderSide, BigDecimal,
   * BigDecimal, BigDecimal)}.
   */
  public CompletableFuture<Order> createStopLossOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice) {
    return run(() -> exchange.createStopLossOrder(symbol, type, side, amount, price, triggerPrice));
  }

  /**
   * As {@link OrderMethods#createTakeProfitOrder(String, OrderType, OrderSide, BigDecimal,
   * BigDecimal, BigDecimal, OrderOptions)}.
   */
  public CompletableFuture<Order> createTakeProfitOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options) {
    return run(
        () ->
            exchange.createTakeProfitOrder(
                symbol, type, side, amount, price, triggerPrice, options));
  }

  /**
   * As {@link OrderMethods#createTakeProfitOrder(String, OrderType, OrderSide, BigDecimal,
   * BigDecimal, BigDecimal)}.
   */
  public CompletableFuture<Order> createTakeProfitOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice) {
    return run(
        () -> exchange.createTakeProfitOrder(symbol, type, side, amount, price, triggerPrice));
  }

  /**
   * As {@link OrderMethods#createTriggerOrder(String, OrderType, OrderSide, BigDecimal, BigDecimal,
   * BigDecimal, OrderOptions)}.
   */
  public CompletableFuture<Order> createTriggerOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options) {
    return run(
        () ->
            exchange.createTriggerOrder(symbol, type, side, amount, price, triggerPrice, options));
  }

  /**
   * As {@link OrderMethods#createTriggerOrder(String, OrderType, OrderSide, BigDecimal, BigDecimal,
   * BigDecimal)}.
   */
  public CompletableFuture<Order> createTriggerOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice) {
    return run(() -> exchange.createTriggerOrder(symbol, type, side, amount, price, triggerPrice));
  }

  /**
   * As {@link OrderMethods#createOrderWithTakeProfitAndStopLoss(String, OrderType, OrderSide,
   * BigDecimal, BigDecimal, BigDecimal, BigDecimal, OrderOptions)}.
   */
  public CompletableFuture<Order> createOrderWithTakeProfitAndStopLoss(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal takeProfitPrice,
      BigDecimal stopLossPrice,
      OrderOptions options) {
    return run(
        () ->
            exchange.createOrderWithTakeProfitAndStopLoss(
                symbol, type, side, amount, price, takeProfitPrice, stopLossPrice, options));
  }

  /**
   * As {@link OrderMethods#createOrderWithTakeProfitAndStopLoss(String, OrderType, OrderSide,
   * BigDecimal, BigDecimal, BigDecimal, BigDecimal)}.
   */
  public CompletableFuture<Order> createOrderWithTakeProfitAndStopLoss(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal takeProfitPrice,
      BigDecimal stopLossPrice) {
    return run(
        () ->
            exchange.createOrderWithTakeProfitAndStopLoss(
                symbol, type, side, amount, price, takeProfitPrice, stopLossPrice));
  }

  /**
   * As {@link OrderMethods#createMarketOrderWithCost(String, OrderSide, BigDecimal, OrderOptions)}.
   */
  public CompletableFuture<Order> createMarketOrderWithCost(
      String symbol, OrderSide side, BigDecimal cost, OrderOptions options) {
    return run(() -> exchange.createMarketOrderWithCost(symbol, side, cost, options));
  }

  /** As {@link OrderMethods#createMarketOrderWithCost(String, OrderSide, BigDecimal)}. */
  public CompletableFuture<Order> createMarketOrderWithCost(
      String symbol, OrderSide side, BigDecimal cost) {
    return run(() -> exchange.createMarketOrderWithCost(symbol, side, cost));
  }

  /**
   * As {@link OrderMethods#createPostOnlyOrder(String, OrderSide, BigDecimal, BigDecimal,
   * OrderOptions)}.
   */
  public CompletableFuture<Order> createPostOnlyOrder(
      String symbol,
      OrderSide side,
      @Nullable BigDecimal amount,
      BigDecimal price,
      OrderOptions options) {
    return run(() -> exchange.createPostOnlyOrder(symbol, side, amount, price, options));
  }

  /** As {@link OrderMethods#createPostOnlyOrder(String, OrderSide, BigDecimal, BigDecimal)}. */
  public CompletableFuture<Order> createPostOnlyOrder(
      String symbol, OrderSide side, BigDecimal amount, BigDecimal price) {
    return run(() -> exchange.createPostOnlyOrder(symbol, side, amount, price));
  }

  /**
   * As {@link OrderMethods#createReduceOnlyOrder(String, OrderType, OrderSide, BigDecimal,
   * BigDecimal, OrderOptions)}.
   */
  public CompletableFuture<Order> createReduceOnlyOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      OrderOptions options) {
    return run(() -> exchange.createReduceOnlyOrder(symbol, type, side, amount, price, options));
  }

  /**
   * As {@link OrderMethods#createReduceOnlyOrder(String, OrderType, OrderSide, BigDecimal,
   * BigDecimal)}.
   */
  public CompletableFuture<Order> createReduceOnlyOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price) {
    return run(() -> exchange.createReduceOnlyOrder(symbol, type, side, amount, price));
  }

  /** As {@link OrderMethods#cancelOrder(String, String)}. */
  public CompletableFuture<Cancellation<Order>> cancelOrder(String id, String symbol) {
    return run(() -> exchange.cancelOrder(id, symbol));
  }

  /** As {@link OrderMethods#cancelOrder(long, String)}. */
  public CompletableFuture<Cancellation<Order>> cancelOrder(long clientOrderId, String symbol) {
    return run(() -> exchange.cancelOrder(clientOrderId, symbol));
  }

  /** As {@link OrderMethods#cancelAllOrders(String, CancelAllOptions)}. */
  public CompletableFuture<Cancellation<List<Order>>> cancelAllOrders(
      String symbol, CancelAllOptions options) {
    return run(() -> exchange.cancelAllOrders(symbol, options));
  }

  /** As {@link OrderMethods#cancelAllOrders(String)}. */
  public CompletableFuture<Cancellation<List<Order>>> cancelAllOrders(String symbol) {
    return run(() -> exchange.cancelAllOrders(symbol));
  }

  /** As {@link OrderMethods#fetchOpenOrder(String, String)}. */
  public CompletableFuture<Order> fetchOpenOrder(String id, String symbol) {
    return run(() -> exchange.fetchOpenOrder(id, symbol));
  }

  /** As {@link OrderMethods#fetchOpenOrder(long, String)}. */
  public CompletableFuture<Order> fetchOpenOrder(long clientOrderId, String symbol) {
    return run(() -> exchange.fetchOpenOrder(clientOrderId, symbol));
  }

  /** As {@link OrderMethods#fetchOpenOrders()}. */
  public CompletableFuture<List<Order>> fetchOpenOrders() {
    return run(() -> exchange.fetchOpenOrders());
  }

  /** As {@link OrderMethods#fetchOpenOrders(String)}. */
  public CompletableFuture<List<Order>> fetchOpenOrders(@Nullable String symbol) {
    return run(() -> exchange.fetchOpenOrders(symbol));
  }

  /** As {@link OrderMethods#fetchOpenOrders(String, OpenOrdersOptions)}. */
  public CompletableFuture<List<Order>> fetchOpenOrders(
      @Nullable String symbol, OpenOrdersOptions options) {
    return run(() -> exchange.fetchOpenOrders(symbol, options));
  }

  /** As {@link OrderMethods#fetchOrders(String, Range)}. */
  public CompletableFuture<History<Order>> fetchOrders(@Nullable String symbol, Range range) {
    return run(() -> exchange.fetchOrders(symbol, range));
  }

  /** As {@link OrderMethods#fetchOrders(String, Range, OrdersOptions)}. */
  public CompletableFuture<History<Order>> fetchOrders(
      @Nullable String symbol, Range range, OrdersOptions options) {
    return run(() -> exchange.fetchOrders(symbol, range, options));
  }

  /** As {@link OrderMethods#fetchOrder(String, String)}. */
  public CompletableFuture<Order> fetchOrder(String id, String symbol) {
    return run(() -> exchange.fetchOrder(id, symbol));
  }

  /** As {@link OrderMethods#fetchMyTrades(String, Range)}. */
  public CompletableFuture<History<MyTrade>> fetchMyTrades(@Nullable String symbol, Range range) {
    return run(() -> exchange.fetchMyTrades(symbol, range));
  }

  /** As {@link OrderMethods#fetchMyTrades(String, Range, MyTradesOptions)}. */
  public CompletableFuture<History<MyTrade>> fetchMyTrades(
      @Nullable String symbol, Range range, MyTradesOptions options) {
    return run(() -> exchange.fetchMyTrades(symbol, range, options));
  }
}
