package io.github.backpack4j.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * One session of a book: a market that moves, an exchange and a network with whatever faults the
 * seed draws, and a comparison of all that the book says with the market, after each thing that
 * happens to it.
 */
final class BookSession implements BookListener {

  /** How often something goes wrong, in a thousand; drawn for each session. */
  private static final class Faults {
    int gap;
    int duplicate;
    int reorder;
    int overlap;
    int cut;
    int unreadable;
    int crossing;
    int reset;
    int failingFetch;
    int oldSnapshot;
    int badSnapshot;
    int silentFetch;
    int wrongSideOfClose;
  }

  /** A delta under way, and the epoch of its numbers. */
  private record Event(BookDelta delta, int epoch) {}

  /** A snapshot that was asked for. */
  private record Fetch(
      CompletableFuture<BookSnapshot> answer, Market.State then, boolean answersAsThen) {}

  private final Random random;
  private final Faults faults = new Faults();
  private final TestScheduler scheduler = new TestScheduler();
  private final Market market;
  private final OrderBook book;

  private final int aggregated;
  private final int limit;
  private final int drift;
  private final int lag;
  private final int trail;

  private final List<Market.Change> unsent = new ArrayList<>();
  private final Deque<Event> underWay = new ArrayDeque<>();
  private final Deque<Event> delivered = new ArrayDeque<>(); // of this epoch, the latest first
  private final List<Fetch> fetches = new ArrayList<>();

  private boolean faulty = true;
  private boolean isQuiet;
  private boolean isCut;

  /** What the stream brought last; null since a cut. */
  private @Nullable Event last;

  /** The last that could not be. */
  private @Nullable Event wrong;

  private Market.@Nullable State beforeReset;
  private @Nullable BookTop told;
  private @Nullable BookState toldState;
  private @Nullable Throwable listenerFailure;

  private final Tally tally;
  private final boolean isTold;

  /** How often what was found or made to happen, in all sessions together. */
  static final class Tally {
    long live;
    long notLive;
    long beyond;
    long gaps;
    long duplicates;
    long reorders;
    long overlaps;
    long cuts;
    long crossings;
    long resets;
    long trailing;
    long leading;
    long failing;
    long old;
    long reseeds;

    /** The least of them. */
    long least() {
      return LongStream.of(
              live,
              notLive,
              beyond,
              gaps,
              duplicates,
              reorders,
              overlaps,
              cuts,
              crossings,
              resets,
              trailing,
              leading,
              failing,
              old,
              reseeds)
          .min()
          .orElseThrow();
    }
  }

  /**
   * Draws a session.
   *
   * @param isTold whether it prints what happens
   */
  BookSession(long seed, Tally tally, boolean isTold) {
    this.tally = tally;
    this.isTold = isTold;
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    aggregated = random.nextInt(3) == 0 ? 2 + random.nextInt(8) : 1;
    limit = random.nextInt(4) == 0 ? 1_000 : 1 + random.nextInt(random.nextBoolean() ? 10 : 40);
    drift = random.nextInt(3) - 1;
    lag = random.nextInt(4);
    trail = random.nextInt(3) == 0 ? 34 : random.nextInt(3);
    drawFaults();
    market = new Market(random, 10 + random.nextInt(60), 1_000 + random.nextInt(1_000));
    book =
        OrderBook.builder("SOL_USDC")
            .snapshots(this::fetch)
            .scheduler(scheduler)
            .random(random)
            .listener(this)
            .build();
  }

  private void tell(Object what) {
    if (isTold) {
      System.out.println(what);
    }
  }

  private void drawFaults() {
    faults.gap = chance(30);
    faults.duplicate = chance(60);
    faults.reorder = chance(30);
    faults.overlap = chance(20);
    faults.cut = chance(20);
    faults.unreadable = chance(20);
    faults.crossing = chance(30);
    faults.reset = chance(15);
    faults.failingFetch = chance(500);
    faults.oldSnapshot = chance(500);
    faults.badSnapshot = chance(200);
    faults.silentFetch = chance(100);
    faults.wrongSideOfClose = chance(300);
  }

