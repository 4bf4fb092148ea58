// Generated from specs/paths/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.BorrowLendEventType;
import io.github.backpack4j.api.model.BorrowLendMovement;
import io.github.backpack4j.api.model.BorrowLendPosition;
import io.github.backpack4j.api.model.BorrowLendPositionRecord;
import io.github.backpack4j.api.model.BorrowLendPositionState;
import io.github.backpack4j.api.model.BorrowLendRequest;
import io.github.backpack4j.api.model.BorrowLendSide;
import io.github.backpack4j.api.model.EstimatedLiquidationPrice;
import io.github.backpack4j.api.model.InterestPayment;
import io.github.backpack4j.api.model.InterestPaymentSource;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.http.Acknowledgement;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Paged;
import io.github.backpack4j.http.Range;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Borrowing and lending, and the interest on it. */
public interface BorrowLendApi {

  /**
   * Borrows, lends, repays a borrow, or redeems a lend.
   *
   * <p>There are two sides only: {@code Borrow} redeems a lend of the asset before it borrows,
   * {@code Lend} repays a borrow of it before it lends. The answer has no body, so read the
   * positions to see which it was.
   *
   * <p>Signed, instruction {@code borrowLendExecute}. Write: sent at most once.
   *
   * <p>Units: {@code quantity} in units of its asset.
   *
   * <p>Fails with {@link ApiException} when refused: {@code BORROW_LIMIT},
   * {@code BORROW_REQUIRES_LEND_REDEEM}, {@code INSUFFICIENT_FUNDS}, {@code INSUFFICIENT_MARGIN},
   * {@code INSUFFICIENT_SUPPLY}, {@code LEND_LIMIT} and {@code LEND_REQUIRES_BORROW_REPAY} are
   * worth handling.
   *
   * <p>In doubt: what happens to the rest of a quantity that exceeds the opposite position is
   * inferred; two error codes, {@code BORROW_REQUIRES_LEND_REDEEM} and
   * {@code LEND_REQUIRES_BORROW_REPAY}, hint that it may be refused instead. A live scenario that
   * repays more than is owed would settle it.
   *
   * @param borrowLend what to do with which asset
   * @return {@link Acknowledgement#DONE}: borrowed or lent; the answer has no body
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.WRITE, pool = "standard")
  @Signed("borrowLendExecute")
  @POST("api/v1/borrowLend")
  ApiCall<Acknowledgement> executeBorrowLend(@Body BorrowLendRequest borrowLend);

  /**
   * Returns what the account has borrowed and lent.
   *
   * <p>Signed, instruction {@code borrowLendPositionQuery}. Read.
   *
   * <p>Units: {@code cumulativeInterest}, {@code netQuantity} and {@code netExposureQuantity} each
   * in units of its asset; {@code imf} and {@code mmf} as a fraction, 0.01 for one percent;
   * {@code markPrice} and {@code netExposureNotional} in US dollars.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: no answer was ever recorded. That borrows and lends of one asset are netted into
   * one row is inferred from the names of the members. A live scenario with both would settle it.
   *
   * @return the open positions, one for each asset
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("borrowLendPositionQuery")
  @GET("api/v1/borrowLend/positions")
  ApiCall<List<BorrowLendPosition>> getBorrowLendPositions();

  /**
   * Estimates at which price a borrow would be liquidated.
   *
   * <p>Needs a login with a browser, which no API key opens. It is never sent: every call fails
   * with {@link NotSentException}.
   *
   * <p>Units: {@code liquidationPrice} and {@code markPrice} in US dollars.
   *
   * <p>In doubt: the document names neither an instruction nor headers, and a valid key was refused
   * with 401 under some twenty instructions, where a wrong instruction elsewhere is told from a
   * wrong key. A login is inferred from that. A live scenario with a published instruction would
   * settle it.
   *
   * @param borrow the borrow as the body of {@code executeBorrowLend}, in Base64
   * @param subaccountId subaccount that would borrow
   * @return the estimate
   * @see "official OpenAPI document, January 2026; refusals recorded by another client, 2026"
   */
  @Operation(
      effect = Effect.READ,
      required = "borrow",
      pool = "standard",
      refused = "it needs a login with a browser, which no API key opens")
  @GET("api/v1/borrowLend/position/liquidationPrice")
  ApiCall<EstimatedLiquidationPrice> getBorrowLendLiquidationPrice(
      @Query("borrow") String borrow,
      @Query("subaccountId") @Range(min = 0, max = 65535) @Nullable Integer subaccountId);

