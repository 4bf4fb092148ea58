// Generated from query-object/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.Row;
import io.github.backpack4j.api.model.RowKind;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.OneOf;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Paged;
import io.github.backpack4j.http.Range;
import io.github.backpack4j.http.Unit;
import io.github.backpack4j.json.Checks;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** What was. */
public interface HistoryApi {

  /**
   * Returns rows.
   *
   * <p>Newest first.
   *
   * <p>Public. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getHistoryPaged} reads on page by page.
   *
   * <p>In doubt: whether {@code from} is inclusive.
   *
   * @param symbol market
   * @param orderId only rows of this order
   * @param clientId only rows of the caller's order
   * @param from earliest time; milliseconds on the wire
   * @param minPrice lowest price; in quote per base
   * @param longest longest time that a row may have taken; milliseconds on the wire
   * @param whole whether to leave out what is cut off
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over
   * @param kind kinds of row; the name repeats once for each
   * @return the rows
   * @see "golden case; a &quot;recording&quot;"
   */
  @Operation(
      effect = Effect.READ,
      required = "symbol",
      exactlyOneOf = @OneOf({"orderId", "clientId"}),
      atMostOneOf = {@OneOf({"from", "offset"}), @OneOf({"minPrice", "longest"})})
  @GET("api/v1/history")
  ApiCall<List<Row>> getHistory(
      @Query("symbol") String symbol,
      @Query("orderId") @Nullable String orderId,
      @Query("clientId") @Range(min = 0, max = 4294967295L) @Nullable Long clientId,
      @Query("from") @Unit("ms") @Nullable Instant from,
      @Query("minPrice") @Nullable BigDecimal minPrice,
      @Query("longest") @Unit("ms") @Nullable Duration longest,
      @Query("whole") @Nullable Boolean whole,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("kind") @Nullable List<RowKind> kind);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the rows
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<Row>> getHistory(HistoryQuery query) {
    Checks.require("HistoryQuery", "query", query);
    return getHistory(
        query.symbol(), query.orderId(), query.clientId(), query.from(), query.minPrice(),
        query.longest(), query.whole(), query.limit(), query.offset(), query.kind());
  }

  /**
   * All rows of {@link #getHistory(HistoryQuery)}, page by page.
   *
   * <p>Rows are told apart by {@code kind} and {@code serial}, so that none is read twice while
   * rows come in; one that lacks one of these may be.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null
   */
  default Paged<Row> getHistoryPaged(HistoryQuery query) {
    Checks.require("HistoryQuery", "query", query);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getHistory(
            query.symbol(), query.orderId(), query.clientId(), query.from(), query.minPrice(),
            query.longest(), query.whole(), limit, offset, query.kind()),
        row -> Arrays.asList(row.kind(), row.serial()));
  }
}
