package io.github.backpack4j.http;

import static io.github.backpack4j.http.TestKit.ORDER;
import static io.github.backpack4j.http.TestKit.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.BackpackException;
import io.github.backpack4j.NotSentException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A wait for a turn, or before a repetition, ends as soon as nobody wants its end. */
class EndedWaitsTest {
  private static final RawServer.Answer BUSY = RawServer.status(503, "", "");
  private static final RawServer.Answer DONE = RawServer.json("{}");

  private final HeldSleeper held = new HeldSleeper();

  private TestKit repeating(RawServer server) {
    return new TestKit(
        server.url(),
        http -> http,
        transport -> transport.retryPolicy(RetryPolicy.DEFAULT).sleeper(held));
  }

  private TestKit limited(RawServer server) {
    return new TestKit(
        server.url(),
        http -> http,
        transport ->
            transport
                .sleeper(held)
                .rateLimiter(
                    RateLimiter.builder()
                        .pool("standard", 1, Duration.ofSeconds(20))
                        .sleeper(held)
                        .build()));
  }

  /** Runs a call on a thread of its own and says how it ended there. */
  private static CompletableFuture<BackpackException> failing(ApiCall<?> call) {
    return CompletableFuture.supplyAsync(() -> failure(call));
  }

  @Test
  void cancellingEndsAWaitForARepetition() throws Exception {
    try (RawServer server = new RawServer(BUSY, DONE);
        TestKit kit = repeating(server)) {
      CompletableFuture<?> future = kit.api.getBalances().executeAsync();
      Thread waiter = held.next().thread();
      future.cancel(false);
      idle(waiter);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void cancellingEndsAWaitForATurn() throws Exception {
    try (RawServer server = new RawServer(DONE);
        TestKit kit = limited(server)) {
      kit.api.getBalances().execute();
      CompletableFuture<?> future = kit.api.executeOrder(ORDER).executeAsync();
      Thread waiter = held.next().thread();
      future.cancel(false);
      idle(waiter);
      assertThat(server.requests()).hasSize(1);
    }
  }

  /** Waits until a thread of the pool looks for other work, or is gone. */
  private static void idle(Thread thread) throws InterruptedException {
    for (int i = 0; i < 1_000_000; i++) {
      boolean waits = false;
      for (StackTraceElement frame : thread.getStackTrace()) {
        waits |= frame.getClassName().equals(Cancellation.class.getName());
      }
      if (!waits) {
        return;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("it still waits");
  }

  @Test
  void closingEndsAWaitForARepetitionWithTheFailureBefore() throws Exception {
    try (RawServer server = new RawServer(BUSY, DONE);
        TestKit kit = repeating(server)) {
      CompletableFuture<BackpackException> ended = failing(kit.api.getBalances());
      held.next();
      kit.transport.close();
      assertThat(ended.get(10, TimeUnit.SECONDS)).hasMessage("getBalances was refused with 503");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void closingEndsAWaitForATurn() throws Exception {
    try (RawServer server = new RawServer(DONE);
        TestKit kit = limited(server)) {
      kit.api.getBalances().execute();
      CompletableFuture<BackpackException> ended = failing(kit.api.executeOrder(ORDER));
      assertThat(held.next().time()).isEqualTo(Duration.ofSeconds(20));
      kit.transport.close();
      assertThat(ended.get(10, TimeUnit.SECONDS))
          .isExactlyInstanceOf(NotSentException.class)
          .hasMessage("executeOrder was not sent: the client is closed");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void interruptingEndsAWaitForARepetitionAndTheThreadStaysInterrupted() throws Exception {
    try (RawServer server = new RawServer(BUSY, DONE);
        TestKit kit = repeating(server)) {
      CompletableFuture<Boolean> interrupted =
          CompletableFuture.supplyAsync(
              () -> {
                assertThat(failure(kit.api.getBalances()))
                    .hasMessage("getBalances was refused with 503");
                return Thread.interrupted();
              });
      held.next().thread().interrupt();
      assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void interruptingEndsAWaitForATurnAndTheThreadStaysInterrupted() throws Exception {
    try (RawServer server = new RawServer(DONE);
        TestKit kit = limited(server)) {
      kit.api.getBalances().execute();
      CompletableFuture<Boolean> interrupted =
          CompletableFuture.supplyAsync(
              () -> {
                assertThat(failure(kit.api.executeOrder(ORDER)))
                    .isExactlyInstanceOf(NotSentException.class)
                    .hasMessage("executeOrder was not sent: the thread was interrupted");
                return Thread.interrupted();
              });
      held.next().thread().interrupt();
      assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void anInterruptedThreadRepeatsNothing() throws IOException {
    Thread caller = Thread.currentThread();
    try (RawServer server = new RawServer(BUSY, DONE);
        TestKit kit =
            new TestKit(
                server.url(),
                http ->
                    http.addInterceptor(
                        chain -> {
                          var answer = chain.proceed(chain.request());
                          answer.peekBody(1).bytes();
                          caller.interrupt();
                          return answer;
                        }),
                transport -> transport.retryPolicy(RetryPolicy.DEFAULT))) {
      failure(kit.api.getBalances());
      assertThat(Thread.interrupted()).isTrue();
      assertThat(server.requests()).hasSize(1);
      assertThat(kit.sleeper.sleeps()).isEmpty();
    }
  }

  @Test
  void theMachineSleepsUntilItIsUnparkedOrInterrupted() throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Thread sleeper =
        new Thread(
            () -> {
              try {
                Cancellation cancellation = new Cancellation(new Waits());
                // Whoever unparks it has ended its wait; anything else puts it to sleep again.
                LockSupport.unpark(Thread.currentThread());
                cancellation.pause(Sleeper.SYSTEM, Duration.ofNanos(1));
                Sleeper.SYSTEM.sleep(Duration.ofSeconds(Long.MAX_VALUE));
                done.complete(null);
              } catch (Throwable e) {
                done.completeExceptionally(e);
              }
            });
    sleeper.start();
    sleeper.interrupt();
    assertThatThrownBy(() -> done.get(10, TimeUnit.SECONDS))
        .hasCauseExactlyInstanceOf(InterruptedException.class);
    assertThat(Sleeper.SYSTEM).hasToString("Sleeper.SYSTEM");
  }
}
