package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LaneTest {

  private final Queue<Runnable> turns = new ArrayDeque<>();

  /** Texts, of which those that begin with an exclamation mark must arrive. */
  private static final class Texts extends Lane<String> {
    private final Queue<String> waiting = new ArrayDeque<>();
    private final Consumer<String> consumer;

    Texts(Executor executor, Consumer<String> consumer) {
      super(executor);
      this.consumer = consumer;
    }

    void offer(String text) {
      synchronized (lock) {
        waiting.add(text);
      }
      wake();
    }

    @Override
    String next() {
      return waiting.poll();
    }

    @Override
    boolean isReady() {
      return !waiting.isEmpty();
    }

    @Override
    boolean isPressing() {
      return waiting.stream().anyMatch(text -> text.startsWith("!"));
    }

    @Override
    void accept(String text) {
      consumer.accept(text);
    }
  }

  @Test
  void aConsumerThatThrowsGetsWhatFollows() {
    List<String> got = new ArrayList<>();
    Texts lane =
        new Texts(
            turns::add,
            item -> {
              got.add(item);
              if (item.equals("bad")) {
                throw new AssertionError("thrown on purpose");
              }
            });
    lane.offer("bad");
    lane.offer("good");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(turns.remove()::run)
        .withMessage("thrown on purpose");
    turns.remove().run();
    lane.offer("later");
    turns.remove().run();
    assertThat(got).containsExactly("bad", "good", "later");
    assertThat(turns).isEmpty();
  }

  @Test
  void aTurnIsOf256AndTheThreadIsThenOfferedToOthers() {
    List<String> got = new ArrayList<>();
    Texts lane = new Texts(turns::add, got::add);
    for (int i = 0; i < 300; i++) {
      lane.offer("item");
    }
    assertThat(turns).hasSize(1);

    turns.remove().run();
    assertThat(got).hasSize(256);
    assertThat(turns).hasSize(1);
    turns.remove().run();
    assertThat(got).hasSize(300);
    assertThat(turns).isEmpty();
  }

  @Test
  void whatIsRejectedWaitsForTheNextUnlessItMustArrive() {
    BlockingQueue<String> got = new LinkedBlockingQueue<>();
    Texts lane =
        new Texts(
            turn -> {
              throw new RejectedExecutionException();
            },
            got::add);
    lane.offer("message");
    assertThat(got).isEmpty();
    lane.offer("!end");

    assertThat(FakeExchange.take(got)).isEqualTo("message");
    assertThat(FakeExchange.take(got)).isEqualTo("!end");
  }

  @Test
  void anExecutorThatFailsInAnyWayIsOneThatRejects() {
    BlockingQueue<String> got = new LinkedBlockingQueue<>();
    Texts lane =
        new Texts(
            turn -> {
              throw new OutOfMemoryError("no thread");
            },
            got::add);
    lane.offer("!end");

    assertThat(FakeExchange.take(got)).isEqualTo("!end");
  }
}
