package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.stream.Delivery.Frame;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;

/** The rules of Reactive Streams, as its own kit verifies them. */
class StreamPublisherRulesTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000L);
  private static final StreamName<Tick> NAME = Tick.stream("x");

  private static ExecutorService executor;

  @BeforeAll
  static void start() {
    executor = Executors.newFixedThreadPool(2);
  }

  @AfterAll
  static void stop() {
    executor.shutdownNow();
  }

  /** What the kit calls a publisher: so many messages and the end, for each subscriber. */
  private static final class Verification extends FlowPublisherVerification<StreamEvent<Tick>> {

    /** Milliseconds that the kit waits for a signal, and for none. */
    private static final TestEnvironment ENVIRONMENT = new TestEnvironment(1_000, 50);

    Verification() {
      super(ENVIRONMENT, 1_000);
    }

    @Override
    public long maxElementsFromPublisher() {
      return Integer.MAX_VALUE; // which one rule claims to need, and does not use
    }

    @Override
    public Flow.Publisher<StreamEvent<Tick>> createFlowPublisher(long elements) {
      return new StreamPublisher<>(NAME, new Exchange(elements));
    }

    @Override
    public Flow.Publisher<StreamEvent<Tick>> createFailedFlowPublisher() {
      return new StreamPublisher<>(NAME, new Exchange(-1));
    }
  }

  /** Says so many messages and ends; less than none cannot be. */
  private record Exchange(long messages) implements StreamPublisher.Source<Tick> {

    private static final Delivery.Host NOBODY =
        new Delivery.Host() {
          @Override
          public void listenerFailed(StreamName<?> stream, Throwable failure) {}

          @Override
          public void ended() {}
        };

    @Override
    public Delivery<Tick> open(Sink<Tick> sink) {
      if (messages < 0) {
        throw new IllegalStateException("refused");
      }
      Delivery<Tick> delivery =
          new Delivery<>(NOBODY, NAME, sink, executor, SubscriptionOptions.DEFAULT, NOW, 0);
      long waiting = Math.min(messages, 10_000);
      for (long i = 0; i < waiting; i++) {
        delivery.offer(new Frame("{\"data\":{\"p\":\"1\"},\"stream\":\"x\"}", NOW));
      }
      if (waiting == messages) {
        delivery.end(null);
      }
      return delivery;
    }

    @Override
    public void close(Delivery<Tick> delivery) {
      delivery.close();
    }

    @Override
    public void failed(Throwable failure) {}
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    return Arrays.stream(Verification.class.getMethods())
        .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
        .filter(method -> !method.getName().startsWith("untested_")) // the kit leaves these out
        .sorted(Comparator.comparing(Method::getName))
        .map(method -> DynamicTest.dynamicTest(method.getName(), () -> verify(method)));
  }

  private static void verify(Method rule) throws Throwable {
    Verification verification = new Verification();
    verification.setUp();
    try {
      rule.invoke(verification);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof SkipException skipped) {
        throw new TestAbortedException(skipped.getMessage());
      }
      throw e.getCause();
    }
  }

  @Test
  void noRuleIsMissing() {
    assertThat(rules()).hasSize(31);
  }
}