  /** None in half of the sessions, so that each fault is also seen by itself. */
  private int chance(int most) {
    return random.nextBoolean() ? 0 : random.nextInt(most);
  }

  private boolean strikes(int fault) {
    return faulty && fault > 0 && random.nextInt(1_000) < fault;
  }

  void run() {
    check();
    int steps = 30 + random.nextInt(120);
    for (int i = 0; i < steps; i++) {
      step();
    }
    faulty = false;
    if (isCut) {
      resume();
    }
    boolean goesQuiet = random.nextBoolean();
    for (int i = 0; !isSettled(); i++) {
      assertThat(i).as("steps until all is well again").isLessThan(2_000);
      isQuiet = goesQuiet && i > 0; // the first shows what was missed before
      step();
    }
    BookCounters counters = book.counters();
    tally.reseeds += counters.snapshots() - counters.staled() - 1;
    if (random.nextInt(4) == 0) {
      close();
    }
  }

  /** Live, at the latest update, and with something known of each side. */
  private boolean isSettled() {
    BookTop top = book.top();
    return top.state() == BookState.LIVE
        && top.knowsAsk()
        && top.knowsBid()
        && underWay.isEmpty()
        && unsent.isEmpty()
        && top.updateId() == market.id();
  }

  private void step() {
    for (int i = isQuiet ? 0 : faulty ? random.nextInt(3) : 1; i > 0; i--) {
      unsent.add(market.update(drift));
      if (unsent.size() >= aggregated) {
        send();
      }
    }
    if (!faulty) {
      send();
    }
    if (strikes(faults.reset)) {
      reset();
    }
    while (underWay.size() > (faulty ? lag : 0)) {
      deliver();
    }
    if (isCut ? random.nextInt(4) == 0 : strikes(faults.cut)) {
      if (isCut) {
        resume();
      } else {
        cut();
      }
    }
    scheduler.advance(Duration.ofMillis(random.nextInt(200)));
    check();
    for (int i = fetches.size(); i > 0; i--) {
      Fetch fetch = fetches.remove(0);
      if (random.nextInt(3) == 0) {
        answer(fetch);
        check();
      } else {
        fetches.add(fetch);
      }
    }
  }

  private void send() {
    if (!unsent.isEmpty()) {
      underWay.add(new Event(market.delta(unsent), market.epoch()));
      unsent.clear();
    }
  }

  private void deliver() {
    Event event = underWay.remove();
    if (isCut) {
      book.apply(event.delta); // too late, and ignored
      check();
      return;
    }
    if (strikes(faults.gap)) {
      tally.gaps++;
      return;
    }
    if (strikes(faults.unreadable)) {
      book.interrupted("unreadable");
      last = null;
      check();
      book.resumed();
      check();
      return;
    }
    if (strikes(faults.crossing) && cross(event)) {
      return;
    }
    if (strikes(faults.reorder) && !underWay.isEmpty()) {
      tally.reorders++;
      Event next = underWay.remove();
      apply(next);
      apply(event);
      return;
    }
    if (strikes(faults.overlap) && overlap(event)) {
      return;
    }
    apply(event);
    if (strikes(faults.duplicate)) {
      tally.duplicates++;
      int back = random.nextInt(Math.min(delivered.size(), 20));
      book.apply(delivered.stream().skip(back).findFirst().orElseThrow().delta);
      check();
    }
  }

  private void apply(Event event) {
    if (!delivered.isEmpty() && delivered.getFirst().epoch != event.epoch) {
      delivered.clear();
    }
    last = event;
    delivered.addFirst(event);
    tell(event);
    book.apply(event.delta);
    check();
  }

  private boolean follows(Event event) {
    return last != null
        && last.epoch == event.epoch
        && last.delta.lastUpdateId() + 1 == event.delta.firstUpdateId();
  }

