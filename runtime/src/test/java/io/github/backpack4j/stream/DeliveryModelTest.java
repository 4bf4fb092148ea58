package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.stream.Delivery.Frame;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told is what a plain list would tell, whatever comes and is asked for. */
class DeliveryModelTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000L);
  private static final StreamName<Tick> NAME = Tick.stream("x").stateOf("s");
  private static final int LIMIT = 4;
  private static final String INTERRUPT = "interrupt(4)";
  private static final String DROP_OLDEST = "dropOldest(4)";
  private static final String CONFLATE = "conflate()";

  private static Overflow overflow(String policy) {
    return switch (policy) {
      case INTERRUPT -> Overflow.interrupt(LIMIT);
      case DROP_OLDEST -> Overflow.dropOldest(LIMIT);
      default -> Overflow.conflate();
    };
  }

  private static String text(String key, int price) {
    return "{\"data\":{\"s\":\"%s\",\"p\":\"%d\"},\"stream\":\"x\"}".formatted(key, price);
  }

  /** Writes down what it is told. */
  private static class Teller implements StreamListener<Tick> {
    final List<String> told = new ArrayList<>();

    @Override
    public void onMessage(Tick message) {
      told.add(message.price());
    }

    @Override
    public void onUnreadable(DecodingException failure) {
      throw failure;
    }

    @Override
    public void onInterrupted(Interruption why) {
      told.add("interrupted: " + why.detail());
    }

    @Override
    public void onResumed(Interruption why) {
      told.add("resumed: " + why.detail());
    }

    @Override
    public void onClosed() {
      told.add("closed");
    }
  }

  private static final class Host implements Delivery.Host {
    @Override
    public void listenerFailed(StreamName<?> stream, Throwable failure) {
      throw new AssertionError(failure);
    }

    @Override
    public void ended() {}
  }

  /** What waits; a frame's key and price, a mark's text, or a number of frames dropped. */
  private record Waiting(String key, String text, int dropped) {
    boolean isFrame() {
      return key != null;
    }
  }

  private static final class Model {
    private final String policy;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private String owed; // the second half of an overflow
    private String down;

    Model(String policy) {
      this.policy = policy;
    }

    void offer(String key, int price) {
      Waiting frame = new Waiting(key, String.valueOf(price), 0);
      if (policy.equals(CONFLATE)) {
        for (int i = waiting.size() - 1; i >= 0; i--) {
          if (key.equals(waiting.get(i).key)) {
            boolean isBehindAllMarks =
                waiting.subList(i, waiting.size()).stream().allMatch(Waiting::isFrame);
            if (isBehindAllMarks) {
              waiting.set(i, frame);
              return;
            }
            waiting.remove(i);
            break;
          }
        }
      } else if (waiting.stream().filter(Waiting::isFrame).count() == LIMIT) {
        if (policy.equals(DROP_OLDEST)) {
          waiting.remove(waiting.stream().filter(Waiting::isFrame).findFirst().orElseThrow());
        } else {
          waiting.removeIf(Waiting::isFrame);
          int before = 0;
          int last = waiting.size() - 1;
          if (last >= 0 && waiting.get(last).dropped > 0) {
            before = waiting.remove(last).dropped;
          }
          waiting.add(new Waiting(null, "", before + LIMIT));
        }
      }
      waiting.add(frame);
    }

    void interrupted(String why) {
      if (down == null) {
        down = why;
        waiting.add(new Waiting(null, "interrupted: " + why, 0));
      }
    }

    void resumed() {
      if (down != null) {
        waiting.add(new Waiting(null, "resumed: " + down, 0));
        down = null;
      }
    }

    void request(int items) {
      for (int i = 0; i < items; i++) {
        if (owed != null) {
          told.add("resumed: " + owed);
          owed = null;
        } else if (!waiting.isEmpty()) {
          Waiting next = waiting.remove(0);
          if (next.dropped > 0) {
            owed = next.dropped + " messages waited for their listener and were dropped";
            told.add("interrupted: " + owed);
          } else {
            told.add(next.text);
          }
        }
      }
    }

    int size() {
      return waiting.stream().mapToInt(next -> next.dropped > 0 ? 2 : 1).sum()
          + (owed == null ? 0 : 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {INTERRUPT, DROP_OLDEST, CONFLATE})
  void tellsWhatAPlainListWouldTell(String policy) {
    for (int seed = 0; seed < 1_000; seed++) {
      play(policy, new Random(seed), "seed " + seed);
    }
  }

  private static void play(String policy, Random random, String name) {
    Queue<Runnable> turns = new ArrayDeque<>();
    Teller teller = new Teller();
    Delivery<Tick> delivery =
        new Delivery<>(
            new Host(),
            NAME,
            new ListenerSink<>(teller),
            turns::add,
            SubscriptionOptions.DEFAULT.overflow(overflow(policy)),
            NOW,
            0);
    Model model = new Model(policy);
    for (int step = 0; step < 100; step++) {
      int now = step;
      switch (random.nextInt(8)) {
        case 0 -> {
          String why = "outage " + step;
          delivery.interrupted(
              new Interruption(Interruption.Cause.CONNECTION_FAILED, NOW, NOW, why, null));
          model.interrupted(why);
        }
        case 1 -> {
          delivery.resumed();
          model.resumed();
        }
        case 2 -> {
          int items = Math.min(1 + random.nextInt(4), model.size()); // so that none is left over
          if (items > 0) {
            delivery.request(items);
            model.request(items);
          }
        }
        default -> {
          String key = "K" + random.nextInt(3);
          delivery.offer(new Frame(text(key, now), NOW));
          model.offer(key, now);
        }
      }
      while (!turns.isEmpty()) {
        turns.remove().run();
      }
      assertThat(teller.told).as(name).isEqualTo(model.told);
    }
    SubscriptionCounters counters = delivery.counters();
    assertThat(counters.received())
        .as(name)
        .isEqualTo(
            counters.delivered() + counters.dropped() + counters.conflated() + counters.waiting());
  }

  @ParameterizedTest
  @ValueSource(strings = {INTERRUPT, DROP_OLDEST, CONFLATE})
  @Timeout(60)
  void keepsOrderAndCountBetweenThreads(String policy) throws Exception {
    int frames = 200_000;
    ExecutorService executor = Executors.newFixedThreadPool(2);
    try {
      CountDownLatch closed = new CountDownLatch(1);
      Teller teller =
          new Teller() {
            @Override
            public void onClosed() {
              closed.countDown();
            }
          };
      Delivery<Tick> delivery =
          new Delivery<>(
              new Host(),
              NAME,
              new ListenerSink<>(teller),
              executor,
              SubscriptionOptions.DEFAULT.overflow(overflow(policy)),
              NOW,
              Long.MAX_VALUE);
      for (int i = 1; i <= frames; i++) {
        delivery.offer(new Frame(text("A", i), NOW));
      }
      delivery.end(null);

      assertThat(closed.await(50, TimeUnit.SECONDS)).isTrue();
      List<Integer> prices =
          teller.told.stream()
              .filter(call -> Character.isDigit(call.charAt(0)))
              .map(Integer::valueOf)
              .toList();
      assertThat(prices).isSorted().doesNotHaveDuplicates();
      assertThat(prices.get(prices.size() - 1)).isEqualTo(frames);
      SubscriptionCounters counters = delivery.counters();
      assertThat(counters.received()).isEqualTo(frames);
      assertThat(counters.delivered()).isEqualTo(prices.size());
      assertThat(counters.dropped() + counters.conflated()).isEqualTo(frames - prices.size());
      assertThat(teller.told)
          .hasSize(prices.size() + 2 * Math.toIntExact(counters.interruptions()));
    } finally {
      executor.shutdown();
    }
  }
}
