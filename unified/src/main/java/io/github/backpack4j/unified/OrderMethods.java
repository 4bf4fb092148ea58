package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Placing, cancelling and finding orders, and the trades that came of them. */
public interface OrderMethods {
  /**
   * Places an order.
   *
   * <p>The answer comes after matching: the order may rest, be filled in part or wholly, or have
   * ended already.
   *
   * <p>Prices and the amount are brought to the market's tick and step, or refused, as {@link
   * OrderOptions#priceRounding()} and {@link OrderOptions#amountRounding()} say, and else the
   * exchange-wide settings. A cost is sent as it is.
   *
   * <p>What the exchange would not take is refused here, before it is sent: a limit order without a
   * price, a market order with one, an order with both amount and cost or with neither, a trigger
   * order by cost, a market order that may only rest.
   *
   * @param symbol market, such as {@code SOL/USDC:USDC}
   * @param type market or limit
   * @param side buy or sell
   * @param amount quantity, in base; of a trigger order, what it trades when it is set off. Null
   *     where the options have a cost or a trigger percentage
   * @param price limit price, in quote per base; null for a market order
   * @param options everything else
   * @return the order as accepted
   * @throws InvalidOrderException if the order cannot be placed like this, or the exchange says so
   * @throws InsufficientFundsException if funds or margin do not suffice
   * @throws BadSymbolException if there is no such market
   * @throws UnknownOutcomeException if the answer was lost; it has the client id to look for
   */
  Order createOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      OrderOptions options);

  /** Places an order with nothing else set. */
  default Order createOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price) {
    return createOrder(symbol, type, side, amount, price, OrderOptions.DEFAULT);
  }

  /**
   * Places several orders in one request.
   *
   * <p>Each is accepted or refused by itself, or left in doubt where the exchange itself does not
   * know: one with the code {@code TIMEOUT} or {@code SERVER_ERROR} is {@link
   * OrderPlacement.Unknown}, with a failure that goes to {@code BackpackClient.reconcile}.
   *
   * <p>Nothing is sent before every order has been found fit; the first that is not fails the call,
   * with an exception that says which it was. A trigger among them is not held against the price,
   * and may open a position unless its options say {@code reduceOnly(true)}.
   *
   * <p>The exchange's documents say 20 orders in one place and 50 in another; more than 50 are not
   * sent.
   *
   * @param orders 1 to 50 orders, no two of which have the same client id
   * @return what became of each, in the order of the request
   * @throws InvalidOrderException if one of them cannot be placed like this, and nothing was sent
   * @throws BadSymbolException if one of the markets does not exist, and nothing was sent
   * @throws UnknownOutcomeException if the answer was lost: its cause has the client ids of all
   *     orders, in their order, and goes to {@code BackpackClient.reconcileAll}
   */
  List<OrderPlacement> createOrders(List<NewOrder> orders);

  /**
   * Places an order that is set off when the price moves against a position.
   *
   * <p>The exchange knows no stop losses. It takes a price that sets an order off, and which way
   * the price has to go follows from where it stands then: below a trigger it has to rise, above it
   * to fall. A stop loss with its trigger on the wrong side is a take profit, and protects from
   * nothing.
   *
   * <p>So the price that {@link OrderOptions#triggerBy()} names, the last one where it names none,
   * is asked for first, and a trigger that does not lie below it for a sale, or above it for a
   * purchase, is refused. That is one request more. Where there is no price, or a cache has held it
   * longer than {@link UnifiedExchange.Builder#maxMarkAge} allows, the order is not sent. The price
   * may still cross the trigger before the order comes in. {@link OrderOptions.Builder#checkTrigger
   * checkTrigger(false)} sends the order at once and leaves the side to the caller.
   *
   * <p>On a future it may only shrink the position, unless the options say {@code
   * reduceOnly(false)}. Whether there is a position, and whether the side would close it, is not
   * looked at.
   *
   * @param symbol market, such as {@code SOL/USDC:USDC}
   * @param type what is set off, market or limit
   * @param side the side that closes: sell for what was bought
   * @param amount quantity, in base; null where the options have a trigger percentage
   * @param price limit price, in quote per base; null for a market order
   * @param triggerPrice price that sets it off, in quote per base
   * @param options everything else
   * @return the order as accepted; it waits
   * @throws InvalidOrderException if the trigger is on the wrong side, or the order cannot be
   *     placed like this
   * @throws StalePriceException if the price to compare with is too old, and nothing was sent
   * @throws ExchangeUnavailableException if there is none, and nothing was sent
   * @throws UnknownOutcomeException if the answer was lost; it has the client id to look for
   */
  Order createStopLossOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options);

  /** Places a stop loss with nothing else set. */
  default Order createStopLossOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice) {
    return createStopLossOrder(
        symbol, type, side, amount, price, triggerPrice, OrderOptions.DEFAULT);
  }

  /**
   * Places an order that is set off when the price moves in favour of a position.
   *
   * <p>As {@link #createStopLossOrder(String, OrderType, OrderSide, BigDecimal, BigDecimal,
   * BigDecimal, OrderOptions) createStopLossOrder}, but on the other side of the price: above it
   * for a sale, below it for a purchase.
   *
   * @param symbol market, such as {@code SOL/USDC:USDC}
   * @param type what is set off, market or limit
   * @param side the side that closes: sell for what was bought
   * @param amount quantity, in base; null where the options have a trigger percentage
   * @param price limit price, in quote per base; null for a market order
   * @param triggerPrice price that sets it off, in quote per base
   * @param options everything else
   * @return the order as accepted; it waits
   * @throws InvalidOrderException if the trigger is on the wrong side, or the order cannot be
   *     placed like this
   * @throws StalePriceException if the price to compare with is too old, and nothing was sent
   * @throws ExchangeUnavailableException if there is none, and nothing was sent
   * @throws UnknownOutcomeException if the answer was lost; it has the client id to look for
   */
  Order createTakeProfitOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options);

  /** Places a take profit with nothing else set. */
  default Order createTakeProfitOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice) {
    return createTakeProfitOrder(
        symbol, type, side, amount, price, triggerPrice, OrderOptions.DEFAULT);
  }

  /**
   * Places an order that is set off when the price reaches a trigger, from whichever side.
   *
   * <p>It may open a position, unless the options say {@code reduceOnly(true)}, and no price is
   * asked for.
   *
   * @param symbol market, such as {@code SOL/USDC:USDC}
   * @param type what is set off, market or limit
   * @param side buy or sell
   * @param amount quantity, in base; null where the options have a trigger percentage
   * @param price limit price, in quote per base; null for a market order
   * @param triggerPrice price that sets it off, in quote per base
   * @param options everything else
   * @return the order as accepted; it waits
   * @throws InvalidOrderException if the order cannot be placed like this, or the exchange says so
   * @throws UnknownOutcomeException if the answer was lost; it has the client id to look for
   */
  Order createTriggerOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice,
      OrderOptions options);

  /** Places a trigger order with nothing else set. */
  default Order createTriggerOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal triggerPrice) {
    return createTriggerOrder(
        symbol, type, side, amount, price, triggerPrice, OrderOptions.DEFAULT);
  }

  /**
   * Places an order with a take profit and a stop loss attached, which come to be when it fills.
   *
   * <p>Each is a market order unless the options have a limit price for it. Neither is held against
   * the market's price, for the order may fill at another one; that the stop loss lies below the
   * take profit of a purchase, and above that of a sale, is checked.
   *
   * @param symbol market, such as {@code SOL/USDC:USDC}
   * @param type market or limit
   * @param side buy or sell
   * @param amount quantity, in base; null where the options have a cost or a trigger percentage
   * @param price limit price, in quote per base; null for a market order
   * @param takeProfitPrice price that sets off the take profit, in quote per base
   * @param stopLossPrice price that sets off the stop loss, in quote per base
   * @param options everything else
   * @return the order as accepted
   * @throws InvalidOrderException if take profit and stop loss are the wrong way round, or the
   *     order cannot be placed like this
   * @throws UnknownOutcomeException if the answer was lost; it has the client id to look for
   */
  Order createOrderWithTakeProfitAndStopLoss(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal takeProfitPrice,
      BigDecimal stopLossPrice,
      OrderOptions options);

  /** Places an order with a take profit and a stop loss, which are market orders. */
  default Order createOrderWithTakeProfitAndStopLoss(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      BigDecimal takeProfitPrice,
      BigDecimal stopLossPrice) {
    return createOrderWithTakeProfitAndStopLoss(
        symbol, type, side, amount, price, takeProfitPrice, stopLossPrice, OrderOptions.DEFAULT);
  }

  /**
   * Places a market order for a value instead of an amount.
   *
   * <p>It fills the amount whose value comes closest. The exchange calls the value a maximum; that
   * no fill exceeds it is unproven.
   *
   * @param symbol market, such as {@code SOL/USDC}
   * @param side buy or sell
   * @param cost value to spend or to receive, in quote; sent as it is
   * @param options everything else
   * @return the order as accepted, most likely filled; its amount is what the exchange made of the
   *     cost
   * @throws InvalidOrderException if the order cannot be placed like this, or the exchange says so
   * @throws UnknownOutcomeException if the answer was lost; it has the client id to look for
   */
  Order createMarketOrderWithCost(
      String symbol, OrderSide side, BigDecimal cost, OrderOptions options);

  /** Places a market order for a value, with nothing else set. */
  default Order createMarketOrderWithCost(String symbol, OrderSide side, BigDecimal cost) {
    return createMarketOrderWithCost(symbol, side, cost, OrderOptions.DEFAULT);
  }

  /**
   * Places a limit order that may only rest.
   *
   * <p>Where it would take, the exchange refuses it or accepts it as expired.
   *
   * @param symbol market, such as {@code SOL/USDC}
   * @param side buy or sell
   * @param amount quantity, in base; null where the options have a trigger percentage
   * @param price limit price, in quote per base
   * @param options everything else
   * @return the order as accepted
   * @throws InvalidOrderException if it would take, or the order cannot be placed like this
   * @throws UnknownOutcomeException if the answer was lost; it has the client id to look for
   */
  Order createPostOnlyOrder(
      String symbol,
      OrderSide side,
      @Nullable BigDecimal amount,
      BigDecimal price,
      OrderOptions options);

  /** Places a limit order that may only rest, with nothing else set. */
  default Order createPostOnlyOrder(
      String symbol, OrderSide side, BigDecimal amount, BigDecimal price) {
    return createPostOnlyOrder(symbol, side, amount, price, OrderOptions.DEFAULT);
  }

  /**
   * Places an order that may only shrink a position.
   *
   * @param symbol market of a future, such as {@code SOL/USDC:USDC}
   * @param type market or limit
   * @param side the side that closes: sell for what was bought
   * @param amount quantity, in base; null where the options have a cost or a trigger percentage
   * @param price limit price, in quote per base; null for a market order
   * @param options everything else
   * @return the order as accepted
   * @throws InvalidOrderException on a spot market, or if the order cannot be placed like this
   * @throws UnknownOutcomeException if the answer was lost; it has the client id to look for
   */
  Order createReduceOnlyOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      OrderOptions options);

  /** Places an order that may only shrink a position, with nothing else set. */
  default Order createReduceOnlyOrder(
      String symbol,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price) {
    return createReduceOnlyOrder(symbol, type, side, amount, price, OrderOptions.DEFAULT);
  }

  /**
   * Cancels an order by the id that the exchange gave it.
   *
   * @param id the id the exchange gave it
   * @param symbol market it is on
   * @return the order as it stood last, or that the request was taken and not carried out yet
   * @throws OrderNotFoundException if it is not open: filled, cancelled before, or unknown
   * @throws UnknownOutcomeException if the answer was lost; {@link #fetchOrder(String, String)}
   *     tells
   */
  Cancellation<Order> cancelOrder(String id, String symbol);

  /**
   * Cancels an order by the id that the caller gave it.
   *
   * @param clientOrderId the id the caller gave it; 0 is a valid one
   * @param symbol market it is on
   * @return the order as it stood last, or that the request was taken and not carried out yet
   * @throws OrderNotFoundException if it is not open: filled, cancelled before, or unknown
   * @throws UnknownOutcomeException if the answer was lost; the order is to be looked up
   */
  Cancellation<Order> cancelOrder(long clientOrderId, String symbol);

  /**
   * Cancels the open orders of a market.
   *
   * <p>That the list holds every order that was cancelled is inferred, and so is that it is empty
   * where nothing was open.
   *
   * @param symbol market they are on; there is no way to cancel those of all markets at once
   * @param options which of them
   * @return the orders as they stood last, or that the request was taken and not carried out yet
   * @throws BadSymbolException if there is no such market
   * @throws UnknownOutcomeException if the answer was lost; {@link #fetchOpenOrders(String)} tells
   */
  Cancellation<List<Order>> cancelAllOrders(String symbol, CancelAllOptions options);

  /** Cancels all open orders of a market. */
  default Cancellation<List<Order>> cancelAllOrders(String symbol) {
    return cancelAllOrders(symbol, CancelAllOptions.DEFAULT);
  }

  /**
   * An open order: one that rests on the book or waits for its trigger.
   *
   * <p>One that was filled or cancelled is not found here, {@link #fetchOrder} finds it. That a
   * trigger that waits is found is unproven; {@link #fetchOpenOrders(String)} may have it.
   *
   * @param id the id the exchange gave it
   * @param symbol market it is on
   * @throws OrderNotFoundException if it is not open
   * @throws ExchangeException if it cannot be had
   */
  Order fetchOpenOrder(String id, String symbol);

  /**
   * An open order by the id that the caller gave it. As {@link #fetchOpenOrder(String, String)}.
   *
   * @param clientOrderId the id the caller gave it; 0 is a valid one
   * @param symbol market it is on
   * @throws OrderNotFoundException if no such order is open
   * @throws ExchangeException if it cannot be had
   */
  Order fetchOpenOrder(long clientOrderId, String symbol);

  /**
   * The open orders of all markets. As {@link #fetchOpenOrders(String, OpenOrdersOptions)}.
   *
   * @throws ExchangeException if they cannot be had
   */
  default List<Order> fetchOpenOrders() {
    return fetchOpenOrders(null, OpenOrdersOptions.DEFAULT);
  }

  /**
   * The open orders of a market. As {@link #fetchOpenOrders(String, OpenOrdersOptions)}.
   *
   * @param symbol market they are on; null for all
   * @throws ExchangeException if they cannot be had
   */
  default List<Order> fetchOpenOrders(@Nullable String symbol) {
    return fetchOpenOrders(symbol, OpenOrdersOptions.DEFAULT);
  }

  /**
   * The open orders, oldest first, all at once. That triggers that wait are among them is inferred.
   *
   * @param symbol market they are on; null for all
   * @throws ExchangeException if they cannot be had
   */
  List<Order> fetchOpenOrders(@Nullable String symbol, OpenOrdersOptions options);

  /**
   * Orders of the history. As {@link #fetchOrders(String, Range, OrdersOptions)}.
   *
   * @param symbol market they are on; null for all
   * @param range which of them, by when they were accepted
   */
  default History<Order> fetchOrders(@Nullable String symbol, Range range) {
    return fetchOrders(symbol, range, OrdersOptions.DEFAULT);
  }

  /**
   * Orders of the history: filled, cancelled, expired, and whatever else the exchange keeps there.
   *
   * <p>It knows no times here: a range in time is read back from the newest order, a thousand at
   * once. How soon an order that ended shows up is unpublished.
   *
   * @param symbol market they are on; null for all
   * @param range which of them, by when they were accepted
   * @throws ExchangeException if they cannot be had
   */
  History<Order> fetchOrders(@Nullable String symbol, Range range, OrdersOptions options);

  /**
   * An order, looked for among the open orders and then in the order history.
   *
   * <p>That it is in neither does not prove that it never was: an order that ended a moment ago may
   * be in the one no more and in the other not yet.
   *
   * @param id the id the exchange gave it
   * @param symbol market it is on
   * @throws OrderNotFoundException if it is in neither
   * @throws ExchangeException if it cannot be had
   */
  Order fetchOrder(String id, String symbol);

  /**
   * The account's trades. As {@link #fetchMyTrades(String, Range, MyTradesOptions)}, those of its
   * own orders.
   *
   * @param symbol market they were made on; null for all
   * @param range which of them
   */
  default History<MyTrade> fetchMyTrades(@Nullable String symbol, Range range) {
    return fetchMyTrades(symbol, range, MyTradesOptions.DEFAULT);
  }

  /**
   * The account's trades, with their fees. The exchange picks out the range, to the millisecond.
   * One note on it, untested, has the end of the range as no part of it: it is asked for one
   * millisecond more, and trades beyond the range are left out here.
   *
   * @param symbol market they were made on; null for all
   * @param range which of them
   * @throws ExchangeException if they cannot be had
   */
  History<MyTrade> fetchMyTrades(@Nullable String symbol, Range range, MyTradesOptions options);
}
