// Generated from specs/paths/trades.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.Trade;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Paged;
import io.github.backpack4j.http.Range;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** The tape, every trade of a market whoever made it. */
public interface TradesApi {

  /**
   * Returns the latest trades of one market, newest first.
   *
   * <p>It reaches back a thousand trades and knows no time; for more, page through the history.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code price} in quote per base; {@code quantity} in base; {@code quoteQuantity} in
   * quote.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_CLIENT_REQUEST} is worth
   * handling.
   *
   * <p>In doubt: that the newest comes first is the word of other clients: each recorded answer has
   * one row. A live scenario would settle it. Whether recent trades count as historical market
   * data, of which thirty requests a minute are allowed, is unpublished; a refusal at more than
   * that would show it.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @param limit trades to return; 100 when left out
   * @return the trades
   * @see "official OpenAPI document, January 2026; recorded answers, July 2025 and February 2026"
   */
  @Operation(effect = Effect.READ, required = "symbol", pool = "standard")
  @GET("api/v1/trades")
  ApiCall<List<Trade>> getTrades(
      @Query("symbol") String symbol,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Integer limit);

  /**
   * Returns the trades of one market, page by page.
   *
   * <p>It has no filter by time. Each new trade moves the others one place on, so pages may repeat
   * trades; the id tells them apart, where a trade has one.
   *
   * <p>Public. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getTradeHistoryPaged} reads on page by page.
   *
   * <p>Units: {@code price} in quote per base; {@code quantity} in base; {@code quoteQuantity} in
   * quote.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_CLIENT_REQUEST} is worth
   * handling.
   *
   * <p>In doubt: that the newest trade comes first, as among the latest trades, is inferred. A live
   * scenario that compares both would settle it.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @param limit trades to return; 100 when left out
   * @param offset trades to pass over; 0 when left out
   * @return the trades
   * @see "official OpenAPI document, January 2026; pool from the support pages of the exchange"
   */
  @Operation(effect = Effect.READ, required = "symbol", pool = "historical")
  @GET("api/v1/trades/history")
  ApiCall<List<Trade>> getTradeHistory(
      @Query("symbol") String symbol,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset);

  /**
   * All rows of {@link #getTradeHistory}, page by page.
   *
   * <p>Rows are told apart by {@code id}, so that none is read twice while rows come in; one that
   * lacks it may be.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the rows; nothing is sent before the first is asked for
   */
  default Paged<Trade> getTradeHistoryPaged(String symbol) {
    return Paged.of(
        1000,
        0,
        (limit, offset) -> getTradeHistory(symbol, limit, offset),
        row -> Arrays.asList(row.id()));
  }
}
