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
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;

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
   * @param bidCancel which bid
   * @return {@link Acknowledgement#DONE}: changed; no body
   * @see "golden case"
   */
  @Operation(effect = Effect.FUNDS, clientId = "clientId")
  @Signed("bidUpdate")
  @PATCH("api/v1/bid")
  ApiCall<Acknowledgement> updateBid(@Body BidCancelRequest bidCancel);

  /**
   * Returns the best bid.
   *
   * <p>Public. Read.
   *
   * @return the bid, or null: there is none
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/bid")
  ApiCall<@Nullable BidInfo> getBid();

  /**
   * Returns all bids.
   *
   * <p>Public. Read.
   *
   * @return the bids, or null: nobody bids
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/bids")
  ApiCall<@Nullable List<BidInfo>> getBids();

  /**
   * Cancels all bids.
   *
   * <p>Signed, instruction {@code bidCancelAll}. Write: sent at most once.
   *
   * @return {@link Reply.Done} with the bids as cancelled, or {@link Reply.Accepted}: taken, not
   *     carried out yet
   * @see "golden case"
   */
  @Operation(effect = Effect.WRITE)
  @Signed("bidCancelAll")
  @DELETE("api/v1/bids")
  ApiCall<Reply<List<BidInfo>>> cancelBids();

  /**
   * Renews all bids.
   *
   * <p>Signed, instruction {@code bidRefreshAll}. Write: sent at most once.
   *
   * @return {@link Acknowledgement#DONE}: renewed; no body; {@link Acknowledgement#ACCEPTED}:
   *     taken, not carried out yet
   * @see "golden case"
   */
  @Operation(effect = Effect.WRITE)
  @Signed("bidRefreshAll")
  @POST("api/v1/bids")
  ApiCall<Acknowledgement> refreshBids();
}
