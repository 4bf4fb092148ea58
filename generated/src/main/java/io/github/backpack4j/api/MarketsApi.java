// Generated from specs/paths/markets.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.Depth;
import io.github.backpack4j.api.model.DepthLimit;
import io.github.backpack4j.api.model.FundingRate;
import io.github.backpack4j.api.model.Kline;
import io.github.backpack4j.api.model.KlineInterval;
import io.github.backpack4j.api.model.KlinePriceType;
import io.github.backpack4j.api.model.MarkPrice;
import io.github.backpack4j.api.model.Market;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.OpenInterest;
import io.github.backpack4j.api.model.PredictionEvent;
import io.github.backpack4j.api.model.PredictionTag;
import io.github.backpack4j.api.model.Ticker;
import io.github.backpack4j.api.model.TickerInterval;
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

/** Public market data, readable without a key. */
public interface MarketsApi {

  /**
   * Lists markets with their price and quantity rules.
   *
   * <p>Without a filter the list holds spot and perpetual markets. It is served from a cache and
   * can be fifteen minutes old; the header {@code Age} tells.
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
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/markets")
  ApiCall<List<Market>> getMarkets(@Query("marketType") @Nullable List<MarketType> marketType);

  /**
   * Returns one market with its price and quantity rules.
   *
   * <p>The same as its row in the list of markets.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code fundingRateUpperBound} and {@code fundingRateLowerBound} in basis points;
   * {@code openInterestLimit} in base; {@code positionLimitWeight} as a fraction, 0.01 for one
   * percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_CLIENT_REQUEST} is worth
   * handling.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @return the market
   * @see "official OpenAPI document, January 2026; refusal of an unknown market recorded September
   *     2026"
   */
  @Operation(effect = Effect.READ, required = "symbol", pool = "standard")
  @GET("api/v1/market")
  ApiCall<Market> getMarket(@Query("symbol") String symbol);

  /**
   * Returns what one market did over the last day or week.
   *
   * <p>A market without data has no ticker, which is no failure.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code firstPrice}, {@code lastPrice}, {@code priceChange} and others in quote per
   * base; {@code priceChangePercent} as a fraction, 0.01 for one percent; {@code volume} in base;
   * {@code quoteVolume} in quote.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_CLIENT_REQUEST} is worth
   * handling.
   *
   * <p>In doubt: whether an unknown market answers 204 or is refused is unproven: the document
   * allows both. A live scenario that asks for one would settle it.
   *
   * <p>In doubt, {@code interval}: that a day is the default is read from the document's words on
   * 24 hours. A live scenario that compares both would settle it.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @param interval how far to look back; a day when left out
   * @return the ticker, or null: there is no data on the market
   * @see "official OpenAPI document, January 2026; recorded answer, July 2025"
   */
  @Operation(effect = Effect.READ, required = "symbol", pool = "standard")
  @GET("api/v1/ticker")
  ApiCall<@Nullable Ticker> getTicker(
      @Query("symbol") String symbol, @Query("interval") @Nullable TickerInterval interval);

