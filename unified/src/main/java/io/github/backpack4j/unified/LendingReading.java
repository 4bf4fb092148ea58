package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.BorrowLendMarket;
import io.github.backpack4j.api.model.BorrowLendMarketRecord;
import io.github.backpack4j.api.model.BorrowLendMarketState;
import io.github.backpack4j.api.model.InterestPayment;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers about pools and interest, in the words of this package. */
final class LendingReading {
  private static final Duration YEAR = Duration.ofDays(365);

  private LendingReading() {}

  static Map<String, BorrowRate> rates(List<BorrowLendMarket> rows) {
    Map<String, BorrowRate> rates = new LinkedHashMap<>();
    for (BorrowLendMarket row : rows) {
      rates.put(row.symbol().wire(), rate(row));
    }
    return Collections.unmodifiableMap(rates);
  }

  static BorrowRate rate(BorrowLendMarket row) {
    return new BorrowRate(
        row.symbol().wire(),
        row.borrowInterestRate(),
        YEAR,
        row.lendInterestRate(),
        row.utilization(),
        row.borrowedQuantity(),
        row.lentQuantity(),
        available(row),
        row.timestamp(),
        row);
  }

  private static BigDecimal available(BorrowLendMarket row) {
    BorrowLendMarketState state = row.state();
    boolean takesBorrows =
        !state.equals(BorrowLendMarketState.CLOSED)
            && !state.equals(BorrowLendMarketState.REPAY_ONLY);
    BigDecimal room =
        row.lentQuantity().multiply(row.maxUtilization()).subtract(row.borrowedQuantity());
    return takesBorrows && room.signum() > 0 ? Arithmetic.plain(room) : BigDecimal.ZERO;
  }

  static BorrowRatePoint point(String code, BorrowLendMarketRecord row) {
    return new BorrowRatePoint(
        code,
        row.borrowInterestRate(),
        YEAR,
        row.lendInterestRate(),
        row.utilization(),
        row.timestamp(),
        row);
  }

  /**
   * What the account paid for; null for what it earned, and for what is newer than this release.
   */
  static @Nullable InterestKind kind(InterestPayment row) {
    return switch (row.paymentType().known()) {
      case BORROW -> InterestKind.BORROW;
      case ENTRY_FEE -> InterestKind.ENTRY_FEE;
      case UNREALIZED_NEGATIVE_PNL -> InterestKind.UNREALIZED_LOSS;
      case LEND, UNREALIZED_POSITIVE_PNL, UNRECOGNIZED -> null;
    };
  }

  /** A payment that {@link #kind} has a kind for. */
  static BorrowInterest interest(String symbol, InterestKind kind, InterestPayment row) {
    return new BorrowInterest(
        symbol,
        row.symbol().wire(),
        kind,
        row.quantity().abs(),
        row.interestRate(),
        null,
        MarginMode.CROSS,
        row.timestamp(),
        row);
  }
}