  /** Instead of the event, one comes that cannot be. */
  private boolean cross(Event event) {
    PriceLevel ask = book.top().ask();
    if (ask == null || !follows(event)) {
      return false; // or nobody could tell that it is wrong
    }
    tally.crossings++;
    BigDecimal price = ask.price().add(BigDecimal.valueOf(random.nextInt(3), 2));
    List<PriceLevel> bids = List.of(new PriceLevel(price, BigDecimal.ONE));
    BookDelta delta = event.delta;
    wrong =
        new Event(
            new BookDelta(
                delta.firstUpdateId(), delta.lastUpdateId(), delta.engineTime(), List.of(), bids),
            event.epoch);
    long staled = book.counters().staled();
    apply(wrong);
    assertThat(book.counters().staled()).as("times that it was stale").isGreaterThan(staled);
    return true;
  }

  /** The last event and this one in one, which is not what the stream may bring. */
  private boolean overlap(Event event) {
    if (!follows(event) || last == wrong) {
      return false;
    }
    tally.overlaps++;
    BookDelta delta = event.delta;
    apply(
        new Event(
            new BookDelta(
                last.delta.firstUpdateId(),
                delta.lastUpdateId(),
                delta.engineTime(),
                both(last.delta.asks(), delta.asks()),
                both(last.delta.bids(), delta.bids())),
            event.epoch));
    return true;
  }

  private static List<PriceLevel> both(List<PriceLevel> earlier, List<PriceLevel> later) {
    TreeMap<BigDecimal, PriceLevel> levels = new TreeMap<>();
    earlier.forEach(level -> levels.put(level.price(), level));
    later.forEach(level -> levels.put(level.price(), level));
    return List.copyOf(levels.values());
  }

  private void cut() {
    tally.cuts++;
    isCut = true;
    last = null;
    book.interrupted("cut");
    check();
  }

  private void resume() {
    isCut = false;
    underWay.clear();
    unsent.clear();
    book.resumed();
    check();
  }

  /** The exchange begins to count anew, near the numbers that it had, or far away. */
  private void reset() {
    if (last == null && !isCut) {
      return; // a snapshot of the old numbers could fit the new ones, and nobody could tell
    }
    send();
    while (!underWay.isEmpty()) {
      Event event = underWay.remove();
      if (isCut) {
        book.apply(event.delta);
        check();
      } else {
        apply(event);
      }
    }
    tally.resets++;
    boolean isNear = random.nextBoolean() && market.id() > 100;
    beforeReset = isNear ? null : market.state();
    long id = market.id();
    market.beginAnew(
        isNear
            ? id - 3 - random.nextInt(50)
            : id > 900 && random.nextBoolean() ? 1 + random.nextInt(50) : id + 1_000_000);
    unsent.add(market.update(drift));
    send();
    Event event = underWay.remove();
    if (isCut) {
      book.apply(event.delta);
      check();
    } else {
      apply(event);
    }
  }

  private CompletionStage<BookSnapshot> fetch() {
    Fetch fetch = new Fetch(new CompletableFuture<>(), stateOfRest(), random.nextBoolean());
    int when = random.nextInt(6);
    if (when == 0) {
      answer(fetch);
    } else if (when == 1 && strikes(500)) {
      throw new IllegalStateException("cannot ask");
    } else {
      fetches.add(fetch);
    }
    return fetch.answer;
  }

  /** What the exchange would answer now: its latest, or a little before. */
  private Market.State stateOfRest() {
    return market.state(market.id() - random.nextInt((faulty ? trail : 1) + 1));
  }

  private void answer(Fetch fetch) {
    if (strikes(faults.silentFetch)) {
      return;
    }
    if (strikes(faults.failingFetch)) {
      tally.failing++;
      fetch.answer.completeExceptionally(new IllegalStateException("unavailable"));
      return;
    }
    if (strikes(faults.badSnapshot)) {
      fetch.answer.complete(random.nextBoolean() ? null : crossed());
      return;
    }
    Market.State state = fetch.answersAsThen ? fetch.then : stateOfRest();
    if (strikes(faults.oldSnapshot)) {
      tally.old++;
      state =
          beforeReset != null && random.nextBoolean()
              ? beforeReset
              : market.state(market.id() - random.nextInt(300));
    }
    if (last != null && last.epoch == state.epoch()) {
      long ahead = state.id() - last.delta.lastUpdateId();
      if (ahead > 0) {
        tally.leading++;
      } else if (ahead < 0) {
        tally.trailing++;
      }
    }
    BookSnapshot snapshot = market.snapshot(state, limit);
    tell(snapshot);
    fetch.answer.complete(snapshot);
  }

