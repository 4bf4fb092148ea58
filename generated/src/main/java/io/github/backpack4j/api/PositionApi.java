// Generated from specs/paths/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.api.model.FundingPayment;
import io.github.backpack4j.api.model.HistoricalPosition;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.Position;
import io.github.backpack4j.api.model.PositionState;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Paged;
import io.github.backpack4j.http.Range;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Open exposure on futures, its history and its funding. */
public interface PositionApi {

  /**
   * Returns the account's open positions.
   *
   * <p>A list even when one symbol is asked for, empty when the account is flat. The liquidation
   * price is computed only when a symbol is given; otherwise it reads {@code 0}.
   *
   * <p>Signed, instruction {@code positionQuery}. Read.
   *
   * <p>Units: {@code breakEvenPrice}, {@code entryPrice}, {@code estLiquidationPrice} and others in
   * quote per base; {@code imf} and {@code mmf} as a fraction, 0.01 for one percent;
   * {@code netCost}, {@code netExposureNotional}, {@code pnlRealized} and others in quote;
   * {@code netQuantity} and {@code netExposureQuantity} in base.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} and
   * {@code RESOURCE_NOT_FOUND} are worth handling.
   *
   * <p>In doubt: whether a flat account answers with an empty list or with 404 is unproven: the
   * document allows both. That a zero liquidation price is one that was not asked for is inferred
   * from the changelog of 1 September 2025, which sends those who need it here with a symbol. A
   * live scenario with and without a position would settle both.
   *
   * @param symbol future to report on, such as {@code SOL_USDC_PERP}
   * @param marketType kind of market to report on
   * @return the open positions
   * @see "official OpenAPI document, January 2026; recorded answers, 2025 and 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("positionQuery")
  @GET("api/v1/position")
  ApiCall<List<Position>> getPositions(
      @Query("symbol") @Nullable String symbol,
      @Query("marketType") @Nullable MarketType marketType);

  /**
   * Returns the funding that the account paid and received.
   *
   * <p>There is no filter by time, and rows carry no id.
   *
   * <p>Signed, instruction {@code fundingHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getFundingPaymentsPaged} reads on page by page.
   *
   * <p>Units: {@code quantity} in quote; {@code fundingRate} as a fraction, 0.01 for one percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: that the newest comes first when no order is asked for is inferred: each recorded
   * answer has one row. A live scenario in both directions would settle it. Which rate-limit pool
   * history draws from is unpublished; a refusal at more than thirty requests a minute would show
   * it.
   *
   * @param subaccountId only payments of this subaccount
   * @param symbol only payments on this future
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param sortDirection newest or oldest first
   * @return the payments
   * @see "official OpenAPI document, January 2026; recorded answers, July 2025 and January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("fundingHistoryQueryAll")
  @GET("wapi/v1/history/funding")
  ApiCall<List<FundingPayment>> getFundingPayments(
      @Query("subaccountId") @Range(min = 0, max = 65535) @Nullable Integer subaccountId,
      @Query("symbol") @Nullable String symbol,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the payments
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<FundingPayment>> getFundingPayments(FundingPaymentsQuery query) {
    Checks.require("FundingPaymentsQuery", "query", query);
    return getFundingPayments(
        query.subaccountId(), query.symbol(), query.limit(), query.offset(), query.sortDirection());
  }

  /**
   * All rows of {@link #getFundingPayments(FundingPaymentsQuery)}, page by page, oldest first.
   *
   * <p>Nothing tells these rows apart, but new ones come last: those that were read stay where they
   * are, and none is read twice.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<FundingPayment> getFundingPaymentsPaged(FundingPaymentsQuery query) {
    Checks.require("FundingPaymentsQuery", "query", query);
    Checks.only("FundingPaymentsQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getFundingPayments(
            query.subaccountId(), query.symbol(), limit, offset, SortDirection.ASC),
        null);
  }

  /**
   * Returned the profits and losses that were settled.
   *
   * <p>Left the API on 2025-08-07; use {@link PositionApi#getPositionHistory} or
   * {@link CapitalApi#getSettlements}. It is never sent: every call fails with
   * {@link NotSentException}.
   *
   * @return nothing
   * @see "official changelog, 7 August 2025; instruction from the document of mid-2025"
   */
  @Operation(
      effect = Effect.READ,
      pool = "standard",
      refused = "it left the API on 2025-08-07; use getPositionHistory or getSettlements")
  @Signed("pnlHistoryQueryAll")
  @GET("wapi/v1/history/pnl")
  ApiCall<Void> getPnlPayments();

  /**
   * Returns the account's positions, those that are closed included.
   *
   * <p>Signed, instruction {@code positionHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getPositionHistoryPaged} reads on page by page.
   *
   * <p>Units: {@code netQuantity}, {@code netExposureQuantity}, {@code liquidated} and others in
   * base; {@code netExposureNotional}, {@code netCost}, {@code cumulativePnlRealized} and others in
   * quote; {@code markPrice}, {@code entryPrice} and {@code closingPrice} in quote per base;
   * {@code imf} as a fraction, 0.01 for one percent; {@code accountLeverage} as a multiple, 2 for
   * twice as much.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: no answer was ever recorded, and the document has no words on most members: which
   * time the order goes by, whether a market that is entered anew gets a new id, and which
   * rate-limit pool history draws from, are unpublished. A live scenario on an account with closed
   * positions would settle the first two.
   *
   * <p>In doubt, {@code marketType}: that a repeated name is signed as often as it is sent is one
   * client's practice; the wire form itself was recorded. A live scenario with two kinds would
   * settle it; one kind a request is safe.
   *
   * @param symbol only positions on this future
   * @param state only open or only closed positions
   * @param marketType only positions on these kinds of market; the name repeats once for each kind
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param sortDirection newest or oldest first
   * @return the positions
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("positionHistoryQueryAll")
  @GET("wapi/v1/history/position")
  ApiCall<List<HistoricalPosition>> getPositionHistory(
      @Query("symbol") @Nullable String symbol,
      @Query("state") @Nullable PositionState state,
      @Query("marketType") @Nullable List<MarketType> marketType,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the positions
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<HistoricalPosition>> getPositionHistory(PositionHistoryQuery query) {
    Checks.require("PositionHistoryQuery", "query", query);
    return getPositionHistory(
        query.symbol(), query.state(), query.marketType(), query.limit(), query.offset(),
        query.sortDirection());
  }

  /**
   * All rows of {@link #getPositionHistory(PositionHistoryQuery)}, page by page, oldest first.
   *
   * <p>Rows are told apart by {@code id} and {@code openedAt}, so that none is read twice while
   * rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<HistoricalPosition> getPositionHistoryPaged(PositionHistoryQuery query) {
    Checks.require("PositionHistoryQuery", "query", query);
    Checks.only("PositionHistoryQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getPositionHistory(
            query.symbol(), query.state(), query.marketType(), limit, offset, SortDirection.ASC),
        row -> Arrays.asList(row.id(), row.openedAt()));
  }
}
