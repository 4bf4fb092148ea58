package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.NotSentException;
import io.github.backpack4j.stream.StreamClient;
import io.github.backpack4j.unified.JointWatch.Outage;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JointWatchTest {
  private static final Logger LOGGER = Logger.getLogger("io.github.backpack4j.unified");
  private static final Instant NOW = Instant.parse("2023-11-14T22:13:20Z");
  private static final Outage LOST = new Outage(NOW, "lost", null);
  private static final Outage LOST_TOO = new Outage(NOW.plusSeconds(1), "lost too", null);

  private final OpenWatches open = new OpenWatches(Runnable::run, Clock.fixed(NOW, ZoneOffset.UTC));
  private final HeardCalls<String> heard = new HeardCalls<>();
  private final StreamClient client =
      StreamClient.builder().url(URI.create("ws://localhost:1/")).build();
  private final Watched watch = new Watched();
  private final List<String> closed = new ArrayList<>();
  private final Watch[] asking = new Watch[1];
  private final Part first = new Part("first");
  private final Part second = new Part("second");

  private final class Watched extends JointWatch<String> {
    Watched() {
      super(client, open.calls(heard), open);
    }
  }

  /** Ends when it is told to, as a subscription does. */
  private final class Part implements JointWatch.Part {
    private final String name;

    Part(String name) {
      this.name = name;
    }

    @Override
    public AutoCloseable open() {
      return () -> closed.add(name);
    }

    /** Ends in whichever watch was made last. */
    void leaves() {
      ((JointWatch<?>) asking[0]).ended(this, new ExchangeUnavailableException(name + " is gone"));
    }

    void ends() {
      watch.ended(this, new ExchangeUnavailableException(name + " has ended"));
    }
  }

  @BeforeAll
  static void quiet() {
    LOGGER.setLevel(Level.OFF); // a part here cannot be closed
  }

  @AfterAll
  static void loud() {
    LOGGER.setLevel(null);
  }

  @Test
  void isInterruptedWithTheFirstOfItsPartsAndResumesWithTheLast() {
    watch.open(List.of(first, second));
    watch.interrupted(first, LOST);
    watch.interrupted(second, LOST_TOO);
    assertThat(heard.all()).containsExactly("interrupted since 2023-11-14T22:13:20Z: lost");

    watch.resumed(first);
    assertThat(heard.all()).isEmpty();
    watch.resumed(second);
    watch.resumed(second);
    assertThat(heard.all()).containsExactly("resumed");

    watch.interrupted(second, LOST_TOO);
    watch.resumed(second);
    assertThat(heard.all())
        .containsExactly("interrupted since 2023-11-14T22:13:21Z: lost too", "resumed");
  }

  @Test
  void aListenerThatIsCalledHereAndNowMayWaitForOneThatAsksTheWatch() {
    List<Boolean> asked = new ArrayList<>();
    WatchListener<String> waiting =
        new WatchListener<>() {
          @Override
          public void onUpdate(String update) {}

          @Override
          public void onInterrupted(Instant since, String why) {
            ask();
          }

          @Override
          public void onResumed() {
            ask();
          }

          private void ask() {
            asked.add(
                CompletableFuture.supplyAsync(() -> asking[0].isOpen())
                    .completeOnTimeout(false, 10, TimeUnit.SECONDS)
                    .join());
          }
        };
    JointWatch<String> joint = new JointWatch<>(client, open.calls(waiting), open) {};
    asking[0] = joint;
    joint.open(List.of(first));
    joint.interrupted(first, LOST);
    joint.resumed(first);
    assertThat(asked).containsExactly(true, true);
  }

  @Test
  void aListenerMayCloseTheExchangeThatCallsIt() {
    List<String> calls = new ArrayList<>();
    WatchListener<String> closing =
        new WatchListener<>() {
          @Override
          public void onUpdate(String update) {}

          @Override
          public void onInterrupted(Instant since, String why) {
            calls.add("interrupted");
            open.close();
            first.leaves();
          }

          @Override
          public void onClosed() {
            calls.add("closed");
          }
        };
    JointWatch<String> joint = new JointWatch<>(client, open.calls(closing), open) {};
    asking[0] = joint;
    joint.open(List.of(first));
    joint.interrupted(first, LOST);
    joint.resumed(first);
    assertThat(calls).containsExactly("interrupted", "closed");
    assertThat(joint.isOpen()).isFalse();
    assertThat(closed).containsExactly("first");
  }

  @Test
  void endsWithAnyOfItsParts() {
    watch.open(List.of(first, second));
    first.ends();
    assertThat(heard.all()).containsExactly("ExchangeUnavailableException: first has ended");
    assertThat(watch.isOpen()).isFalse();
    assertThat(closed).containsExactly("first", "second");

    second.ends();
    assertThat(heard.all()).containsExactly("closed");
  }

  @Test
  void isClosedWithAllOfItsPartsAndSaysSoOnceTheyHaveEnded() {
    watch.open(List.of(first, second));
    watch.close();
    watch.close();
    assertThat(watch.isOpen()).isFalse();
    assertThat(closed).containsExactly("first", "second");

    second.ends();
    watch.interrupted(first, LOST);
    assertThat(heard.all()).isEmpty();
    first.ends();
    assertThat(heard.all()).containsExactly("closed");
  }

  @Test
  void aPartThatCannotBeHadIsAnExceptionAndTheListenerHearsNothing() {
    NotSentException refusal =
        new NotSentException(null, "the stream s was asked of a closed client", null);
    JointWatch.Part refused =
        () -> {
          throw refusal;
        };

    assertThatExceptionOfType(ExchangeUnavailableException.class)
        .isThrownBy(() -> watch.open(List.of(first, refused, second)))
        .withMessage("not sent: the stream s was asked of a closed client")
        .withCause(refusal);
    assertThat(watch.isOpen()).isFalse();
    assertThat(closed).containsExactly("first");

    first.ends();
    assertThat(heard.all()).isEmpty();
  }

  @Test
  void aPartThatEndsTheWatchAsItOpensIsTheLast() {
    JointWatch.Part ending =
        new JointWatch.Part() {
          @Override
          public AutoCloseable open() {
            watch.ended(this, new ExchangeUnavailableException("over"));
            return () -> closed.add("ending");
          }
        };
    watch.open(List.of(ending, second));

    assertThat(closed).containsExactly("ending");
    assertThat(heard.all()).containsExactly("ExchangeUnavailableException: over", "closed");
  }

  @Test
  void withoutPartsItIsOpenAllTheSame() {
    watch.open(List.of());
    assertThat(watch.isOpen()).isTrue();

    watch.close();
    assertThat(heard.all()).containsExactly("closed");
  }

  @Test
  void aPartThatCannotBeClosedKeepsNoOtherFromIt() {
    JointWatch.Part stubborn =
        () ->
            () -> {
              throw new IllegalStateException("cannot be closed");
            };
    watch.open(List.of(stubborn, second));
    watch.close();

    assertThat(closed).containsExactly("second");
  }

  @Test
  void isClosedWithTheExchange() {
    watch.open(List.of(first));
    open.close();
    first.ends();

    assertThat(watch.isOpen()).isFalse();
    assertThat(heard.all()).containsExactly("closed");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> new Watched().open(List.of(second)))
        .withMessage("the exchange is closed");
    assertThat(closed).containsExactly("first");
  }
}
