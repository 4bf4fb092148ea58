// Generated from stream-names/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.KlineInterval;
import io.github.backpack4j.api.model.TickInfo;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Ticks. */
public interface TicksApi {

  /**
   * Returns a tick.
   *
   * <p>Public. Read.
   *
   * @param interval the period
   * @return the tick
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/tick")
  ApiCall<TickInfo> getTick(@Query("interval") @Nullable KlineInterval interval);
}
