// Generated from open-enum/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.DepthLimit;
import io.github.backpack4j.api.model.States;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** States. */
public interface StateApi {

  /**
   * Returns states.
   *
   * <p>Public. Read.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_ORDER} is worth handling.
   *
   * @param limit how many
   * @return the states
   * @see "golden case"
   */
  @Operation(effect = Effect.READ, required = "limit")
  @GET("api/v1/states")
  ApiCall<States> getStates(@Query("limit") DepthLimit limit);
}
