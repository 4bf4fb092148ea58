// Generated from refused/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.NotSentException;
import io.github.backpack4j.api.model.PayoutDelay;
import io.github.backpack4j.http.Acknowledgement;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;

/** How long a payout has to wait. */
public interface PayoutDelaysApi {

  /**
   * Returns the delay.
   *
   * <p>Needs a login with a browser, which no API key opens. It is never sent: every call fails
   * with {@link NotSentException}.
   *
   * @return the delay
   * @see "golden case"
   */
  @Operation(
      effect = Effect.READ, refused = "it needs a login with a browser, which no API key opens")
  @GET("api/v1/payout/delay")
  ApiCall<PayoutDelay> getPayoutDelay();

  /**
   * Changes the delay.
   *
   * <p>Needs a login with a browser, which no API key opens. It is never sent: every call fails
   * with {@link NotSentException}.
   *
   * @param payoutDelay the new delay
   * @return {@link Acknowledgement#DONE}: changed; no body
   * @see "golden case"
   */
  @Operation(
      effect = Effect.WRITE, refused = "it needs a login with a browser, which no API key opens")
  @PATCH("api/v1/payout/delay")
  ApiCall<Acknowledgement> updatePayoutDelay(@Body PayoutDelay payoutDelay);
}
