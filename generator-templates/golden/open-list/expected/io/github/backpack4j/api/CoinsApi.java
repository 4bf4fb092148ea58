// Generated from open-list/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.Coin;
import io.github.backpack4j.api.model.CoinInfo;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Coins. */
public interface CoinsApi {

  /**
   * Returns a coin.
   *
   * <p>Public. Read.
   *
   * @param coin which one
   * @return the coin
   * @see "golden case"
   */
  @Operation(effect = Effect.READ, required = "coin")
  @GET("api/v1/coin")
  ApiCall<CoinInfo> getCoin(@Query("coin") Coin coin);
}
