// Generated from specs/paths/capital.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.Balance;
import io.github.backpack4j.api.model.Blockchain;
import io.github.backpack4j.api.model.DepositAddress;
import io.github.backpack4j.api.model.Withdrawal;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Range;
import io.github.backpack4j.http.Unit;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

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
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("balanceQuery")
  @GET("api/v1/capital")
  ApiCall<Map<String, Balance>> getBalances();

  /**
   * Returns the account's address for deposits on one blockchain.
   *
   * <p>The answer has no memo and no tag, and it does not say which assets may be sent there:
   * getAssets does, chain by chain.
   *
   * <p>Signed, instruction {@code depositAddressQuery}. Read.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: the document lists a refusal with 409 and does not say what conflicts. A live
   * scenario that meets it would settle it.
   *
   * @param blockchain blockchain that the deposit will come over
   * @return the address
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, required = "blockchain", pool = "standard")
  @Signed("depositAddressQuery")
  @GET("wapi/v1/capital/deposit/address")
  ApiCall<DepositAddress> getDepositAddress(@Query("blockchain") Blockchain blockchain);

  /**
   * Returns the account's withdrawals.
   *
   * <p>Signed, instruction {@code withdrawalQueryAll}. Read.
   *
   * <p>Units: {@code quantity}, {@code fee} and {@code fiatFee} in units of that asset.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: the order of rows is unpublished, and newest first is inferred from other
   * histories. Whether {@code from} is inclusive and {@code to} exclusive is one client's word.
   * Live scenarios on an account with withdrawals would settle both.
   *
   * @param from earliest time; milliseconds on the wire
   * @param to latest time; milliseconds on the wire
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @return the withdrawals; no headers tell how many there are
   * @see "official OpenAPI document, January 2026; form of a row recorded August 2025"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("withdrawalQueryAll")
  @GET("wapi/v1/capital/withdrawals")
  ApiCall<List<Withdrawal>> getWithdrawals(
      @Query("from") @Unit("ms") @Nullable Instant from,
      @Query("to") @Unit("ms") @Nullable Instant to,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the withdrawals; no headers tell how many there are
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<Withdrawal>> getWithdrawals(WithdrawalsQuery query) {
    Checks.require("WithdrawalsQuery", "query", query);
    return getWithdrawals(query.from(), query.to(), query.limit(), query.offset());
  }
}
