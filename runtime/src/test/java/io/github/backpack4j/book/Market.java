package io.github.backpack4j.book;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A whole market as plainly as can be, with all it ever was: what a book is compared with.
 *
 * <p>Prices are counted in ticks of 0.05 and quantities in units of 0.1, so that nothing here rests
 * on how a decimal is spelled; what it gives out is spelled at random.
 */
final class Market {

  private static final Instant START = Instant.parse("2026-09-01T00:00:00Z");

  /**
   * What the market was after one update.
   *
   * @param epoch how often the exchange had begun to count anew
   */
  record State(int epoch, long id, int[] askTicks, long[] asks, int[] bidTicks, long[] bids) {

    int[] ticks(BookSide side) {
      return side == BookSide.ASK ? askTicks : bidTicks;
    }

    long[] quantities(BookSide side) {
      return side == BookSide.ASK ? asks : bids;
    }
  }

  /** What one update changed. */
  record Change(long id, Map<Integer, Long> asks, Map<Integer, Long> bids) {}

  private final RandomGenerator random;
  private final TreeMap<Integer, Long> asks = new TreeMap<>();
  private final TreeMap<Integer, Long> bids = new TreeMap<>(Comparator.reverseOrder());
  private final List<State> history = new ArrayList<>(); // of this epoch
  private final int depth;
  private int middle = 20_000;
  private int epoch;
  private long id;
  private long times;

  Market(RandomGenerator random, int depth, long firstId) {
    this.random = random;
    this.depth = depth;
    this.id = firstId;
    fill();
    remember();
  }

  private void fill() {
    for (int i = 1; i <= depth; i++) {
      if (random.nextInt(4) > 0) {
        asks.put(middle + i, quantity());
      }
      if (random.nextInt(4) > 0) {
        bids.put(middle - i, quantity());
      }
    }
  }

  private long quantity() {
    return 1 + random.nextInt(500);
  }

  private void remember() {
    history.add(new State(epoch, id, ticks(asks), quantities(asks), ticks(bids), quantities(bids)));
  }

  private static int[] ticks(TreeMap<Integer, Long> levels) {
    int[] ticks = new int[levels.size()];
    int i = 0;
    for (int tick : levels.keySet()) {
      ticks[i++] = tick;
    }
    return ticks;
  }

  private static long[] quantities(TreeMap<Integer, Long> levels) {
    long[] quantities = new long[levels.size()];
    int i = 0;
    for (long quantity : levels.values()) {
      quantities[i++] = quantity;
    }
    return quantities;
  }

  int epoch() {
    return epoch;
  }

  long id() {
    return id;
  }

  State state() {
    return history.get(history.size() - 1);
  }

  /** As it was after an update of this epoch; the first it knows if that was before. */
  State state(long updateId) {
    long back = Math.min(id - updateId, history.size() - 1L);
    return history.get((int) (history.size() - 1 - back));
  }

  /** Counts anew, from {@code newId} on; what is traded may or may not outlive that. */
  void beginAnew(long newId) {
    epoch++;
    id = newId;
    history.clear();
    if (random.nextBoolean()) {
      asks.clear();
      bids.clear();
      fill();
    }
    remember();
  }

  /**
   * Makes one update.
   *
   * @param drift where prices go: up if positive, down if negative
   */
  Change update(int drift) {
    TreeMap<Integer, Long> changedAsks = new TreeMap<>();
    TreeMap<Integer, Long> changedBids = new TreeMap<>();
    boolean up = drift == 0 ? random.nextBoolean() : drift > 0;
    int lowest = asks.isEmpty() ? middle + depth / 2 : asks.firstKey();
    int highest = bids.isEmpty() ? middle - depth / 2 : bids.firstKey();
    int what = random.nextInt(100);
    if (what < 8) {
      // nothing, as the exchange does
    } else if (what < 12) {
      changedAsks.put(middle + 5 * depth, 0L); // a level that is not there
      changedBids.put(middle - 5 * depth, 0L);
    } else if (what < 36) {
      changedAsks.put(highest + 1 + away(), quantity());
    } else if (what < 60) {
      changedBids.put(lowest - 1 - away(), quantity());
    } else if (what < 75) {
      remove(asks, changedAsks, random.nextInt(4) == 0 ? asks.size() : 4);
      remove(bids, changedBids, random.nextInt(4) == 0 ? bids.size() : 4);
    } else if (what < 99) {
      move(up, 1 + random.nextInt(drift == 0 ? 2 : 4), changedAsks, changedBids);
    } else {
      (up ? asks : bids).keySet().forEach(tick -> (up ? changedAsks : changedBids).put(tick, 0L));
    }
    put(changedAsks, asks);
    put(changedBids, bids);
    if (!asks.isEmpty() && !bids.isEmpty()) {
      middle = (asks.firstKey() + bids.firstKey()) / 2;
    }
    id++;
    remember();
    return new Change(id, changedAsks, changedBids);
  }

