// Generated from specs/paths/borrow-lend-markets.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.BorrowLendMarket;
import io.github.backpack4j.api.model.BorrowLendMarketInterval;
import io.github.backpack4j.api.model.BorrowLendMarketRecord;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** The pools that assets are lent to and borrowed from. */
public interface BorrowLendMarketsApi {

  /**
   * Lists the pools that assets are lent to and borrowed from.
   *
   * <p>One pool for each asset; there is no filter.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code assetMarkPrice} in US dollars; {@code borrowInterestRate}, {@code fee},
   * {@code lendInterestRate} and others as a fraction, 0.01 for one percent;
   * {@code borrowedQuantity}, {@code lentQuantity}, {@code openBorrowLendLimit} and others each in
   * units of its asset.
   *
   * @return the pools, in no promised order
   * @see "official OpenAPI document, January 2026; tests of the official Rust client, July 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/borrowLend/markets")
  ApiCall<List<BorrowLendMarket>> getBorrowLendMarkets();

  /**
   * Returns what the pools looked like over a span of time.
   *
   * <p>A row does not say which asset it is about: ask for one asset at a time. The answer is
   * served from a cache; the header {@code Age} tells how old it is.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code borrowInterestRate}, {@code lendInterestRate} and {@code utilization} as a
   * fraction, 0.01 for one percent; {@code borrowedQuantity} and {@code lentQuantity} each in units
   * of its asset.
   *
   * <p>In doubt: how far apart the rows of a span stand, their order, and which rate-limit pool
   * they draw from are unpublished. A live scenario that asks for each span would settle the first
   * two.
   *
   * <p>In doubt, {@code symbol}: the document calls it the symbol of a market, and these markets
   * have the names of assets. A live scenario with an asset would settle it.
   *
   * @param interval how far back to go
   * @param symbol asset to report on, such as {@code USDC}; all of them, and no telling which is
   *     which, when left out
   * @return the rows
   * @see "official OpenAPI document, January 2026; tests of the official Rust client, July 2026"
   */
  @Operation(effect = Effect.READ, required = "interval", pool = "standard")
  @GET("api/v1/borrowLend/markets/history")
  ApiCall<List<BorrowLendMarketRecord>> getBorrowLendMarketHistory(
      @Query("interval") BorrowLendMarketInterval interval,
      @Query("symbol") @Nullable Asset symbol);
}
