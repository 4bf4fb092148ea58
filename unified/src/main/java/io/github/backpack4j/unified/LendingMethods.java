package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Borrowing, repaying, and what it costs. */
public interface LendingMethods {

  /**
   * What it costs to borrow each asset now, by its code, in the exchange's order.
   *
   * <p>Rates are for a year. The endpoint has no filter: one asset costs as much to ask for as all.
   *
   * @throws ExchangeException if the rates cannot be had
   */
  Map<String, BorrowRate> fetchBorrowRates();

  /**
   * What it costs to borrow one asset now.
   *
   * @param code the asset, such as {@code USDC}
   * @throws BadSymbolException if there is no pool to borrow it from
   * @throws ExchangeException if the rates cannot be had
   */
  BorrowRate fetchBorrowRate(String code);

  /** As {@link #fetchBorrowRateHistory(String, Range, BorrowRateHistoryOptions)}, by default. */
  default History<BorrowRatePoint> fetchBorrowRateHistory(String code, Range range) {
    return fetchBorrowRateHistory(code, range, BorrowRateHistoryOptions.DEFAULT);
  }

  /**
   * What it cost to borrow one asset, in one request.
   *
   * <p>The endpoint takes no times but a day, a week, a month or a year. That this is a span which
   * ends now, and not how far apart its rows are, is inferred. The shortest is asked for that
   * reaches back to the range's beginning, or twice as far as its end where it has no beginning, by
   * the clock of the exchange object. Without any time it is a day, however many rows are wanted:
   * {@link BorrowRateHistoryOptions#span} gives more. Rows outside the range are left out here. A
   * longer span may have its rows further apart, and nothing is older than a year: a range that
   * begins before begins with the oldest row there is.
   *
   * <p>The rows do not name the asset. That the endpoint's filter takes an asset's code, as the
   * pools have such names, is inferred; the exchange's document calls it the symbol of a market.
   *
   * @param code the asset, such as {@code USDC}
   * @param range which rows
   * @param options another span
   * @throws ExchangeException if the rows cannot be had
   */
  History<BorrowRatePoint> fetchBorrowRateHistory(
      String code, Range range, BorrowRateHistoryOptions options);

  /** As {@link #fetchBorrowInterest(String, Range, BorrowInterestOptions)}, for every payment. */
  default History<BorrowInterest> fetchBorrowInterest(@Nullable String code, Range range) {
    return fetchBorrowInterest(code, range, BorrowInterestOptions.DEFAULT);
  }

  /**
   * Interest that the account paid: on borrows, at their beginning, and on losses of futures that
   * are not settled yet.
   *
   * <p>The endpoint knows no times: its rows are read back from the newest until the range begins.
   * What the account earned by lending, or on profits, is on the same list and left out here; which
   * rows those are is inferred from the names of their types. What the endpoint calls {@code asset}
   * is the code, and its {@code symbol} a market: {@link BorrowInterestOptions#symbol(String)}.
   * Nothing tells two rows apart for certain: if one page ends and the next begins with the same
   * row, it is taken for one.
   *
   * @param code only interest paid in this asset, such as {@code USDC}; null for all
   * @param range which rows
   * @param options which payments
   * @throws ExchangeException if the rows cannot be had
   */
  History<BorrowInterest> fetchBorrowInterest(
      @Nullable String code, Range range, BorrowInterestOptions options);

  /**
   * Borrows an asset.
   *
   * <p>The exchange has no word for borrowing alone. Where the account has lent some of the asset,
   * by hand or because it lends what is free, the same request <b>redeems that first</b> and
   * borrows the rest. It is not refused here, since the asset is on the account either way: the
   * position is read just before, and the result says how much of the amount came from where. Some
   * accounts are refused instead, with the code {@code BORROW_REQUIRES_LEND_REDEEM}.
   *
   * <p>The pool's step and the account's position are asked for first; if they cannot be had,
   * nothing was borrowed. The request itself is sent at most once, and its answer is empty. After
   * {@link UnknownOutcomeException} the position tells, once the deadline has passed.
   *
   * @param code the asset, such as {@code USDC}
   * @param amount how much, in units of the asset; brought to the pool's step as the exchange
   *     object was told
   * @return what was sent, and what was owed and lent before
   * @throws InvalidOrderException if the amount is not above zero, or off the step and not to be
   *     rounded
   * @throws BadSymbolException if there is no pool to borrow it from
   * @throws InsufficientFundsException if the account's margin or the pool does not suffice
   * @throws UnknownOutcomeException if it may have been borrowed
   * @throws ExchangeException if it was not borrowed for another reason
   */
  MarginLoan borrowMargin(String code, BigDecimal amount);

  /**
   * Repays what is owed of an asset, or a part of it.
   *
   * <p>The exchange has no word for repaying: what it takes is a lend, which repays first and lends
   * <b>the excess</b>. So the debt is read just before, and no more than it is sent, rounded down
   * to the pool's step; a remainder below the step stays owed. A debt that shrinks between the two
   * requests, because the account repays by itself, still makes the difference a lend.
   *
   * <p>The request is sent at most once, and its answer is empty. After {@link
   * UnknownOutcomeException} the position tells, once the deadline has passed.
   *
   * @param code the asset, such as {@code USDC}
   * @param amount how much, in units of the asset; brought to the pool's step as the exchange
   *     object was told, and cut to the debt
   * @return what was sent, and what was owed before
   * @throws InvalidOrderException if nothing is owed, if the debt is below the pool's step, or if
   *     the amount is not above zero, or off the step and not to be rounded; nothing was sent
   * @throws BadSymbolException if there is no pool of the asset
   * @throws InsufficientFundsException if the account does not hold as much
   * @throws UnknownOutcomeException if it may have been repaid
   * @throws ExchangeException if it was not repaid for another reason
   */
  MarginLoan repayMargin(String code, BigDecimal amount);

  /**
   * Repays all that is owed of an asset, as {@link #repayMargin(String, BigDecimal)} does.
   *
   * <p>Interest goes on, and a remainder below the pool's step cannot be sent: something very small
   * may stay owed. {@link MarginLoan#debtAfter()} tells.
   *
   * @param code the asset, such as {@code USDC}
   * @return what was sent, and what was owed before
   * @throws InvalidOrderException if nothing is owed, or the debt is below the pool's step; nothing
   *     was sent
   * @throws BadSymbolException if there is no pool of the asset
   * @throws InsufficientFundsException if the account does not hold as much
   * @throws UnknownOutcomeException if it may have been repaid
   * @throws ExchangeException if it was not repaid for another reason
   */
  MarginLoan repayMargin(String code);
}
