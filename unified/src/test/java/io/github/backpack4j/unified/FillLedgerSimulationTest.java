package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillLedgerSimulationTest {

  /** A fill as the exchange has it; one in ten has no trade id, and then some look alike. */
  private record Done(int number, boolean named, Instant time) {

    FillState state(boolean byStream) {
      return FillState.of(
          "SOL_USDC",
          new MyTrade(
              named ? Integer.toString(number) : null,
              named ? "o" + number / 3 : "liquidation",
              null,
              "SOL/USDC",
              null,
              null,
              new BigDecimal(byStream ? "20.50" : "20.5"),
              BigDecimal.ONE,
              BigDecimal.ONE,
              null,
              byStream ? time : time.truncatedTo(ChronoUnit.MILLIS),
              number));
    }
  }

  private static final class Fills extends AccountSimulation<FillState, List<FillState>, MyTrade> {
    private final List<Done> done = new ArrayList<>();
    private final Set<Object> told = new HashSet<>();
    private int nameless;

    Fills(long seed, Weather weather) {
      super(seed, weather, new FillLedger(START));
      for (int i = 0; i < 5; i++) {
        done.add(new Done(i, true, START.minusSeconds(10)));
      }
    }

    @Override
    String show(FillState fill) {
      return "fill " + fill.trade().raw();
    }

    @Override
    void happen() {
      boolean isNamed = random.nextInt(10) > 0;
      for (int i = 0; i < (isNamed ? 1 : 1 + random.nextInt(3)); i++) {
        Done fill = new Done(done.size(), isNamed, now.plusNanos(1_000L * i));
        done.add(fill);
        log("happens " + show(fill.state(true)));
        said(fill.state(true));
      }
    }

    @Override
    List<Runnable> steps(AccountLedger.Question asked, Consumer<List<FillState>> answer) {
      List<FillState> rows = new ArrayList<>();
      Instant from = asked.since() == null ? START : asked.since();
      return List.of(
          () ->
              done.stream()
                  .filter(fill -> !fill.time().isBefore(from.minusSeconds(60)))
                  .filter(fill -> !fill.time().plus(weather.lag()).isAfter(now.plusMillis(1)))
                  .forEach(fill -> rows.add(fill.state(false))),
          () -> answer.accept(rows));
    }

    @Override
    public void update(MyTrade update) {
      log("told " + update.raw());
      if (update.id() == null) {
        nameless++; // which of those that look alike it is does not matter
      } else {
        check(told.add(update.raw()), "told twice: " + update.raw());
      }
    }

    @Override
    void compare(String when) {
      List<Done> since = done.stream().filter(fill -> !fill.time().isBefore(START)).toList();
      for (Done fill : since) {
        check(!fill.named() || told.contains(fill.number()), when + ": not told " + fill.number());
      }
      long all = since.stream().filter(fill -> !fill.named()).count();
      check(all == nameless, when + ": " + nameless + " of " + all + " without a number");
      assertThat(told).doesNotContain(0, 1, 2, 3, 4);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void eachFillIsToldOnceAndNoneIsMissedAtAResumption(long seed) {
    for (int i = 0; i < 100; i++) {
      new Fills(1000 * seed + i, AccountSimulation.Weather.FAIR).run(400);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aSlowStreamAndListsThatLagAreMadeUpFor(long seed) {
    var weather = new AccountSimulation.Weather(true, true, Duration.ofSeconds(2), Duration.ZERO);
    for (int i = 0; i < 100; i++) {
      new Fills(1000 * seed + i, weather).run(400);
    }
  }
}
