package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.api.model.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderLedgerTest {

  private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

  private final OrderLedger ledger = new OrderLedger(START, market -> "SOL/USDC");
  private final List<String> heard = new ArrayList<>();
  private int clock;

  private final AccountLedger.Told<Order> told =
      new AccountLedger.Told<>() {
        @Override
        public void update(Order update) {
          heard.add(update.raw().toString());
        }

        @Override
        public void failure(ExchangeException failure) {
          heard.add(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
      };

  /** What the stream says, each time later. */
  private OrderState said(String id, OrderStatus status, String executed) {
    return state(id, status, executed, "3", START.plusSeconds(++clock), null);
  }

  private static OrderState listed(String id, OrderStatus status, String executed) {
    return state(id, status, executed, "3", null, null);
  }

  private static OrderState state(
      String id,
      OrderStatus status,
      String executed,
      @Nullable String quantity,
      @Nullable Instant time,
      @Nullable String related) {
    String text = (time == null ? "list " : "stream ") + id + " " + status.wire() + " " + executed;
    Order order =
        new Order(
            id,
            null,
            "SOL/USDC",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            io.github.backpack4j.unified.OrderStatus.OPEN,
            null,
            null,
            null,
            text);
    return new OrderState(
        id,
        "SOL_USDC",
        status,
        new BigDecimal(executed),
        quantity == null ? null : new BigDecimal(quantity),
        null,
        time == null ? START.plusSeconds(1) : null,
        time,
        related,
        order);
  }

  private void open(OrderState... rows) {
    answer(List.of(rows), List.of(), List.of());
  }

  private void answer(List<OrderState> open, List<OrderState> past, List<OrderState> found) {
    Set<String> asked = ledger.question(START).orders().keySet();
    ledger.answer(new OrderAnswer(asked, open, past, found), List.of(), true, told);
  }

  private void message(OrderState state) {
    ledger.message(state, told);
  }

  @Test
  void whatBothSayIsToldOnce() {
    open(listed("1", OrderStatus.NEW, "0"));
    message(said("1", OrderStatus.NEW, "0.00"));

    assertThat(heard).containsExactly("list 1 New 0");
  }

  @Test
  void aSizeThatIsZeroInOneSourceAndLeftOutInTheOtherIsTheSame() {
    open(state("1", OrderStatus.TRIGGER_PENDING, "0", "0", null, null));
    message(state("1", OrderStatus.TRIGGER_PENDING, "0", null, START, null));

    assertThat(heard).containsExactly("list 1 TriggerPending 0");
  }

  @Test
  void aListThatKnowsMoreThanTheStreamHasSaidIsTold() {
    OrderState early = said("1", OrderStatus.PARTIALLY_FILLED, "1");
    ledger.answer(
        new OrderAnswer(
            Set.of(),
            List.of(listed("1", OrderStatus.PARTIALLY_FILLED, "2")),
            List.of(),
            List.of()),
        List.of(early),
        true,
        told);
    message(early);
    message(said("1", OrderStatus.PARTIALLY_FILLED, "2"));
    message(said("1", OrderStatus.FILLED, "3"));

    assertThat(heard).containsExactly("list 1 PartiallyFilled 2", "stream 1 Filled 3");
  }

  @Test
  void aListThatKnowsLessThanTheStreamHasSaidIsNotTold() {
    message(said("1", OrderStatus.PARTIALLY_FILLED, "2"));
    open(listed("1", OrderStatus.PARTIALLY_FILLED, "1"));

    assertThat(heard).containsExactly("stream 1 PartiallyFilled 2");
  }

  @Test
  void anOrderThatHasEndedIsNeverToldAgain() {
    message(said("1", OrderStatus.NEW, "0"));
    message(said("1", OrderStatus.CANCELLED, "0"));
    message(said("1", OrderStatus.NEW, "0"));
    open(listed("1", OrderStatus.PARTIALLY_FILLED, "1"));

    assertThat(heard).containsExactly("stream 1 New 0", "stream 1 Cancelled 0");
  }

  @Test
  void anOlderMessageIsNotTold() {
    OrderState older = said("1", OrderStatus.NEW, "0");
    message(said("1", OrderStatus.NEW, "0"));
    message(older);

    assertThat(heard).containsExactly("stream 1 New 0");
  }

  @Test
  void anOrderThatShrinksIsTold() {
    open(listed("1", OrderStatus.NEW, "0"));
    message(state("1", OrderStatus.NEW, "0", "2", START.plusSeconds(5), null));

    assertThat(heard).containsExactly("list 1 New 0", "stream 1 New 0");
  }

  @Test
  void anOrderThatEndedMeanwhileIsToldAsTheHistoryHasIt() {
    open(listed("1", OrderStatus.NEW, "0"), listed("2", OrderStatus.NEW, "0"));
    ledger.begin();
    assertThat(ledger.question(null).orders()).containsOnlyKeys("1", "2");
    answer(
        List.of(),
        List.of(listed("1", OrderStatus.FILLED, "3")),
        List.of(listed("2", OrderStatus.EXPIRED, "1")));

    assertThat(heard)
        .containsExactly("list 1 New 0", "list 2 New 0", "list 1 Filled 3", "list 2 Expired 1");
    assertThat(ledger.question(null).orders()).isEmpty();
    assertThat(ledger.isSeeking()).isFalse();
  }

  @Test
  void anOrderOfWhichTheStreamHasSpokenSinceIsNotAskedFor() {
    open(listed("1", OrderStatus.NEW, "0"), listed("2", OrderStatus.NEW, "0"));
    ledger.begin();
    message(said("2", OrderStatus.PARTIALLY_FILLED, "1"));

    assertThat(ledger.question(null).orders()).containsOnlyKeys("1");
  }

  @Test
  void anOrderThatIsFoundNowhereIsAFailureOnceAndAskedForUntilItIsFound() {
    open(listed("1", OrderStatus.NEW, "0"));
    ledger.begin();
    for (int i = 0; i < 3; i++) {
      answer(List.of(), List.of(), List.of());
      assertThat(ledger.isSeeking()).isTrue();
    }
    answer(List.of(), List.of(), List.of(listed("1", OrderStatus.FILLED, "3")));

    assertThat(heard)
        .containsExactly(
            "list 1 New 0",
            "OrderNotFoundException: order 1 on SOL/USDC stands no more, and the order history"
                + " does not say yet what became of it; it is asked again",
            "list 1 Filled 3");
    assertThat(ledger.isSeeking()).isFalse();
  }

  @Test
  void anOrderThatIsFoundNowhereMayStillBeHeardOf() {
    open(listed("1", OrderStatus.NEW, "0"));
    ledger.begin();
    answer(List.of(), List.of(), List.of());
    message(said("1", OrderStatus.CANCELLED, "0"));

    assertThat(heard).hasSize(3).endsWith("stream 1 Cancelled 0");
    assertThat(ledger.isSeeking()).isFalse();
  }

  @Test
  void aHistoryThatLagsBehindDoesNotCloseAnOrder() {
    open(listed("1", OrderStatus.NEW, "0"));
    ledger.begin();
    answer(List.of(), List.of(), List.of(listed("1", OrderStatus.NEW, "0")));

    assertThat(heard).hasSize(2);
    assertThat(ledger.isSeeking()).isTrue();
  }

  @Test
  void aHistoryThatHasLessFilledThanWasToldIsNotBelieved() {
    message(said("1", OrderStatus.PARTIALLY_FILLED, "2"));
    ledger.begin();
    answer(List.of(), List.of(), List.of(listed("1", OrderStatus.CANCELLED, "1")));

    assertThat(heard)
        .containsExactly(
            "stream 1 PartiallyFilled 2",
            "OrderNotFoundException: order 1 on SOL/USDC stands no more, and the order history"
                + " does not say yet what became of it; it is asked again");
  }

  @Test
  void anEndThatContradictsWhatWasToldIsAskedFor() {
    message(said("1", OrderStatus.PARTIALLY_FILLED, "2"));
    message(said("1", OrderStatus.CANCELLED, "1"));

    assertThat(heard).containsExactly("stream 1 PartiallyFilled 2");
    assertThat(ledger.question(null).orders()).containsOnlyKeys("1");
    answer(List.of(), List.of(), List.of(listed("1", OrderStatus.CANCELLED, "2")));
    assertThat(heard).endsWith("list 1 Cancelled 2");
  }

  @Test
  void anOrderThatCameAndWentMeanwhileIsToldAsItEnded() {
    answer(List.of(), List.of(listed("1", OrderStatus.FILLED, "3")), List.of());

    assertThat(heard).containsExactly("list 1 Filled 3");
  }

  @Test
  void anOrderThatHadEndedBeforeTheWatchIsNotTold() {
    OrderState row = listed("1", OrderStatus.FILLED, "3");
    OrderState before =
        new OrderState(
            row.id(),
            row.market(),
            row.status(),
            row.executed(),
            row.quantity(),
            null,
            START.minusMillis(1),
            null,
            null,
            row.order());
    answer(List.of(), List.of(before), List.of());

    assertThat(heard).isEmpty();
  }

  @Test
  void aTriggerIsAskedForWhenAnotherOrderComesOfIt() {
    message(state("1", OrderStatus.TRIGGER_PENDING, "0", "0", START, null));
    message(state("2", OrderStatus.NEW, "0", "3", START.plusSeconds(1), "1"));
    assertThat(ledger.isSeeking()).isTrue();
    assertThat(ledger.question(null).orders()).containsOnlyKeys("1");
    answer(
        List.of(listed("2", OrderStatus.NEW, "0")),
        List.of(),
        List.of(state("1", OrderStatus.FILLED, "0", null, null, null)));

    assertThat(heard)
        .containsExactly("stream 1 TriggerPending 0", "stream 2 New 0", "list 1 Filled 0");
    assertThat(ledger.isSeeking()).isFalse();
  }

  @Test
  void aTriggerThatBelongsToAnOrderSaysNothingOfThatOrder() {
    message(said("1", OrderStatus.PARTIALLY_FILLED, "1"));
    message(state("2", OrderStatus.TRIGGER_PENDING, "0", "0", START.plusSeconds(9), "1"));

    assertThat(ledger.isSeeking()).isFalse();
  }

  @Test
  void aStatusNewerThanThisReleaseIsNoEnd() {
    message(said("1", OrderStatus.of("Halted"), "0"));
    message(said("1", OrderStatus.FILLED, "3"));

    assertThat(heard).containsExactly("stream 1 Halted 0", "stream 1 Filled 3");
  }

  @Test
  void theLatestThatEndedAreRemembered() {
    for (int i = 0; i <= OrderLedger.MOST_ENDED; i++) {
      message(said("o" + i, OrderStatus.FILLED, "3"));
    }
    heard.clear();
    message(said("o1", OrderStatus.FILLED, "3"));
    assertThat(heard).isEmpty();
    message(said("o0", OrderStatus.FILLED, "3"));
    assertThat(heard).containsExactly("stream o0 Filled 3");
  }

  @Test
  void anEndThatIsOlderThanWhatWasToldIsAskedFor() {
    OrderState end = said("1", OrderStatus.CANCELLED, "1");
    message(said("1", OrderStatus.PARTIALLY_FILLED, "1"));
    message(end);

    assertThat(heard).containsExactly("stream 1 PartiallyFilled 1");
    assertThat(ledger.question(null).orders()).containsOnlyKeys("1");
  }

  @Test
  void aTriggerThatIsMovedIsTold() {
    open(priced(OrderStatus.TRIGGER_PENDING, null, "21"));
    message(priced(OrderStatus.TRIGGER_PENDING, START, "21.0"));
    message(priced(OrderStatus.TRIGGER_PENDING, START, null));
    assertThat(heard).hasSize(1);
    ledger.begin();
    open(priced(OrderStatus.TRIGGER_PENDING, null, "22"));
    message(priced(OrderStatus.TRIGGER_PENDING, START.plusSeconds(1), "23"));

    assertThat(heard)
        .containsExactly(
            "list 1 TriggerPending 0", "list 1 TriggerPending 0", "stream 1 TriggerPending 0");
  }

  /** An order with a price that sets it off. */
  private static OrderState priced(
      OrderStatus status, @Nullable Instant time, @Nullable String triggerPrice) {
    OrderState plain = state("1", status, "0", "0", time, null);
    Order order = plain.order();
    return new OrderState(
        plain.id(),
        plain.market(),
        plain.status(),
        plain.executed(),
        plain.quantity(),
        plain.price(),
        plain.accepted(),
        plain.time(),
        plain.related(),
        new Order(
            order.id(),
            null,
            order.symbol(),
            null,
            null,
            null,
            null,
            null,
            null,
            triggerPrice == null ? null : new BigDecimal(triggerPrice),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            order.status(),
            null,
            null,
            null,
            order.raw()));
  }

  @Test
  void aTriggerThatWasSetOffIsAskedForThoughAListStillHasIt() {
    message(state("1", OrderStatus.TRIGGER_PENDING, "0", "0", START, null));
    message(state("2", OrderStatus.NEW, "0", "3", START.plusSeconds(1), "1"));
    OrderState still = state("1", OrderStatus.TRIGGER_PENDING, "0", "0", null, null);
    for (int i = 1; i < OrderLedger.MOST_STANDING; i++) {
      open(still, listed("2", OrderStatus.NEW, "0"));
      assertThat(ledger.isSeeking()).isTrue();
    }
    open(still, listed("2", OrderStatus.NEW, "0"));
    assertThat(ledger.isSeeking()).isFalse();
    assertThat(heard).containsExactly("stream 1 TriggerPending 0", "stream 2 New 0");
  }

  @Test
  void fewAreSoughtAtOnceAndAllInTurn() {
    int all = 2 * OrderLedger.MOST_SOUGHT;
    for (int i = 0; i < all; i++) {
      message(said("o" + i, OrderStatus.NEW, "0"));
    }
    ledger.begin();
    answer(List.of(), List.of(), List.of());
    assertThat(heard).hasSize(2 * all);
    Set<String> asked = new HashSet<>();
    for (int i = 0; i < 2; i++) {
      Set<String> some = ledger.question(null).orders().keySet();
      assertThat(some).hasSize(OrderLedger.MOST_SOUGHT).noneMatch(asked::contains);
      asked.addAll(some);
      ledger.answer(new OrderAnswer(some, List.of(), List.of(), List.of()), List.of(), false, told);
    }
    assertThat(ledger.question(START).orders()).hasSize(all);
  }

  @Test
  void ordersThatEndedBeforeThoseThatAreRememberedAreNotToldAgain() {
    List<OrderState> rows = new ArrayList<>();
    for (int i = 0; i < OrderLedger.MOST_ENDED + 10; i++) {
      OrderState row = listed("o" + i, OrderStatus.FILLED, "3");
      rows.add(
          new OrderState(
              row.id(),
              row.market(),
              row.status(),
              row.executed(),
              row.quantity(),
              null,
              START.plusSeconds(i),
              null,
              null,
              row.order()));
    }
    answer(List.of(), rows, List.of());
    assertThat(heard).hasSize(rows.size());
    answer(List.of(), rows, List.of());
    assertThat(heard).hasSize(rows.size());
  }
}