  private BookSnapshot crossed() {
    List<PriceLevel> levels = List.of(new PriceLevel(Market.price(20_000), Market.amount(1)));
    return new BookSnapshot(market.id(), null, levels, levels, limit);
  }

  private void close() {
    if (random.nextBoolean()) {
      market.update(drift);
      book.interrupted("going");
    }
    book.close();
    check();
    fetches.forEach(fetch -> fetch.answer.complete(market.snapshot(market.state(), limit)));
    unsent.add(market.update(drift));
    book.apply(market.delta(unsent));
    book.resumed();
    scheduler.advance(Duration.ofMinutes(2));
    check();
    assertThat(book.state()).isEqualTo(BookState.CLOSED);
    assertThat(scheduler.waits()).as("timers of a closed book").isEmpty();
  }

  @Override
  public void onState(BookState now, String why) {
    assertThat(now).as("told state").isNotEqualTo(toldState);
    toldState = now;
    tell(now + ": " + why);
  }

  @Override
  public void onChange(BookTop top) {
    told = top;
    tell(top);
  }

  @Override
  public void onSnapshotFailed(Throwable failure) {
    tell(failure);
  }

  @Override
  public void onListenerFailure(Throwable failure) {
    listenerFailure = failure;
  }

  /** Like an assertion, but cheap: these run by the million. */
  private static void expect(String what, Object actual, Object expected) {
    if (!Objects.equals(actual, expected)) {
      throw new AssertionError(what + " is " + actual + " and should be " + expected);
    }
  }

  private static void expectNumber(String what, Optional<BigDecimal> actual, BigDecimal expected) {
    if (actual.isEmpty() || actual.get().compareTo(expected) != 0) {
      throw new AssertionError(what + " is " + actual + " and should be " + expected);
    }
  }

  /** All that the book says now is what the market was, or that it does not know. */
  private void check() {
    if (listenerFailure != null) {
      throw new AssertionError("the listener failed", listenerFailure);
    }
    BookView view = book.view();
    if (told != null) {
      expect("what was told last", told, view.top());
      expect("the state that was told last", toldState, view.state());
    }
    if (view.state() == BookState.LIVE) {
      tally.live++;
      checkLive(view);
    } else {
      tally.notLive++;
      checkIgnorance(view);
    }
  }

  private static void checkIgnorance(BookView view) {
    BookTop top = view.top();
    expect("asks", view.asks(), List.of());
    expect("bids", view.bids(), List.of());
    expect("whether the ask is known", top.knowsAsk(), false);
    expect("whether the bid is known", top.knowsBid(), false);
    expect("ask", top.ask(), null);
    expect("bid", top.bid(), null);
    expect("update", view.updateId(), 0L);
    for (BookSide side : BookSide.values()) {
      expect("quantity", view.quantityAt(side, BigDecimal.TEN), Optional.empty());
      expect("quantity up to", view.quantityUpTo(side, BigDecimal.TEN), Optional.empty());
      expect("cost", view.cost(side, BigDecimal.ONE), Optional.empty());
      expect("average price", view.averagePrice(side, BigDecimal.ONE), Optional.empty());
    }
  }

  private void checkLive(BookView view) {
    Event event = last;
    if (event == null) {
      throw new AssertionError("live, though the stream has brought nothing since it began");
    }
    expect("update", view.updateId(), event.delta.lastUpdateId());
    expect("epoch of the stream", event.epoch, market.epoch());
    Market.State state = market.state(view.updateId());
    checkSide(view, state, BookSide.ASK);
    checkSide(view, state, BookSide.BID);
    PriceLevel bid = view.top().bid();
    PriceLevel ask = view.top().ask();
    if (bid != null && ask != null && bid.price().compareTo(ask.price()) >= 0) {
      throw new AssertionError("crossed: " + view.top());
    }
  }

