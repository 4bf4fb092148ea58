// Generated from specs/paths/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.BatchOrderResult;
import io.github.backpack4j.api.model.Fill;
import io.github.backpack4j.api.model.FillType;
import io.github.backpack4j.api.model.HistoricalOrder;
import io.github.backpack4j.api.model.LimitOrder;
import io.github.backpack4j.api.model.MarketOrder;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.Order;
import io.github.backpack4j.api.model.OrderCancelRequest;
import io.github.backpack4j.api.model.OrderRequest;
import io.github.backpack4j.api.model.OrdersCancelRequest;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.OneOf;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Paged;
import io.github.backpack4j.http.Range;
import io.github.backpack4j.http.Reply;
import io.github.backpack4j.http.Size;
import io.github.backpack4j.http.Unit;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Placing, finding and cancelling orders, and their fills. */
public interface OrderApi {

  /**
   * Returns one order that rests on the book.
   *
   * <p>Filled, cancelled and unknown orders all answer 404, so a 404 does not prove that an order
   * was never accepted: look in the fills and in the order history.
   *
   * <p>Signed, instruction {@code orderQuery}. Read.
   *
   * <p>Units: {@code executedQuantity}, {@code quantity} and {@code triggerQuantity} in base;
   * {@code executedQuoteQuantity} and {@code quoteQuantity} in quote; {@code price},
   * {@code stopLossTriggerPrice}, {@code stopLossLimitPrice} and others in quote per base;
   * {@code slippageTolerance} in ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code RESOURCE_NOT_FOUND} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * <p>In doubt: whether a trigger that waits, which rests on no book, is found here is unproven; a
   * live scenario with one would settle it. One client's tests have {@code RESOURCE_NOT_FOUND} with
   * status 400: go by the code.
   *
   * @param symbol market the order rests on
   * @param clientId the id the caller gave the order; 0 is a valid one
   * @param orderId the id the exchange gave the order
   * @return the order as it stands: a {@link LimitOrder} or a {@link MarketOrder}
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(
      effect = Effect.READ,
      required = "symbol",
      exactlyOneOf = @OneOf({"orderId", "clientId"}),
      pool = "standard")
  @Signed("orderQuery")
  @GET("api/v1/order")
  ApiCall<Order> getOrder(
      @Query("symbol") String symbol,
      @Query("clientId") @Range(min = 0, max = 4294967295L) @Nullable Long clientId,
      @Query("orderId") @Nullable String orderId);

  /**
   * Places one order.
   *
   * <p>The answer comes after matching, so an order may come back filled or expired at once.
   *
   * <p>Signed, instruction {@code orderExecute}. Write: sent at most once.
   *
   * <p>Where {@code clientId} is left out, the client assigns one, by which it can be found again.
   *
   * <p>Units: {@code price}, {@code stopLossLimitPrice}, {@code stopLossTriggerPrice} and others in
   * quote per base; {@code quantity}, {@code triggerQuantity} and {@code executedQuantity} in base;
   * {@code quoteQuantity} and {@code executedQuoteQuantity} in quote; {@code slippageTolerance} in
   * ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INSUFFICIENT_FUNDS},
   * {@code INSUFFICIENT_MARGIN}, {@code INVALID_CLIENT_REQUEST}, {@code INVALID_ORDER},
   * {@code INVALID_PRICE}, {@code INVALID_QUANTITY}, {@code ORDER_LIMIT} and {@code TRADING_PAUSED}
   * are worth handling.
   *
   * <p>In doubt: whether a repeated {@code clientId} is refused is unproven; do not use it to make
   * an order idempotent. A live scenario that sends one twice would settle it.
   *
   * @param order the order, one JSON object
   * @return the order as accepted: a {@link LimitOrder} or a {@link MarketOrder}
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(
      effect = Effect.WRITE, clientId = "clientId", assignsClientId = true, pool = "standard")
  @Signed("orderExecute")
  @POST("api/v1/order")
  ApiCall<Order> executeOrder(@Body OrderRequest order);

  /**
   * Cancels one resting order.
   *
   * <p>A 200 carries the order as cancelled, a 202 has no body and means that the request was taken
   * but not carried out yet: the order may still fill.
   *
   * <p>Signed, instruction {@code orderCancel}. Write: sent at most once.
   *
   * <p>Units: {@code executedQuantity}, {@code quantity} and {@code triggerQuantity} in base;
   * {@code executedQuoteQuantity} and {@code quoteQuantity} in quote; {@code price},
   * {@code stopLossTriggerPrice}, {@code stopLossLimitPrice} and others in quote per base;
   * {@code slippageTolerance} in ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code RESOURCE_NOT_FOUND} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * <p>In doubt: how an order that does not rest is refused is unproven: the document lists 404
   * where an order is asked for and not here. A live scenario that cancels one twice would settle
   * it.
   *
   * @param order which order to cancel
   * @return {@link Reply.Done} with the order as cancelled: a {@link LimitOrder} or a
   *     {@link MarketOrder}, or {@link Reply.Accepted}: taken, not carried out yet; no body
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.WRITE, clientId = "clientId", pool = "standard")
  @Signed("orderCancel")
  @HTTP(method = "DELETE", path = "api/v1/order", hasBody = true)
  ApiCall<Reply<Order>> cancelOrder(@Body OrderCancelRequest order);

  /**
   * Returns the account's open orders, all of them at once.
   *
   * <p>Resting orders and triggers that wait. There are no pages; narrow the answer by market where
   * many orders are open.
   *
   * <p>Signed, instruction {@code orderQueryAll}. Read.
   *
   * <p>Units: {@code executedQuantity}, {@code quantity} and {@code triggerQuantity} in base;
   * {@code executedQuoteQuantity} and {@code quoteQuantity} in quote; {@code price},
   * {@code stopLossTriggerPrice}, {@code stopLossLimitPrice} and others in quote per base;
   * {@code slippageTolerance} in ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: in which order the rows come, whether triggers that wait are among them, as the
   * cancelling of all suggests, and whether an unknown symbol is refused or answers with an empty
   * list, is unproven. Live scenarios with an order and a trigger, and with a made-up symbol, would
   * settle it.
   *
   * @param marketType only orders on markets of this kind
   * @param symbol only orders on this market
   * @return the open orders; an empty list when there are none
   * @see "official OpenAPI document, January 2026; recorded answer, July 2025"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("orderQueryAll")
  @GET("api/v1/orders")
  ApiCall<List<Order>> getOpenOrders(
      @Query("marketType") @Nullable MarketType marketType,
      @Query("symbol") @Nullable String symbol);

  /**
   * Places several orders in one request.
   *
   * <p>Each order succeeds or fails by itself: the answer is 200 even when some were refused, and
   * its items stand in the order of the request.
   *
   * <p>Signed, instruction {@code orderExecute} once for each element. Write: sent at most once.
   *
   * <p>Where {@code clientId} is left out, the client assigns one, by which each item can be found
   * again.
   *
   * <p>Units: {@code price}, {@code stopLossLimitPrice}, {@code stopLossTriggerPrice} and others in
   * quote per base; {@code quantity}, {@code triggerQuantity} and {@code executedQuantity} in base;
   * {@code quoteQuantity} and {@code executedQuoteQuantity} in quote; {@code slippageTolerance} in
   * ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INSUFFICIENT_FUNDS},
   * {@code INSUFFICIENT_MARGIN}, {@code INVALID_CLIENT_REQUEST}, {@code INVALID_ORDER},
   * {@code INVALID_PRICE}, {@code INVALID_QUANTITY}, {@code ORDER_LIMIT} and {@code TRADING_PAUSED}
   * are worth handling.
   *
   * <p>In doubt: the largest batch is unproven: sources say 20 and 50, and more than 50 are not
   * sent. That the items keep the order of the request is inferred. A live scenario with three
   * marked orders would settle the second.
   *
   * @param orders the orders, 1 to 50
   * @return one result for each order
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(
      effect = Effect.WRITE, clientId = "clientId", assignsClientId = true, pool = "standard")
  @Signed(value = "orderExecute", batch = true)
  @POST("api/v1/orders")
  ApiCall<List<BatchOrderResult>> executeOrders(
      @Body @Size(min = 1, max = 50) List<OrderRequest> orders);

  /**
   * Cancels the open orders of one market.
   *
   * <p>A 200 lists the orders that were cancelled, none of them when nothing was open. A 202 has no
   * body and means that the request was taken but not carried out yet: the orders may still fill.
   *
   * <p>Signed, instruction {@code orderCancelAll}. Write: sent at most once.
   *
   * <p>Units: {@code executedQuantity}, {@code quantity} and {@code triggerQuantity} in base;
   * {@code executedQuoteQuantity} and {@code quoteQuantity} in quote; {@code price},
   * {@code stopLossTriggerPrice}, {@code stopLossLimitPrice} and others in quote per base;
   * {@code slippageTolerance} in ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_MARKET} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * <p>In doubt: that the list holds every order that was cancelled, and that it is empty when
   * nothing was open, is inferred. A live scenario that cancels two marked orders, and then none,
   * would settle both.
   *
   * @param orders which orders to cancel
   * @return {@link Reply.Done} with the orders as cancelled, or {@link Reply.Accepted}: taken, not
   *     carried out yet; no body
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.WRITE, pool = "standard")
  @Signed("orderCancelAll")
  @HTTP(method = "DELETE", path = "api/v1/orders", hasBody = true)
  ApiCall<Reply<List<Order>>> cancelOpenOrders(@Body OrdersCancelRequest orders);

  /**
   * Returns the account's fills, newest first.
   *
   * <p>Fills of liquidations and other system orders are among them; ask for the fill type
   * {@code User} to see only one's own.
   *
   * <p>Signed, instruction {@code fillHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getFillsPaged} reads on page by page.
   *
   * <p>Units: {@code fee} in units of its asset; {@code price} in quote per base; {@code quantity}
   * in base.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: whether {@code from} is inclusive and {@code to} exclusive is one client's word,
   * that the newest come first is known second hand, and which rate-limit pool history draws from
   * is unpublished. Live scenarios at the bounds, and with two fills, would settle the first two.
   *
   * <p>In doubt, {@code marketType}: that a repeated name is signed as often as it is sent is one
   * client's practice; the wire form itself was recorded. A live scenario with two kinds would
   * settle it; one kind a request is safe.
   *
   * @param orderId only fills of this order
   * @param strategyId only fills of this strategy
   * @param from earliest time; milliseconds on the wire
   * @param to latest time; milliseconds on the wire
   * @param symbol only fills on this market
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param fillType only fills of this kind
   * @param marketType only fills on these kinds of market; the name repeats once for each kind
   * @param sortDirection newest or oldest first
   * @return the fills
   * @see "official OpenAPI document, January 2026; recorded answer, July 2025"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("fillHistoryQueryAll")
  @GET("wapi/v1/history/fills")
  ApiCall<List<Fill>> getFills(
      @Query("orderId") @Nullable String orderId,
      @Query("strategyId") @Nullable String strategyId,
      @Query("from") @Unit("ms") @Nullable Instant from,
      @Query("to") @Unit("ms") @Nullable Instant to,
      @Query("symbol") @Nullable String symbol,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("fillType") @Nullable FillType fillType,
      @Query("marketType") @Nullable List<MarketType> marketType,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the fills
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<Fill>> getFills(FillsQuery query) {
    Checks.require("FillsQuery", "query", query);
    return getFills(
        query.orderId(), query.strategyId(), query.from(), query.to(), query.symbol(),
        query.limit(), query.offset(), query.fillType(), query.marketType(), query.sortDirection());
  }

  /**
   * All rows of {@link #getFills(FillsQuery)}, page by page, oldest first.
   *
   * <p>Rows are told apart by {@code orderId} and {@code tradeId}, so that none is read twice while
   * rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<Fill> getFillsPaged(FillsQuery query) {
    Checks.require("FillsQuery", "query", query);
    Checks.only("FillsQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getFills(
            query.orderId(), query.strategyId(), query.from(), query.to(), query.symbol(), limit,
            offset, query.fillType(), query.marketType(), SortDirection.ASC),
        row -> Arrays.asList(row.orderId(), row.tradeId()));
  }

  /**
   * Returns the account's orders of the past, newest first.
   *
   * <p>Orders that still rest may be among them; for those the open orders are fresher. One shape
   * serves limit and market orders: read {@code orderType}. No filter goes by client id or by time.
   *
   * <p>Signed, instruction {@code orderHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getOrderHistoryPaged} reads on page by page.
   *
   * <p>Units: {@code executedQuantity}, {@code quantity} and {@code triggerQuantity} in base;
   * {@code executedQuoteQuantity} and {@code quoteQuantity} in quote; {@code price},
   * {@code stopLossTriggerPrice}, {@code stopLossLimitPrice} and others in quote per base;
   * {@code slippageTolerance} in ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: how long after an order's end its row appears, and which rate-limit pool history
   * draws from, is unpublished; that the newest come first is known second hand. A live scenario
   * that cancels two orders and looks for them would settle the first and the last.
   *
   * <p>In doubt, {@code marketType}: that a repeated name is signed as often as it is sent is one
   * client's practice; the wire form itself was recorded. A live scenario with two kinds would
   * settle it; one kind a request is safe.
   *
   * @param orderId only this order
   * @param strategyId only orders of this strategy
   * @param symbol only orders on this market
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param marketType only orders on these kinds of market; the name repeats once for each kind
   * @param sortDirection newest or oldest first
   * @return the orders
   * @see "official OpenAPI document, January 2026; recorded answer, July 2025"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("orderHistoryQueryAll")
  @GET("wapi/v1/history/orders")
  ApiCall<List<HistoricalOrder>> getOrderHistory(
      @Query("orderId") @Nullable String orderId,
      @Query("strategyId") @Nullable String strategyId,
      @Query("symbol") @Nullable String symbol,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("marketType") @Nullable List<MarketType> marketType,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the orders
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<HistoricalOrder>> getOrderHistory(OrderHistoryQuery query) {
    Checks.require("OrderHistoryQuery", "query", query);
    return getOrderHistory(
        query.orderId(), query.strategyId(), query.symbol(), query.limit(), query.offset(),
        query.marketType(), query.sortDirection());
  }

  /**
   * All rows of {@link #getOrderHistory(OrderHistoryQuery)}, page by page, oldest first.
   *
   * <p>Rows are told apart by {@code id}, so that none is read twice while rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<HistoricalOrder> getOrderHistoryPaged(OrderHistoryQuery query) {
    Checks.require("OrderHistoryQuery", "query", query);
    Checks.only("OrderHistoryQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getOrderHistory(
            query.orderId(), query.strategyId(), query.symbol(), limit, offset, query.marketType(),
            SortDirection.ASC),
        row -> Arrays.asList(row.id()));
  }
}
