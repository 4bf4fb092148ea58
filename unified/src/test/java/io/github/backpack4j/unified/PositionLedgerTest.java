package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PositionLedgerTest {

  private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

  private final List<String> heard = new ArrayList<>();
  private PositionLedger ledger = new PositionLedger(true);

  private final AccountLedger.Told<Position> told =
      new AccountLedger.Told<>() {
        @Override
        public void update(Position update) {
          heard.add(update.raw().toString());
        }

        @Override
        public void failure(ExchangeException failure) {
          throw failure;
        }
      };

  private static PositionState listed(String id, String quantity) {
    return state("list", id, quantity, null, false);
  }

  private static PositionState stands(String id, String quantity, int second) {
    return state("stands", id, quantity, START.plusSeconds(second), true);
  }

  private static PositionState said(String id, String quantity, int second) {
    return state("stream", id, quantity, START.plusSeconds(second), false);
  }

  private static PositionState state(
      String source, String id, String quantity, @Nullable Instant time, boolean snapshot) {
    return new PositionState(
        id,
        "SOL_USDC_PERP",
        new BigDecimal(quantity),
        new BigDecimal("20.5"),
        time,
        snapshot,
        Fixtures.position(
            "1", "SOL/USDC:USDC", BigDecimal.ZERO, source + " " + id + " " + quantity),
        Fixtures.position("1", "SOL/USDC:USDC", BigDecimal.ZERO, source + " " + id + " closed"));
  }

  private void answer(boolean whole, PositionState... rows) {
    ledger.answer(List.of(rows), List.of(), whole, told);
  }

  private void message(PositionState state) {
    ledger.message(state, told);
  }

  @Test
  void whatIsHeldIsToldFirstAndNotAgainWhenTheStreamBeginsWithIt() {
    answer(true, listed("1", "3"));
    message(stands("1", "3.00", 1));
    message(said("1", "2", 2));

    assertThat(heard).containsExactly("list 1 3", "stream 1 2");
  }

  @Test
  void whatTheStreamHasSaidIsNotTakenFromTheList() {
    ledger.answer(List.of(listed("1", "2")), List.of(stands("1", "3", 1)), true, told);
    message(stands("1", "3", 1));
    message(said("1", "2", 2));

    assertThat(heard).containsExactly("stands 1 3", "stream 1 2");
  }

  @Test
  void aPositionThatIsNotListedAnyMoreWasClosed() {
    message(said("1", "3", 1));
    ledger.begin();
    answer(true);

    assertThat(heard).containsExactly("stream 1 3", "stream 1 closed");
    message(said("1", "0", 2));
    answer(false);
    assertThat(heard).hasSize(2);
  }

  @Test
  void aRowWithoutAQuantityIsNoPosition() {
    answer(true, listed("1", "3"), listed("2", "0"));
    ledger.begin();
    answer(true, listed("1", "0"));

    assertThat(heard).containsExactly("list 1 3", "list 1 closed");
  }

  @Test
  void aPositionThatTheStreamClosedStaysClosed() {
    message(said("1", "3", 1));
    message(said("1", "0", 3));
    answer(false, listed("1", "3"));
    message(said("1", "2", 2));

    assertThat(heard).containsExactly("stream 1 3", "stream 1 0");
  }

  @Test
  void aPositionOfTheSameIdMayBeOpenedAnew() {
    message(said("1", "3", 1));
    message(said("1", "0", 2));
    message(said("1", "4", 3));
    message(said("1", "0", 4));
    ledger.begin();
    answer(true, listed("1", "5"));

    assertThat(heard)
        .containsExactly("stream 1 3", "stream 1 0", "stream 1 4", "stream 1 0", "list 1 5");
  }

  @Test
  void aPositionThatAnotherHasReplacedIsClosedBeforeThatIsTold() {
    message(said("1", "3", 1));
    ledger.begin();
    answer(true, listed("2", "-1"));

    assertThat(heard).containsExactly("stream 1 3", "stream 1 closed", "list 2 -1");
  }

  @Test
  void afterAnInterruptionAllAreToldAsTheyStand() {
    message(said("1", "3", 1));
    message(said("2", "1", 1));
    ledger.begin();
    ledger.answer(
        List.of(listed("1", "3"), listed("2", "1")), List.of(stands("2", "1", 2)), true, told);
    message(stands("2", "1", 2));

    assertThat(heard).containsExactly("stream 1 3", "stream 2 1", "list 1 3", "stands 2 1");
  }

  @Test
  void whenItIsAskedOnceMoreOnlyChangesAreTold() {
    answer(true, listed("1", "3"), listed("2", "1"));
    answer(false, listed("1", "3"), listed("2", "2"));

    assertThat(heard).containsExactly("list 1 3", "list 2 1", "list 2 2");
  }

  @Test
  void whatIsHeldAtTheStartIsToldByItsChangesAloneIfThatIsWanted() {
    ledger = new PositionLedger(false);
    ledger.answer(List.of(listed("1", "3")), List.of(stands("1", "3", 1)), true, told);
    message(stands("1", "3", 1));
    assertThat(heard).isEmpty();
    message(said("1", "2", 2));
    ledger.begin();
    ledger.answer(List.of(listed("1", "1")), List.of(stands("1", "1", 3)), true, told);
    message(stands("1", "1", 3));

    assertThat(heard).containsExactly("stream 1 2", "stands 1 1");
  }

  @Test
  void whatWasToldBeforeTheFirstAnswerIsToldAsThatHasIt() {
    ledger = new PositionLedger(false);
    message(said("1", "3", 1));
    ledger.begin();
    answer(true, listed("1", "2"), listed("2", "5"));
    message(stands("1", "2", 2));
    message(stands("2", "5", 2));

    assertThat(heard).containsExactly("stream 1 3", "list 1 2");
  }

  @Test
  void anOlderMessageIsNotTold() {
    message(said("1", "3", 2));
    message(said("1", "2", 1));
    message(said("1", "3", 2));

    assertThat(heard).containsExactly("stream 1 3");
  }

  @Test
  void theLatestThatWereClosedAreRemembered() {
    for (int i = 0; i <= PositionLedger.MOST_CLOSED; i++) {
      message(said("p" + i, "0", 5));
    }
    heard.clear();
    message(said("p1", "1", 4));
    assertThat(heard).isEmpty();
    message(said("p0", "1", 4));
    assertThat(heard).containsExactly("stream p0 1");
  }
}
