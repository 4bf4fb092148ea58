package io.github.backpack4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Chance MOST = new Chance(new TestRandom(0));

  private final TestSleeper sleeper = new TestSleeper(new TestClock());
  private final Cancellation nobody = new Cancellation(new Waits());

  private static RateLimiter limiter(int requests, Sleeper sleeper) {
    return RateLimiter.builder()
        .pool("standard", requests, MINUTE)
        .maxWait(Duration.ofMinutes(10))
        .sleeper(sleeper)
        .build();
  }

  private Pool.Turn acquire(RateLimiter limiter) throws Exception {
    return limiter.acquire("standard", nobody);
  }

  private static void end(RateLimiter limiter, Pool.Turn turn) {
    limiter.end(turn, 1, 200, null, MOST);
  }

  @Test
  void letsAsManyGoAtOnceAsThePoolHas() throws Exception {
    RateLimiter limiter = limiter(3, sleeper);
    assertThat(limiter.available("standard")).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      end(limiter, acquire(limiter));
    }
    assertThat(limiter.available("standard")).isZero();
    assertThat(sleeper.sleeps()).isEmpty();
  }

  @Test
  void countsARequestUntilTheStretchAfterItsAnswer() throws Exception {
    RateLimiter limiter = limiter(1, sleeper);
    Pool.Turn turn = acquire(limiter);
    sleeper.move(Duration.ofSeconds(20));
    end(limiter, turn);
    sleeper.move(Duration.ofSeconds(59));
    assertThat(limiter.available("standard")).isZero();
    end(limiter, acquire(limiter));
    assertThat(sleeper.sleeps()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void countsWhatTheHttpClientRepeated() throws Exception {
    RateLimiter limiter = limiter(3, sleeper);
    limiter.end(acquire(limiter), 2, 200, null, MOST);
    assertThat(limiter.available("standard")).isEqualTo(1);
  }

  @Test
  void doesNotCountWhatNeverLeft() throws Exception {
    RateLimiter limiter = limiter(1, sleeper);
    limiter.end(acquire(limiter), 0, 0, null, MOST);
    assertThat(limiter.available("standard")).isEqualTo(1);
  }

  @Test
  void noStretchHoldsMoreThanThePool() throws Exception {
    // Whenever within its life the exchange counts a request, here at its end or at its start.
    Random random = new Random(20260101);
    for (int round = 0; round < 20; round++) {
      RateLimiter limiter = limiter(5, sleeper);
      List<Long> counted = new ArrayList<>();
      List<Pool.Turn> open = new ArrayList<>();
      List<Long> starts = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        if (open.size() < 5) {
          open.add(acquire(limiter));
          starts.add(sleeper.nanoTime());
        }
        if (open.size() == 5 || random.nextBoolean()) {
          sleeper.move(Duration.ofMillis(random.nextInt(20_000)));
          int which = random.nextInt(open.size());
          long start = starts.remove(which);
          counted.add(random.nextBoolean() ? start : sleeper.nanoTime());
          end(limiter, open.remove(which));
        }
      }
      counted.sort(Long::compare);
      for (int i = 5; i < counted.size(); i++) {
        assertThat(counted.get(i) - counted.get(i - 5)).isGreaterThanOrEqualTo(MINUTE.toNanos());
      }
    }
  }

  @Test
  void poolsAreSeparateAndOneThatIsNotDeclaredHasNoLimit() throws Exception {
    RateLimiter limiter =
        RateLimiter.builder()
            .pool("standard", 1, MINUTE)
            .pool("historical", 2, MINUTE)
            .sleeper(sleeper)
            .build();
    end(limiter, acquire(limiter));
    assertThat(limiter.available("standard")).isZero();
    assertThat(limiter.available("historical")).isEqualTo(2);
    assertThat(limiter.available("another")).isEqualTo(Integer.MAX_VALUE);
    for (int i = 0; i < 100; i++) {
      end(limiter, limiter.acquire("another", nobody));
    }
    assertThat(sleeper.sleeps()).isEmpty();
  }

  @Test
  void refusesAtOnceWhatWouldWaitTooLong() throws Exception {
    RateLimiter limiter =
        RateLimiter.builder().pool("historical", 30, MINUTE).sleeper(sleeper).build();
    for (int i = 0; i < 30; i++) {
      end(limiter, limiter.acquire("historical", nobody));
    }
    sleeper.move(Duration.ofMillis(17_500));
    assertThatThrownBy(() -> limiter.acquire("historical", nobody))
        .isExactlyInstanceOf(WithheldException.class)
        .hasMessage(
            "the pool historical (30 requests in 60 s) would have let it go after 42.5 s,"
                + " and it waits no longer than 30 s");
    assertThat(sleeper.sleeps()).isEmpty();
    sleeper.move(Duration.ofMillis(12_500));
    end(limiter, limiter.acquire("historical", nobody));
    assertThat(sleeper.sleeps()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void withoutAWaitItNeverWaits() throws Exception {
    RateLimiter limiter =
        RateLimiter.builder()
            .pool("standard", 1, MINUTE)
            .maxWait(Duration.ZERO)
            .sleeper(sleeper)
            .build();
    end(limiter, acquire(limiter));
    assertThatThrownBy(() -> acquire(limiter))
        .hasMessage(
            "the pool standard (1 request in 60 s) would have let it go after 60 s,"
                + " and it waits no longer than 0 s");
  }

  @Test
  void aRefusalPausesThePoolForAsLongAsItSays() throws Exception {
    RateLimiter limiter = limiter(100, sleeper);
    limiter.end(acquire(limiter), 1, 429, Duration.ofSeconds(7), MOST);
    assertThat(limiter.available("standard")).isZero();
    end(limiter, acquire(limiter));
    assertThat(sleeper.sleeps()).containsExactly(Duration.ofSeconds(7));
    assertThat(limiter.available("standard")).isEqualTo(98);
  }

  @Test
  void aRefusalThatAsksForNoPauseIsNotTakenAtItsWord() throws Exception {
    RateLimiter limiter = limiter(100, sleeper);
    for (int i = 0; i < 3; i++) {
      limiter.end(acquire(limiter), 1, 429, Duration.ZERO, MOST);
    }
    acquire(limiter);
    assertThat(sleeper.sleeps())
        .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
  }

  @Test
  void aRefusalThatSaysNothingPausesLongerEachTime() throws Exception {
    RateLimiter limiter = limiter(100, sleeper);
    for (int i = 0; i < 8; i++) {
      limiter.end(acquire(limiter), 1, 429, null, MOST);
    }
    end(limiter, acquire(limiter));
    // The most that chance adds is the pause itself.
    assertThat(sleeper.sleeps())
        .containsExactly(
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8),
            Duration.ofSeconds(16),
            Duration.ofSeconds(32),
            Duration.ofSeconds(64),
            Duration.ofSeconds(120),
            Duration.ofSeconds(120));
    // What was taken begins the row anew.
    limiter.end(acquire(limiter), 1, 429, null, MOST);
    end(limiter, acquire(limiter));
    assertThat(sleeper.sleeps()).hasSize(9).endsWith(Duration.ofSeconds(2));
  }

  @Test
  void aPauseIsNeverShorterThanASecond() throws Exception {
    Chance least =
        new Chance(
            new Random() {
              private static final long serialVersionUID = 1L;

              @Override
              public long nextLong(long bound) {
                return 0;
              }
            });
    RateLimiter limiter = limiter(100, sleeper);
    limiter.end(acquire(limiter), 1, 429, null, least);
    acquire(limiter);
    assertThat(sleeper.sleeps()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void refusalsOfOneBurstPauseOnce() throws Exception {
    RateLimiter limiter = limiter(100, sleeper);
    List<Pool.Turn> burst = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      burst.add(acquire(limiter));
    }
    for (Pool.Turn turn : burst) {
      limiter.end(turn, 1, 429, null, MOST);
    }
    acquire(limiter);
    assertThat(sleeper.sleeps()).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void aPauseIsAnHourAtMost() throws Exception {
    RateLimiter limiter =
        RateLimiter.builder().maxWait(Duration.ofDays(1)).sleeper(sleeper).build();
    limiter.end(acquire(limiter), 1, 429, Duration.ofDays(365), MOST);
    acquire(limiter);
    assertThat(sleeper.sleeps()).containsExactly(Duration.ofHours(1));
  }

  @Test
  void aPoolThatIsNotDeclaredIsPausedToo() throws Exception {
    RateLimiter limiter = RateLimiter.builder().sleeper(sleeper).build();
    limiter.end(acquire(limiter), 1, 429, Duration.ofMinutes(2), MOST);
    assertThat(limiter.available("standard")).isZero();
    assertThatThrownBy(() -> acquire(limiter))
        .hasMessage(
            "the pool standard would have let it go after 120 s,"
                + " and it waits no longer than 30 s");
  }

  // With several threads.

  private CompletableFuture<Pool.Turn> waiting(RateLimiter limiter, Cancellation cancellation) {
    CompletableFuture<Pool.Turn> future = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                future.complete(limiter.acquire("standard", cancellation));
              } catch (Throwable e) {
                future.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return future;
  }

  @Test
  void whoCameFirstGoesFirst() throws Exception {
    HeldSleeper held = new HeldSleeper();
    RateLimiter limiter = limiter(2, held);
    end(limiter, acquire(limiter));
    held.move(Duration.ofSeconds(10));
    end(limiter, acquire(limiter));
    List<CompletableFuture<Pool.Turn>> turns = new ArrayList<>();
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      turns.add(waiting(limiter, nobody));
      waits.add(held.next().time());
    }
    assertThat(waits)
        .containsExactly(
            Duration.ofSeconds(50),
            Duration.ofSeconds(60),
            Duration.ofSeconds(110),
            Duration.ofSeconds(120));
    assertThat(limiter.available("standard")).isZero();
  }

  @Test
  void whoeverWaitsMovesUpWhenTheOneBeforeGivesUp() throws Exception {
    HeldSleeper held = new HeldSleeper();
    RateLimiter limiter = limiter(1, held);
    end(limiter, acquire(limiter));
    Cancellation first = new Cancellation(new Waits());
    CompletableFuture<Pool.Turn> given = waiting(limiter, first);
    assertThat(held.next().time()).isEqualTo(Duration.ofSeconds(60));
    waiting(limiter, nobody);
    assertThat(held.next().time()).isEqualTo(Duration.ofSeconds(120));
    first.cancel();
    assertThatThrownBy(() -> given.get(10, TimeUnit.SECONDS))
        .hasCauseExactlyInstanceOf(WithheldException.class)
        .hasRootCauseMessage("it was cancelled");
    assertThat(held.next().time()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void whoeverWaitsGoesWhenOneThatWasLetGoNeverLeft() throws Exception {
    HeldSleeper held = new HeldSleeper();
    RateLimiter limiter = limiter(1, held);
    Pool.Turn turn = acquire(limiter);
    CompletableFuture<Pool.Turn> next = waiting(limiter, nobody);
    assertThat(held.next().time()).isEqualTo(MINUTE);
    limiter.end(turn, 0, 0, null, MOST);
    assertThat(next.get(10, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void aPauseThatComesMeanwhileTurnsAwayWhoeverCannotWaitForItsEnd() throws Exception {
    HeldSleeper held = new HeldSleeper();
    RateLimiter limiter =
        RateLimiter.builder().pool("standard", 2, MINUTE).maxWait(MINUTE).sleeper(held).build();
    Pool.Turn turn = acquire(limiter);
    end(limiter, acquire(limiter));
    CompletableFuture<Pool.Turn> next = waiting(limiter, nobody);
    assertThat(held.next().time()).isEqualTo(MINUTE);
    held.move(Duration.ofSeconds(10));
    limiter.end(turn, 1, 429, Duration.ofSeconds(51), MOST);
    assertThatThrownBy(() -> next.get(10, TimeUnit.SECONDS))
        .hasRootCauseMessage(
            "the pool standard (2 requests in 60 s) would have let it go after 61 s,"
                + " and it waits no longer than 60 s");
  }

  @Test
  void whoWaitsDoesNotGoOnceItsClientIsClosed() throws Exception {
    HeldSleeper held = new HeldSleeper();
    RateLimiter limiter = limiter(1, held);
    end(limiter, acquire(limiter));
    Waits waits = new Waits();
    CompletableFuture<Pool.Turn> next = waiting(limiter, new Cancellation(waits));
    held.next();
    // Its turn comes at the same moment.
    held.move(MINUTE);
    waits.close();
    assertThatThrownBy(() -> next.get(10, TimeUnit.SECONDS))
        .hasRootCauseMessage("the client is closed");
    assertThat(limiter.available("standard")).isEqualTo(1);
  }

  @Test
  void nobodyGoesBecauseItsTurnIsTooFarAwayToBeCounted() throws Exception {
    HeldSleeper held = new HeldSleeper();
    RateLimiter limiter =
        RateLimiter.builder()
            .pool("standard", 1, Duration.ofSeconds(Long.MAX_VALUE))
            .maxWait(Duration.ofSeconds(Long.MAX_VALUE))
            .sleeper(held)
            .build();
    end(limiter, acquire(limiter));
    List<CompletableFuture<Pool.Turn>> turns = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      turns.add(waiting(limiter, nobody));
      assertThat(held.next().time()).isGreaterThan(Duration.ofDays(20_000));
    }
    assertThat(turns).noneMatch(CompletableFuture::isDone);
  }

  @Test
  void aFailingSleeperKeepsNoTurn() throws Exception {
    boolean[] fails = new boolean[1];
    Sleeper failing =
        new Sleeper() {
          @Override
          public void sleep(Duration time) {
            throw new AssertionError("nobody has to wait");
          }

          @Override
          public long nanoTime() {
            if (fails[0]) {
              throw new IllegalStateException("no time");
            }
            return 0;
          }
        };
    RateLimiter limiter = limiter(1, failing);
    Pool.Turn turn = acquire(limiter);
    fails[0] = true;
    assertThatThrownBy(() -> limiter.end(turn, 0, 0, null, MOST)).hasMessage("no time");
    fails[0] = false;
    assertThat(limiter.available("standard")).isEqualTo(1);
  }

  @Test
  void anInterruptionEndsTheWait() throws Exception {
    HeldSleeper held = new HeldSleeper();
    RateLimiter limiter = limiter(1, held);
    end(limiter, acquire(limiter));
    CompletableFuture<Pool.Turn> next = waiting(limiter, nobody);
    held.next().thread().interrupt();
    assertThatThrownBy(() -> next.get(10, TimeUnit.SECONDS))
        .hasCauseExactlyInstanceOf(InterruptedException.class);
  }

  // What it is made of.

  @Test
  void printsItsPools() {
    assertThat(RateLimiter.builder().pool("historical", 30, MINUTE).build())
        .hasToString("RateLimiter[the pool historical (30 requests in 60 s)]");
    assertThat(RateLimiter.builder().pool("rare", 1, Duration.ofSeconds(Long.MAX_VALUE)).build())
        .hasToString("RateLimiter[the pool rare (1 request in 9223372036854775807 s)]");
    assertThat(RateLimiter.words(Duration.ofNanos(1_999_000_001))).isEqualTo("2 s");
    assertThat(RateLimiter.words(Duration.ofNanos(1_050_000_000))).isEqualTo("1.05 s");
  }

  @Test
  void refusesPoolsThatLetNothingThrough() {
    RateLimiter.Builder builder = RateLimiter.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.pool("standard", 0, MINUTE))
        .withMessage("RateLimiter: requests must be between 1 and 2147483647, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.pool("standard", 1, Duration.ZERO))
        .withMessage("RateLimiter: per must be longer than nothing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.pool("", 1, MINUTE))
        .withMessage("RateLimiter: name must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxWait(Duration.ofNanos(-1)))
        .withMessage("RateLimiter: maxWait must not be negative");
  }
}
