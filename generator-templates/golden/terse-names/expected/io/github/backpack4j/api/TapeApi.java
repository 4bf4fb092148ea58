// Generated from terse-names/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.TapePrint;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import retrofit2.http.GET;

/** The tape. */
public interface TapeApi {

  /**
   * Returns the last print.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code price} and {@code priceBefore} in quote per base.
   *
   * @return the print
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/print")
  ApiCall<TapePrint> getPrint();
}
