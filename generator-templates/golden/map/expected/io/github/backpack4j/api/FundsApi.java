// Generated from map/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.FundsOfAsset;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import java.util.Map;
import retrofit2.http.GET;

/** Funds. */
public interface FundsApi {

  /**
   * Returns funds by asset.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code free} in units of its asset.
   *
   * @return the funds
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/funds")
  ApiCall<Map<String, FundsOfAsset>> getFunds();
}
