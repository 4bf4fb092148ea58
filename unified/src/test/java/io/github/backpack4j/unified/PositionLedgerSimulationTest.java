package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionLedgerSimulationTest {

  private static final List<String> MARKETS =
      List.of("SOL_USDC_PERP", "BTC_USDC_PERP", "ETH_USDC_PERP");

  /** A position as the exchange has it. */
  private static final class Held {
    private final String id;
    private final String market;
    private int quantity;
    private int version;

    Held(String id, String market, int quantity) {
      this.id = id;
      this.market = market;
      this.quantity = quantity;
    }

    PositionState state(@Nullable Instant time, boolean snapshot) {
      return new PositionState(
          id,
          market,
          BigDecimal.valueOf(quantity),
          BigDecimal.valueOf(100 + version),
          time,
          snapshot,
          position(quantity, version),
          position(0, -1));
    }

    private Position position(int contracts, int raw) {
      return Fixtures.position(id, market, BigDecimal.valueOf(contracts), raw);
    }
  }

  private static final class Positions
      extends AccountSimulation<PositionState, List<PositionState>, Position> {
    private final Map<String, Held> held = new LinkedHashMap<>();
    private final Map<String, Position> told = new LinkedHashMap<>();
    private final boolean tellsFirst;
    private final TreeMap<Instant, List<PositionState>> rows = new TreeMap<>();
    private int ids = 1;

    /** Of what the watch has not told, because it was there before. */
    private final Map<String, Integer> before = new LinkedHashMap<>();

    Positions(long seed, Weather weather, boolean tellsFirst) {
      super(seed, weather, new PositionLedger(tellsFirst));
      this.tellsFirst = tellsFirst;
      open(MARKETS.get(0));
      open(MARKETS.get(1));
      changed();
      rows.put(Instant.MIN, rows.get(START));
    }

    private void changed() {
      rows.put(now, held.values().stream().map(it -> it.state(null, false)).toList());
    }

    private Held open(String market) {
      Held position = new Held("p" + ids++, market, 1 + random.nextInt(5));
      held.put(market, position);
      return position;
    }

    @Override
    String show(PositionState state) {
      return state.id() + " " + state.quantity() + (state.snapshot() ? " as it stands" : "");
    }

    @Override
    void happen() {
      String market = MARKETS.get(random.nextInt(MARKETS.size()));
      Held position = held.get(market);
      if (position == null) {
        position = open(market);
      } else if (random.nextInt(3) == 0) {
        position.version++;
        position.quantity = 0;
        held.remove(market);
      } else {
        position.version++;
        position.quantity += random.nextBoolean() || position.quantity == 1 ? 1 : -1;
      }
      changed();
      log("happens " + show(position.state(now, false)));
      said(position.state(now, false));
    }

    @Override
    void begin() {
      held.values().forEach(position -> said(position.state(now, true)));
    }

    @Override
    List<Runnable> steps(AccountLedger.Question asked, Consumer<List<PositionState>> answer) {
      List<PositionState> list = new ArrayList<>();
      return List.of(
          () -> list.addAll(rows.floorEntry(now.minus(weather.age())).getValue()),
          () -> answer.accept(list));
    }

    @Override
    public void update(Position update) {
      log("told " + update.id() + " " + update.contracts());
      Position former = told.put(update.id(), update);
      if (former != null && weather.age().isZero()) { // an old list cannot be told from a new one
        check(former.contracts().signum() != 0, "after its end: " + update.id());
        int version = (int) update.raw();
        check(version < 0 || (int) former.raw() <= version, "older after newer: " + update.id());
      }
    }

    @Override
    void compare(String when) {
      for (Position position : told.values()) {
        Held now = held.get(position.symbol());
        if (position.contracts().signum() != 0) {
          check(now != null && now.id.equals(position.id()), when + ": told open " + position.id());
        }
      }
      for (Held position : held.values()) {
        Position last = told.get(position.id);
        if (last == null && !tellsFirst) {
          continue; // unchanged since the start, or so it seems to the watch
        }
        check(
            last != null && last.contracts().intValue() == position.quantity,
            when + ": not told last of " + position.id);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatWasToldIsWhatThereIsAtEachResumption(long seed) {
    for (int i = 0; i < 200; i++) {
      new Positions(1000 * seed + i, AccountSimulation.Weather.FAIR, true).run(300);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsNotToldAtFirstIsToldWhenItChanges(long seed) {
    for (int i = 0; i < 200; i++) {
      new Positions(1000 * seed + i, AccountSimulation.Weather.FAIR, false).run(300);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aStreamThatBeginsLateIsMadeUpFor(long seed) {
    var weather = new AccountSimulation.Weather(false, true, Duration.ZERO, Duration.ZERO);
    for (int i = 0; i < 200; i++) {
      new Positions(1000 * seed + i, weather, true).run(300);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void listsThatAreOldAreMadeUpFor(long seed) {
    var weather = new AccountSimulation.Weather(false, true, Duration.ZERO, Duration.ofSeconds(2));
    for (int i = 0; i < 200; i++) {
      new Positions(1000 * seed + i, weather, true).run(300);
    }
  }
}
