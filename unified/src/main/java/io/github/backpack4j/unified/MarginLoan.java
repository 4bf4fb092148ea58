package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A borrow or a repayment that the exchange has carried out. Its answer is empty: there is no id,
 * and what follows is what was sent and what was read just before.
 *
 * @param kind whether it was borrowed or repaid
 * @param currency code of the asset
 * @param amount what was sent, in units of {@code currency}; of a repayment never more than the
 *     debt
 * @param debtBefore what was owed when it was read just before, in units of {@code currency}; zero
 *     without a debt
 * @param lentBefore what was lent when it was read just before, in units of {@code currency}; zero
 *     without a lend
 * @param timestamp when the answer came, by the clock of the exchange object
 * @param raw the position in this asset as it was read just before; null if there was none
 */
public record MarginLoan(
    Kind kind,
    String currency,
    BigDecimal amount,
    BigDecimal debtBefore,
    BigDecimal lentBefore,
    Instant timestamp,
    io.github.backpack4j.api.model.@Nullable BorrowLendPosition raw) {

  /** Which way the asset moved. */
  public enum Kind {
    /** To the account. */
    BORROW,

    /** Back to the pool. */
    REPAY
  }

  /**
   * How much of {@code amount} came out of the account's own lend, which the exchange redeems
   * before it lends the account anything; zero where nothing was lent.
   */
  public BigDecimal redeemed() {
    return kind == Kind.BORROW ? amount.min(lentBefore) : BigDecimal.ZERO;
  }

  /**
   * What is owed now, in units of {@code currency}, if nothing else moved the position meanwhile.
   * Interest does all the time.
   */
  public BigDecimal debtAfter() {
    return Arithmetic.plain(
        kind == Kind.BORROW
            ? debtBefore.add(amount).subtract(redeemed())
            : debtBefore.subtract(amount));
  }
}
