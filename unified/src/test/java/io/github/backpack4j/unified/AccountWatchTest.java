package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.Scheduler;
import io.github.backpack4j.stream.StreamListener;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AccountWatchTest {

  private static final Logger LOGGER = Logger.getLogger("io.github.backpack4j.unified");
  private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

  @BeforeAll
  static void quiet() {
    LOGGER.setLevel(Level.OFF); // listeners here throw on purpose
  }

  @AfterAll
  static void loud() {
    LOGGER.setLevel(null);
  }

  /** A stream that a test speaks for. */
  private static final class Source implements AccountWatch.Source<Integer>, Scheduler {
    private final List<String> calls;
    private final Deque<Runnable> timers = new ArrayDeque<>();
    private final List<Duration> delays = Collections.synchronizedList(new ArrayList<>());
    private boolean isWithdrawn;
    private boolean isRefused;
    private StreamListener<Integer> listener;

    Source(List<String> calls) {
      this.calls = calls;
    }

    @Override
    public String name() {
      return "account.orderUpdate";
    }

    @Override
    public AutoCloseable subscribe(StreamListener<Integer> listener) {
      if (isRefused) {
        throw new NotSentException("subscribe", "the client is closed", null);
      }
      calls.add("subscribed");
      this.listener = listener;
      return () -> {
        calls.add("given back");
        listener.onClosed();
      };
    }

    @Override
    public Scheduler scheduler() {
      return this;
    }

    @Override
    public boolean isConnected() {
      return true;
    }

    @Override
    public synchronized Task schedule(Duration delay, Runnable task) {
      delays.add(delay);
      timers.add(task);
      return () -> {
        synchronized (this) {
          isWithdrawn = true;
        }
      };
    }

    @Override
    public long nanoTime() {
      return 0;
    }
  }

  private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  private final Source source = new Source(calls);
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final OpenWatches open = new OpenWatches(tasks::add, clock);
  private Function<AccountLedger.Question, List<FillState>> asking =
      question -> {
        calls.add("asked since " + question.since());
        return List.of();
      };
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch end = new CountDownLatch(1); // once the listener has heard it
  private Runnable inUpdate = () -> {};

  private final WatchListener<MyTrade> listener =
      new WatchListener<>() {
        @Override
        public void onUpdate(MyTrade update) {
          told.add(update.id());
          inUpdate.run();
        }

        @Override
        public void onInterrupted(Instant since, String why) {
          told.add("interrupted since " + since + ": " + why);
        }

        @Override
        public void onResumed() {
          told.add("resumed");
        }

        @Override
        public void onFailure(ExchangeException failure) {
          told.add(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }

        @Override
        public void onClosed() {
          told.add("closed");
          end.countDown();
        }
      };

  private AccountWatch<Integer, FillState, List<FillState>, MyTrade> watch(Executor executor) {
    return new AccountWatch<>(
        new AccountWatch.Subject<>(
            source,
            AccountWatchTest::reading,
            question -> asking.apply(question),
            new FillLedger(NOW)),
        listener,
        executor,
        clock,
        open,
        NOW);
  }

  private AccountWatch<Integer, FillState, List<FillState>, MyTrade> opened() {
    var watch = watch(tasks::add);
    watch.open();
    work();
    return watch;
  }

  /** Zero is none of the watch's, and what is negative cannot be read. */
  private static FillState reading(int number) {
    if (number < 0) {
      throw DecodingException.leftOut("OrderUpdate", "/z");
    }
    return number == 0 ? null : fill(number);
  }

  private static FillState fill(int number) {
    BigDecimal one = BigDecimal.ONE;
    return FillState.of(
        "SOL_USDC",
        new MyTrade(
            Integer.toString(number),
            "1",
            null,
            "SOL/USDC",
            null,
            null,
            one,
            one,
            one,
            null,
            NOW,
            number));
  }

  private void work() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }

  private void ring() {
    source.timers.remove().run();
    work();
  }

  @Test
  void subscribesBeforeItAsks() {
    opened();
    ring();

    assertThat(calls).containsExactly("subscribed", "asked since 2026-01-05T08:00:00Z");
    assertThat(source.delays).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void tellsOnTheExecutorAlone() {
    opened();

    source.listener.onMessage(1);
    source.listener.onMessage(0);
    source.listener.onMessage(2);

    assertThat(told).isEmpty();
    work();
    assertThat(told).containsExactly("1", "2");
  }

  @Test
  void tellsWhatWasMissedBetweenTheInterruptionAndItsEnd() {
    asking = question -> List.of(fill(2), fill(3));
    var watch = opened();
    source.listener.onMessage(1);
    watch.lost(NOW.minusSeconds(3), "closed with 1001");
    watch.regained();
    source.listener.onMessage(3);
    source.listener.onMessage(4);
    work();

    assertThat(told)
        .containsExactly(
            "1",
            "interrupted since 2026-01-05T07:59:57Z: closed with 1001",
            "2",
            "3",
            "4",
            "resumed");
  }

  @Test
  void asksAgainAfterAFailureHoweverItFails() {
    var failures =
        new ArrayDeque<RuntimeException>(
            List.of(
                new ExchangeUnavailableException("System under maintenance"),
                new IllegalStateException("the client is closed")));
    asking =
        question -> {
          if (!failures.isEmpty()) {
            throw failures.remove();
          }
          return List.of();
        };
    var watch = opened();
    watch.lost(NOW, "gone");
    watch.regained();
    work();
    source.timers.remove(); // of the beginning, which is over
    ring();
    ring();

    assertThat(told)
        .containsExactly(
            "interrupted since 2026-01-05T08:00:00Z: gone",
            "ExchangeUnavailableException: System under maintenance",
            "ExchangeUnavailableException: what account.orderUpdate may have missed could not be"
                + " asked for: java.lang.IllegalStateException: the client is closed",
            "resumed");
    assertThat(source.delays)
        .containsExactly(
            Duration.ofSeconds(5),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5));
  }

  @Test
  void tellsWhatCannotBeReadAndAsksWhatItWas() {
    asking = question -> List.of(fill(7));
    opened();

    source.listener.onMessage(-1);
    source.listener.onUnreadable(DecodingException.leftOut("OrderUpdate", "/i"));
    work();

    assertThat(told)
        .containsExactly(
            "UnreadableAnswerException: OrderUpdate: the exchange left out /z",
            "interrupted since 2026-01-05T08:00:00Z: a message could not be read",
            "UnreadableAnswerException: OrderUpdate: the exchange left out /i",
            "7");
    source.timers.remove(); // of the beginning
    ring();
    assertThat(told).endsWith("7", "resumed");
  }

  @Test
  void messagesThatWaitTooLongAreDroppedAndAskedFor() {
    asking = question -> List.of(fill(1), fill(2));
    opened();

    for (int i = 1; i <= AccountCourse.MOST_WAITING + 1; i++) {
      source.listener.onMessage(i);
    }
    work();

    assertThat(told)
        .containsExactly(
            "interrupted since 2026-01-05T08:00:00Z: 10000 messages waited for the listener and"
                + " were dropped",
            "1",
            "2",
            Integer.toString(AccountCourse.MOST_WAITING + 1),
            "resumed");
  }

  @Test
  void aListenerThatFailsIsToldTheNextAllTheSame() {
    inUpdate =
        () -> {
          throw new IllegalStateException("the listener");
        };
    opened();

    source.listener.onMessage(1);
    source.listener.onMessage(2);
    work();

    assertThat(told).containsExactly("1", "2");
  }

  @Test
  void closingDropsWhatWaitsAndTellsTheEndAlone() {
    var watch = opened();
    source.listener.onMessage(1);
    watch.lost(NOW, "gone");

    watch.close();
    watch.close();
    source.listener.onMessage(2);
    work();

    assertThat(told).containsExactly("closed");
    assertThat(watch.isOpen()).isFalse();
    assertThat(calls).containsExactly("subscribed", "given back");
    assertThat(source.isWithdrawn).isTrue();
  }

  @Test
  void aListenerMayCloseTheWatchAndHearsNothingMore() {
    asking = question -> List.of(fill(1), fill(2), fill(3));
    var watch = opened();
    inUpdate = watch::close;
    watch.lost(NOW, "gone");
    watch.regained();
    work();

    assertThat(told).containsExactly("interrupted since 2026-01-05T08:00:00Z: gone", "1", "closed");
  }

  @Test
  void aStreamThatEndsByItselfIsAFailureAfterWhatItSaid() {
    var watch = opened();
    source.listener.onMessage(1);
    watch.lost(NOW, "the signer failed");
    source.listener.onMessage(2);
    source.listener.onClosed();
    work();

    assertThat(told)
        .containsExactly(
            "1",
            "interrupted since 2026-01-05T08:00:00Z: the signer failed",
            "2",
            "ExchangeUnavailableException: the stream account.orderUpdate has ended: the signer"
                + " failed",
            "closed");
    assertThat(watch.isOpen()).isFalse();
    watch.close();
    work();
    assertThat(told).endsWith("closed").hasSize(5);
  }

  @Test
  void anExchangeThatIsClosedClosesIt() {
    var watch = opened();

    open.close();
    work();

    assertThat(told).containsExactly("closed");
    assertThat(watch.isOpen()).isFalse();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> watch(tasks::add).open())
        .withMessage("the exchange is closed");
    assertThat(calls).containsExactly("subscribed", "given back");
  }

  @Test
  void aStreamThatCannotBeHadIsRefusedAndTellsNothing() {
    source.isRefused = true;
    var watch = watch(tasks::add);

    assertThatExceptionOfType(ExchangeUnavailableException.class)
        .isThrownBy(watch::open)
        .withMessage("subscribe was not sent: the client is closed");
    work();
    assertThat(told).isEmpty();
  }

  @Test
  void anExecutorThatRefusesLeavesTheWorkToWhoeverIsThere() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    asking =
        question -> {
          asked.countDown();
          return List.of();
        };
    var watch =
        watch(
            task -> {
              throw new RejectedExecutionException("full");
            });
    watch.open();
    source.listener.onMessage(1);
    watch.lost(NOW, "gone");
    watch.regained();

    assertThat(told).startsWith("1", "interrupted since 2026-01-05T08:00:00Z: gone");
    assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void closingEndsAQuestionThatIsUnderWay() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    asking =
        question -> {
          asked.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            ended.countDown();
          }
          throw new ExchangeUnavailableException("interrupted");
        };
    ExecutorService executor = Executors.newCachedThreadPool();
    try {
      var watch = watch(executor);
      watch.open();
      watch.lost(NOW, "gone");
      watch.regained();
      assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

      watch.close();

      assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      executor.shutdown();
      assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(told).doesNotContain("ExchangeUnavailableException: interrupted").endsWith("closed");
  }

  @Test
  void aSecondInterruptionEndsTheQuestionOfTheFirst() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch resumed = new CountDownLatch(1);
    AtomicInteger questions = new AtomicInteger();
    asking =
        question -> {
          if (questions.getAndIncrement() == 0) {
            asked.countDown();
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              throw new ExchangeUnavailableException("interrupted");
            }
          }
          resumed.countDown();
          return List.of(fill(1));
        };
    ExecutorService executor = Executors.newCachedThreadPool();
    try {
      var watch = watch(executor);
      watch.open();
      watch.lost(NOW, "gone");
      watch.regained();
      assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
      watch.lost(NOW, "gone again");
      watch.regained();
      assertThat(resumed.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      executor.shutdown();
      assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(told)
        .startsWith("interrupted since 2026-01-05T08:00:00Z: gone")
        .doesNotContain("interrupted since 2026-01-05T08:00:00Z: gone again")
        .doesNotContain("ExchangeUnavailableException: interrupted");
  }

  @Test
  void callsNeverOverlapAndNoneComesAfterTheEnd() throws Exception {
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      told.clear();
      AtomicInteger inside = new AtomicInteger();
      AtomicInteger overlaps = new AtomicInteger();
      inUpdate =
          () -> {
            overlaps.addAndGet(inside.getAndIncrement());
            Thread.onSpinWait();
            inside.getAndDecrement();
          };
      int first = 1000 * round;
      asking = question -> List.of(fill(first + 500), fill(first + 501));
      ExecutorService executor = Executors.newFixedThreadPool(4);
      var watch = watch(executor);
      watch.open();
      CountDownLatch closed = new CountDownLatch(1);
      Thread stream =
          new Thread(
              () -> {
                for (int i = 1; i < 300; i++) {
                  source.listener.onMessage(first + i);
                  if (i % 50 == 0) {
                    watch.lost(NOW, "gone");
                    watch.regained();
                  }
                }
                closed.countDown();
              });
      stream.start();
      if (random.nextBoolean()) {
        assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
      }
      watch.close();
      stream.join();
      executor.shutdown();
      assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

      assertThat(overlaps).hasValue(0);
      assertThat(told).endsWith("closed").containsOnlyOnce("closed");
      List<String> fills = told.stream().filter(it -> Character.isDigit(it.charAt(0))).toList();
      assertThat(fills).doesNotHaveDuplicates();
    }
  }

  @Test
  void failuresThatWaitTooLongAreDroppedLikeMessages() {
    opened();
    for (int i = 0; i <= AccountCourse.MOST_WAITING; i++) {
      source.listener.onUnreadable(DecodingException.leftOut("OrderUpdate", "/i"));
    }
    work();

    assertThat(told)
        .containsExactly(
            "interrupted since 2026-01-05T08:00:00Z: 10000 messages waited for the listener and"
                + " were dropped",
            "UnreadableAnswerException: OrderUpdate: the exchange left out /i");
  }

  @Test
  void anExecutorThatFailsLeavesTheWorkToWhoeverIsThere() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    asking =
        question -> {
          asked.countDown();
          return List.of();
        };
    var watch =
        watch(
            task -> {
              throw new InternalError("unable to create native thread");
            });
    watch.open();
    source.listener.onMessage(1);
    watch.lost(NOW, "gone");
    watch.regained();
    source.listener.onMessage(2);

    assertThat(told).startsWith("1", "interrupted since 2026-01-05T08:00:00Z: gone");
    assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
    watch.close();
    assertThat(end.await(30, TimeUnit.SECONDS)).isTrue(); // who asked may be telling still
    assertThat(told).endsWith("closed");
  }

  @Test
  void anExecutorThatRunsHereOrHasOneThreadDoesNotWaitForItself() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    for (Executor executor : List.<Executor>of(Runnable::run, one)) {
      told.clear();
      asking = question -> List.of(fill(7), fill(8));
      CountDownLatch closed = new CountDownLatch(1);
      var watch = watch(executor);
      inUpdate =
          () -> {
            if (told.contains("9")) {
              watch.close();
              closed.countDown();
            }
          };
      watch.open();
      source.listener.onMessage(7);
      watch.lost(NOW, "gone");
      watch.regained();
      source.listener.onMessage(9);
      assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
      CountDownLatch worked = new CountDownLatch(1);
      executor.execute(worked::countDown);
      assertThat(worked.await(30, TimeUnit.SECONDS)).isTrue();

      assertThat(told).startsWith("7").containsOnlyOnce("7").containsOnlyOnce("closed");
      assertThat(told).endsWith("closed");
    }
    one.shutdown();
  }
}
