// Generated from accepted/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.BidCancelRequest;
import io.github.backpack4j.api.model.BidInfo;
import io.github.backpack4j.http.Acknowledgement;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Reply;
import io.github.backpack4j.sign.Signed;
import retrofit2.http.Body;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;

/** Bids. */
public interface BidsApi {

  /**
   * Cancels a bid.
   *
   * <p>Signed, instruction {@code bidCancel}. Write: sent at most once.
   *
   * <p>Fails with {@link ApiException} when refused: {@code RESOURCE_NOT_FOUND} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * @param bid which bid
   * @return {@link Reply.Done} with the bid as cancelled, or {@link Reply.Accepted}: taken, not
   *     carried out yet
   * @see "golden case"
   */
  @Operation(effect = Effect.WRITE, clientId = "clientId")
  @Signed("bidCancel")
  @HTTP(method = "DELETE", path = "api/v1/bid", hasBody = true)
  ApiCall<Reply<BidInfo>> cancelBid(@Body BidCancelRequest bid);

  /**
   * Changes a bid.
   *
   * <p>Signed, instruction {@code bidUpdate}. Moves funds: sent at most once.
   *
   * @param bid which bid
   * @return changed; no body
   * @see "golden case"
   */
  @Operation(effect = Effect.FUNDS, clientId = "clientId")
  @Signed("bidUpdate")
  @PATCH("api/v1/bid")
  ApiCall<Acknowledgement> updateBid(@Body BidCancelRequest bid);
}
