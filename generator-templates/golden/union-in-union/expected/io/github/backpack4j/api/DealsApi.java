// Generated from union-in-union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.Deal;
import io.github.backpack4j.api.model.DealRefusal;
import io.github.backpack4j.api.model.DealResult;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import retrofit2.http.GET;

/** Deals. */
public interface DealsApi {

  /**
   * Returns a deal.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code price} in quote per base.
   *
   * @return what became of it: a {@link Deal} or a {@link DealRefusal}
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/deal")
  ApiCall<DealResult> getDeal();
}
