package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.api.model.BorrowLendMarket;
import io.github.backpack4j.api.model.InterestPayment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LendingReadingTest {

  private static BorrowLendMarket pool(
      String state, String lent, String borrowed, String maxUtilization) {
    return Fixtures.read(
        BorrowLendMarket.class,
        """
        {"symbol": "SOL", "state": "%s", "borrowInterestRate": "0.05", "lendInterestRate": "0.02",
         "lentQuantity": "%s", "borrowedQuantity": "%s", "maxUtilization": "%s",
         "utilization": "0.5", "timestamp": "2026-07-30T00:53:00.000Z"}\
        """
            .formatted(state, lent, borrowed, maxUtilization));
  }

  @ParameterizedTest
  @CsvSource({
    "Open, 60000000.5, 45000000, 0.95, 12000000.475",
    "Open, 5000000.00, 1500000.50, 1, 3499999.5",
    "Open, 1000, 900, 0.9, 0",
    "Open, 1000, 1000, 0.9, 0",
    "Closed, 1000, 0, 0.9, 0",
    "RepayOnly, 1000, 0, 0.9, 0",
    "Halted, 1000, 0, 0.9, 900"
  })
  void whatCanBeBorrowedIsWhatUtilizationLeavesRoomFor(
      String state, String lent, String borrowed, String most, String available) {
    BorrowRate rate = LendingReading.rate(pool(state, lent, borrowed, most));

    assertThat(rate.available()).isEqualTo(available);
    assertThat(rate.period()).isEqualTo(Duration.ofDays(365));
  }

  @ParameterizedTest
  @CsvSource({
    "Borrow, BORROW",
    "EntryFee, ENTRY_FEE",
    "UnrealizedNegativePnl, UNREALIZED_LOSS",
    "Lend,",
    "UnrealizedPositivePnl,",
    "Bonus,"
  })
  void onlyWhatIsPaidIsInterestOnBorrows(String paymentType, InterestKind kind) {
    assertThat(LendingReading.kind(payment(paymentType, "1"))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"-0.0001, 0.0001", "0.0001, 0.0001", "0, 0"})
  void interestIsWhatWasPaidWhicheverSignItHas(String quantity, String interest) {
    InterestPayment row = payment("Borrow", quantity);
    BorrowInterest read =
        LendingReading.interest("SOL/USDC", Objects.requireNonNull(LendingReading.kind(row)), row);

    assertThat(read.interest()).isEqualTo(interest);
    assertThat(read.amountBorrowed()).isNull();
  }

  private static InterestPayment payment(String paymentType, String quantity) {
    return Fixtures.read(
        InterestPayment.class,
        """
        {"paymentType": "%s", "interestRate": "0.0438", "interval": 3600000, "quantity": "%s",
         "marketSymbol": "SOL_USDC", "symbol": "SOL", "timestamp": "2023-11-14T22:00:00.25"}\
        """
            .formatted(paymentType, quantity));
  }

  @ParameterizedTest
  @CsvSource({
    // kind, amount, debt, lent, redeemed, debt after
    "BORROW, 12.5, 20, 0, 0, 32.5",
    "BORROW, 12.5, 0, 5000, 12.5, 0",
    "BORROW, 5600, 0, 5000, 5000, 600",
    "BORROW, 3, 0, 0, 0, 3",
    "REPAY, 7.5, 20, 0, 0, 12.5",
    "REPAY, 20, 20, 0, 0, 0",
    "REPAY, 20.014062, 20.0140625875, 0, 0, 0.0000005875"
  })
  void whatIsOwedAfterwardsIsWhatWasOwedAndWhatWasSent(
      MarginLoan.Kind kind,
      BigDecimal amount,
      BigDecimal debt,
      BigDecimal lent,
      String redeemed,
      String after) {
    MarginLoan loan = new MarginLoan(kind, "SOL", amount, debt, lent, Instant.EPOCH, null);

    assertThat(loan.redeemed()).isEqualTo(redeemed);
    assertThat(loan.debtAfter().toPlainString()).isEqualTo(after);
  }

  @Test
  void aSpanReachesAsFarBackAsItIsNeeded() {
    assertThat(BorrowRateSpan.covering(Duration.ofDays(-1))).isEqualTo(BorrowRateSpan.DAY);
    assertThat(BorrowRateSpan.covering(Duration.ZERO)).isEqualTo(BorrowRateSpan.DAY);
    assertThat(BorrowRateSpan.covering(Duration.ofHours(24))).isEqualTo(BorrowRateSpan.DAY);
    assertThat(BorrowRateSpan.covering(Duration.ofHours(25))).isEqualTo(BorrowRateSpan.WEEK);
    assertThat(BorrowRateSpan.covering(Duration.ofDays(28))).isEqualTo(BorrowRateSpan.MONTH);
    // February may be the month that is meant.
    assertThat(BorrowRateSpan.covering(Duration.ofDays(29))).isEqualTo(BorrowRateSpan.YEAR);
    assertThat(BorrowRateSpan.covering(Duration.ofDays(4000))).isEqualTo(BorrowRateSpan.YEAR);
  }
}
