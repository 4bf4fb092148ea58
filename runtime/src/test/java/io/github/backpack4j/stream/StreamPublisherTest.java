package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.stream.Delivery.Frame;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** No thread but the test's own: a subscriber is called when the test runs its turns. */
class StreamPublisherTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000L);
  private static final StreamName<Tick> NAME = Tick.stream("x");

  private final Queue<Runnable> turns = new ArrayDeque<>();
  private final List<String> calls = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private int closed;
  private Delivery<Tick> delivery;
  private RuntimeException refusal;

  private final Delivery.Host host =
      new Delivery.Host() {
        @Override
        public void listenerFailed(StreamName<?> stream, Throwable failure) {
          failures.add(failure.getMessage());
        }

        @Override
        public void ended() {}
      };

  private final StreamPublisher<Tick> publisher =
      new StreamPublisher<>(
          NAME,
          new StreamPublisher.Source<>() {
            @Override
            public Delivery<Tick> open(Sink<Tick> sink) {
              if (refusal != null) {
                throw refusal;
              }
              delivery =
                  new Delivery<>(
                      host,
                      NAME,
                      sink,
                      turns::add,
                      SubscriptionOptions.DEFAULT.overflow(Overflow.interrupt(3)),
                      NOW,
                      0);
              return delivery;
            }

            @Override
            public void close(Delivery<Tick> ended) {
              assertThat(ended).isSameAs(delivery);
              closed++;
              ended.close();
            }

            @Override
            public void failed(Throwable failure) {
              failures.add(failure.getMessage());
            }
          });

  /** Writes down what it is told, and asks for what it is told to ask for. */
  private class Recorder implements Flow.Subscriber<StreamEvent<Tick>> {
    Flow.Subscription subscription;
    private final Consumer<Flow.Subscription> first;

    Recorder(Consumer<Flow.Subscription> first) {
      this.first = first;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      calls.add("subscribed");
      first.accept(given);
    }

    @Override
    public void onNext(StreamEvent<Tick> event) {
      if (event instanceof StreamEvent.Message<Tick> it) {
        calls.add(it.message().price());
      } else if (event instanceof StreamEvent.Unreadable<Tick> it) {
        calls.add("unreadable " + it.failure().pointer());
      } else if (event instanceof StreamEvent.Interrupted<Tick> it) {
        calls.add("interrupted " + it.interruption().cause());
      } else if (event instanceof StreamEvent.Resumed<Tick> it) {
        calls.add("resumed " + it.interruption().cause());
      }
    }

    @Override
    public void onError(Throwable failure) {
      calls.add("failed: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }

    @Override
    public void onComplete() {
      calls.add("completed");
    }
  }

  private Recorder subscribe(Consumer<Flow.Subscription> first) {
    Recorder recorder = new Recorder(first);
    publisher.subscribe(recorder);
    return recorder;
  }

  private void tick(int price) {
    delivery.offer(new Frame("{\"data\":{\"p\":\"" + price + "\"},\"stream\":\"x\"}", NOW));
  }

  private static Interruption outage(String detail) {
    return new Interruption(Interruption.Cause.NOT_SIGNED, NOW, NOW, detail, null);
  }

  private void run() {
    while (!turns.isEmpty()) {
      turns.remove().run();
    }
  }

  @Test
  void nothingIsToldBeforeItIsAskedFor() {
    Recorder subscriber = subscribe(subscription -> {});
    tick(1);
    tick(2);
    run();
    assertThat(calls).containsExactly("subscribed");

    subscriber.subscription.request(1);
    run();
    assertThat(calls).containsExactly("subscribed", "1");
    subscriber.subscription.request(5);
    run();
    tick(3);
    run();
    assertThat(calls).containsExactly("subscribed", "1", "2", "3");
  }

  @Test
  void whatIsAskedForWhileSubscribingCounts() {
    subscribe(subscription -> subscription.request(1));
    tick(1);
    tick(2);
    run();

    assertThat(calls).containsExactly("subscribed", "1");
  }

  @Test
  void marksAndWhatCannotBeReadTakeDemandToo() {
    Recorder subscriber = subscribe(subscription -> subscription.request(1));
    delivery.interrupted(outage("cut"));
    delivery.resumed();
    delivery.offer(new Frame("{\"data\":{\"p\":[]},\"stream\":\"x\"}", NOW));
    tick(1);
    run();
    assertThat(calls).containsExactly("subscribed", "interrupted NOT_SIGNED");

    subscriber.subscription.request(2);
    run();
    subscriber.subscription.request(1);
    run();
    assertThat(calls)
        .containsExactly(
            "subscribed",
            "interrupted NOT_SIGNED",
            "resumed NOT_SIGNED",
            "unreadable /data/p",
            "1");
  }

  @Test
  void whatOverflowsWithoutDemandIsToldWhereItWouldHaveBeen() {
    Recorder subscriber = subscribe(subscription -> {});
    for (int i = 1; i <= 4; i++) {
      tick(i);
    }
    for (int i = 0; i < 3; i++) {
      subscriber.subscription.request(1);
      run();
    }

    assertThat(calls)
        .containsExactly("subscribed", "interrupted OVERFLOW", "resumed OVERFLOW", "4");
    assertThat(delivery.counters().dropped()).isEqualTo(3);
  }

  @Test
  void theEndTakesNoDemandButComesAfterWhatWaits() {
    Recorder subscriber = subscribe(subscription -> {});
    tick(1);
    delivery.end(null);
    run();
    assertThat(calls).containsExactly("subscribed");

    subscriber.subscription.request(1);
    run();
    assertThat(calls).containsExactly("subscribed", "1", "completed");
  }

  @Test
  void anEndThatNobodyAskedForIsAnErrorWithItsInterruption() {
    List<Throwable> errors = new ArrayList<>();
    publisher.subscribe(
        new Recorder(subscription -> {}) {
          @Override
          public void onError(Throwable failure) {
            errors.add(failure);
          }
        });
    Interruption why = outage("the signer failed");
    delivery.end(why);
    run();

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0))
        .isInstanceOfSatisfying(
            StreamEndedException.class,
            failure -> {
              assertThat(failure.stream()).isEqualTo(NAME);
              assertThat(failure.interruption()).isSameAs(why);
            })
        .hasMessage("the stream x ended: the signer failed");
    assertThat(calls).containsExactly("subscribed");
  }

  @Test
  void cancellingUnsubscribesAndNothingFollows() {
    Recorder subscriber = subscribe(subscription -> subscription.request(9));
    tick(1);
    run();
    tick(2);
    subscriber.subscription.cancel();
    subscriber.subscription.cancel();
    subscriber.subscription.request(1);
    subscriber.subscription.request(-1);
    run();

    assertThat(calls).containsExactly("subscribed", "1");
    assertThat(closed).isEqualTo(1);
  }

  @Test
  void whoCancelsWhileSubscribingIsNeverSubscribed() {
    subscribe(Flow.Subscription::cancel);

    assertThat(calls).containsExactly("subscribed");
    assertThat(delivery).isNull();
  }

  @Test
  void askingForLessThanOneIsAnError() {
    Recorder subscriber = subscribe(subscription -> {});
    tick(1);
    subscriber.subscription.request(-7);
    run();

    assertThat(calls)
        .containsExactly(
            "subscribed",
            "failed: IllegalArgumentException: request: must be positive, not -7 (Reactive"
                + " Streams, rule 3.9)");
    assertThat(closed).isEqualTo(1);
  }

  @Test
  void askingForLessThanOneWhileSubscribingIsAnErrorToo() {
    subscribe(subscription -> subscription.request(0));

    assertThat(calls)
        .containsExactly(
            "subscribed",
            "failed: IllegalArgumentException: request: must be positive, not 0 (Reactive Streams,"
                + " rule 3.9)");
    assertThat(delivery).isNull();
  }

  @Test
  void whatCannotBeginIsAnErrorAfterTheSubscription() {
    refusal = new IllegalStateException("closed");
    subscribe(subscription -> subscription.request(1));

    assertThat(calls).containsExactly("subscribed", "failed: IllegalStateException: closed");
  }

  @Test
  void whoThrowsWhenToldIsCancelledAndReported() {
    publisher.subscribe(
        new Recorder(subscription -> subscription.request(9)) {
          @Override
          public void onNext(StreamEvent<Tick> event) {
            super.onNext(event);
            throw new IllegalStateException("thrown on purpose");
          }
        });
    tick(1);
    tick(2);
    run();

    assertThat(calls).containsExactly("subscribed", "1");
    assertThat(failures).containsExactly("thrown on purpose");
    assertThat(closed).isEqualTo(1);
  }

  @Test
  void whoThrowsWhenSubscribedIsReportedAndNeverSubscribed() {
    subscribe(
        subscription -> {
          throw new IllegalStateException("thrown on purpose");
        });

    assertThat(failures).containsExactly("thrown on purpose");
    assertThat(delivery).isNull();
  }

  @Test
  void nobodyIsNoSubscriber() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> publisher.subscribe(null))
        .withMessage("subscriber");
  }
}
