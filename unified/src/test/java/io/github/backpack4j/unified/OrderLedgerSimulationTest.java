package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.OrderStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderLedgerSimulationTest {

  /** An order as the exchange has it. */
  private static final class Resting {
    private final String id;
    private final Instant accepted;
    private final boolean trigger;
    private final @Nullable String related;
    private int version;
    private OrderStatus status;
    private int executed;
    private int quantity;
    private Instant changed;

    /** What it was, from when on. */
    private final TreeMap<Instant, OrderState> rows = new TreeMap<>();

    Resting(String id, Instant accepted, boolean trigger, @Nullable String related, int quantity) {
      this.id = id;
      this.accepted = accepted;
      this.trigger = trigger;
      this.related = related;
      this.quantity = quantity;
      this.status = trigger ? OrderStatus.TRIGGER_PENDING : OrderStatus.NEW;
      this.changed = accepted;
      rows.put(accepted, state(null));
    }

    void changed(Instant now) {
      version++;
      changed = now;
      rows.put(now, state(null));
    }

    boolean isOver() {
      return state(null).isFinal();
    }

    OrderState state(@Nullable Instant time) {
      return new OrderState(
          id,
          "SOL_USDC",
          status,
          BigDecimal.valueOf(executed),
          BigDecimal.valueOf(trigger ? 0 : quantity),
          null,
          time == null ? accepted : null,
          time,
          time == null ? null : related,
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
              BigDecimal.valueOf(executed),
              null,
              null,
              null,
              isOverOf(status)
                  ? io.github.backpack4j.unified.OrderStatus.CLOSED
                  : io.github.backpack4j.unified.OrderStatus.OPEN,
              null,
              null,
              null,
              version));
    }

    private static boolean isOverOf(OrderStatus status) {
      return switch (status.known()) {
        case FILLED, CANCELLED, EXPIRED, TRIGGER_FAILED -> true;
        default -> false;
      };
    }
  }

  private static final class Orders extends AccountSimulation<OrderState, OrderAnswer, Order> {
    private final Map<String, Resting> all = new LinkedHashMap<>();
    private final Map<String, Order> told = new HashMap<>();
    private final boolean shrinks;
    private int ids = 1000;

    Orders(long seed, Weather weather, boolean shrinks) {
      super(seed, weather, new OrderLedger(START, market -> market));
      this.shrinks = shrinks;
      for (int i = 0; i < 5; i++) {
        place(random.nextBoolean(), null);
      }
    }

    private Resting place(boolean trigger, @Nullable String related) {
      Resting order =
          new Resting(
              Integer.toString(ids++),
              now.minusMillis(now.equals(START) ? 600_000 : 0),
              trigger,
              related,
              1 + random.nextInt(6));
      all.put(order.id, order);
      return order;
    }

    private void change(Resting order) {
      order.changed(now);
      log("happens " + show(order.state(now)));
      said(order.state(now));
    }

    @Override
    String show(OrderState state) {
      return state.id() + " " + state.status() + " " + state.executed() + "/" + state.quantity();
    }

    @Override
    void happen() {
      List<Resting> standing = all.values().stream().filter(order -> !order.isOver()).toList();
      if (standing.isEmpty() || random.nextInt(4) == 0) {
        change(place(random.nextInt(4) == 0, null));
        return;
      }
      Resting order = standing.get(random.nextInt(standing.size()));
      if (order.trigger) {
        trigger(order);
        return;
      }
      switch (random.nextInt(shrinks ? 4 : 3)) {
        case 0 -> {
          order.status = random.nextBoolean() ? OrderStatus.CANCELLED : OrderStatus.EXPIRED;
          change(order);
        }
        case 3 -> {
          if (order.quantity > order.executed + 1) {
            order.quantity--;
            change(order);
          }
        }
        default -> {
          order.executed++;
          order.status =
              order.executed == order.quantity ? OrderStatus.FILLED : OrderStatus.PARTIALLY_FILLED;
          change(order);
        }
      }
    }

    /** The stream says nothing of a trigger that was set off, only of what comes of it. */
    private void trigger(Resting order) {
      switch (random.nextInt(3)) {
        case 0 -> {
          order.status = OrderStatus.CANCELLED;
          change(order);
        }
        case 1 -> {
          order.status = OrderStatus.TRIGGER_FAILED;
          change(order);
        }
        default -> {
          order.status = OrderStatus.FILLED;
          order.changed(now);
          log("set off " + order.id);
          change(place(false, order.id));
        }
      }
    }

    @Override
    List<Runnable> steps(AccountLedger.Question asked, Consumer<OrderAnswer> answer) {
      List<OrderState> open = new ArrayList<>();
      List<OrderState> past = new ArrayList<>();
      List<OrderState> found = new ArrayList<>();
      List<Runnable> steps = new ArrayList<>();
      steps.add(
          () ->
              all.values().stream()
                  .map(it -> it.rows.floorEntry(now.minus(weather.age())))
                  .filter(row -> row != null && !row.getValue().isFinal())
                  .forEach(row -> open.add(row.getValue())));
      Instant since = asked.since();
      if (since != null) {
        steps.add(
            () ->
                history()
                    .filter(it -> !it.accepted.isBefore(since.minus(Duration.ofMinutes(1))))
                    .forEach(it -> past.add(row(it))));
      }
      steps.add(
          () ->
              asked
                  .orders()
                  .keySet()
                  .forEach(
                      id ->
                          history()
                              .filter(it -> it.id.equals(id))
                              .forEach(it -> found.add(row(it)))));
      steps.add(() -> answer.accept(new OrderAnswer(asked.orders().keySet(), open, past, found)));
      return steps;
    }

    private java.util.stream.Stream<Resting> history() {
      return all.values().stream()
          .filter(it -> !it.isOver() || !it.changed.plus(weather.lag()).isAfter(now))
          .sorted(Comparator.comparing((Resting it) -> it.accepted));
    }

    private static OrderState row(Resting order) {
      return order.state(null);
    }

    @Override
    public void update(Order update) {
      log("told " + update.id() + " " + update.status() + " " + update.filled());
      Order former = told.put(update.id(), update);
      if (former != null) {
        check((int) former.raw() < (int) update.raw(), "older after newer: " + update);
        check(
            former.status() == io.github.backpack4j.unified.OrderStatus.OPEN,
            "after its end: " + update);
        check(former.filled().compareTo(update.filled()) <= 0, "less filled: " + update);
      }
    }

    @Override
    void compare(String when) {
      for (Resting order : all.values()) {
        Order last = told.get(order.id);
        if (last == null && order.isOver() && order.accepted.isBefore(START)) {
          continue; // it had ended before anybody could know of it
        }
        check(last != null, when + ": never told: " + order.id);
        boolean setOff = order.trigger && order.status.equals(OrderStatus.FILLED);
        if (when.equals("at rest") || !setOff) {
          check((int) last.raw() == order.version, when + ": not told last of " + order.id);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatWasToldIsWhatThereIsAtEachResumption(long seed) {
    for (int i = 0; i < 100; i++) {
      new Orders(1000 * seed + i, AccountSimulation.Weather.FAIR, true).run(400);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aSlowStreamAndListsThatLagAreMadeUpFor(long seed) {
    var weather = new AccountSimulation.Weather(true, true, Duration.ofSeconds(2), Duration.ZERO);
    for (int i = 0; i < 100; i++) {
      new Orders(1000 * seed + i, weather, false).run(400);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void listsThatAreOldAreMadeUpFor(long seed) {
    var weather =
        new AccountSimulation.Weather(false, true, Duration.ofSeconds(1), Duration.ofSeconds(2));
    for (int i = 0; i < 100; i++) {
      new Orders(1000 * seed + i, weather, false).run(400);
    }
  }
}
