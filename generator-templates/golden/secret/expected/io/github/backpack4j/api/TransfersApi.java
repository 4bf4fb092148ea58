// Generated from secret/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.TransferInfo;
import io.github.backpack4j.api.model.TransferRequest;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.sign.Signed;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Transfers. */
public interface TransfersApi {

  /**
   * Sends funds away.
   *
   * <p>Signed, instruction {@code transfer}. Moves funds: sent at most once.
   *
   * @param transfer what to send
   * @return the transfer
   * @see "golden case"
   */
  @Operation(effect = Effect.FUNDS)
  @Signed("transfer")
  @POST("api/v1/transfer")
  ApiCall<TransferInfo> requestTransfer(@Body TransferRequest transfer);
}
