package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class LaneTest {

  private final Queue<Runnable> turns = new ArrayDeque<>();

  @Test
  void aConsumerThatThrowsGetsWhatFollows() {
    List<String> got = new ArrayList<>();
    Lane<String> lane =
        new Lane<>(
            turns::add,
            item -> {
              got.add(item);
              if (item.equals("bad")) {
                throw new AssertionError("thrown on purpose");
              }
            },
            item -> false);
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
  void whatIsRejectedWaitsForTheNextUnlessItMustArrive() {
    BlockingQueue<String> got = new LinkedBlockingQueue<>();
    Lane<String> lane =
        new Lane<>(
            turn -> {
              throw new RejectedExecutionException();
            },
            got::add,
            item -> item.equals("end"));
    lane.offer("message");
    assertThat(got).isEmpty();
    lane.offer("end");

    assertThat(FakeExchange.take(got)).isEqualTo("message");
    assertThat(FakeExchange.take(got)).isEqualTo("end");
  }

  @Test
  void aMarkerOfDroppedItemsMustArriveToo() {
    BlockingQueue<String> got = new LinkedBlockingQueue<>();
    Lane<String> lane =
        new Lane<>(
            turn -> {
              throw new IllegalStateException("no thread");
            },
            got::add,
            item -> item.startsWith("dropped"));
    lane.offer("1", 2, dropped -> "dropped " + dropped.size());
    lane.offer("2", 2, dropped -> "dropped " + dropped.size());
    assertThat(got).isEmpty();
    lane.offer("3", 2, dropped -> "dropped " + dropped.size());

    assertThat(FakeExchange.take(got)).isEqualTo("dropped 2");
    assertThat(FakeExchange.take(got)).isEqualTo("3");
  }
}
