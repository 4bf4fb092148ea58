package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Hands every method on to the area it belongs to. */
final class BackpackExchange implements UnifiedExchange {
  private final AsyncExchange async;
  private final UnifiedExchange compatible;
  private final Listings listings;
  private final MarketData marketData;
  private final Futures futures;
  private final Lending lending;
  private final AccountFunds funds;
  private final Orders orders;
  private final OrderLookups lookups;
  private final OpenWatches open;
  private final Watches watches;
  private final AccountWatches accountWatches;

  BackpackExchange(Venue venue, Executor executor) {
    async = new AsyncExchange(this, executor);
    compatible = venue.ccxt() ? this : new BackpackExchange(venue.withCcxt(), executor);
    listings = new Listings(venue);
    marketData = new MarketData(venue);
    futures = new Futures(venue);
    lending = new Lending(venue);
    funds = new AccountFunds(venue);
    orders = new Orders(venue);
    lookups = new OrderLookups(venue);
    open = new OpenWatches(executor, venue.clock());
    watches = new Watches(venue, open);
    accountWatches = new AccountWatches(venue, open);
  }

  @Override
  public AsyncExchange async() {
    return async;
  }

  @Override
  public UnifiedExchange ccxtCompatible() {
    return compatible;
  }

  @Override
  public void close() {
    open.close();
    if (compatible != this) {
      compatible.close();
    }
  }

  // MarketMethods

  @Override
  public List<Market> fetchMarkets() {
    return listings.fetchMarkets();
  }

  @Override
  public Map<String, Currency> fetchCurrencies() {
    return listings.fetchCurrencies();
  }

  @Override
  public Instant fetchTime() {
    return listings.fetchTime();
  }

  @Override
  public ExchangeStatus fetchStatus() {
    return listings.fetchStatus();
  }

  @Override
  public @Nullable Ticker fetchTicker(String symbol, TickerOptions options) {
    return marketData.fetchTicker(symbol, options);
  }

  @Override
  public Map<String, Ticker> fetchTickers(
      @Nullable Collection<String> symbols, TickerOptions options) {
    return marketData.fetchTickers(symbols, options);
  }

  @Override
  public OrderBook fetchOrderBook(String symbol) {
    return marketData.fetchOrderBook(symbol);
  }

  @Override
  public OrderBook fetchOrderBook(String symbol, int depth) {
    return marketData.fetchOrderBook(symbol, depth);
  }

  @Override
  public History<Trade> fetchTrades(String symbol, Range range) {
    return marketData.fetchTrades(symbol, range);
  }

  @Override
  public History<Candle> fetchOHLCV(String symbol, Timeframe timeframe, Range range) {
    return marketData.fetchOHLCV(symbol, timeframe, range);
  }

  @Override
  public History<Candle> fetchMarkOHLCV(String symbol, Timeframe timeframe, Range range) {
    return marketData.fetchMarkOHLCV(symbol, timeframe, range);
  }

  @Override
  public History<Candle> fetchIndexOHLCV(String symbol, Timeframe timeframe, Range range) {
    return marketData.fetchIndexOHLCV(symbol, timeframe, range);
  }

  // FuturesMethods

  @Override
  public @Nullable Position fetchPosition(String symbol, PositionOptions options) {
    return futures.fetchPosition(symbol, options);
  }

  @Override
  public List<Position> fetchPositions(
      @Nullable Collection<String> symbols, PositionOptions options) {
    return futures.fetchPositions(symbols, options);
  }

  @Override
  public History<ClosedPosition> fetchPositionsHistory(@Nullable String symbol, Range range) {
    return futures.fetchPositionsHistory(symbol, range);
  }

  @Override
  public FundingRate fetchFundingRate(String symbol) {
    return futures.fetchFundingRate(symbol);
  }

  @Override
  public Map<String, FundingRate> fetchFundingRates(@Nullable Collection<String> symbols) {
    return futures.fetchFundingRates(symbols);
  }

  @Override
  public History<FundingRatePoint> fetchFundingRateHistory(String symbol, Range range) {
    return futures.fetchFundingRateHistory(symbol, range);
  }

  @Override
  public History<FundingPayment> fetchFundingHistory(
      @Nullable String symbol, Range range, FundingHistoryOptions options) {
    return futures.fetchFundingHistory(symbol, range, options);
  }

  @Override
  public MarkPrice fetchMarkPrice(String symbol) {
    return futures.fetchMarkPrice(symbol);
  }

  @Override
  public Map<String, MarkPrice> fetchMarkPrices(@Nullable Collection<String> symbols) {
    return futures.fetchMarkPrices(symbols);
  }

  @Override
  public OpenInterest fetchOpenInterest(String symbol, OpenInterestOptions options) {
    return futures.fetchOpenInterest(symbol, options);
  }

