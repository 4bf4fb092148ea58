// Generated from specs/paths/capital.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.Balance;
import io.github.backpack4j.api.model.Blockchain;
import io.github.backpack4j.api.model.Deposit;
import io.github.backpack4j.api.model.DepositAddress;
import io.github.backpack4j.api.model.DustConversion;
import io.github.backpack4j.api.model.DustConversionRequest;
import io.github.backpack4j.api.model.MarginAccountSummary;
import io.github.backpack4j.api.model.Settlement;
import io.github.backpack4j.api.model.SettlementSourceFilter;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.api.model.Withdrawal;
import io.github.backpack4j.api.model.WithdrawalRequest;
import io.github.backpack4j.http.Acknowledgement;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.Paged;
import io.github.backpack4j.http.Range;
import io.github.backpack4j.http.Unit;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** What the account holds, and how it gets on and off the account. */
public interface CapitalApi {

  /**
   * Returns the account's balances by asset.
   *
   * <p>Assets without a balance are left out, and so are funds that are lent.
   *
   * <p>Signed, instruction {@code balanceQuery}. Read.
   *
   * <p>Units: {@code available}, {@code locked} and {@code staked} each in units of its asset.
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
   * Returns what the account has as margin, and what it needs.
   *
   * <p>Assets that are lent count too, which balances leave out.
   *
   * <p>Signed, instruction {@code collateralQuery}. Read.
   *
   * <p>Units: {@code assetsValue}, {@code borrowLiability}, {@code unsettledEquity} and others in
   * US dollars; {@code imf}, {@code marginFraction} and {@code mmf} as a fraction, 0.01 for one
   * percent.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: no answer was recorded. A live scenario would settle the members and what adds up
   * to what.
   *
   * <p>In doubt, {@code subaccountId}: which account is reported on without it is unpublished. A
   * live scenario with two subaccounts would settle it.
   *
   * @param subaccountId subaccount to report on; the key's own when left out
   * @return the account as a whole, and its collateral asset by asset
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("collateralQuery")
  @GET("api/v1/capital/collateral")
  ApiCall<MarginAccountSummary> getCollateral(
      @Query("subaccountId") @Range(min = 0, max = 65535) @Nullable Integer subaccountId);

  /**
   * Returns the account's address for deposits on one blockchain.
   *
   * <p>The answer has no memo and no tag, and it does not say which assets may be sent there:
   * {@link AssetsApi#getAssets} does, chain by chain.
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
   * Returns the account's deposits.
   *
   * <p>Signed, instruction {@code depositQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getDepositsPaged} reads on page by page.
   *
   * <p>Units: {@code quantity} and {@code fiatAmount} each in units of its asset.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: no answer was recorded. The order of rows is unpublished, and newest first is
   * inferred from other histories. Whether {@code from} is inclusive and {@code to} exclusive is
   * one client's word. Live scenarios on an account with deposits would settle all of it.
   *
   * @param from earliest time; milliseconds on the wire
   * @param to latest time; milliseconds on the wire
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param excludePlatform whether to leave out what the exchange itself paid in
   * @return the deposits; no headers tell how many there are
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("depositQueryAll")
  @GET("wapi/v1/capital/deposits")
  ApiCall<List<Deposit>> getDeposits(
      @Query("from") @Unit("ms") @Nullable Instant from,
      @Query("to") @Unit("ms") @Nullable Instant to,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("excludePlatform") @Nullable Boolean excludePlatform);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the deposits; no headers tell how many there are
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<Deposit>> getDeposits(DepositsQuery query) {
    Checks.require("DepositsQuery", "query", query);
    return getDeposits(
        query.from(), query.to(), query.limit(), query.offset(), query.excludePlatform());
  }

  /**
   * All rows of {@link #getDeposits(DepositsQuery)}, page by page.
   *
   * <p>Rows are told apart by {@code id}, so that none is read twice while rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null
   */
  default Paged<Deposit> getDepositsPaged(DepositsQuery query) {
    Checks.require("DepositsQuery", "query", query);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getDeposits(
            query.from(), query.to(), limit, offset, query.excludePlatform()),
        row -> Arrays.asList(row.id()));
  }

  /**
   * Returns the account's withdrawals.
   *
   * <p>Signed, instruction {@code withdrawalQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getWithdrawalsPaged} reads on page by page.
   *
   * <p>Units: {@code quantity}, {@code fee} and {@code fiatFee} each in units of its asset.
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

  /**
   * All rows of {@link #getWithdrawals(WithdrawalsQuery)}, page by page.
   *
   * <p>Rows are told apart by {@code id}, so that none is read twice while rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null
   */
  default Paged<Withdrawal> getWithdrawalsPaged(WithdrawalsQuery query) {
    Checks.require("WithdrawalsQuery", "query", query);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getWithdrawals(query.from(), query.to(), limit, offset),
        row -> Arrays.asList(row.id()));
  }

  /**
   * Sends funds off the account.
   *
   * <p>The answer comes at once with the status {@code pending} and without a transaction;
   * {@link CapitalApi#getWithdrawals} shows what became of it. An address that asks for a second
   * factor is refused with 403 when its token is missing.
   *
   * <p>Signed, instruction {@code withdraw}. Moves funds: sent at most once.
   *
   * <p>Units: {@code quantity}, {@code fee} and {@code fiatFee} each in units of its asset.
   *
   * <p>Fails with {@link ApiException} when refused: {@code BORROW_REQUIRES_LEND_REDEEM},
   * {@code FORBIDDEN}, {@code INSUFFICIENT_FUNDS}, {@code INSUFFICIENT_MARGIN},
   * {@code INVALID_QUANTITY}, {@code INVALID_TWO_FACTOR_CODE}, {@code TOO_MANY_REQUESTS} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * <p>In doubt: what becomes of a second withdrawal with the same {@code clientId} is unpublished;
   * do not rely on it to make one idempotent. A live scenario that sends one twice would settle it.
   *
   * @param withdrawal the withdrawal, one JSON object
   * @return the withdrawal as taken, still on its way
   * @see "official OpenAPI document, January 2026; recorded answer, August 2025"
   */
  @Operation(effect = Effect.FUNDS, pool = "standard")
  @Signed("withdraw")
  @POST("wapi/v1/capital/withdrawals")
  ApiCall<Withdrawal> requestWithdrawal(@Body WithdrawalRequest withdrawal);

  /**
   * Turns balances too small to trade into USDC.
   *
   * <p>A balance, with what is lent of it, counts as dust below the least quantity that its spot
   * market takes. The answer tells nothing of what was received;
   * {@link CapitalApi#getDustConversions} does.
   *
   * <p>Signed, instruction {@code convertDust}. Write: sent at most once.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_ASSET},
   * {@code INVALID_QUANTITY} and {@code UNAUTHORIZED} are worth handling.
   *
   * <p>In doubt: which codes a balance gets that is no dust is unpublished, and so is whether
   * anything is charged. A live conversion would settle both.
   *
   * @param dustConversion what to convert
   * @return {@link Acknowledgement#DONE}: converted; no body
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.WRITE, pool = "standard")
  @Signed("convertDust")
  @POST("api/v1/account/convertDust")
  ApiCall<Acknowledgement> convertDust(@Body DustConversionRequest dustConversion);

  /**
   * Returns the account's dust conversions.
   *
   * <p>Signed, instruction {@code dustHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getDustConversionsPaged} reads on page by page.
   *
   * <p>Units: {@code quantity} and {@code usdcReceived} each in units of its asset.
   *
   * <p>Fails with {@link ApiException} when refused: {@code UNAUTHORIZED} is worth handling.
   *
   * <p>In doubt: no answer was recorded, and newest first, when no order is asked for, is inferred
   * from other histories. A live scenario on an account that converted dust would settle both.
   * Which rate-limit pool history draws from is unpublished.
   *
   * @param id only the conversion of this id
   * @param symbol only conversions of this asset
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param sortDirection newest or oldest first
   * @return the conversions
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("dustHistoryQueryAll")
  @GET("wapi/v1/history/dust")
  ApiCall<List<DustConversion>> getDustConversions(
      @Query("id") @Nullable Long id,
      @Query("symbol") @Nullable Asset symbol,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the conversions
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<DustConversion>> getDustConversions(DustConversionsQuery query) {
    Checks.require("DustConversionsQuery", "query", query);
    return getDustConversions(
        query.id(), query.symbol(), query.limit(), query.offset(), query.sortDirection());
  }

  /**
   * All rows of {@link #getDustConversions(DustConversionsQuery)}, page by page, oldest first.
   *
   * <p>Rows are told apart by {@code id}, so that none is read twice while rows come in.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<DustConversion> getDustConversionsPaged(DustConversionsQuery query) {
    Checks.require("DustConversionsQuery", "query", query);
    Checks.only("DustConversionsQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getDustConversions(
            query.id(), query.symbol(), limit, offset, SortDirection.ASC),
        row -> Arrays.asList(row.id()));
  }

  /**
   * Returns what moved the account's quote asset.
   *
   * <p>Fees, funding, interest and realized profit on one list. It can be asked for one kind, but
   * neither for a time nor for a market; a row tells its position at most.
   *
   * <p>Signed, instruction {@code settlementHistoryQueryAll}. Read.
   *
   * <p>Answers 1000 rows at most; {@link #getSettlementsPaged} reads on page by page.
   *
   * <p>Units: {@code quantity} in quote.
   *
   * <p>Fails with {@link ApiException} when refused: {@code INVALID_SOURCE} and
   * {@code UNAUTHORIZED} are worth handling.
   *
   * <p>In doubt: no answer was recorded. Which sources a filter stands for is inferred from their
   * names, and newest first, when no order is asked for, from other histories. A live scenario that
   * asks for each filter in both directions would settle them. Which rate-limit pool history draws
   * from is unpublished.
   *
   * @param limit rows to return; 100 when left out
   * @param offset rows to pass over; 0 when left out
   * @param source only settlements of this kind
   * @param sortDirection newest or oldest first
   * @return the settlements; no member tells two of one moment apart
   * @see "official OpenAPI document, January 2026"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @Signed("settlementHistoryQueryAll")
  @GET("wapi/v1/history/settlement")
  ApiCall<List<Settlement>> getSettlements(
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Long limit,
      @Query("offset") @Range(min = 0) @Nullable Long offset,
      @Query("source") @Nullable SettlementSourceFilter source,
      @Query("sortDirection") @Nullable SortDirection sortDirection);

  /**
   * The same with its parameters in one object.
   *
   * @param query the parameters
   * @return the settlements; no member tells two of one moment apart
   * @throws IllegalArgumentException if {@code query} is null
   */
  default ApiCall<List<Settlement>> getSettlements(SettlementsQuery query) {
    Checks.require("SettlementsQuery", "query", query);
    return getSettlements(query.limit(), query.offset(), query.source(), query.sortDirection());
  }

  /**
   * All rows of {@link #getSettlements(SettlementsQuery)}, page by page, oldest first.
   *
   * <p>Nothing tells these rows apart, but new ones come last: those that were read stay where they
   * are, and none is read twice.
   *
   * @param query the parameters; its limit is how many rows a page has, 1000 if it has none, its
   *     offset how many to pass over first
   * @return the rows; nothing is sent before the first is asked for
   * @throws IllegalArgumentException if {@code query} is null or asks for the newest first
   */
  default Paged<Settlement> getSettlementsPaged(SettlementsQuery query) {
    Checks.require("SettlementsQuery", "query", query);
    Checks.only("SettlementsQuery", "sortDirection", query.sortDirection(), SortDirection.ASC);
    return Paged.of(
        Objects.requireNonNullElse(query.limit(), 1000L),
        Objects.requireNonNullElse(query.offset(), 0L),
        (limit, offset) -> getSettlements(limit, offset, query.source(), SortDirection.ASC),
        null);
  }
}