  private void checkSide(BookView view, Market.State state, BookSide side) {
    boolean isAsk = side == BookSide.ASK;
    List<PriceLevel> levels = isAsk ? view.asks() : view.bids();
    BigDecimal horizon = isAsk ? view.askHorizon() : view.bidHorizon();
    int[] ticks = state.ticks(side);
    long[] quantities = state.quantities(side);

    int known = 0;
    for (PriceLevel level : levels) {
      if (known == ticks.length
          || level.price().compareTo(Market.price(ticks[known])) != 0
          || level.quantity().compareTo(Market.amount(quantities[known])) != 0) {
        throw new AssertionError(side + " " + known + " should not be " + level);
      }
      known++;
    }
    expect("number of levels", levels.size(), known);
    if (known < ticks.length
        && (horizon == null || !isBeyond(Market.price(ticks[known]), horizon, isAsk))) {
      throw new AssertionError(
          side + " " + Market.price(ticks[known]) + " is missing, and the horizon is " + horizon);
    }
    BookTop top = view.top();
    expect("best", isAsk ? top.ask() : top.bid(), known == 0 ? null : levels.get(0));
    expect(
        "whether the best is known",
        isAsk ? top.knowsAsk() : top.knowsBid(),
        known > 0 || horizon == null);
    int depth = random.nextInt(known + 3);
    expect(
        "best levels",
        isAsk ? view.asks(depth) : view.bids(depth),
        levels.subList(0, Math.min(depth, known)));
    checkQuantities(view, side, ticks, quantities, horizon);
    checkCost(view, side, ticks, quantities, known);
  }

  private static boolean isBeyond(BigDecimal price, BigDecimal horizon, boolean isAsk) {
    return isAsk ? price.compareTo(horizon) > 0 : price.compareTo(horizon) < 0;
  }

  private void checkQuantities(
      BookView view, BookSide side, int[] ticks, long[] quantities, @Nullable BigDecimal horizon) {
    boolean isAsk = side == BookSide.ASK;
    int around = ticks.length == 0 ? 20_000 : ticks[random.nextInt(ticks.length)];
    int tick = around + random.nextInt(5) - 2;
    long at = 0;
    long upTo = 0;
    for (int i = 0; i < ticks.length; i++) {
      if (ticks[i] == tick) {
        at = quantities[i];
      }
      if (isAsk ? ticks[i] <= tick : ticks[i] >= tick) {
        upTo += quantities[i];
      }
    }
    BigDecimal price = Market.price(tick).setScale(4);
    if (horizon != null && isBeyond(price, horizon, isAsk)) {
      tally.beyond++;
      expect("quantity beyond the horizon", view.quantityAt(side, price), Optional.empty());
      expect("quantity up to there", view.quantityUpTo(side, price), Optional.empty());
    } else {
      expectNumber("quantity", view.quantityAt(side, price), Market.amount(at));
      expectNumber("quantity up to there", view.quantityUpTo(side, price), Market.amount(upTo));
    }
  }

  private void checkCost(BookView view, BookSide side, int[] ticks, long[] quantities, int known) {
    long wanted = 1 + random.nextInt(5_000);
    long left = wanted;
    BigDecimal cost = BigDecimal.ZERO;
    for (int i = 0; i < known && left > 0; i++) {
      long taken = Math.min(left, quantities[i]);
      cost = cost.add(Market.amount(taken).multiply(Market.price(ticks[i])));
      left -= taken;
    }
    BigDecimal quantity = Market.amount(wanted);
    boolean divides = random.nextInt(8) == 0; // which takes its time
    if (left > 0) {
      expect("cost", view.cost(side, quantity), Optional.empty());
      expect("average price", view.averagePrice(side, quantity), Optional.empty());
    } else {
      expectNumber("cost", view.cost(side, quantity), cost);
    }
    if (left == 0 && divides) {
      expectNumber(
          "average price",
          view.averagePrice(side, quantity),
          cost.divide(quantity, MathContext.DECIMAL128));
    }
  }
}