  // LendingMethods

  @Override
  public Map<String, BorrowRate> fetchBorrowRates() {
    return lending.fetchBorrowRates();
  }

  @Override
  public BorrowRate fetchBorrowRate(String code) {
    return lending.fetchBorrowRate(code);
  }

  @Override
  public History<BorrowRatePoint> fetchBorrowRateHistory(
      String code, Range range, BorrowRateHistoryOptions options) {
    return lending.fetchBorrowRateHistory(code, range, options);
  }

  @Override
  public History<BorrowInterest> fetchBorrowInterest(
      @Nullable String code, Range range, BorrowInterestOptions options) {
    return lending.fetchBorrowInterest(code, range, options);
  }

  @Override
  public MarginLoan borrowMargin(String code, BigDecimal amount) {
    return lending.borrowMargin(code, amount);
  }

  @Override
  public MarginLoan repayMargin(String code, BigDecimal amount) {
    return lending.repayMargin(code, amount);
  }

  @Override
  public MarginLoan repayMargin(String code) {
    return lending.repayMargin(code);
  }

  // AccountMethods

  @Override
  public Balances fetchBalance() {
    return funds.fetchBalance();
  }

  @Override
  public DepositAddress fetchDepositAddress(String code, String network) {
    return funds.fetchDepositAddress(code, network);
  }

  @Override
  public History<Transaction> fetchDeposits(
      @Nullable String code, Range range, DepositOptions options) {
    return funds.fetchDeposits(code, range, options);
  }

  @Override
  public History<Transaction> fetchWithdrawals(@Nullable String code, Range range) {
    return funds.fetchWithdrawals(code, range);
  }

  @Override
  public Transaction withdraw(
      String code, BigDecimal amount, String address, WithdrawOptions options) {
    return funds.withdraw(code, amount, address, options);
  }

  @Override
  public Map<String, TradingFee> fetchTradingFees() {
    return funds.fetchTradingFees();
  }

  @Override
  public TradingFee fetchTradingFee(String symbol) {
    return funds.fetchTradingFee(symbol);
  }

  @Override
  public History<Settlement> fetchSettlementHistory(Range range, SettlementOptions options) {
    return funds.fetchSettlementHistory(range, options);
  }

  @Override
  public History<PnlEntry> fetchPnlHistory(@Nullable String symbol, Range range) {
    return funds.fetchPnlHistory(symbol, range);
  }

  // OrderMethods

