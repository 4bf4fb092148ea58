// Generated from specs/paths/assets.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.CollateralParameters;
import io.github.backpack4j.api.model.MarketAsset;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import java.util.List;
import retrofit2.http.GET;

/** What can be held, moved and pledged. */
public interface AssetsApi {

  /**
   * Lists the assets and the networks on which each can be moved.
   *
   * <p>Public. Read.
   *
   * @return the assets, in no promised order
   * @see "official OpenAPI document, January 2026; recorded answer, 2025"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/assets")
  ApiCall<List<MarketAsset>> getAssets();

  /**
   * Lists what each asset counts as collateral.
   *
   * <p>The same for every account; what an account has pledged is a question of its own.
   *
   * <p>Public. Read.
   *
   * <p>In doubt: no answer was ever recorded: types and member names are the document's word, and
   * that the margin functions are those of borrowing is inferred from borrow and lend positions,
   * which have them too. A live scenario that compares both would settle it.
   *
   * @return the parameters of each asset that counts, in no promised order
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/collateral")
  ApiCall<List<CollateralParameters>> getCollateralParameters();
}
