package io.github.backpack4j.book;

import static io.github.backpack4j.book.BookKit.asks;
import static io.github.backpack4j.book.BookKit.bids;
import static io.github.backpack4j.book.BookKit.delta;
import static io.github.backpack4j.book.BookKit.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.Scheduler;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderBookThreadsTest {

  private static final int PRICES = 50;

  /** After update n, the level at place k has the number of the last update up to n that set it. */
  private static BookDelta numbered(long update) {
    long place = update % PRICES;
    return delta(
        update, update, List.of(level(1_000 + place, update)), List.of(level(999 - place, update)));
  }

  private static PriceLevel level(long price, long quantity) {
    return new PriceLevel(BigDecimal.valueOf(price), BigDecimal.valueOf(quantity));
  }

  private static long quantity(long update, long place) {
    return update - Math.floorMod(update - place, PRICES);
  }

  private static BookSnapshot numberedSnapshot(long update) {
    List<PriceLevel> asks = new ArrayList<>();
    List<PriceLevel> bids = new ArrayList<>();
    for (long place = 0; place < PRICES; place++) {
      asks.add(level(1_000 + place, quantity(update, place)));
      bids.add(level(999 - place, quantity(update, place)));
    }
    return snapshot(update, asks, bids);
  }

  /** Fails unless everything in the view is of one update. */
  private static void check(BookView view) {
    if (view.state() != BookState.LIVE) {
      assertThat(view.asks()).isEmpty();
      return;
    }
    long update = view.updateId();
    long place = 0;
    for (PriceLevel ask : view.asks()) {
      assertThat(ask.quantity().longValueExact()).isEqualTo(quantity(update, place++));
    }
    assertThat(place).isEqualTo(PRICES);
    for (PriceLevel bid : view.bids()) {
      place--;
      assertThat(bid.quantity().longValueExact()).isEqualTo(quantity(update, PRICES - 1 - place));
    }
    assertThat(place).isZero();
    assertThat(view.top().ask()).isSameAs(view.asks().get(0));
    assertThat(view.top().bid()).isSameAs(view.bids().get(0));
  }

  /** A thread whose failure is the test's. */
  private static final class Worker {
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Thread thread;

    Worker(String name, Runnable work) {
      thread =
          new Thread(
              () -> {
                try {
                  work.run();
                } catch (Throwable e) {
                  failure.set(e);
                }
              },
              name);
      thread.start();
    }

    void join() throws InterruptedException {
      thread.join(30_000);
      assertThat(thread.isAlive()).as(thread.getName() + " is alive").isFalse();
      assertThat(failure.get()).as(thread.getName()).isNull();
    }
  }

  /** For it a minute passes between any two looks at the clock; short waits end at once. */
  private static final class Hasty implements Scheduler {
    private final BlockingQueue<Runnable> due = new LinkedBlockingQueue<>();
    private final AtomicLong now = new AtomicLong();

    @Override
    public Task schedule(Duration delay, Runnable task) {
      if (delay.compareTo(Duration.ofSeconds(1)) < 0) {
        due.add(task); // what is cancelled runs all the same, as it may
      }
      return () -> {};
    }

    @Override
    public long nanoTime() {
      return now.addAndGet(Duration.ofMinutes(1).toNanos());
    }
  }

  @Test
  void everyViewIsOfOneUpdateWhateverHappensMeanwhile() throws Exception {
    long first = 1_000;
    long least = 150_000;
    AtomicLong sent = new AtomicLong(first);
    AtomicLong unanswered = new AtomicLong();
    CountDownLatch done = new CountDownLatch(1);
    Hasty scheduler = new Hasty();
    BlockingQueue<CompletableFuture<BookSnapshot>> asked = new LinkedBlockingQueue<>();
    List<BookState> states = new ArrayList<>();
    AtomicLong live = new AtomicLong();
    OrderBook book =
        OrderBook.builder("SOL_USDC")
            .snapshots(
                () -> {
                  CompletableFuture<BookSnapshot> answer = new CompletableFuture<>();
                  unanswered.incrementAndGet();
                  asked.add(answer);
                  return answer;
                })
            .scheduler(scheduler)
            .random(new Random(1))
            .listener(
                new BookListener() {
                  @Override
                  public void onState(BookState now, String why) {
                    states.add(now);
                  }
                })
            .build();
    Worker writer =
        new Worker(
            "writer",
            () -> {
              // As long as it takes for a reader to have seen enough.
              for (long update = first; update < least || live.get() < 200; update++) {
                while (update % 1_000 == 0 && unanswered.get() > 0) {
                  Thread.yield(); // or no snapshot would ever be new enough
                }
                sent.set(update);
                book.apply(numbered(update));
              }
              done.countDown();
            });
    Worker exchange =
        new Worker(
            "exchange",
            () -> {
              Random random = new Random(2);
              while (done.getCount() > 0) {
                CompletableFuture<BookSnapshot> answer = poll(asked);
                if (answer != null) {
                  answer.complete(numberedSnapshot(sent.get() - random.nextInt(3)));
                  unanswered.decrementAndGet();
                }
              }
            });
    Worker timers =
        new Worker(
            "timers",
            () -> {
              while (done.getCount() > 0) {
                Runnable task = poll(scheduler.due);
                if (task != null) {
                  task.run();
                }
              }
            });
    Worker network =
        new Worker(
            "network",
            () -> {
              long next = 0;
              while (done.getCount() > 0) {
                if (book.view().updateId() > next) { // so it is live
                  next = sent.get() + 3_000;
                  book.interrupted("cut");
                  book.resumed();
                }
                Thread.onSpinWait();
              }
            });
    Worker reader =
        new Worker(
            "reader",
            () -> {
              while (done.getCount() > 0) {
                BookView view = book.view();
                check(view);
                check(view); // it stays as it is
                if (view.state() == BookState.LIVE) {
                  live.incrementAndGet();
                }
              }
            });

    for (Worker worker : List.of(writer, exchange, timers, network, reader)) {
      worker.join();
    }

    assertThat(book.counters().snapshots()).isGreaterThan(1);
    assertThat(book.counters().applied()).isPositive();
    for (int i = 1; i < states.size(); i++) {
      assertThat(states.get(i)).isNotEqualTo(states.get(i - 1));
    }
  }

  private static <T> T poll(BlockingQueue<T> queue) {
    try {
      return queue.poll(10, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** A book whose listener stops in the middle of update 11 until it is let go. */
  private static final class Stopped implements BookListener {
    final CountDownLatch reached = new CountDownLatch(1);
    final CountDownLatch goesOn = new CountDownLatch(1);
    final List<String> told = new ArrayList<>();
    final BookKit kit = new BookKit(this);
    final Worker worker;

    Stopped() throws InterruptedException {
      kit.answer(snapshot(10, asks("101 1"), bids("99 1")));
      kit.apply(10, asks(), bids());
      told.clear();
      worker = new Worker("stopped", () -> kit.apply(11, asks("101 11"), bids()));
      assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void onState(BookState now, String why) {
      told.add(now + ": " + why);
    }

    @Override
    public void onChange(BookTop top) {
      told.add(top.toString());
      if (top.updateId() == 11) {
        reached.countDown();
        try {
          assertThat(goesOn.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
    }

    void goOn() throws InterruptedException {
      goesOn.countDown();
      worker.join();
    }
  }

  @Test
  void nobodyWaitsForAListenerButTheDeltasDo() throws Exception {
    Stopped stopped = new Stopped();

    stopped.kit.apply(12, asks("101 12"), bids());
    assertThat(stopped.kit.book.view().updateId()).isEqualTo(11);
    stopped.goOn();

    assertThat(stopped.kit.book.view().updateId()).isEqualTo(12);
    assertThat(stopped.told)
        .containsExactly(
            "BookTop[SOL_USDC after update 11: bid 1 at 99, ask 11 at 101]",
            "BookTop[SOL_USDC after update 12: bid 1 at 99, ask 12 at 101]");
  }

  @Test
  void aCloseIsSeenAtOnceAndToldInItsTurn() throws Exception {
    Stopped stopped = new Stopped();

    stopped.kit.book.close();
    assertThat(stopped.kit.book.state()).isEqualTo(BookState.CLOSED);
    assertThat(stopped.kit.book.view().asks()).isEmpty();
    assertThat(stopped.told).hasSize(1);
    stopped.goOn();

    assertThat(stopped.told).hasSize(3).endsWith("CLOSED: closed", "BookTop[SOL_USDC CLOSED]");
  }

  @Test
  void moreDeltasThanMayWaitMakeItStale() throws Exception {
    Stopped stopped = new Stopped();

    for (long update = 12; update <= 10_020; update++) {
      stopped.kit.apply(update, asks(), bids());
    }
    stopped.goOn();

    assertThat(stopped.told)
        .hasSize(10_002)
        .endsWith("STALE: more than 10000 deltas waited", "BookTop[SOL_USDC STALE]");
    stopped.kit.apply(10_021, asks(), bids());
    stopped.kit.advanceMillis(250);
    stopped.kit.answer(snapshot(10_021, asks("101 7"), bids()));
    assertThat(stopped.kit.book.view().asks()).isEqualTo(asks("101 7"));
  }
}