  /**
   * Returns what the account borrowed, repaid, lent and redeemed.
   *
   * <p>Signed, instruction {@code borrowHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getBorrowLendHistoryPaged} reads on page by page.
   *
   * <p>Units: {@code positionQuantity} and {@code quantity} each in units of its asset.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_SOURCE} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * <p>In doubt: no answer was ever recorded: in which order rows come when none is asked for, and
   * which rate-limit pool history draws from, are unpublished, and no member tells two rows apart
   * for certain. A live scenario in both sort directions would settle the first.
   *
   * @param type only movements of this kind
   * @param sources only movements of these sources; one name, or several with commas between them,
   *     {@code Manual,AutoLend}
   * @param positionId only movements of this position
   * @param symbol only movements of this asset
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param sortDirection newest or oldest first
   * @return the movements
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("borrowHistoryQueryAll")
  @GET("wapi/v1/history/borrowLend")
  ApiCall<List<BorrowLendMovement>> getBorrowLendHistory(
      @Query("type") @Nullable BorrowLendEventType type,
      @Query("sources") @Nullable String sources,
      @Query("positionId") @Nullable String positionId,
      @Query("symbol") @Nullable Asset symbol,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the movements
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<BorrowLendMovement>> getBorrowLendHistory(BorrowLendHistoryQuery query) {
    Checks.require("BorrowLendHistoryQuery", "query", query);
    return getBorrowLendHistory(
        query.type(), query.sources(), query.positionId(), query.symbol(), query.limit(),
        query.offset(), query.sortDirection());
  }

  /**
   * All rows of {@link #getBorrowLendHistory(BorrowLendHistoryQuery)}, page by page, oldest first.
   *
   * <p>Nothing tells these rows apart, but new ones come last: those that were read stay where they
   * are, and none is read twice.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<BorrowLendMovement> getBorrowLendHistoryPaged(BorrowLendHistoryQuery query) {
    Checks.require("BorrowLendHistoryQuery", "query", query);
    Checks.only(
        "BorrowLendHistoryQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getBorrowLendHistory(
            query.type(), query.sources(), query.positionId(), query.symbol(), limit, offset,
            SortDirection.ASC),
        null);
  }

  /**
   * Returns the account's borrows and lends, those that are closed included.
   *
   * <p>Signed, instruction {@code borrowPositionHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getBorrowLendPositionHistoryPaged} reads on page by page.
   *
   * <p>Units: {@code quantity} and {@code cumulativeInterest} each in units of its asset;
   * {@code avgInterestRate} as a fraction, 0.01 for one percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: no answer was ever recorded. By its words on the members a row is an event, by its
   * title a position: whether a position has one row is open, so nothing tells rows apart for
   * certain. In which order rows come when none is asked for, and which rate-limit pool history
   * draws from, are unpublished. A live scenario on an account with closed positions would settle
   * the first two.
   *
   * @param symbol only positions in this asset
   * @param side only borrows or only lends
   * @param state only open or only closed positions
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param sortDirection newest or oldest first
   * @return the positions
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("borrowPositionHistoryQueryAll")
  @GET("wapi/v1/history/borrowLend/positions")
  ApiCall<List<BorrowLendPositionRecord>> getBorrowLendPositionHistory(
      @Query("symbol") @Nullable Asset symbol,
      @Query("side") @Nullable BorrowLendSide side,
      @Query("state") @Nullable BorrowLendPositionState state,
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
  default ApiCall<List<BorrowLendPositionRecord>> getBorrowLendPositionHistory(
      BorrowLendPositionHistoryQuery query) {
    Checks.require("BorrowLendPositionHistoryQuery", "query", query);
    return getBorrowLendPositionHistory(
        query.symbol(), query.side(), query.state(), query.limit(), query.offset(),
        query.sortDirection());
  }

  /**
   * All rows of {@link #getBorrowLendPositionHistory(BorrowLendPositionHistoryQuery)}, page by
   * page, oldest first.
   *
   * <p>Nothing tells these rows apart, but new ones come last: those that were read stay where they
   * are, and none is read twice.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<BorrowLendPositionRecord> getBorrowLendPositionHistoryPaged(
      BorrowLendPositionHistoryQuery query) {
    Checks.require("BorrowLendPositionHistoryQuery", "query", query);
    Checks.only(
        "BorrowLendPositionHistoryQuery",
        "sortDirection",
        query.sortDirection(),
        SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getBorrowLendPositionHistory(
            query.symbol(), query.side(), query.state(), limit, offset, SortDirection.ASC),
        null);
  }

  /**
   * Returns interest on what the account borrowed and lent.
   *
   * <p>Interest on profit and loss of futures that is not settled yet is among it. The filter
   * {@code asset} takes an asset, the filter {@code symbol} a market.
   *
   * <p>Signed, instruction {@code interestHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getInterestPaymentsPaged} reads on page by page.
   *
   * <p>Units: {@code interestRate} as a fraction, 0.01 for one percent; {@code quantity} in units
   * of its asset.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: no answer was ever recorded: in which order rows come when none is asked for, and
   * which rate-limit pool history draws from, are unpublished, and no member tells two rows apart
   * for certain. A live scenario in both sort directions would settle the first.
   *
   * @param asset only payments in this asset
   * @param symbol only payments of this market; a spot market for borrows and lends, a future for
   *     its profit and loss
   * @param positionId only payments of this borrow or lend
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param source only payments of this source
   * @param sortDirection newest or oldest first
   * @return the payments
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("interestHistoryQueryAll")
  @GET("wapi/v1/history/interest")
  ApiCall<List<InterestPayment>> getInterestPayments(
      @Query("asset") @Nullable Asset asset,
      @Query("symbol") @Nullable String symbol,
      @Query("positionId") @Nullable String positionId,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("source") @Nullable InterestPaymentSource source,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the payments
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<InterestPayment>> getInterestPayments(InterestPaymentsQuery query) {
    Checks.require("InterestPaymentsQuery", "query", query);
    return getInterestPayments(
        query.asset(), query.symbol(), query.positionId(), query.limit(), query.offset(),
        query.source(), query.sortDirection());
  }

  /**
   * All rows of {@link #getInterestPayments(InterestPaymentsQuery)}, page by page, oldest first.
   *
   * <p>Nothing tells these rows apart, but new ones come last: those that were read stay where they
   * are, and none is read twice.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<InterestPayment> getInterestPaymentsPaged(InterestPaymentsQuery query) {
    Checks.require("InterestPaymentsQuery", "query", query);
    Checks.only("InterestPaymentsQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getInterestPayments(
            query.asset(), query.symbol(), query.positionId(), limit, offset, query.source(),
            SortDirection.ASC),
        null);
  }
}
