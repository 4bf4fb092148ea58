// Generated from text-body/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Unit;
import java.time.Instant;
import retrofit2.http.GET;

/** The clock. */
public interface ClockApi {

  /**
   * Answers.
   *
   * <p>Public. Read.
   *
   * @return the word {@code pong}
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/ping")
  ApiCall<String> ping();

  /**
   * Returns the time.
   *
   * <p>Public. Read.
   *
   * @return the time; milliseconds on the wire
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/time")
  @Unit("ms")
  ApiCall<Instant> getTime();
}