  /**
   * Returns what each market did over the last day or week.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code firstPrice}, {@code lastPrice}, {@code priceChange} and others in quote per
   * base; {@code priceChangePercent} as a fraction, 0.01 for one percent; {@code volume} in base;
   * {@code quoteVolume} in quote.
   *
   * <p>In doubt, {@code interval}: that a day is the default is read from the document's words on
   * 24 hours. A live scenario that compares both would settle it.
   *
   * @param interval how far to look back; a day when left out
   * @return one ticker for each market, in no promised order
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/tickers")
  ApiCall<List<Ticker>> getTickers(@Query("interval") @Nullable TickerInterval interval);

  /**
   * Lists events that can be bet on, with their markets.
   *
   * <p>Public. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getPredictionEventsPaged} reads on page by page.
   *
   * <p>Units: {@code quoteVolume} in quote.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_CLIENT_REQUEST} is worth
   * handling.
   *
   * <p>In doubt: no answer was ever recorded: the order of events, and whether resolved ones are
   * among them when nothing is asked, are unproven, and later revisions of the document declare
   * page headers. A live scenario would settle all three.
   *
   * @param symbol only the event with this market
   * @param tagSlug only events with this tag
   * @param eventSlug only this event
   * @param seriesSlug only events of this series
   * @param resolved only events whose outcome is decided, or only those whose outcome is open
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @return the events
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/prediction")
  ApiCall<List<PredictionEvent>> getPredictionEvents(
      @Query("symbol") @Nullable String symbol,
      @Query("tagSlug") @Nullable String tagSlug,
      @Query("eventSlug") @Nullable String eventSlug,
      @Query("seriesSlug") @Nullable String seriesSlug,
      @Query("resolved") @Nullable Boolean resolved,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the events
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<PredictionEvent>> getPredictionEvents(PredictionEventsQuery query) {
    Checks.require("PredictionEventsQuery", "query", query);
    return getPredictionEvents(
        query.symbol(), query.tagSlug(), query.eventSlug(), query.seriesSlug(), query.resolved(),
        query.limit(), query.offset());
  }

  /**
   * All rows of {@link #getPredictionEvents(PredictionEventsQuery)}, page by page.
   *
   * <p>Rows are told apart by {@code slug}, so that none is read twice while rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null
   */
  default Paged<PredictionEvent> getPredictionEventsPaged(PredictionEventsQuery query) {
    Checks.require("PredictionEventsQuery", "query", query);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getPredictionEvents(
            query.symbol(), query.tagSlug(), query.eventSlug(), query.seriesSlug(),
            query.resolved(), limit, offset),
        row -> Arrays.asList(row.slug()));
  }

  /**
   * Lists the subjects that events are filed under.
   *
   * <p>Public. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getPredictionTagsPaged} reads on page by page.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_CLIENT_REQUEST} is worth
   * handling.
   *
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @return the tags, in no promised order
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/prediction/tags")
  ApiCall<List<PredictionTag>> getPredictionTags(
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset);

  /**
   * All rows of {@link #getPredictionTags}, page by page.
   *
   * <p>Rows are told apart by {@code slug}, so that none is read twice while rows come in.
   *
   * @return the rows; nothing is sent before the first is asked for
   */
  default Paged<PredictionTag> getPredictionTagsPaged() {
    return Paged.of(
        1000,
        0,
        (limit, offset) -> getPredictionTags(limit, offset),
        row -> Arrays.asList(row.slug()));
  }

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
  @Operation(effect = Effect.READ, required = "symbol", pool = "standard")
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
   * <p>In doubt: that the oldest comes first is the word of other clients: the recorded answer has
   * one row. How many rows it may have is unpublished. A live scenario with a long span would
   * settle both.
   *
   * @param symbol market, such as {@code SOL_USDC}
   * @param interval length of one kline
   * @param startTime start of the first kline; seconds on the wire
   * @param endTime time to stop at; now when left out; seconds on the wire
   * @param priceType which price the kline follows; the last trade's when left out
   * @return the klines; the last one may still be running
   * @see "official OpenAPI document, January 2026; form of times recorded July 2025"
   */
  @Operation(
      effect = Effect.READ, required = {"symbol", "interval", "startTime"}, pool = "historical")
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

  /**
   * Returns mark prices and, on perpetuals, index prices and running funding rates.
   *
   * <p>A list even when one market is asked for. It is served from a cache that holds it for a
   * second, and for up to an hour while the exchange fails: rows carry no time, so the header
   * {@code Age} is the only sign.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code fundingRate} as a fraction, 0.01 for one percent; {@code indexPrice} and
   * {@code markPrice} in quote per base.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_CLIENT_REQUEST} is worth
   * handling.
   *
   * @param symbol market to report on. One that is unknown or closed is refused.
   * @param marketType kind of market to report on; perpetuals when left out
   * @return one row for each market, in no promised order
   * @see "official OpenAPI document, January 2026; recorded answers, July 2025 and August 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/markPrices")
  ApiCall<List<MarkPrice>> getMarkPrices(
      @Query("symbol") @Nullable String symbol,
      @Query("marketType") @Nullable MarketType marketType);

  /**
   * Returns the open interest of one market or of all.
   *
   * <p>A list even when one market is asked for.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code openInterest} in base.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_CLIENT_REQUEST} is worth
   * handling.
   *
   * <p>In doubt: what a spot market or an unknown one answers is unproven. A live scenario that
   * asks for both would settle it.
   *
   * @param symbol market to report on; all when left out
   * @return one row for each market, in no promised order
   * @see "official OpenAPI document, January 2026; recorded answers, July 2025 and February 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/openInterest")
  ApiCall<List<OpenInterest>> getOpenInterest(@Query("symbol") @Nullable String symbol);

  /**
   * Returns the funding rates of one market, newest first.
   *
   * <p>The first row may be the interval that still runs. An unknown market has no rows and is not
   * refused. Each new interval moves the others one place on, so pages may repeat rows.
   *
   * <p>Public. Read.
   *
   * <p>Answers 10000 rows at most; {@link #getFundingRatesPaged} reads on page by page.
   *
   * <p>Units: {@code fundingRate} as a fraction, 0.01 for one percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_CLIENT_REQUEST} is worth
   * handling.
   *
   * <p>In doubt: whether it draws from the pool of historical market data is unpublished; the
   * smaller one is assumed. A refusal at more than thirty requests a minute would settle it.
   *
   * @param symbol future, such as {@code SOL_USDC_PERP}
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over, counted from the newest; 0 when left out
   * @return the rates
   * @see "official OpenAPI document, January 2026; order and unknown markets recorded August 2026"
   */
  @Operation(effect = Effect.READ, required = "symbol", pool = "historical")
  @GET("api/v1/fundingRates")
  ApiCall<List<FundingRate>> getFundingRates(
      @Query("symbol") String symbol,
      @Query("limit") @Range(min = 1, max = 10000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset);

  /**
   * All rows of {@link #getFundingRates}, page by page.
   *
   * <p>Rows are told apart by {@code intervalEndTimestamp}, so that none is read twice while rows
   * come in.
   *
   * @param symbol future, such as {@code SOL_USDC_PERP}
   * @return the rows; nothing is sent before the first is asked for
   */
  default Paged<FundingRate> getFundingRatesPaged(String symbol) {
    return Paged.of(
        10000,
        0,
        (limit, offset) -> getFundingRates(symbol, limit, offset),
        row -> Arrays.asList(row.intervalEndTimestamp()));
  }
}
