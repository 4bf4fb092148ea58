// Generated from batch/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.AskInfo;
import io.github.backpack4j.api.model.AskRequest;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
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
   * @param asks the asks
   * @return one answer for each
   * @see "golden case"
   */
  @Operation(effect = Effect.WRITE, clientId = "clientId")
  @Signed(value = "askExecute", batch = true)
  @POST("api/v1/asks")
  ApiCall<List<AskInfo>> executeAsks(@Body List<AskRequest> asks);
}
