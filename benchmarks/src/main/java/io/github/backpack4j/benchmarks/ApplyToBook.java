package io.github.backpack4j.benchmarks;

import io.github.backpack4j.Scheduler;
import io.github.backpack4j.book.BookDelta;
import io.github.backpack4j.book.BookSnapshot;
import io.github.backpack4j.book.BookState;
import io.github.backpack4j.book.OrderBook;
import io.github.backpack4j.book.PriceLevel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * From a decoded delta to a book of 1,000 levels a side that a reader can be given.
 *
 * <p>Two books of the plain kind stand beside it: sorted maps that are changed under a lock, where
 * it is the reader who has to wait and copy, and the same with a copy made for each delta, which is
 * what a reader of ours gets.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ApplyToBook {

  private static final int LEVELS = 1_000;
  private static final int DELTAS = 4_096;
  private static final long SEED = 20261122;
  private static final BigDecimal NONE = new BigDecimal("0.00");

  /** Waits for nothing. */
  private static final Scheduler NEVER =
      new Scheduler() {
        @Override
        public Task schedule(Duration delay, Runnable task) {
          return () -> {};
        }

        @Override
        public long nanoTime() {
          return 0;
        }
      };

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<List<PriceLevel>> asks = new ArrayList<>();
  private final List<List<PriceLevel>> bids = new ArrayList<>();
  private final TreeMap<BigDecimal, BigDecimal> mapOfAsks = new TreeMap<>();
  private final TreeMap<BigDecimal, BigDecimal> mapOfBids =
      new TreeMap<>(Comparator.reverseOrder());

  /** Levels that a delta changes, most of them near the best; every third goes. */
  @Param({"1", "2", "20"})
  public int changes;

  private OrderBook book;
  private long updateId;
  private volatile @Nullable Object published;

  @Setup
  public void makeBooks() {
    List<PriceLevel> allAsks = new ArrayList<>();
    List<PriceLevel> allBids = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      allAsks.add(new PriceLevel(price(1 + i), quantity()));
      allBids.add(new PriceLevel(price(-1 - i), quantity()));
    }
    for (int i = 0; i < DELTAS; i++) {
      asks.add(changes(changes / 2 + (changes % 2 == 1 && i % 2 == 0 ? 1 : 0), 1));
      bids.add(changes(changes / 2 + (changes % 2 == 1 && i % 2 == 1 ? 1 : 0), -1));
    }
    updateId = 0;
    BookSnapshot snapshot = new BookSnapshot(0, null, allAsks, allBids, LEVELS + 1);
    book =
        OrderBook.builder(Messages.SYMBOL)
            .snapshots(() -> CompletableFuture.completedFuture(snapshot))
            .scheduler(NEVER)
            .build();
    backpack4j();
    if (book.state() != BookState.LIVE) {
      throw new IllegalStateException("the book is " + book.state());
    }
    allAsks.forEach(level -> mapOfAsks.put(level.price(), level.quantity()));
    allBids.forEach(level -> mapOfBids.put(level.price(), level.quantity()));
  }

  private List<PriceLevel> changes(int count, int direction) {
    TreeMap<Integer, PriceLevel> levels = new TreeMap<>();
    while (levels.size() < count) {
      int place = random.nextInt(random.nextInt(4) == 0 ? LEVELS : 20);
      levels.put(
          place,
          new PriceLevel(
              price(direction * (1 + place)), random.nextInt(3) == 0 ? NONE : quantity()));
    }
    return List.copyOf(levels.values());
  }

  private static BigDecimal price(int ticks) {
    return BigDecimal.valueOf(21_437 + ticks, 2);
  }

  private BigDecimal quantity() {
    return BigDecimal.valueOf(1 + random.nextLong(1L << random.nextInt(1, 20)), 2);
  }

  /** Ours; a view is there for the asking. */
  @Benchmark
  public Object backpack4j() {
    int next = (int) (updateId % DELTAS);
    updateId++;
    book.apply(new BookDelta(updateId, updateId, null, asks.get(next), bids.get(next)));
    return book.view();
  }

  /** Sorted maps under a lock; there is no view. */
  @Benchmark
  public Object sortedMaps() {
    int next = (int) (updateId++ % DELTAS);
    synchronized (mapOfAsks) {
      put(asks.get(next), mapOfAsks);
      put(bids.get(next), mapOfBids);
      return mapOfAsks;
    }
  }

  /** Sorted maps, and a copy of them as the view. */
  @Benchmark
  public Object sortedMapsCopied() {
    int next = (int) (updateId++ % DELTAS);
    put(asks.get(next), mapOfAsks);
    put(bids.get(next), mapOfBids);
    Object view = List.of(new TreeMap<>(mapOfAsks), new TreeMap<>(mapOfBids));
    published = view;
    return view;
  }

  private static void put(List<PriceLevel> changed, TreeMap<BigDecimal, BigDecimal> side) {
    for (PriceLevel level : changed) {
      if (level.quantity().signum() == 0) {
        side.remove(level.price());
      } else {
        side.put(level.price(), level.quantity());
      }
    }
  }
}
