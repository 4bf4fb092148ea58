// Generated from specs/paths/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.HistoricalStrategy;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.ScheduledStrategy;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.api.model.StrategiesCancelRequest;
import io.github.backpack4j.api.model.Strategy;
import io.github.backpack4j.api.model.StrategyCancelRequest;
import io.github.backpack4j.api.model.StrategyRequest;
import io.github.backpack4j.api.model.StrategyType;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.OneOf;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Paged;
import io.github.backpack4j.http.Range;
import io.github.backpack4j.http.Reply;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Orders that the exchange splits over time. */
public interface StrategyApi {

  /**
   * Returns one strategy that runs.
   *
   * <p>Completed, cancelled, terminated and unknown strategies all answer 404, so a 404 does not
   * prove that a strategy was never accepted: look in the strategy history.
   *
   * <p>Signed, instruction {@code strategyQuery}. Read.
   *
   * <p>Units: {@code executedQuantity} and {@code quantity} in base; {@code executedQuoteQuantity}
   * in quote; {@code slippageTolerance} in ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code RESOURCE_NOT_FOUND} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * <p>In doubt: the document wants one of the ids and does not say what two of them do; orders
   * refuse that. A live scenario with both would settle it.
   *
   * @param symbol market the strategy trades on
   * @param clientStrategyId the id the caller gave the strategy; 0 is a valid one
   * @param strategyId the id the exchange gave the strategy
   * @return the strategy as it stands: a {@link ScheduledStrategy}
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(
      effect = Effect.READ,
      required = "symbol",
      exactlyOneOf = @OneOf({"strategyId", "clientStrategyId"}),
      pool = "standard")
  @Signed("strategyQuery")
  @GET("api/v1/strategy")
  ApiCall<Strategy> getStrategy(
      @Query("symbol") String symbol,
      @Query("clientStrategyId") @Range(min = 0, max = 4294967295L) @Nullable Long clientStrategyId,
      @Query("strategyId") @Nullable String strategyId);

  /**
   * Starts a strategy that splits one order over time.
   *
   * <p>The exchange places the orders, and each of them names its strategy: order history and fills
   * can be narrowed to it.
   *
   * <p>Signed, instruction {@code strategyCreate}. Write: sent at most once.
   *
   * <p>Where {@code clientStrategyId} is left out, the client assigns one, by which it can be found
   * again.
   *
   * <p>Units: {@code quantity} and {@code executedQuantity} in base; {@code price} in quote per
   * base; {@code slippageTolerance} in ticks or percent; {@code executedQuoteQuantity} in quote.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INSUFFICIENT_FUNDS},
   * {@code INSUFFICIENT_MARGIN}, {@code INVALID_ORDER}, {@code INVALID_QUANTITY} and
   * {@code TRADING_PAUSED} are worth handling.
   *
   * <p>In doubt: whether a repeated {@code clientStrategyId} is refused, and which bounds duration
   * and interval have, is unproven. Live scenarios with one id twice and with an interval of one
   * millisecond would settle both.
   *
   * @param strategy the strategy, one JSON object
   * @return the strategy as accepted: a {@link ScheduledStrategy}
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(
      effect = Effect.WRITE,
      clientId = "clientStrategyId",
      assignsClientId = true,
      pool = "standard")
  @Signed("strategyCreate")
  @POST("api/v1/strategy")
  ApiCall<Strategy> createStrategy(@Body StrategyRequest strategy);

  /**
   * Stops one strategy that runs.
   *
   * <p>A 200 carries the strategy as cancelled, a 202 has no body and means that the request was
   * taken but not carried out yet: it may still trade. What it has filled stays filled.
   *
   * <p>Signed, instruction {@code strategyCancel}. Write: sent at most once.
   *
   * <p>Units: {@code executedQuantity} and {@code quantity} in base; {@code executedQuoteQuantity}
   * in quote; {@code slippageTolerance} in ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code RESOURCE_NOT_FOUND} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * <p>In doubt: the document wants one of the ids and does not say what two of them do; orders
   * refuse that. A live scenario with both would settle it. Whether its resting orders are
   * cancelled too, and how a strategy that does not run is refused, is unproven; scenarios with a
   * limit price, and that cancel one twice, would settle that.
   *
   * @param strategy which strategy to stop
   * @return {@link Reply.Done} with the strategy as cancelled: a {@link ScheduledStrategy}, or
   *     {@link Reply.Accepted}: taken, not carried out yet; no body
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.WRITE, clientId = "clientStrategyId", pool = "standard")
  @Signed("strategyCancel")
  @HTTP(method = "DELETE", path = "api/v1/strategy", hasBody = true)
  ApiCall<Reply<Strategy>> cancelStrategy(@Body StrategyCancelRequest strategy);

  /**
   * Returns the strategies that run, all of them at once.
   *
   * <p>There are no pages; narrow the answer by market where many strategies run.
   *
   * <p>Signed, instruction {@code strategyQueryAll}. Read.
   *
   * <p>Units: {@code executedQuantity} and {@code quantity} in base; {@code executedQuoteQuantity}
   * in quote; {@code slippageTolerance} in ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: in which order the rows come is unproven. A live scenario with two strategies
   * would settle it.
   *
   * @param marketType only strategies on markets of this kind
   * @param strategyType only strategies of this kind
   * @param symbol only strategies on this market
   * @return the strategies; an empty list when none runs
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("strategyQueryAll")
  @GET("api/v1/strategies")
  ApiCall<List<Strategy>> getOpenStrategies(
      @Query("marketType") @Nullable MarketType marketType,
      @Query("strategyType") @Nullable StrategyType strategyType,
      @Query("symbol") @Nullable String symbol);

  /**
   * Stops the strategies of one market.
   *
   * <p>A 200 lists the strategies that were stopped, none of them when nothing ran. A 202 has no
   * body and means that the request was taken but not carried out yet: they may still trade.
   *
   * <p>Signed, instruction {@code strategyCancelAll}. Write: sent at most once.
   *
   * <p>Units: {@code executedQuantity} and {@code quantity} in base; {@code executedQuoteQuantity}
   * in quote; {@code slippageTolerance} in ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_MARKET} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * <p>In doubt: that the list holds every strategy that was stopped, and that it is empty when
   * none ran, is inferred. A live scenario that stops two of them, and then none, would settle
   * both.
   *
   * @param strategies which strategies to stop
   * @return {@link Reply.Done} with the strategies as cancelled, or {@link Reply.Accepted}: taken,
   *     not carried out yet; no body
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.WRITE, pool = "standard")
  @Signed("strategyCancelAll")
  @HTTP(method = "DELETE", path = "api/v1/strategies", hasBody = true)
  ApiCall<Reply<List<Strategy>>> cancelOpenStrategies(@Body StrategiesCancelRequest strategies);

  /**
   * Returns the account's strategies of the past, newest first.
   *
   * <p>Completed, cancelled and terminated ones; those that run are with the open strategies. Times
   * are UTC text here, milliseconds there.
   *
   * <p>Signed, instruction {@code strategyHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getStrategyHistoryPaged} reads on page by page.
   *
   * <p>Units: {@code executedQuantity} and {@code quantity} in base; {@code executedQuoteQuantity}
   * in quote; {@code slippageTolerance} in ticks or percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: which rate-limit pool history draws from, and how long after a strategy's end its
   * row appears, is unpublished; that the newest come first is inferred from other histories. A
   * live scenario that cancels two and looks for them would settle the last two.
   *
   * <p>In doubt, {@code marketType}: that a repeated name is signed as often as it is sent is one
   * client's practice; the wire form itself was recorded. A live scenario with two kinds would
   * settle it; one kind a request is safe.
   *
   * @param strategyId only this strategy
   * @param symbol only strategies on this market
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param marketType only strategies on these kinds of market; the name repeats once for each kind
   * @param sortDirection newest or oldest first
   * @return the strategies
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("strategyHistoryQueryAll")
  @GET("wapi/v1/history/strategies")
  ApiCall<List<HistoricalStrategy>> getStrategyHistory(
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
   * @return the strategies
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<HistoricalStrategy>> getStrategyHistory(StrategyHistoryQuery query) {
    Checks.require("StrategyHistoryQuery", "query", query);
    return getStrategyHistory(
        query.strategyId(), query.symbol(), query.limit(), query.offset(), query.marketType(),
        query.sortDirection());
  }

  /**
   * All rows of {@link #getStrategyHistory(StrategyHistoryQuery)}, page by page, oldest first.
   *
   * <p>Rows are told apart by {@code id}, so that none is read twice while rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<HistoricalStrategy> getStrategyHistoryPaged(StrategyHistoryQuery query) {
    Checks.require("StrategyHistoryQuery", "query", query);
    Checks.only("StrategyHistoryQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getStrategyHistory(
            query.strategyId(), query.symbol(), limit, offset, query.marketType(),
            SortDirection.ASC),
        row -> Arrays.asList(row.id()));
  }
}
