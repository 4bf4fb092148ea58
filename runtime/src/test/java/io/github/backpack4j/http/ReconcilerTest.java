package io.github.backpack4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.http.Reconciliation.Executed;
import io.github.backpack4j.http.Reconciliation.NeverAccepted;
import io.github.backpack4j.http.Reconciliation.StillUnknown;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReconcilerTest {
  private static final Instant SENT = TestClock.START;
  private static final Instant DEADLINE = SENT.plusSeconds(5);

  /** A row of any of the three lists. */
  private record Row(String order, @Nullable Object clientId, @Nullable Instant time) {}

  private final TestClock clock = new TestClock();
  private final TestSleeper sleeper = new TestSleeper(clock);
  private final List<String> asked = new ArrayList<>();
  private Supplier<Instant> exchangeTime = clock::instant;
  private Duration timeTook = Duration.ZERO;
  private Supplier<List<Row>> open = List::of;
  private Supplier<List<Row>> past = List::of;
  private Supplier<List<Row>> fills = List::of;

  private Transport transport(UnaryOperator<Transport.Builder> settings) {
    return settings
        .apply(
            Transport.builder()
                .baseUrl(URI.create("http://exchange.test"))
                .clock(clock)
                .sleeper(sleeper)
                .serverTime(() -> StubCall.slow("getTime", timeTook, () -> exchangeTime.get())))
        .build();
  }

  private PageCall<Row> pages(String operation, Supplier<List<Row>> rows) {
    return (limit, offset) ->
        StubCall.of(
            operation,
            () -> {
              asked.add(operation + "@" + offset);
              List<Row> all = rows.get();
              int from = (int) Math.min(offset, all.size());
              return all.subList(from, (int) Math.min(from + limit, all.size()));
            });
  }

  private Reconciler<Row, Row, Row> reconciler(Transport transport) {
    return Reconciler.<Row, Row, Row>builder(transport)
        .operations("executeOrder", "executeOrders")
        .open(
            () ->
                StubCall.of(
                    "getOpenOrders",
                    () -> {
                      asked.add("getOpenOrders");
                      return open.get();
                    }),
            Row::order,
            Row::clientId,
            Row::time)
        .past(10, pages("getOrderHistory", () -> past.get()), Row::order, Row::clientId, Row::time)
        .fills(10, pages("getFills", () -> fills.get()), Row::order, Row::clientId, Row::time)
        .build();
  }

  private Reconciliation<Row, Row, Row> reconcile(OutcomeUnknownException lost) {
    return reconciler(transport(http -> http)).reconcile(lost);
  }

  private static OutcomeUnknownException lost(String operation, Long... clientIds) {
    return new OutcomeUnknownException(
        operation, 0, "it is lost", DEADLINE, List.of(clientIds), null, null);
  }

  private static Row row(String order, Object clientId) {
    return new Row(order, clientId, SENT.plusSeconds(1));
  }

  // Where it is found.

  @Test
  void anOrderThatRestsWasExecuted() {
    open = () -> List.of(row("1", 6L), row("2", 7L));
    assertThat(reconcile(lost("executeOrder", 7L)))
        .isEqualTo(new Executed<>(row("2", 7L), null, List.of()));
    assertThat(asked).containsExactly("getOpenOrders");
  }

  @Test
  void anOrderOfThePastWasExecuted() {
    past = () -> List.of(row("1", 6L), row("2", 7L));
    assertThat(reconcile(lost("executeOrder", 7L)))
        .isEqualTo(new Executed<>(null, row("2", 7L), List.of()));
    assertThat(asked).containsExactly("getOpenOrders", "getOrderHistory@0", "getOrderHistory@2");
  }

  @Test
  void anOrderWithFillsWasExecuted() {
    // The exchange names it in text there.
    List<Row> two = List.of(row("2", "7"), row("2", "7"));
    fills = () -> List.of(row("1", "6"), two.get(0), two.get(1));
    assertThat(reconcile(lost("executeOrder", 7L))).isEqualTo(new Executed<>(null, null, two));
    assertThat(sleeper.sleeps()).containsExactly(Duration.ofSeconds(6));
  }

  @Test
  void anOrderThatIsNowhereWasNeverAccepted() {
    open = () -> List.of(row("1", 6L));
    assertThat(reconcile(lost("executeOrder", 7L))).isEqualTo(new NeverAccepted<>());
    assertThat(asked)
        .containsExactly(
            "getOpenOrders",
            "getOrderHistory@0",
            "getFills@0",
            "getOpenOrders",
            "getOrderHistory@0",
            "getFills@0",
            "getOpenOrders",
            "getOrderHistory@0",
            "getFills@0",
            "getOpenOrders",
            "getOrderHistory@0",
            "getFills@0",
            "getOpenOrders",
            "getOrderHistory@0",
            "getFills@0");
    assertThat(sleeper.sleeps())
        .containsExactly(
            Duration.ofSeconds(6),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8));
  }

  @Test
  void anOrderMayTurnUpLate() {
    past =
        () ->
            clock.instant().isBefore(DEADLINE.plusSeconds(16)) ? List.of() : List.of(row("2", 7L));
    assertThat(reconcile(lost("executeOrder", 7L)))
        .isEqualTo(new Executed<>(null, row("2", 7L), List.of()));
    assertThat(sleeper.sleeps()).hasSize(5);
  }

  // What is somebody else's.

  @Test
  void anOlderOrderOfTheSameNameIsAnother() {
    Row old = new Row("1", 7L, DEADLINE.minus(Duration.ofMinutes(11)).minusMillis(1));
    open = () -> List.of(old);
    past = () -> List.of(old);
    fills = () -> List.of(old);
    assertThat(reconcile(lost("executeOrder", 7L))).isEqualTo(new NeverAccepted<>());
    Row young = new Row("1", 7L, DEADLINE.minus(Duration.ofMinutes(11)));
    past = () -> List.of(young);
    assertThat(reconcile(lost("executeOrder", 7L)))
        .isEqualTo(new Executed<>(null, young, List.of()));
  }

  @Test
  void twoOrdersOfOneNameAreNotToldApart() {
    past = () -> List.of(row("2", 7L), row("1", 7L));
    assertThat(reconcile(lost("executeOrder", 7L)))
        .isEqualTo(new StillUnknown<>("several orders carry the client id 7"));
  }

  @Test
  void anOrderThatComesTwiceIsOne() {
    past = () -> List.of(row("2", 7L), row("2", 7L));
    assertThat(reconcile(lost("executeOrder", 7L))).isInstanceOf(Executed.class);
  }

  @Test
  void rowsWithoutANameOrATimeAreReadToo() {
    past = () -> List.of(new Row("1", null, SENT), new Row("2", 7L, null));
    assertThat(reconcile(lost("executeOrder", 7L)))
        .isEqualTo(new Executed<>(null, new Row("2", 7L, null), List.of()));
  }

  @Test
  void rowsWhoseMembersWereLeftOutAreReadToo() {
    Reconciler<Row, Row, Row> reconciler =
        Reconciler.<Row, Row, Row>builder(transport(http -> http))
            .operations("executeOrder")
            .open(
                () -> StubCall.of("getOpenOrders", () -> List.of(row("2", 7L))),
                ReconcilerTest::leftOut,
                Row::clientId,
                ReconcilerTest::leftOut)
            .past(1, pages("past", List::of), Row::order, Row::clientId, Row::time)
            .fills(1, pages("fills", List::of), Row::order, Row::clientId, Row::time)
            .build();
    assertThat(reconciler.reconcile(lost("executeOrder", 7L))).isInstanceOf(Executed.class);
  }

  private static <V> V leftOut(Row row) {
    throw DecodingException.leftOut("Row", "/id");
  }

  // How far it looks.

  @Test
  void readsBackToBeforeItWasSent() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add(new Row("" + i, (long) i, DEADLINE.minusSeconds(20L * i)));
    }
    past = () -> rows;
    assertThat(reconcile(lost("executeOrder", 1000L))).isEqualTo(new NeverAccepted<>());
    // The row 33 is eleven minutes old; the page that begins with row 40 holds older ones only.
    assertThat(asked.subList(1, 6))
        .containsExactly(
            "getOrderHistory@0",
            "getOrderHistory@10",
            "getOrderHistory@20",
            "getOrderHistory@30",
            "getOrderHistory@40");
    assertThat(asked.get(6)).isEqualTo("getFills@0");
  }

  @Test
  void readsOnWhereRowsAreInAnotherOrder() {
    // As if those came first that ended last: old orders, cancelled in one go.
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.add(new Row("" + i, (long) i, DEADLINE.minus(Duration.ofMinutes(20 + i * 7 % 20))));
    }
    rows.add(row("2", 1000L));
    for (int i = 30; i < 100; i++) {
      rows.add(new Row("" + i, (long) i, DEADLINE.minus(Duration.ofHours(i))));
    }
    past = () -> rows;
    assertThat(reconcile(lost("executeOrder", 1000L)))
        .isEqualTo(new Executed<>(null, row("2", 1000L), List.of()));
    // Those of the page after it are all older than the rows could be out of order.
    assertThat(asked)
        .containsExactly(
            "getOpenOrders",
            "getOrderHistory@0",
            "getOrderHistory@10",
            "getOrderHistory@20",
            "getOrderHistory@30");
  }

  @Test
  void doesNotReadForever() {
    past = () -> IntStream.range(0, 2000).mapToObj(i -> row("" + i, i)).toList();
    assertThat(reconcile(lost("executeOrder", 5000L)))
        .isEqualTo(
            new StillUnknown<>(
                "the order history could not be read: they fill more than 100 pages"));
  }

  // When it looks.

  @Test
  void waitsForTheDeadlineByTheClockOfTheExchange() {
    exchangeTime = () -> clock.instant().minusSeconds(100);
    Instant[] looked = new Instant[1];
    open =
        () -> {
          looked[0] = clock.instant();
          return List.of(row("2", 7L));
        };
    reconcile(lost("executeOrder", 7L));
    assertThat(looked[0]).isEqualTo(DEADLINE.plusSeconds(101));
    assertThat(sleeper.sleeps()).containsExactly(Duration.ofSeconds(106));
  }

  @Test
  void doesNotWaitForADeadlineThatHasPassed() {
    exchangeTime = () -> clock.instant().plusSeconds(100);
    open = () -> List.of(row("2", 7L));
    reconcile(lost("executeOrder", 7L));
    assertThat(sleeper.sleeps()).isEmpty();
  }

  @Test
  void goesByTheClockHereIfThereIsNoOtherWay() {
    open = () -> List.of(row("2", 7L));
    reconciler(transport(http -> http.serverTime(null))).reconcile(lost("executeOrder", 7L));
    assertThat(sleeper.sleeps()).containsExactly(Duration.ofSeconds(6));
  }

  @Test
  void waitsLongerByAsMuchAsTheTimeOfTheExchangeMayBeWrong() {
    // The request for the time took ten seconds and its answer none, which nobody can know here.
    timeTook = Duration.ofSeconds(10);
    Instant[] looked = new Instant[1];
    open =
        () -> {
          looked[0] = clock.instant();
          return List.of(row("2", 7L));
        };
    reconcile(lost("executeOrder", 7L));
    assertThat(looked[0]).isEqualTo(DEADLINE.plusSeconds(1));
  }

  @Test
  void doesNotWaitForADeadlineThatNoRequestHas() {
    exchangeTime = () -> DEADLINE.minus(Duration.ofMinutes(11)).minusMillis(1);
    assertThat(reconcile(lost("executeOrder", 7L)))
        .isEqualTo(
            new StillUnknown<>(
                "by the clock of the exchange it can take effect for another 660.001 s,"
                    + " which is longer than any request can"));
    assertThat(sleeper.sleeps()).isEmpty();
    assertThat(asked).isEmpty();
    exchangeTime = () -> clock.instant().equals(SENT) ? SENT.minusSeconds(655) : clock.instant();
    assertThat(reconcile(lost("executeOrder", 7L))).isEqualTo(new NeverAccepted<>());
    assertThat(sleeper.sleeps()).startsWith(Duration.ofSeconds(661));
  }

  // What fails.

  private static <V> V refused(String operation) {
    throw new ApiException(operation, 503, "MAINTENANCE", "System under maintenance");
  }

  @Test
  void withoutTheTimeOfTheExchangeItIsStillUnknown() {
    exchangeTime = () -> refused("getTime");
    assertThat(reconcile(lost("executeOrder", 7L)))
        .isEqualTo(
            new StillUnknown<>(
                "the exchange did not say what time it is:"
                    + " getTime was refused with 503 MAINTENANCE: System under maintenance"));
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the open orders", "the order history", "the fills"})
  void whereOneListIsMissingItIsStillUnknown(String list) {
    switch (list) {
      case "the open orders" -> open = () -> refused("getRows");
      case "the order history" -> past = () -> refused("getRows");
      default -> fills = () -> refused("getRows");
    }
    assertThat(reconcile(lost("executeOrder", 7L)))
        .isEqualTo(
            new StillUnknown<>(
                list
                    + " could not be read:"
                    + " getRows was refused with 503 MAINTENANCE: System under maintenance"));
  }

  @Test
  void whatWasFoundBeforeAListWasMissingStaysFound() {
    open = () -> List.of(row("2", 7L));
    past = () -> refused("getOrderHistory");
    assertThat(reconciler(transport(http -> http)).reconcileAll(lost("executeOrders", 8L, 7L)))
        .containsExactly(
            Map.entry(
                8L,
                new StillUnknown<>(
                    "the order history could not be read: getOrderHistory was refused with 503"
                        + " MAINTENANCE: System under maintenance")),
            Map.entry(7L, new Executed<>(row("2", 7L), null, List.of())));
  }

  @Test
  void aBatchIsLookedForTogether() {
    open = () -> List.of(row("2", 7L));
    past = () -> List.of(row("3", 8L));
    assertThat(reconciler(transport(http -> http)).reconcileAll(lost("executeOrders", 9L, 8L, 7L)))
        .containsExactly(
            Map.entry(9L, new NeverAccepted<>()),
            Map.entry(8L, new Executed<>(null, row("3", 8L), List.of())),
            Map.entry(7L, new Executed<>(row("2", 7L), null, List.of())));
  }

  @Test
  void anInterruptionEndsItAndTheThreadStaysInterrupted() {
    Thread.currentThread().interrupt();
    Reconciliation<Row, Row, Row> result = reconcile(lost("executeOrder", 7L));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isEqualTo(new StillUnknown<>("the thread was interrupted"));
  }

  @Test
  void closingTheTransportEndsItAtOnce() throws Exception {
    HeldSleeper held = new HeldSleeper();
    Transport transport = transport(http -> http.sleeper(held));
    CompletableFuture<Reconciliation<Row, Row, Row>> future =
        CompletableFuture.supplyAsync(
            () -> reconciler(transport).reconcile(lost("executeOrder", 7L)));
    assertThat(held.next().time()).isEqualTo(Duration.ofSeconds(6));
    transport.close();
    assertThat(future.get(10, TimeUnit.SECONDS))
        .isEqualTo(new StillUnknown<>("the client is closed"));
  }

  // What it does not look for.

  @Test
  void anotherAccountIsNotAsked() {
    OutcomeUnknownException lost =
        new OutcomeUnknownException(
            "executeOrder", 0, "it is lost", DEADLINE, List.of(7L), "of another account", null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reconcile(lost))
        .withMessage(
            "Reconciler: executeOrder was signed with another key; ask the client that sent it");
    assertThat(asked).isEmpty();
  }

  @Test
  void looksForOrdersOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reconcile(lost("cancelOrder", 7L)))
        .withMessage("Reconciler: cancelOrder places no order");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reconcile(lost("executeOrder")))
        .withMessage("Reconciler: executeOrder carried no client id to look for");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reconcile(lost("executeOrders", 7L, 8L)))
        .withMessage("Reconciler: executeOrders placed 2 orders; ask for all of them");
  }

  @Test
  void refusesToLookHalfHeartedly() {
    Reconciler.Builder<Row, Row, Row> builder = Reconciler.builder(transport(http -> http));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.looks(0, Duration.ZERO))
        .withMessage("Reconciler: looks must be between 1 and 20, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.looks(1, Duration.ofMillis(-1)))
        .withMessage("Reconciler: firstPause must be between 0 s and 3600 s");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.looks(20, Duration.ofHours(1).plusNanos(1)))
        .withMessage("Reconciler: firstPause must be between 0 s and 3600 s");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.past(0, pages("past", List::of), row -> 1, row -> 1, Row::time))
        .withMessage("Reconciler: pageSize must be between 1 and 9223372036854775807, not 0");
  }
}
