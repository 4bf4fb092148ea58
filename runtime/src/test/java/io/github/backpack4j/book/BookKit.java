package io.github.backpack4j.book;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A book with its surroundings in hand. Delays are half of the most they may be. */
final class BookKit implements BookListener {

  static final Instant TIME = Instant.parse("2026-09-01T00:00:00Z");

  final TestScheduler scheduler = new TestScheduler();

  /** Snapshots that were asked for and not answered. */
  final Deque<CompletableFuture<BookSnapshot>> asked = new ArrayDeque<>();

  /** What the listener was told. */
  final List<String> told = new ArrayList<>();

  final List<Throwable> failures = new ArrayList<>();

  final OrderBook book;

  BookKit() {
    this(null);
  }

  /** Tells {@code listener}, too, if it is not null. */
  BookKit(BookListener listener) {
    book =
        OrderBook.builder("SOL_USDC")
            .snapshots(this::ask)
            .scheduler(scheduler)
            .random(new Halves())
            .listener(listener == null ? this : listener)
            .build();
  }

  /** Draws the middle of every range. */
  private static final class Halves implements java.util.random.RandomGenerator {
    @Override
    public long nextLong() {
      throw new AssertionError("a range is drawn from");
    }

    @Override
    public long nextLong(long bound) {
      return (bound - 1) / 2;
    }
  }

  /** One that is live after update 10: asks 101 and 102, bids 99 and 98, all there are. */
  static BookKit live() {
    BookKit kit = new BookKit();
    kit.answer(snapshot(10, asks("101 1", "102 2"), bids("99 1", "98 2")));
    kit.book.apply(delta(10, 10, asks(), bids()));
    kit.told.clear();
    return kit;
  }

  /** {@link #live} and calm, so that it asks for a snapshot without delay. */
  static BookKit calm() {
    BookKit kit = live();
    kit.scheduler.advance(Duration.ofMinutes(1));
    return kit;
  }

  private CompletableFuture<BookSnapshot> ask() {
    CompletableFuture<BookSnapshot> answer = new CompletableFuture<>();
    asked.add(answer);
    return answer;
  }

  void answer(BookSnapshot snapshot) {
    asked.remove().complete(snapshot);
  }

  void fail(Throwable failure) {
    asked.remove().completeExceptionally(failure);
  }

  void advanceMillis(long millis) {
    scheduler.advance(Duration.ofMillis(millis));
  }

  void apply(long updateId, List<PriceLevel> asks, List<PriceLevel> bids) {
    book.apply(delta(updateId, updateId, asks, bids));
  }

  static BookDelta delta(long first, long last, List<PriceLevel> asks, List<PriceLevel> bids) {
    return new BookDelta(first, last, TIME.plusNanos(last * 1000), asks, bids);
  }

  static BookSnapshot snapshot(long last, List<PriceLevel> asks, List<PriceLevel> bids) {
    return snapshot(last, asks, bids, 1000);
  }

  static BookSnapshot snapshot(long last, List<PriceLevel> asks, List<PriceLevel> bids, int limit) {
    return new BookSnapshot(last, TIME.plusNanos(last * 1000), asks, bids, limit);
  }

  static List<PriceLevel> asks(String... levels) {
    return levels(levels);
  }

  static List<PriceLevel> bids(String... levels) {
    return levels(levels);
  }

  /** Of texts such as {@code 101 2.5}, price and quantity. */
  static List<PriceLevel> levels(String... levels) {
    return Arrays.stream(levels).map(BookKit::level).toList();
  }

  static PriceLevel level(String text) {
    String[] parts = text.split(" ");
    return new PriceLevel(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
  }

  @Override
  public void onState(BookState now, String why) {
    told.add(now + ": " + why);
  }

  @Override
  public void onGap(SequenceGap gap) {
    told.add(gap.toString());
  }

  @Override
  public void onChange(BookTop top) {
    told.add(top.toString());
  }

  @Override
  public void onSnapshotFailed(Throwable failure) {
    told.add("no snapshot: " + failure.getMessage());
  }

  @Override
  public void onListenerFailure(Throwable failure) {
    failures.add(failure);
  }
}
