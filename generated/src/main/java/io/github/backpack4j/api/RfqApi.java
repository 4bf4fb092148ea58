// Generated from specs/paths/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.HistoricalQuote;
import io.github.backpack4j.api.model.HistoricalRfq;
import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.model.Quote;
import io.github.backpack4j.api.model.QuoteAcceptRequest;
import io.github.backpack4j.api.model.QuoteFill;
import io.github.backpack4j.api.model.QuoteRequest;
import io.github.backpack4j.api.model.Rfq;
import io.github.backpack4j.api.model.RfqCancelRequest;
import io.github.backpack4j.api.model.RfqFill;
import io.github.backpack4j.api.model.RfqFillType;
import io.github.backpack4j.api.model.RfqRefreshRequest;
import io.github.backpack4j.api.model.RfqRequest;
import io.github.backpack4j.api.model.Side;
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
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Requests for quotes, the quotes makers answer with, and the trades that come of them. */
public interface RfqApi {

  /**
   * Asks makers for quotes on a quantity or a value.
   *
   * <p>Makers are asked to quote by the submission time, and may still do so until the RFQ expires.
   * Accepting a quote makes the trade, unless the execution mode is {@code Immediate}. The RFQ is
   * broadcast to makers without its side.
   *
   * <p>Signed, instruction {@code rfqSubmit}. Write: sent at most once.
   *
   * <p>Where {@code clientId} is left out, the client assigns one, by which it can be found again.
   *
   * <p>Units: {@code quantity} in base; {@code quoteQuantity} in quote; {@code price} in quote per
   * base.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INSUFFICIENT_FUNDS},
   * {@code INSUFFICIENT_MARGIN}, {@code INVALID_MARKET}, {@code INVALID_PRICE},
   * {@code INVALID_QUANTITY} and {@code TRADING_PAUSED} are worth handling.
   *
   * <p>In doubt: whether a repeated {@code clientId} is refused, and how long an RFQ stands, is
   * unproven; the stream documentation's examples have one minute for quotes and another one to
   * accept. A live scenario that submits one and lets it expire would settle the second.
   *
   * @param rfq what quotes are asked for
   * @return the RFQ as accepted
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(
      effect = Effect.WRITE, clientId = "clientId", assignsClientId = true, pool = "standard")
  @Signed("rfqSubmit")
  @POST("api/v1/rfq")
  ApiCall<Rfq> submitRfq(@Body RfqRequest rfq);

  /**
   * Answers an RFQ with a price for each side.
   *
   * <p>For makers. Whoever asked sees the price of their own side, and may accept the quote until
   * the RFQ expires.
   *
   * <p>Signed, instruction {@code quoteSubmit}. Write: sent at most once.
   *
   * <p>Where {@code clientId} is left out, the client assigns one, by which it can be found again.
   *
   * <p>Units: {@code bidPrice} and {@code askPrice} in quote per base.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INSUFFICIENT_FUNDS},
   * {@code INVALID_PRICE}, {@code RESOURCE_NOT_FOUND} and {@code TRADING_PAUSED} are worth
   * handling.
   *
   * <p>In doubt: whether a second quote for one RFQ replaces the maker's first is unproven; the
   * stream documentation names the submission of a quote among what cancels one. A live scenario
   * with two quotes would settle it.
   *
   * @param quote the quote, one JSON object
   * @return the quote as accepted
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(
      effect = Effect.WRITE, clientId = "clientId", assignsClientId = true, pool = "standard")
  @Signed("quoteSubmit")
  @POST("api/v1/rfq/quote")
  ApiCall<Quote> submitQuote(@Body QuoteRequest quote);

  /**
   * Accepts a quote, which makes the trade.
   *
   * <p>Name the quote, and its RFQ by the exchange's id or by the caller's own.
   *
   * <p>Signed, instruction {@code quoteAccept}. Write: sent at most once.
   *
   * <p>Units: {@code price} in quote per base; {@code quantity} in base; {@code quoteQuantity} in
   * quote.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INSUFFICIENT_FUNDS},
   * {@code INSUFFICIENT_MARGIN} and {@code RESOURCE_NOT_FOUND} are worth handling.
   *
   * <p>In doubt: whether the RFQ comes back {@code Filled} at once or is filled a moment later, as
   * its stream event suggests, is unproven. A live scenario that accepts a quote would settle it.
   *
   * @param quote which quote to accept
   * @return the RFQ as it stands after that
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.WRITE, clientId = "clientId", pool = "standard")
  @Signed("quoteAccept")
  @POST("api/v1/rfq/accept")
  ApiCall<Rfq> acceptQuote(@Body QuoteAcceptRequest quote);

  /**
   * Gives makers more time to quote on an RFQ.
   *
   * <p>Submission and expiry time move on and the id stays, but quotes that stand are cancelled.
   * Only the exchange's id names the RFQ here.
   *
   * <p>Signed, instruction {@code rfqRefresh}. Write: sent at most once.
   *
   * <p>Units: {@code price} in quote per base; {@code quantity} in base; {@code quoteQuantity} in
   * quote.
   *
   * <p>Fails with {@link ApiException} when refused: {@code RESOURCE_NOT_FOUND} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * @param rfq which RFQ to refresh
   * @return the RFQ with its new times
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.WRITE, pool = "standard")
  @Signed("rfqRefresh")
  @POST("api/v1/rfq/refresh")
  ApiCall<Rfq> refreshRfq(@Body RfqRefreshRequest rfq);

  /**
   * Withdraws an RFQ.
   *
   * <p>Name it by the exchange's id or by the caller's own.
   *
   * <p>Signed, instruction {@code rfqCancel}. Write: sent at most once.
   *
   * <p>Units: {@code price} in quote per base; {@code quantity} in base; {@code quoteQuantity} in
   * quote.
   *
   * <p>Fails with {@link ApiException} when refused: {@code RESOURCE_NOT_FOUND} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * <p>In doubt: unlike cancelled orders there is no 202 in the document. Whether an RFQ that is
   * being filled is refused or comes back {@code Filled} is unproven; a live scenario that cancels
   * an accepted one would settle it.
   *
   * @param rfq which RFQ to withdraw
   * @return the RFQ as cancelled
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.WRITE, clientId = "clientId", pool = "standard")
  @Signed("rfqCancel")
  @POST("api/v1/rfq/cancel")
  ApiCall<Rfq> cancelRfq(@Body RfqCancelRequest rfq);

  /**
   * Returns the RFQs that the account submitted, newest first.
   *
   * <p>Filled and expired ones are among them. Times are UTC text here, milliseconds where the RFQ
   * is submitted.
   *
   * <p>Signed, instruction {@code rfqHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getRfqHistoryPaged} reads on page by page.
   *
   * <p>Units: {@code price} in quote per base; {@code quantity} in base; {@code quoteQuantity} in
   * quote.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: which rate-limit pool history draws from, and from when on a row is there, is
   * unpublished; that the newest come first is inferred from other histories. A live scenario that
   * looks for two fresh rows would settle the last two.
   *
   * @param rfqId only this RFQ
   * @param symbol only RFQs on this market
   * @param status only RFQs that ended, or stand, like this
   * @param side only RFQs on this side
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param sortDirection newest or oldest first
   * @return the RFQs
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("rfqHistoryQueryAll")
  @GET("wapi/v1/history/rfq")
  ApiCall<List<HistoricalRfq>> getRfqHistory(
      @Query("rfqId") @Nullable String rfqId,
      @Query("symbol") @Nullable String symbol,
      @Query("status") @Nullable OrderStatus status,
      @Query("side") @Nullable Side side,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the RFQs
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<HistoricalRfq>> getRfqHistory(RfqHistoryQuery query) {
    Checks.require("RfqHistoryQuery", "query", query);
    return getRfqHistory(
        query.rfqId(), query.symbol(), query.status(), query.side(), query.limit(), query.offset(),
        query.sortDirection());
  }

  /**
   * All rows of {@link #getRfqHistory(RfqHistoryQuery)}, page by page, oldest first.
   *
   * <p>Rows are told apart by {@code rfqId}, so that none is read twice while rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<HistoricalRfq> getRfqHistoryPaged(RfqHistoryQuery query) {
    Checks.require("RfqHistoryQuery", "query", query);
    Checks.only("RfqHistoryQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getRfqHistory(
            query.rfqId(), query.symbol(), query.status(), query.side(), limit, offset,
            SortDirection.ASC),
        row -> Arrays.asList(row.rfqId()));
  }

  /**
   * Returns the quotes that the account submitted, newest first.
   *
   * <p>For makers. Filled and expired ones are among them.
   *
   * <p>Signed, instruction {@code quoteHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getQuoteHistoryPaged} reads on page by page.
   *
   * <p>Units: {@code bidPrice} and {@code askPrice} in quote per base.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: which rate-limit pool history draws from, and from when on a row is there, is
   * unpublished; that the newest come first is inferred from other histories. A live scenario that
   * looks for two fresh rows would settle the last two.
   *
   * @param quoteId only this quote
   * @param symbol only quotes on this market, though rows do not name it
   * @param status only quotes that ended, or stand, like this
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param sortDirection newest or oldest first
   * @return the quotes
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("quoteHistoryQueryAll")
  @GET("wapi/v1/history/quote")
  ApiCall<List<HistoricalQuote>> getQuoteHistory(
      @Query("quoteId") @Nullable String quoteId,
      @Query("symbol") @Nullable String symbol,
      @Query("status") @Nullable OrderStatus status,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the quotes
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<HistoricalQuote>> getQuoteHistory(QuoteHistoryQuery query) {
    Checks.require("QuoteHistoryQuery", "query", query);
    return getQuoteHistory(
        query.quoteId(), query.symbol(), query.status(), query.limit(), query.offset(),
        query.sortDirection());
  }

  /**
   * All rows of {@link #getQuoteHistory(QuoteHistoryQuery)}, page by page, oldest first.
   *
   * <p>Rows are told apart by {@code quoteId}, so that none is read twice while rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<HistoricalQuote> getQuoteHistoryPaged(QuoteHistoryQuery query) {
    Checks.require("QuoteHistoryQuery", "query", query);
    Checks.only("QuoteHistoryQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getQuoteHistory(
            query.quoteId(), query.symbol(), query.status(), limit, offset, SortDirection.ASC),
        row -> Arrays.asList(row.quoteId()));
  }

  /**
   * Returns the fills of the account's RFQs, newest first.
   *
   * <p>The requester's view of a trade; the maker's is a quote fill.
   *
   * <p>Signed, instruction {@code rfqFillHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getRfqFillsPaged} reads on page by page.
   *
   * <p>Units: {@code quantity} in base; {@code quoteQuantity} in quote; {@code fillPrice} in quote
   * per base.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: which rate-limit pool history draws from, and from when on a row is there, is
   * unpublished; that the newest come first is inferred from other histories. A live scenario that
   * looks for two fresh rows would settle the last two.
   *
   * <p>In doubt, {@code quoteId}: the document names a quote here and describes an RFQ. A live
   * scenario that asks for a known fill by either id would settle it; until then, check the ids of
   * the rows.
   *
   * @param quoteId only fills of this quote, or of this RFQ
   * @param symbol only fills on this market
   * @param side only fills of RFQs on this side
   * @param fillType only fills of this kind
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param sortDirection newest or oldest first
   * @return the fills
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("rfqFillHistoryQueryAll")
  @GET("wapi/v1/history/rfq/fill")
  ApiCall<List<RfqFill>> getRfqFills(
      @Query("quoteId") @Nullable String quoteId,
      @Query("symbol") @Nullable String symbol,
      @Query("side") @Nullable Side side,
      @Query("fillType") @Nullable RfqFillType fillType,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the fills
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<RfqFill>> getRfqFills(RfqFillsQuery query) {
    Checks.require("RfqFillsQuery", "query", query);
    return getRfqFills(
        query.quoteId(), query.symbol(), query.side(), query.fillType(), query.limit(),
        query.offset(), query.sortDirection());
  }

  /**
   * All rows of {@link #getRfqFills(RfqFillsQuery)}, page by page, oldest first.
   *
   * <p>Rows are told apart by {@code rfqId}, {@code quoteId} and {@code filledAt}, so that none is
   * read twice while rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<RfqFill> getRfqFillsPaged(RfqFillsQuery query) {
    Checks.require("RfqFillsQuery", "query", query);
    Checks.only("RfqFillsQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getRfqFills(
            query.quoteId(), query.symbol(), query.side(), query.fillType(), limit, offset,
            SortDirection.ASC),
        row -> Arrays.asList(row.rfqId(), row.quoteId(), row.filledAt()));
  }

  /**
   * Returns the fills of the account's quotes, newest first.
   *
   * <p>The maker's view of a trade; the requester's is an RFQ fill.
   *
   * <p>Signed, instruction {@code quoteFillHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getQuoteFillsPaged} reads on page by page.
   *
   * <p>Units: {@code quantity} in base; {@code fillPrice} in quote per base; {@code fee} in units
   * of its asset.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: which rate-limit pool history draws from, and from when on a row is there, is
   * unpublished; that the newest come first is inferred from other histories. A live scenario that
   * looks for two fresh rows would settle the last two.
   *
   * @param quoteId only fills of this quote
   * @param symbol only fills on this market
   * @param side only fills on this side
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param sortDirection newest or oldest first
   * @return the fills
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("quoteFillHistoryQueryAll")
  @GET("wapi/v1/history/quote/fill")
  ApiCall<List<QuoteFill>> getQuoteFills(
      @Query("quoteId") @Nullable String quoteId,
      @Query("symbol") @Nullable String symbol,
      @Query("side") @Nullable Side side,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the fills
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<QuoteFill>> getQuoteFills(QuoteFillsQuery query) {
    Checks.require("QuoteFillsQuery", "query", query);
    return getQuoteFills(
        query.quoteId(), query.symbol(), query.side(), query.limit(), query.offset(),
        query.sortDirection());
  }

  /**
   * All rows of {@link #getQuoteFills(QuoteFillsQuery)}, page by page, oldest first.
   *
   * <p>Rows are told apart by {@code quoteId}, {@code rfqId} and {@code filledAt}, so that none is
   * read twice while rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<QuoteFill> getQuoteFillsPaged(QuoteFillsQuery query) {
    Checks.require("QuoteFillsQuery", "query", query);
    Checks.only("QuoteFillsQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getQuoteFills(
            query.quoteId(), query.symbol(), query.side(), limit, offset, SortDirection.ASC),
        row -> Arrays.asList(row.quoteId(), row.rfqId(), row.filledAt()));
  }
}