  @Override
  public Order createOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      OrderOptions options) {
    return orders.createOrder(symbol, type, side, amount, price, options);
  }

  @Override
  public List<OrderPlacement> createOrders(List<NewOrder> orders) {
    return this.orders.createOrders(orders);
  }

  @Override
  public Order createStopLossOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options) {
    return orders.createStopLossOrder(symbol, type, side, amount, price, triggerPrice, options);
  }

  @Override
  public Order createTakeProfitOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options) {
    return orders.createTakeProfitOrder(symbol, type, side, amount, price, triggerPrice, options);
  }

  @Override
  public Order createTriggerOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options) {
    return orders.createTriggerOrder(symbol, type, side, amount, price, triggerPrice, options);
  }

  @Override
  public Order createOrderWithTakeProfitAndStopLoss(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal takeProfitPrice,
      BigDecimal stopLossPrice,
      OrderOptions options) {
    return orders.createOrderWithTakeProfitAndStopLoss(
        symbol, type, side, amount, price, takeProfitPrice, stopLossPrice, options);
  }

  @Override
  public Order createMarketOrderWithCost(
      String symbol, OrderSide side, BigDecimal cost, OrderOptions options) {
    return orders.createMarketOrderWithCost(symbol, side, cost, options);
  }

  @Override
  public Order createPostOnlyOrder(
      String symbol,
      OrderSide side,
      @Nullable BigDecimal amount,
      BigDecimal price,
      OrderOptions options) {
    return orders.createPostOnlyOrder(symbol, side, amount, price, options);
  }

  @Override
  public Order createReduceOnlyOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      OrderOptions options) {
    return orders.createReduceOnlyOrder(symbol, type, side, amount, price, options);
  }

  @Override
  public Cancellation<Order> cancelOrder(String id, String symbol) {
    return orders.cancelOrder(id, symbol);
  }

  @Override
  public Cancellation<Order> cancelOrder(long clientOrderId, String symbol) {
    return orders.cancelOrder(clientOrderId, symbol);
  }

  @Override
  public Cancellation<List<Order>> cancelAllOrders(String symbol, CancelAllOptions options) {
    return orders.cancelAllOrders(symbol, options);
  }

  @Override
  public Order fetchOpenOrder(String id, String symbol) {
    return lookups.fetchOpenOrder(id, symbol);
  }

  @Override
  public Order fetchOpenOrder(long clientOrderId, String symbol) {
    return lookups.fetchOpenOrder(clientOrderId, symbol);
  }

  @Override
  public List<Order> fetchOpenOrders(@Nullable String symbol, OpenOrdersOptions options) {
    return lookups.fetchOpenOrders(symbol, options);
  }

  @Override
  public History<Order> fetchOrders(@Nullable String symbol, Range range, OrdersOptions options) {
    return lookups.fetchOrders(symbol, range, options);
  }

  @Override
  public Order fetchOrder(String id, String symbol) {
    return lookups.fetchOrder(id, symbol);
  }

  @Override
  public History<MyTrade> fetchMyTrades(
      @Nullable String symbol, Range range, MyTradesOptions options) {
    return lookups.fetchMyTrades(symbol, range, options);
  }

  // WatchMethods

  @Override
  public Watch watchTicker(String symbol, WatchListener<Ticker> listener) {
    return watches.watchTicker(symbol, listener);
  }

  @Override
  public Watch watchTickers(Collection<String> symbols, WatchListener<Ticker> listener) {
    return watches.watchTickers(symbols, listener);
  }

  @Override
  public Watch watchTickers(WatchListener<Ticker> listener) {
    return watches.watchTickers(listener);
  }

  @Override
  public Watch watchBidsAsks(String symbol, WatchListener<BidAsk> listener) {
    return watches.watchBidsAsks(symbol, listener);
  }

  @Override
  public Watch watchBidsAsks(Collection<String> symbols, WatchListener<BidAsk> listener) {
    return watches.watchBidsAsks(symbols, listener);
  }

  @Override
  public Watch watchBidsAsks(WatchListener<BidAsk> listener) {
    return watches.watchBidsAsks(listener);
  }

  @Override
  public Watch watchTrades(String symbol, WatchListener<Trade> listener) {
    return watches.watchTrades(symbol, listener);
  }

  @Override
  public Watch watchTrades(Collection<String> symbols, WatchListener<Trade> listener) {
    return watches.watchTrades(symbols, listener);
  }

  @Override
  public Watch watchTrades(WatchListener<Trade> listener) {
    return watches.watchTrades(listener);
  }

  @Override
  public BookWatch watchOrderBook(
      String symbol, OrderBookOptions options, WatchListener<OrderBook> listener) {
    return watches.watchOrderBook(symbol, options, listener);
  }

  @Override
  public BookWatch watchOrderBook(
      Collection<String> symbols, OrderBookOptions options, WatchListener<OrderBook> listener) {
    return watches.watchOrderBook(symbols, options, listener);
  }

  @Override
  public BookWatch watchOrderBook(OrderBookOptions options, WatchListener<OrderBook> listener) {
    return watches.watchOrderBook(options, listener);
  }

  @Override
  public Watch watchOHLCV(String symbol, Timeframe timeframe, WatchListener<Candle> listener) {
    return watches.watchOHLCV(symbol, timeframe, listener);
  }

  @Override
  public Watch watchOHLCV(
      Collection<String> symbols, Timeframe timeframe, WatchListener<Candle> listener) {
    return watches.watchOHLCV(symbols, timeframe, listener);
  }

  @Override
  public Watch watchOHLCV(Timeframe timeframe, WatchListener<Candle> listener) {
    return watches.watchOHLCV(timeframe, listener);
  }

  @Override
  public Watch watchOrders(String symbol, WatchListener<Order> listener) {
    return accountWatches.watchOrders(symbol, listener);
  }

  @Override
  public Watch watchOrders(Collection<String> symbols, WatchListener<Order> listener) {
    return accountWatches.watchOrders(symbols, listener);
  }

  @Override
  public Watch watchOrders(WatchListener<Order> listener) {
    return accountWatches.watchOrders(listener);
  }

  @Override
  public Watch watchMyTrades(String symbol, WatchListener<MyTrade> listener) {
    return accountWatches.watchMyTrades(symbol, listener);
  }

  @Override
  public Watch watchMyTrades(Collection<String> symbols, WatchListener<MyTrade> listener) {
    return accountWatches.watchMyTrades(symbols, listener);
  }

  @Override
  public Watch watchMyTrades(WatchListener<MyTrade> listener) {
    return accountWatches.watchMyTrades(listener);
  }

  @Override
  public Watch watchPositions(String symbol, WatchListener<Position> listener) {
    return accountWatches.watchPositions(symbol, listener);
  }

  @Override
  public Watch watchPositions(Collection<String> symbols, WatchListener<Position> listener) {
    return accountWatches.watchPositions(symbols, listener);
  }

  @Override
  public Watch watchPositions(WatchListener<Position> listener) {
    return accountWatches.watchPositions(listener);
  }
}
