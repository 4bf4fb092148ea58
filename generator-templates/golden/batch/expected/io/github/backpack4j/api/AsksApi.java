// Generated from batch/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.AskInfo;
import io.github.backpack4j.api.model.AskRequest;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Size;
import io.github.backpack4j.sign.Signed;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Asks. */
public interface AsksApi {

  /**
   * Places several asks.
   *
   * <p>Signed, instruction {@code askExecute} once for each element. Write: sent at most once.
   *
   * <p>Where {@code clientId} is left out, the client assigns one, by which each item can be found
   * again.
   *
   * @param asks the asks
   * @return one answer for each
   * @see "golden case"
   */
  @Operation(effect = Effect.WRITE, clientId = "clientId", assignsClientId = true, pool = "slow")
  @Signed(value = "askExecute", batch = true)
  @POST("api/v1/asks")
  ApiCall<List<AskInfo>> executeAsks(@Body @Size(min = 1, max = 50) List<AskRequest> asks);

  /**
   * Places one ask.
   *
   * <p>Signed, instruction {@code askExecute}. Write: sent at most once.
   *
   * <p>Where {@code clientId} is left out, the client assigns one, by which it can be found again.
   *
   * @param ask the ask
   * @return the ask as placed
   * @see "golden case"
   */
  @Operation(
      effect = Effect.WRITE, clientId = "clientId", assignsClientId = true, pool = "standard")
  @Signed("askExecute")
  @POST("api/v1/ask")
  ApiCall<AskInfo> executeAsk(@Body AskRequest ask);
}
