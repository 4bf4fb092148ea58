package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SilenceTest {

  private final Queue<String> told = new ConcurrentLinkedQueue<>();
  private final HandScheduler time = new HandScheduler();

  /** Tells the time of {@link #time}, after this has been done. */
  private volatile Runnable meanwhile = () -> {};

  private final Scheduler scheduler =
      new Scheduler() {
        @Override
        public Task schedule(Duration delay, Runnable task) {
          return time.schedule(delay, task);
        }

        @Override
        public long nanoTime() {
          meanwhile.run();
          return time.nanoTime();
        }
      };

  private Silence watch() {
    StreamName<Tick> stream = Tick.stream("ticker.SOL_USDC").every(Duration.ofSeconds(1));
    Delivery.Host host =
        new Delivery.Host() {
          @Override
          public void listenerFailed(StreamName<?> failed, Throwable failure) {
            throw new AssertionError(failure);
          }

          @Override
          public void ended() {
            // nobody ends it
          }
        };
    Wire wire = new Wire(stream);
    wire.deliveries(
        List.of(
            new Delivery<>(
                host,
                stream,
                new ListenerSink<>(new Recorder()),
                Runnable::run,
                SubscriptionOptions.DEFAULT,
                Instant.EPOCH,
                Long.MAX_VALUE)));
    return new Silence(
        wire,
        scheduler,
        silence -> told.add("never spoke in " + silence),
        (silence, isNews) -> told.add((isNews ? "fell" : "still") + " silent for " + silence));
  }

  @Test
  void aFirstMessageThatComesWhileItIsMissedIsNoSilence() throws Exception {
    Silence silence = watch();
    Thread reader = new Thread(silence::heard);
    meanwhile =
        () -> { // in the midst of the check
          meanwhile = () -> {};
          reader.start();
          long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
          while (reader.getState() != Thread.State.BLOCKED) {
            assertThat(System.nanoTime()).as("the reader waits for the check").isLessThan(limit);
            Thread.onSpinWait();
          }
        };

    time.pass(Duration.ofSeconds(30));
    reader.join();

    assertThat(told).containsExactly("never spoke in PT30S");
    time.pass(Duration.ofSeconds(9));
    assertThat(told).as("the next has ten seconds").hasSize(1);
    time.pass(Duration.ofSeconds(1));
    assertThat(told).last().isEqualTo("fell silent for PT10S");
  }

  @Test
  void aSilenceThatLastsIsNewsOnce() {
    Silence silence = watch();
    silence.heard();
    time.pass(Duration.ofSeconds(10));
    time.pass(Duration.ofSeconds(10));
    silence.heard();
    time.pass(Duration.ofSeconds(10));

    assertThat(told)
        .containsExactly(
            "fell silent for PT10S", "still silent for PT10S", "fell silent for PT10S");
  }
}
