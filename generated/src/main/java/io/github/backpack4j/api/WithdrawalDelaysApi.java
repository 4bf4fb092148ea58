// Generated from specs/paths/withdrawal-delays.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.NotSentException;
import io.github.backpack4j.api.model.WithdrawalDelay;
import io.github.backpack4j.api.model.WithdrawalDelayRequest;
import io.github.backpack4j.http.Acknowledgement;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;

/** How long withdrawals to addresses off the whitelist wait. */
public interface WithdrawalDelaysApi {

  /**
   * Returns how long withdrawals to addresses off the whitelist wait.
   *
   * <p>An account without a delay answers with 404.
   *
   * <p>Needs a login with a browser, which no API key opens. It is never sent: every call fails
   * with {@link NotSentException}.
   *
   * <p>In doubt: nobody has published an instruction for it, and the document asks for no
   * signature: that only a login opens it is inferred, and that 404 means no delay is too, for it
   * comes without words. An official example that signs it would settle the first.
   *
   * @return the delay, and the change that is on its way
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(
      effect = Effect.READ,
      pool = "standard",
      refused = "it needs a login with a browser, which no API key opens")
  @GET("wapi/v1/capital/withdrawals/delay")
  ApiCall<WithdrawalDelay> getWithdrawalDelay();

  /**
   * Makes withdrawals to addresses off the whitelist wait.
   *
   * <p>An account that has a delay already answers with 409.
   *
   * <p>Needs a login with a browser, which no API key opens. It is never sent: every call fails
   * with {@link NotSentException}.
   *
   * <p>In doubt: nobody has published an instruction for it, and the document asks for no
   * signature: that only a login opens it is inferred. An official example that signs it would
   * settle it.
   *
   * @param withdrawalDelay the delay
   * @return {@link Acknowledgement#DONE}: the delay applies; no body
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(
      effect = Effect.WRITE,
      pool = "standard",
      refused = "it needs a login with a browser, which no API key opens")
  @POST("wapi/v1/capital/withdrawals/delay")
  ApiCall<Acknowledgement> createWithdrawalDelay(@Body WithdrawalDelayRequest withdrawalDelay);

  /**
   * Changes how long withdrawals to addresses off the whitelist wait.
   *
   * <p>The change applies once the delay of now has passed. An account without one answers with
   * 404.
   *
   * <p>Needs a login with a browser, which no API key opens. It is never sent: every call fails
   * with {@link NotSentException}.
   *
   * <p>In doubt: nobody has published an instruction for it, and the document asks for no
   * signature: that only a login opens it is inferred, and that 404 means no delay is too, for it
   * comes without words. An official example that signs it would settle the first.
   *
   * @param withdrawalDelay the delay
   * @return the delay, and the change that is on its way
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(
      effect = Effect.WRITE,
      pool = "standard",
      refused = "it needs a login with a browser, which no API key opens")
  @PATCH("wapi/v1/capital/withdrawals/delay")
  ApiCall<WithdrawalDelay> updateWithdrawalDelay(@Body WithdrawalDelayRequest withdrawalDelay);
}
