// Generated from specs/paths/account.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.Account;
import io.github.backpack4j.api.model.AccountUpdateRequest;
import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.MaxBorrowQuantity;
import io.github.backpack4j.api.model.MaxOrderQuantity;
import io.github.backpack4j.api.model.MaxWithdrawalQuantity;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.http.Acknowledgement;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Query;

/** Settings, fees and limits of the account. */
public interface AccountApi {

  /**
   * Returns the account's settings, limits and fees.
   *
   * <p>Signed, instruction {@code accountQuery}. Read.
   *
   * <p>Units: {@code borrowLimit} and {@code positionLimit} in US dollars; {@code futuresMakerFee},
   * {@code futuresTakerFee}, {@code spotMakerFee} and others in basis points; {@code leverageLimit}
   * as a multiple, 2 for twice as much.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * @return the account
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("accountQuery")
  @GET("api/v1/account")
  ApiCall<Account> getAccount();

  /**
   * Changes settings of the account.
   *
   * <p>Settings that are left out stay as they are.
   *
   * <p>Signed, instruction {@code accountUpdate}. Write: sent at most once.
   *
   * <p>Units: {@code leverageLimit} as a multiple, 2 for twice as much.
   *
   * <p>Fails with {@link ApiException} when refused: {@code MAX_LEVERAGE_REACHED} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * @param account the settings to change
   * @return {@link Acknowledgement#DONE}: changed; the answer has no body
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.WRITE, pool = "standard")
  @Signed("accountUpdate")
  @PATCH("api/v1/account")
  ApiCall<Acknowledgement> updateAccount(@Body AccountUpdateRequest account);

  /**
   * Returns how much of an asset the account can borrow.
   *
   * <p>What it holds and owes already is taken into account.
   *
   * <p>Signed, instruction {@code maxBorrowQuantity}. Read.
   *
   * <p>Units: {@code maxBorrowQuantity} in units of its asset.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_ASSET} and {@code UNAUTHORIZED}
   * are worth handling.
   *
   * @param symbol asset to borrow, such as {@code SOL}
   * @return the quantity
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, required = "symbol", pool = "standard")
  @Signed("maxBorrowQuantity")
  @GET("api/v1/account/limits/borrow")
  ApiCall<MaxBorrowQuantity> getMaxBorrowQuantity(@Query("symbol") Asset symbol);

  /**
   * Returns how large an order of the account can be.
   *
   * <p>Balances, open exposure and margin are taken into account. The answer repeats what was
   * asked.
   *
   * <p>Signed, instruction {@code maxOrderQuantity}. Read.
   *
   * <p>Units: {@code maxOrderQuantity} in base; {@code price} in quote per base.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_MARKET}, {@code INVALID_PRICE}
   * and {@code UNAUTHORIZED} are worth handling.
   *
   * @param symbol market to trade on, such as {@code SOL_USDC}
   * @param side side of the order
   * @param price price of a limit order; left out for a market order; in quote per base
   * @param reduceOnly whether the order may only shrink a position
   * @param autoBorrow whether the order may borrow what it lacks
   * @param autoBorrowRepay whether what the order brings in repays borrows
   * @param autoLendRedeem whether the order may redeem lent funds
   * @return the quantity, and the order it was asked for
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, required = {"symbol", "side"}, pool = "standard")
  @Signed("maxOrderQuantity")
  @GET("api/v1/account/limits/order")
  ApiCall<MaxOrderQuantity> getMaxOrderQuantity(
      @Query("symbol") String symbol,
      @Query("side") Side side,
      @Query("price") @Nullable BigDecimal price,
      @Query("reduceOnly") @Nullable Boolean reduceOnly,
      @Query("autoBorrow") @Nullable Boolean autoBorrow,
      @Query("autoBorrowRepay") @Nullable Boolean autoBorrowRepay,
      @Query("autoLendRedeem") @Nullable Boolean autoLendRedeem);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the quantity, and the order it was asked for
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<MaxOrderQuantity> getMaxOrderQuantity(MaxOrderQuantityQuery query) {
    Checks.require("MaxOrderQuantityQuery", "query", query);
    return getMaxOrderQuantity(
        query.symbol(), query.side(), query.price(), query.reduceOnly(), query.autoBorrow(),
        query.autoBorrowRepay(), query.autoLendRedeem());
  }

  /**
   * Returns how much of an asset the account can withdraw.
   *
   * <p>What it holds, owes and needs for margin is taken into account. The answer repeats what was
   * asked.
   *
   * <p>Signed, instruction {@code maxWithdrawalQuantity}. Read.
   *
   * <p>Units: {@code maxWithdrawalQuantity} in units of its asset.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_ASSET} and {@code UNAUTHORIZED}
   * are worth handling.
   *
   * @param symbol asset to withdraw, such as {@code SOL}
   * @param autoBorrow whether the withdrawal may borrow what it lacks
   * @param autoLendRedeem whether the withdrawal may redeem lent funds
   * @return the quantity, and the withdrawal it was asked for
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, required = "symbol", pool = "standard")
  @Signed("maxWithdrawalQuantity")
  @GET("api/v1/account/limits/withdrawal")
  ApiCall<MaxWithdrawalQuantity> getMaxWithdrawalQuantity(
      @Query("symbol") Asset symbol,
      @Query("autoBorrow") @Nullable Boolean autoBorrow,
      @Query("autoLendRedeem") @Nullable Boolean autoLendRedeem);
}
