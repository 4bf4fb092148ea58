package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Interest that the account paid once.
 *
 * @param symbol unified symbol of the market it belongs to: the spot market of a borrow, or the
 *     future whose loss is not settled yet; the market's id if the market list does not have it
 * @param currency code of the asset it was paid in; that it is the one the exchange puts the
 *     payment down to is inferred
 * @param kind what it was paid for
 * @param interest how much was paid, in units of {@code currency}; never negative, whichever sign
 *     the exchange gives it
 * @param interestRate rate that applied, as a fraction, 0.01 for one percent; that it is for a year
 *     is inferred
 * @param amountBorrowed null: the exchange does not say on how much it was paid
 * @param marginMode always {@link MarginMode#CROSS}
 * @param timestamp when it was paid
 * @param raw the answer; it names the position and the length of time
 */
public record BorrowInterest(
    String symbol,
    String currency,
    InterestKind kind,
    BigDecimal interest,
    BigDecimal interestRate,
    @Nullable BigDecimal amountBorrowed,
    MarginMode marginMode,
    Instant timestamp,
    io.github.backpack4j.api.model.InterestPayment raw) {}
