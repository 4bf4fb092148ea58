// Generated from specs/paths/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.Position;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.sign.Signed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Open exposure on futures. */
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
   * document allows both. A live scenario on a flat account would settle it.
   *
   * @param symbol future to report on, such as {@code SOL_USDC_PERP}
   * @param marketType kind of market to report on
   * @return the open positions
   * @see "official OpenAPI document, January 2026; recorded answers, 2025 and 2026"
   */
  @Operation(effect = Effect.READ)
  @Signed("positionQuery")
  @GET("api/v1/position")
  ApiCall<List<Position>> getPositions(
      @Query("symbol") @Nullable String symbol,
      @Query("marketType") @Nullable MarketType marketType);
}
