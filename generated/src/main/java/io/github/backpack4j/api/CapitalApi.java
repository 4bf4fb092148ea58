// Generated from specs/paths/capital.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.Balance;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.sign.Signed;
import java.util.Map;
import retrofit2.http.GET;

/** What the account holds. */
public interface CapitalApi {

  /**
   * Returns the account's balances by asset.
   *
   * <p>Assets without a balance are left out, and so are funds that are lent.
   *
   * <p>Signed, instruction {@code balanceQuery}. Read.
   *
   * <p>Units: {@code available}, {@code locked} and {@code staked} in units of that asset.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * @return one balance for each asset held, under the asset's name
   * @see "official OpenAPI document, January 2026; recorded answer, July 2025"
   */
  @Operation(effect = Effect.READ)
  @Signed("balanceQuery")
  @GET("api/v1/capital")
  ApiCall<Map<String, Balance>> getBalances();
}
