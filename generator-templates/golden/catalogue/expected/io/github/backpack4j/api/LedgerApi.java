// Generated from catalogue/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.DepthLimit;
import io.github.backpack4j.api.model.LedgerDirection;
import io.github.backpack4j.api.model.LedgerHeap;
import io.github.backpack4j.api.model.LedgerLine;
import io.github.backpack4j.api.model.LedgerNote;
import io.github.backpack4j.api.model.WholeBook;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Paged;
import io.github.backpack4j.http.Range;
import io.github.backpack4j.http.Unit;
import io.github.backpack4j.json.Checks;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** What was noted. */
public interface LedgerApi {

  /**
   * Returns the time.
   *
   * <p>Public. Read.
   *
   * @return the time; milliseconds on the wire
   * @see "golden case"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/time")
  @Unit("ms")
  ApiCall<Instant> getTime();

  /**
   * Returns a book.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code price} in quote per base; {@code quantity} in base.
   *
   * @param symbol market
   * @param limit levels on each side
   * @return the book
   * @see "golden case"
   */
  @Operation(effect = Effect.READ, required = "symbol", pool = "standard")
  @GET("api/v1/book")
  ApiCall<WholeBook> getDepth(
      @Query("symbol") String symbol, @Query("limit") @Nullable DepthLimit limit);

  /**
   * Returns heaps.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code netQuantity} in base.
   *
   * @return the heaps
   * @see "golden case"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/heaps")
  ApiCall<List<LedgerHeap>> getPositions();

  /**
   * Returns notes that stand.
   *
   * <p>Those of the past are among what {@link LedgerApi#getOrderHistory} returns, under their
   * {@code symbol}.
   *
   * <p>Public. Read.
   *
   * @param symbol only notes on this
   * @return the notes
   * @see "golden case"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/notes")
  ApiCall<List<LedgerNote>> getOpenOrders(@Query("symbol") @Nullable String symbol);

  /**
   * Returns notes of the past.
   *
   * <p>Public. Read.
   *
   * <p>Answers 50 rows at most; {@link #getOrderHistoryPaged} reads on page by page.
   *
   * @param symbol only notes on this
   * @param limit rows to return
   * @param offset rows to pass over
   * @param direction newest or oldest first
   * @return the notes
   * @see "golden case"
   */
  @Operation(effect = Effect.READ, pool = "slow")
  @GET("api/v1/history/notes")
  ApiCall<List<LedgerNote>> getOrderHistory(
      @Query("symbol") @Nullable String symbol,
      @Query("limit") @Range(min = 1, max = 50) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("direction") @Nullable LedgerDirection direction);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the notes
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<LedgerNote>> getOrderHistory(OrderHistoryQuery query) {
    Checks.require("OrderHistoryQuery", "query", query);
    return getOrderHistory(query.symbol(), query.limit(), query.offset(), query.direction());
  }

  /**
   * All rows of {@link #getOrderHistory(OrderHistoryQuery)}, page by page, oldest first.
   *
   * <p>Rows are told apart by {@code id}, so that none is read twice while rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 50 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<LedgerNote> getOrderHistoryPaged(OrderHistoryQuery query) {
    Checks.require("OrderHistoryQuery", "query", query);
    Checks.only("OrderHistoryQuery", "direction", query.direction(), LedgerDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 50L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getOrderHistory(query.symbol(), limit, offset, LedgerDirection.ASC),
        row -> Arrays.asList(row.id()));
  }

  /**
   * Returns lines of the past.
   *
   * <p>Public. Read.
   *
   * <p>Answers 50 rows at most; {@link #getFillsPaged} reads on page by page.
   *
   * @param from earliest time; milliseconds on the wire
   * @param limit rows to return
   * @param offset rows to pass over
   * @return the lines
   * @see "golden case"
   */
  @Operation(effect = Effect.READ, pool = "slow")
  @GET("api/v1/history/lines")
  ApiCall<List<LedgerLine>> getFills(
      @Query("from") @Unit("ms") @Nullable Instant from,
      @Query("limit") @Range(min = 1, max = 50) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset);

  /**
   * All rows of {@link #getFills}, page by page.
   *
   * <p>Nothing tells these rows apart: while rows come in, some may be read twice.
   *
   * @param from earliest time
   * @return the rows; nothing is sent before the first is asked for
   */
  default Paged<LedgerLine> getFillsPaged(@Nullable Instant from) {
    return Paged.of(50, 0, (limit, offset) -> getFills(from, limit, offset), null);
  }
}
