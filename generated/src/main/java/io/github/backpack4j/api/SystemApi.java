// Generated from specs/paths/system.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.SystemStatus;
import io.github.backpack4j.api.model.Wallet;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Unit;
import java.time.Instant;
import java.util.List;
import retrofit2.http.GET;

/** Liveness, clock and status of the exchange. */
public interface SystemApi {

  /**
   * Answers {@code pong} when the exchange can be reached.
   *
   * <p>Public. Read.
   *
   * @return the word {@code pong}, as plain text
   * @see "official OpenAPI document, January 2026; recorded answer, August 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/ping")
  ApiCall<String> ping();

  /**
   * Returns the clock of the exchange.
   *
   * <p>A bare number as plain text. The timestamp of a signed request is judged against this clock.
   *
   * <p>Public. Read.
   *
   * @return the time; milliseconds on the wire
   * @see "official OpenAPI document, January 2026; unit from a recorded answer, September 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/time")
  @Unit("ms")
  ApiCall<Instant> getTime();

  /**
   * Tells whether the exchange is open or under maintenance.
   *
   * <p>Public. Read.
   *
   * @return state and, during maintenance, a message
   * @see "official OpenAPI document, January 2026; recorded answer, September 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/status")
  ApiCall<SystemStatus> getStatus();

  /**
   * Lists the exchange's own wallets, from which its reserves can be checked.
   *
   * <p>Public. Read.
   *
   * @return the wallets, in no promised order; a blockchain may come more than once
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/wallets")
  ApiCall<List<Wallet>> getWallets();
}
