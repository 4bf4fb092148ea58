package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the account holds, how it moves on and off, and what it pays. */
public interface AccountMethods {

  /**
   * What the account holds, by asset. Funds that are lent are not among it.
   *
   * @throws ExchangeException if the balances cannot be had
   */
  Balances fetchBalance();

  /**
   * Where to send a deposit of an asset over a network.
   *
   * <p>The exchange gives one address a network, whatever the asset, and says nothing of assets
   * that the network does not carry. Deposits of those may be lost; so the asset list is asked
   * first, and a network that does not carry the asset is refused here. An address has neither a
   * memo nor a tag.
   *
   * @param code the asset, such as {@code USDC}
   * @param network the network, such as {@code SOL}, {@code ETH} or {@code TRC20}, or the
   *     exchange's word for it, such as {@code Solana}; in any case
   * @throws BadRequestException if the asset does not go over the network; the message names those
   *     it goes over
   * @throws BadSymbolException if there is no such asset
   * @throws ExchangeException if the address cannot be had
   */
  DepositAddress fetchDepositAddress(String code, String network);

  /** As {@link #fetchDeposits(String, Range, DepositOptions)}, for every deposit. */
  default History<Transaction> fetchDeposits(@Nullable String code, Range range) {
    return fetchDeposits(code, range, DepositOptions.DEFAULT);
  }

  /**
   * Deposits onto the account.
   *
   * <p>The endpoint filters by time, in milliseconds. Whether its end is part of the range is
   * unproven: it is asked for one millisecond more, and rows beyond the range are left out here.
   * That it answers the newest first is inferred. It does not filter by asset: with a code the
   * others are read and left out.
   *
   * @param code only deposits of this asset; null for all
   * @param range which deposits
   * @param options whether those of the exchange itself count
   * @throws ExchangeException if the deposits cannot be had
   */
  History<Transaction> fetchDeposits(@Nullable String code, Range range, DepositOptions options);

  /**
   * Withdrawals off the account.
   *
   * <p>The endpoint filters by time, in milliseconds. Whether its end is part of the range is
   * unproven: it is asked for one millisecond more, and rows beyond the range are left out here.
   * That it answers the newest first is inferred. It does not filter by asset: with a code the
   * others are read and left out.
   *
   * @param code only withdrawals of this asset; null for all
   * @param range which withdrawals
   * @throws ExchangeException if the withdrawals cannot be had
   */
  History<Transaction> fetchWithdrawals(@Nullable String code, Range range);

  /**
   * Sends funds off the account. <b>What has left it does not come back.</b>
   *
   * <p>Unless {@link WithdrawOptions#checkLimits()} is off, the asset list is asked first, one
   * public request, and refused here is: a network that does not carry the asset or takes no
   * withdrawals of it at present, and an amount below the smallest or above the largest withdrawal.
   * If the list cannot be had, nothing was withdrawn. The request itself is sent at most once. The
   * exchange answers at once, before anything has moved: {@link #fetchWithdrawals} shows what
   * became of it.
   *
   * <p>An address that is not exempt from the second factor is refused without its token. Whether
   * the exchange takes tokens from an API key is unproven; its help pages say that it does not at
   * present. There is no memo and no tag, see {@link WithdrawOptions}.
   *
   * <p>After {@link UnknownOutcomeException}, wait for its deadline and look among the withdrawals,
   * by {@link WithdrawOptions#clientId()} where one was given. What the exchange does with a second
   * withdrawal of the same client id is unpublished: do not rely on it.
   *
   * <p>No exception and no text of an object here shows the address or the token.
   *
   * @param code the asset, such as {@code USDC}
   * @param amount how much, in units of the asset; whether the fee is taken out of it or on top is
   *     unproven
   * @param address where to
   * @param options the network, which is required, and what goes with it
   * @return the withdrawal as the exchange has taken it
   * @throws BadRequestException if there is no network, or one that does not carry the asset or has
   *     its withdrawals closed, or the amount is beyond the bounds; the message names them. Nothing
   *     was sent
   * @throws AuthenticationException if the address asks for a second factor, or the key may not
   *     withdraw
   * @throws InsufficientFundsException if the account does not hold as much
   * @throws UnknownOutcomeException if it may have been withdrawn
   * @throws UnreadableAnswerException if it was withdrawn, and the answer cannot be read; its
   *     outcome is {@code EXECUTED}
   * @throws ExchangeException if it was not withdrawn for another reason
   */
  Transaction withdraw(String code, BigDecimal amount, String address, WithdrawOptions options);

  /**
   * What the account pays for trading, by unified symbol: on spot markets its fees for spot, on
   * perpetuals and other futures its fees for futures. That futures which are no perpetuals cost
   * the same is inferred. Other kinds of market are left out, for the exchange does not say what
   * they cost.
   *
   * @throws ExchangeException if the fees cannot be had
   */
  Map<String, TradingFee> fetchTradingFees();

  /**
   * What the account pays for trading on one market.
   *
   * @param symbol the market
   * @throws BadSymbolException if there is no such market
   * @throws NotSupportedException if it is neither a spot market nor a future
   * @throws ExchangeException if the fees cannot be had
   */
  TradingFee fetchTradingFee(String symbol);

  /** As {@link #fetchSettlementHistory(Range, SettlementOptions)}, for every movement. */
  default History<Settlement> fetchSettlementHistory(Range range) {
    return fetchSettlementHistory(range, SettlementOptions.DEFAULT);
  }

  /**
   * What moved the account's quote asset: fees, funding, interest, realized profit, liquidations.
   *
   * <p>Not the settlement prices of dated futures, which the method of this name gives elsewhere:
   * there are none here. No row names a market. The endpoint knows no times: its rows are read back
   * from the newest until the range begins. Nothing tells two rows of one moment apart for certain:
   * if one page ends and the next begins with the same row, it is taken for one.
   *
   * @param range which movements
   * @param options of which kind
   * @throws ExchangeException if the movements cannot be had
   */
  History<Settlement> fetchSettlementHistory(Range range, SettlementOptions options);

  /**
   * Profit and loss that was realized, <b>put together here</b>: the endpoint that answered it left
   * the API on 7 August 2025, though lists of instructions and CCXT still name it.
   *
   * <p>The rows are settlements of realized profit ({@code GET /wapi/v1/history/settlement}); their
   * markets are looked up by the position's id among the account's past and present positions
   * ({@code GET /wapi/v1/history/position}). {@link History#emulation()} says so. It is not
   * equivalent: the exchange settles profit in small pieces while a position is open, each of which
   * is a row; fees and funding are not among them; and that the two lists call a position by the
   * same id is inferred. With a symbol, rows whose position cannot be told are left out; without,
   * they have none. The endpoints filter neither by time nor by what of all this is profit, so that
   * many rows may be read for few: a range that begins somewhere ends the reading there.
   *
   * @param symbol only rows of this future; null for all
   * @param range which rows
   * @throws BadSymbolException if there is no such market, or it is a spot market
   * @throws ExchangeException if the rows cannot be had
   */
  History<PnlEntry> fetchPnlHistory(@Nullable String symbol, Range range);
}
