// Generated from scalars/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.Sample;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import retrofit2.http.GET;

/** Samples. */
public interface SampleApi {

  /**
   * Returns one sample.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code price}, {@code prices} and {@code byName} in quote per base; {@code size} and
   * {@code amounts} in base; {@code fee} in units of its asset; {@code paid} in US dollars;
   * {@code rate} in basis points; {@code share} as a fraction, 0.01 for one percent.
   *
   * @return the sample
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/sample")
  ApiCall<Sample> getSample();
}
