package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.backpack4j.Outcome;
import io.github.backpack4j.OutcomeUnknownException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LendingTest {
  private static final String POOLS = "/api/v1/borrowLend/markets";
  private static final String POSITIONS = "/api/v1/borrowLend/positions";
  private static final String LOANS = "/api/v1/borrowLend";
  private static final String INTEREST = "/wapi/v1/history/interest";

  private ScriptedExchange script;

  @BeforeEach
  void starts() throws Exception {
    script =
        new ScriptedExchange()
            .answers(POOLS, "[{\"symbol\": \"SOL\", \"stepSize\": \"0.000001\"}]")
            .answers(POSITIONS, "[{\"symbol\": \"SOL\", \"netQuantity\": \"-20\"}]")
            .answers(LOANS, "")
            .answers("/api/v1/markets", "[]");
  }

  @AfterEach
  void ends() {
    script.close();
  }

  private static <E extends ExchangeException> E failure(Class<E> type, Runnable call) {
    return catchThrowableOfType(type, call::run);
  }

  private void borrow() {
    script.exchange().borrowMargin("SOL", BigDecimal.ONE);
  }

  private void repay() {
    script.exchange().repayMargin("SOL", BigDecimal.ONE);
  }

  @Test
  void whatIsOnlyAcceptedIsNeitherBorrowedNorRepaidYet() {
    script.answers(LOANS, 202, "");
    for (Runnable write : List.<Runnable>of(this::borrow, this::repay)) {
      UnknownOutcomeException failure = failure(UnknownOutcomeException.class, write);

      assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(failure.status()).isEqualTo(202);
      assertThat(failure)
          .hasMessageStartingWith(
              "executeBorrowLend has an unknown outcome: the answer was 202, which does not say"
                  + " that it was carried out; it can take effect until ");
    }
    assertThat(script.bodies()).hasSize(2);
  }

  @Test
  void aPositionThatIsNotAnsweredLeavesNoDoubtWhetherItWasRepaid() {
    script.hangsUp(POSITIONS);

    ExchangeException failure = failure(ExchangeUnavailableException.class, this::repay);

    assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(failure).hasMessageStartingWith("repayMargin sent nothing: getBorrowLendPositions ");
    assertThat(failure.getCause()).isInstanceOf(OutcomeUnknownException.class);
    assertThat(script.requests()).contains("GET " + POSITIONS).doesNotContain("POST " + LOANS);
  }

  @Test
  void aPoolThatIsNotAnsweredLeavesNoDoubtWhetherItWasBorrowed() {
    script.hangsUp(POOLS);

    ExchangeException failure = failure(ExchangeUnavailableException.class, this::borrow);

    assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(failure).hasMessageStartingWith("borrowMargin sent nothing: getBorrowLendMarkets ");
    assertThat(script.requests()).containsOnly("GET " + POOLS);
  }

  @Test
  void aRequestThatIsNotAnsweredIsSentOnceAndIsInDoubt() {
    script.hangsUp(LOANS);

    UnknownOutcomeException failure = failure(UnknownOutcomeException.class, this::repay);

    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(script.requests())
        .containsExactly("GET " + POOLS, "GET " + POSITIONS, "POST " + LOANS);
  }

  @Test
  void aLendOfTheSameAssetDoesNotHideADebt() {
    script.answers(
        POSITIONS,
        """
        [{"symbol": "SOL", "netQuantity": "3"}, {"symbol": "SOL", "netQuantity": "-0.5"}]\
        """);

    MarginLoan loan = script.exchange().repayMargin("SOL");

    assertThat(loan.amount()).isEqualTo("0.5");
    assertThat(loan.debtBefore()).isEqualTo("0.5");
    assertThat(loan.lentBefore()).isEqualTo("3");
  }

  @Test
  void aPoolWithoutAStepTakesEveryDigit() {
    script.answers(POOLS, "[{\"symbol\": \"SOL\", \"stepSize\": \"0\"}]");
    script.answers(POSITIONS, "[{\"symbol\": \"SOL\", \"netQuantity\": \"-0.123456789123\"}]");

    assertThat(script.exchange().repayMargin("SOL").amount()).isEqualTo("0.123456789123");
  }

  @Test
  void interestThatMovesToTheNextPageIsReturnedOnceAndTwoAlikeTwice() {
    List<String> rows = new ArrayList<>();
    IntStream.range(0, 250).forEach(hour -> rows.add(interest(hour / 2))); // each twice
    int[] more = {-1};
    script.answers(
        INTEREST,
        url -> {
          String page = page(rows, url);
          rows.add(0, interest(more[0]--));
          return page;
        });

    History<BorrowInterest> history = script.exchange().fetchBorrowInterest(null, Range.last(250));

    assertThat(history).hasSize(250);
    assertThat(history.requests()).isEqualTo(3);
    assertThat(history.stream().map(BorrowInterest::timestamp).distinct()).hasSize(125);
  }

  /** A row that is so many hours old. */
  private static String interest(int hours) {
    return """
    {"paymentType": "Borrow", "interestRate": "0.01", "interval": 3600000, "positionId": "1",
     "marketSymbol": "SOL_USDC", "quantity": "0.5", "symbol": "SOL", "timestamp": "%s"}\
    """
        .formatted(LocalDateTime.of(2023, 11, 14, 22, 0).minusHours(hours).toString() + ":00");
  }

  private static String page(List<String> rows, HttpUrl url) {
    int offset = Integer.parseInt(String.valueOf(url.queryParameter("offset")));
    return rows.subList(Math.min(offset, rows.size()), Math.min(offset + 100, rows.size()))
        .toString();
  }
}
