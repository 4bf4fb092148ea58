// Generated from specs/paths/markets.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.Depth;
import io.github.backpack4j.api.model.DepthLimit;
import io.github.backpack4j.api.model.Kline;
import io.github.backpack4j.api.model.KlineInterval;
import io.github.backpack4j.api.model.KlinePriceType;
import io.github.backpack4j.api.model.Market;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Unit;
import io.github.backpack4j.json.Checks;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Public market data, readable without a key. */
public interface MarketsApi {

  /**
   * Lists markets with their price and quantity rules.
   *
   * <p>Without a filter the list holds spot and perpetual markets. It is served from a cache and
   * can be fifteen minutes old.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code fundingRateUpperBound} and {@code fundingRateLowerBound} in basis points;
   * {@code openInterestLimit} in base; {@code positionLimitWeight} as a fraction, 0.01 for one
   * percent.
   *
   * @param marketType kinds of market to list; the name repeats once for each kind
   * @return the markets, in no promised order
   * @see "official OpenAPI document, January 2026; cache headers recorded September 2026"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/markets")
  ApiCall<List<Market>> getMarkets(@Query("marketType") @Nullable List<MarketType> marketType);

  /**
   * Returns a snapshot of one market's book.
   *
   * <p>Both sides ascend in price: the best ask comes first, the best bid comes last. The snapshot
   * may stand ahead of or behind the depth stream.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code price} in quote per base; {@code quantity} in base.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_CLIENT_REQUEST} and
   * {@code RESOURCE_NOT_FOUND} are worth handling.
   *
   * <p>In doubt, {@code limit}: what is sent without a limit is unproven: the document says 1000, a
   * recording of September 2026 holds more. A live scenario that counts levels would settle it.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @param limit price levels on each side
   * @return the snapshot
   * @see "official OpenAPI document, January 2026; order of levels recorded August 2026"
   */
  @Operation(effect = Effect.READ, required = "symbol")
  @GET("api/v1/depth")
  ApiCall<Depth> getDepth(
      @Query("symbol") String symbol, @Query("limit") @Nullable DepthLimit limit);

  /**
   * Returns the klines of one market, oldest first.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code open}, {@code high}, {@code low} and others in quote per base; {@code volume}
   * in base; {@code quoteVolume} in quote.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_CLIENT_REQUEST} is worth
   * handling.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @param interval length of one kline
   * @param startTime start of the first kline; seconds on the wire
   * @param endTime time to stop at; now when left out; seconds on the wire
   * @param priceType which price the kline follows; the last trade's when left out
   * @return the klines; the last one may still be running
   * @see "official OpenAPI document, January 2026; order and form of times recorded July 2025"
   */
  @Operation(effect = Effect.READ, required = {"symbol", "interval", "startTime"})
  @GET("api/v1/klines")
  ApiCall<List<Kline>> getKlines(
      @Query("symbol") String symbol,
      @Query("interval") KlineInterval interval,
      @Query("startTime") @Unit("s") Instant startTime,
      @Query("endTime") @Unit("s") @Nullable Instant endTime,
      @Query("priceType") @Nullable KlinePriceType priceType);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the klines; the last one may still be running
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<Kline>> getKlines(KlinesQuery query) {
    Checks.require("KlinesQuery", "query", query);
    return getKlines(
        query.symbol(), query.interval(), query.startTime(), query.endTime(), query.priceType());
  }
}