  /** Mostly near, seldom far. */
  private int away() {
    return random.nextInt(random.nextInt(3) == 0 ? depth : 6);
  }

  private void remove(TreeMap<Integer, Long> side, Map<Integer, Long> changed, int among) {
    if (!side.isEmpty() && random.nextBoolean()) {
      int skipped = random.nextInt(Math.min(among, side.size()));
      changed.put(side.keySet().stream().skip(skipped).findFirst().orElseThrow(), 0L);
    }
  }

  /** The best levels of one side are taken, and the other side moves up behind them. */
  private void move(
      boolean up, int levels, Map<Integer, Long> changedAsks, Map<Integer, Long> changedBids) {
    TreeMap<Integer, Long> taken = up ? asks : bids;
    Map<Integer, Long> removed = up ? changedAsks : changedBids;
    taken.keySet().stream().limit(levels).forEach(tick -> removed.put(tick, 0L));
    if (!removed.isEmpty()) {
      int last = removed.keySet().stream().reduce(up ? Math::max : Math::min).orElseThrow();
      (up ? changedBids : changedAsks).put(last, quantity());
    }
  }

  private static void put(Map<Integer, Long> changed, TreeMap<Integer, Long> side) {
    changed.forEach(
        (tick, quantity) -> {
          if (quantity == 0) {
            side.remove(tick);
          } else {
            side.put(tick, quantity);
          }
        });
  }

  /** One delta of updates that follow each other, in whatever order its levels may come. */
  BookDelta delta(List<Change> changes) {
    Map<Integer, Long> askChanges = new TreeMap<>();
    Map<Integer, Long> bidChanges = new TreeMap<>();
    for (Change change : changes) {
      askChanges.putAll(change.asks);
      bidChanges.putAll(change.bids);
    }
    return new BookDelta(
        changes.get(0).id,
        changes.get(changes.size() - 1).id,
        START.plusNanos(1_000 * ++times), // never the same twice
        shuffled(askChanges),
        shuffled(bidChanges));
  }

  private List<PriceLevel> shuffled(Map<Integer, Long> levels) {
    List<PriceLevel> list = new ArrayList<>();
    levels.forEach((tick, quantity) -> list.add(level(tick, quantity)));
    Collections.shuffle(list, new java.util.Random(random.nextLong()));
    return list;
  }

  /** What the exchange answers, asked for its book. */
  BookSnapshot snapshot(State state, int limit) {
    List<PriceLevel> askLevels = best(state.askTicks, state.asks, limit);
    List<PriceLevel> bidLevels = best(state.bidTicks, state.bids, limit);
    if (random.nextBoolean()) {
      Collections.reverse(bidLevels);
    }
    return new BookSnapshot(state.id, START.plusNanos(1_000 * times), askLevels, bidLevels, limit);
  }

  private List<PriceLevel> best(int[] ticks, long[] quantities, int limit) {
    List<PriceLevel> best = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, ticks.length); i++) {
      best.add(level(ticks[i], quantities[i]));
    }
    return best;
  }

  private PriceLevel level(int tick, long quantity) {
    return new PriceLevel(spelled(price(tick)), spelled(amount(quantity)));
  }

  static BigDecimal price(int tick) {
    return BigDecimal.valueOf(tick * 5L, 2);
  }

  static BigDecimal amount(long quantity) {
    return BigDecimal.valueOf(quantity, 1);
  }

  /** The same number with fewer or more zeros at its end. */
  private BigDecimal spelled(BigDecimal value) {
    return switch (random.nextInt(3)) {
      case 0 -> value.stripTrailingZeros();
      case 1 -> value.setScale(value.scale() + 2);
      default -> value;
    };
  }
}
