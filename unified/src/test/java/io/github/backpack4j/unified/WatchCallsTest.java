package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WatchCallsTest {
  private static final Logger LOGGER = Logger.getLogger("io.github.backpack4j.unified");
  private static final Instant NOW = Instant.parse("2023-11-14T22:13:20Z");
  private static final Instant BEFORE = NOW.minusSeconds(7);
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final HeardCalls<String> heard = new HeardCalls<>();
  private final WatchCalls<String> calls = new WatchCalls<>(heard, tasks::add, CLOCK);

  @BeforeAll
  static void quiet() {
    LOGGER.setLevel(Level.OFF); // a listener here throws on purpose
  }

  @AfterAll
  static void loud() {
    LOGGER.setLevel(null);
  }

  /** What is heard once the executor has done all it was given. */
  private List<String> heard() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
    return heard.all();
  }

  private static ExchangeException failure(String message) {
    return new ExchangeUnavailableException(message);
  }

  @Test
  void callsNobodyInTheThreadThatBringsSomething() {
    calls.update(null, "a");
    calls.interrupted(NOW, "lost");

    assertThat(heard.all()).isEmpty();
    assertThat(tasks).hasSize(1);
  }

  @Test
  void tellsEverythingInTheOrderInWhichItCame() {
    calls.update(null, "a");
    calls.failed(failure("unreadable"));
    calls.interrupted(BEFORE, "lost");
    calls.update(null, "b");
    calls.resumed();
    calls.update(null, "c");
    calls.closed();

    assertThat(heard())
        .containsExactly(
            "a",
            "ExchangeUnavailableException: unreadable",
            "interrupted since 2023-11-14T22:13:13Z: lost",
            "b",
            "resumed",
            "c",
            "closed");
  }

  @Test
  void anUpdateTakesThePlaceOfAnOlderOneAboutTheSameState() {
    calls.update("SOL", "SOL 1");
    calls.update("BTC", "BTC 1");
    calls.update("SOL", "SOL 2");
    assertThat(heard()).containsExactly("SOL 2", "BTC 1");

    calls.update("SOL", "SOL 3");
    assertThat(heard()).containsExactly("SOL 3");
  }

  @Test
  void anUpdateKeepsToItsSideOfAnInterruption() {
    calls.update("SOL", "SOL 1");
    calls.interrupted(BEFORE, "lost");
    calls.update("SOL", "SOL 2");
    calls.resumed();
    calls.update("SOL", "SOL 3");

    assertThat(heard())
        .containsExactly(
            "SOL 1", "interrupted since 2023-11-14T22:13:13Z: lost", "SOL 2", "resumed", "SOL 3");
  }

  @Test
  void whatHasNothingToTellWhenItsTurnComesIsLeftOut() {
    calls.update("SOL", () -> null);
    calls.update(null, "a");

    assertThat(heard()).containsExactly("a");
  }

  @Test
  void tellsAnInterruptionOnceHoweverOftenItIsSaid() {
    calls.resumed();
    calls.interrupted(BEFORE, "lost");
    calls.interrupted(NOW, "lost again");
    assertThat(heard()).containsExactly("interrupted since 2023-11-14T22:13:13Z: lost");

    calls.resumed();
    calls.resumed();
    assertThat(heard()).containsExactly("resumed");
  }

  @Test
  void anInterruptionThatIsNotOverAfterAllGoesOn() {
    calls.interrupted(BEFORE, "lost");
    calls.resumed();
    calls.interrupted(NOW, "lost again");
    assertThat(heard()).containsExactly("interrupted since 2023-11-14T22:13:13Z: lost");

    calls.resumed();
    assertThat(heard()).containsExactly("resumed");
  }

  @Test
  void dropsWhatWaitsBeyondTheLimitAndSaysSo() {
    IntStream.range(0, WatchCalls.MOST_WAITING).forEach(i -> calls.update(null, "old"));
    calls.update(null, "new");

    assertThat(heard())
        .containsExactly(
            "interrupted since 2023-11-14T22:13:20Z: "
                + "10000 updates waited for their listener and were dropped",
            "resumed",
            "new");
  }

  @Test
  void statesAreDroppedOnlyIfThereAreAsMany() {
    for (int round = 0; round < 3; round++) {
      IntStream.range(0, WatchCalls.MOST_WAITING).forEach(i -> calls.update(i, "state"));
    }

    assertThat(heard()).hasSize(WatchCalls.MOST_WAITING).containsOnly("state");
  }

  @Test
  void whatIsDroppedInAnInterruptionThatIsKnownNeedsNoOther() {
    calls.interrupted(BEFORE, "lost");
    assertThat(heard()).hasSize(1);

    IntStream.rangeClosed(0, WatchCalls.MOST_WAITING).forEach(i -> calls.update(null, "u" + i));
    assertThat(heard()).containsExactly("u10000");

    calls.resumed();
    assertThat(heard()).containsExactly("resumed");
  }

  @Test
  void whatIsDroppedAroundAnInterruptionIsOneWithIt() {
    calls.update(null, "a");
    calls.interrupted(BEFORE, "lost");
    IntStream.range(0, WatchCalls.MOST_WAITING).forEach(i -> calls.update(null, "u" + i));

    assertThat(heard())
        .containsExactly(
            "interrupted since 2023-11-14T22:13:13Z: "
                + "10000 updates waited for their listener and were dropped",
            "u9999");
    calls.resumed();
    assertThat(heard()).containsExactly("resumed");
  }

  @Test
  void aDropThatBeginsInAnInterruptionAndEndsBehindItTellsItsEnd() {
    calls.interrupted(BEFORE, "lost");
    assertThat(heard()).hasSize(1);
    calls.update(null, "a");
    calls.resumed();
    IntStream.range(0, WatchCalls.MOST_WAITING).forEach(i -> calls.update(null, "u" + i));

    assertThat(heard()).containsExactly("resumed", "u9999");
  }

  @Test
  void deafItTellsTheEndAlone() {
    calls.update(null, "a");
    calls.deafen();
    calls.update(null, "b");
    calls.failed(failure("unreadable"));
    calls.interrupted(BEFORE, "lost");
    calls.resumed();
    calls.closed();

    assertThat(heard()).containsExactly("closed");
  }

  @Test
  void silentItTellsNothing() {
    calls.update(null, "a");
    calls.silence();
    calls.closed();

    assertThat(heard()).isEmpty();
  }

  @Test
  void endsWithAFailureBehindWhatWaits() {
    calls.update(null, "a");
    calls.end(failure("over"));
    calls.update(null, "b");
    calls.closed();

    assertThat(heard()).containsExactly("a", "ExchangeUnavailableException: over", "closed");
  }

  @Test
  void whatAListenerThrowsEndsNothing() {
    List<String> told = new ArrayList<>();
    WatchCalls<String> throwing =
        new WatchCalls<>(
            update -> {
              told.add(update);
              throw new IllegalStateException("the listener failed");
            },
            Runnable::run,
            CLOCK);
    throwing.update(null, "a");
    throwing.update(null, "b");

    assertThat(told).containsExactly("a", "b");
  }

  @Test
  void offersItsThreadToOthersNowAndThen() {
    IntStream.range(0, 300).forEach(i -> calls.update(null, "u" + i));

    tasks.remove().run();
    assertThat(heard.all()).hasSize(256);
    assertThat(tasks).hasSize(1);
    assertThat(heard()).hasSize(44);
  }

  @Test
  void anExecutorThatTakesNothingLeavesTheCallsToWhoeverBringsSomething() {
    HeardCalls<String> alone = new HeardCalls<>();
    WatchCalls<String> refused =
        new WatchCalls<>(
            alone,
            task -> {
              throw new RejectedExecutionException("shut down");
            },
            CLOCK);
    refused.update(null, "a");
    refused.closed();

    assertThat(alone.all()).containsExactly("a", "closed");
  }

  @Test
  void anExecutorWithoutAThreadLeavesThemToItToo() {
    HeardCalls<String> alone = new HeardCalls<>();
    WatchCalls<String> refused =
        new WatchCalls<>(
            alone,
            task -> {
              throw new OutOfMemoryError("no thread can be had");
            },
            CLOCK);
    refused.update(null, "a");
    refused.update(null, "b");

    assertThat(alone.all()).containsExactly("a", "b");
  }

  @Test
  void neverOverlapsAndLosesNothingHoweverManyBringSomething() throws Exception {
    int threads = 4;
    int each = 2_000;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    ExecutorService bringers = Executors.newFixedThreadPool(threads);
    try {
      HeardCalls<String> all = new HeardCalls<>();
      WatchCalls<String> shared = new WatchCalls<>(all, pool, CLOCK);
      CountDownLatch brought = new CountDownLatch(threads);
      for (int t = 0; t < threads; t++) {
        String name = "t" + t + " ";
        bringers.execute(
            () -> {
              IntStream.range(0, each).forEach(i -> shared.update(null, name + i));
              brought.countDown();
            });
      }
      brought.await();
      shared.closed();

      List<String> told = new ArrayList<>();
      for (String call = all.next(); !call.equals("closed"); call = all.next()) {
        told.add(call);
      }
      for (int t = 0; t < threads; t++) {
        String name = "t" + t + " ";
        assertThat(told.stream().filter(call -> call.startsWith(name)))
            .containsExactlyElementsOf(IntStream.range(0, each).mapToObj(i -> name + i).toList());
      }
      assertThat(told).hasSize(threads * each);
    } finally {
      bringers.shutdownNow();
      pool.shutdownNow();
    }
  }
}
