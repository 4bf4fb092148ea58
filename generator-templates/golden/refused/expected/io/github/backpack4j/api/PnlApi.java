// Generated from refused/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.NotSentException;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.sign.Signed;
import retrofit2.http.GET;

/** Profit and loss. */
public interface PnlApi {

  /**
   * Listed what was won and lost.
   *
   * <p>Left the API on 2025-08-07; use {@link PayoutDelaysApi#getPayoutDelay} or
   * {@link PnlApi#getGains}. It is never sent: every call fails with {@link NotSentException}.
   *
   * @return nothing
   * @see "golden case"
   */
  @Operation(
      effect = Effect.READ,
      refused = "it left the API on 2025-08-07; use getPayoutDelay or getGains")
  @Signed("pnlQueryAll")
  @GET("api/v1/pnl")
  ApiCall<Void> getPnl();

  /**
   * Returns what was won.
   *
   * <p>Public. Read.
   *
   * @return what was won
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/gains")
  ApiCall<String> getGains();
}
