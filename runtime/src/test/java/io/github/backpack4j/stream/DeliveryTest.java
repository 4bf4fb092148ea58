package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.stream.Delivery.Frame;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No thread but the test's own: a listener is called when the test runs its turns. */
class DeliveryTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000L);
  private static final int MEBI = 1 << 20;

  private final Queue<Runnable> turns = new ArrayDeque<>();
  private final List<String> calls = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private int ends;

  /** Seconds since {@link #NOW}. */
  private int passed;

  private final Delivery.Host host =
      new Delivery.Host() {
        @Override
        public void listenerFailed(StreamName<?> stream, Throwable failure) {
          failures.add(stream + " threw " + failure.getMessage());
        }

        @Override
        public void ended() {
          ends++;
        }
      };

  private final StreamListener<Tick> recorder =
      new StreamListener<>() {
        @Override
        public void onMessage(Tick message) {
          calls.add(message.price());
          if (message.price().equals("666")) {
            throw new IllegalStateException("thrown on purpose");
          }
        }

        @Override
        public void onUnreadable(DecodingException failure) {
          calls.add("unreadable");
        }

        @Override
        public void onInterrupted(Interruption why) {
          calls.add("interrupted: " + why.detail() + since(why));
        }

        @Override
        public void onResumed(Interruption why) {
          calls.add("resumed: " + why.detail());
        }

        @Override
        public void onClosed() {
          calls.add("closed");
        }
      };

  /** In seconds of the test. */
  private static String since(Interruption why) {
    return ", "
        + (why.since().getEpochSecond() - NOW.getEpochSecond())
        + " to "
        + (why.at().getEpochSecond() - NOW.getEpochSecond());
  }

  private Delivery<Tick> delivery(Overflow overflow) {
    return new Delivery<>(
        host,
        Tick.stream("x").stateOf("s"),
        new ListenerSink<>(recorder),
        turns::add,
        SubscriptionOptions.DEFAULT.overflow(overflow),
        NOW,
        Long.MAX_VALUE);
  }

  private void run() {
    while (!turns.isEmpty()) {
      turns.remove().run();
    }
  }

  /** Each comes a second after the one before. */
  private void tick(Delivery<?> delivery, String symbol, int price) {
    say(delivery, "{\"data\":{\"p\":\"" + price + "\",\"s\":\"" + symbol + "\"},\"stream\":\"x\"}");
  }

  private void ticks(Delivery<?> delivery, int first, int last) {
    for (int price = first; price <= last; price++) {
      tick(delivery, "A", price);
    }
  }

  private void say(Delivery<?> delivery, String text) {
    delivery.offer(new Frame(text, NOW.plusSeconds(++passed)));
  }

  private Interruption outage(String detail) {
    Instant now = NOW.plusSeconds(passed);
    return new Interruption(
        Interruption.Cause.CONNECTION_FAILED, now.minusSeconds(1), now, detail, null);
  }

  /** One message of so many characters. */
  private static String sized(int characters, int price) {
    String rest = "{\"data\":{\"p\":\"" + price + "\"},\"more\":\"\",\"stream\":\"x\"}";
    return rest.replace("\"more\":\"", "\"more\":\"" + "-".repeat(characters - rest.length()));
  }

  // Order.

  @Test
  void marksKeepTheirPlaceBetweenMessages() {
    Delivery<Tick> delivery = delivery(Overflow.interrupt(10));
    tick(delivery, "A", 1);
    delivery.interrupted(outage("cut"));
    delivery.resumed();
    tick(delivery, "A", 2);
    delivery.end(null);
    run();

    assertThat(calls)
        .containsExactly("1", "interrupted: cut, 0 to 1", "resumed: cut", "2", "closed");
    assertThat(ends).isEqualTo(1);
    assertThat(delivery.counters()).isEqualTo(new SubscriptionCounters(2, 2, 0, 0, 0, 0, 1, 0));
  }

  @Test
  void anOutageIsToldOnceAndItsEndPairsWithIt() {
    Delivery<Tick> delivery = delivery(Overflow.interrupt(10));
    delivery.resumed();
    delivery.interrupted(outage("first"));
    delivery.interrupted(outage("second"));
    delivery.resumed();
    delivery.resumed();
    delivery.interrupted(outage("third"));
    run();

    assertThat(calls)
        .containsExactly(
            "interrupted: first, -1 to 0", "resumed: first", "interrupted: third, -1 to 0");
    assertThat(delivery.counters().interruptions()).isEqualTo(2);
  }

  @Test
  void nothingFollowsTheEnd() {
    Delivery<Tick> delivery = delivery(Overflow.interrupt(10));
    tick(delivery, "A", 1);
    delivery.end(outage("refused"));
    tick(delivery, "A", 2);
    delivery.interrupted(outage("late"));
    delivery.resumed();
    delivery.end(null);
    run();

    assertThat(calls).containsExactly("1", "interrupted: refused, 0 to 1", "closed");
    assertThat(delivery.counters()).isEqualTo(new SubscriptionCounters(1, 1, 0, 0, 0, 0, 1, 0));
  }

  @Test
  void closingDropsWhatWaitsAndTellsTheEndOnce() {
    Delivery<Tick> delivery = delivery(Overflow.interrupt(10));
    ticks(delivery, 1, 3);
    delivery.interrupted(outage("cut"));
    delivery.end(outage("gone"));
    delivery.close();
    delivery.close();
    tick(delivery, "A", 4);
    run();
    delivery.close();
    run();

    assertThat(calls).containsExactly("closed");
    assertThat(ends).isEqualTo(1);
    assertThat(delivery.counters()).isEqualTo(new SubscriptionCounters(3, 0, 3, 0, 0, 0, 2, 0));
  }

  @Test
  void aListenerThatThrowsIsToldOfAndCounted() {
    Delivery<Tick> delivery = delivery(Overflow.interrupt(10));
    tick(delivery, "A", 666);
    say(delivery, "{\"data\":{\"p\":{}},\"stream\":\"x\"}");
    tick(delivery, "A", 2);
    run();

    assertThat(calls).containsExactly("666", "unreadable", "2");
    assertThat(failures).containsExactly("x threw thrown on purpose");
    assertThat(delivery.counters()).isEqualTo(new SubscriptionCounters(3, 2, 0, 0, 1, 1, 0, 0));
  }

  // Overflow: interrupt.

  @Test
  void anOverflowDropsAllThatWaitsAndSaysSo() {
    Delivery<Tick> delivery = delivery(Overflow.interrupt(3));
    ticks(delivery, 1, 3);
    assertThat(delivery.counters().waiting()).isEqualTo(3);
    ticks(delivery, 4, 5);
    run();

    String lost = "3 messages waited for their listener and were dropped";
    assertThat(calls)
        .containsExactly("interrupted: " + lost + ", 1 to 4", "resumed: " + lost, "4", "5");
    assertThat(delivery.counters()).isEqualTo(new SubscriptionCounters(5, 2, 3, 0, 0, 0, 1, 0));
  }

  @Test
  void anOverflowThatWasNotToldYetGrows() {
    Delivery<Tick> delivery = delivery(Overflow.interrupt(1));
    ticks(delivery, 1, 2);
    assertThat(delivery.counters().dropped()).isEqualTo(1);
    ticks(delivery, 3, 4);
    run();

    String lost = "3 messages waited for their listener and were dropped";
    assertThat(calls).containsExactly("interrupted: " + lost + ", 1 to 2", "resumed: " + lost, "4");
    assertThat(delivery.counters().interruptions()).isEqualTo(1);

    ticks(delivery, 5, 6);
    run();
    lost = "1 message waited for its listener and was dropped";
    assertThat(calls.subList(3, 6))
        .containsExactly("interrupted: " + lost + ", 5 to 6", "resumed: " + lost, "6");
  }

  @Test
  void anOverflowIsToldBehindTheMarksThatWait() {
    Delivery<Tick> delivery = delivery(Overflow.interrupt(2));
    tick(delivery, "A", 1);
    delivery.interrupted(outage("cut"));
    delivery.resumed();
    ticks(delivery, 2, 3);
    run();

    String lost = "2 messages waited for their listener and were dropped";
    assertThat(calls)
        .containsExactly(
            "interrupted: cut, 0 to 1",
            "resumed: cut",
            "interrupted: " + lost + ", 1 to 3",
            "resumed: " + lost,
            "3");
  }

  @Test
  void anOverflowBeforeAnOutageAndOneAfterAreTwo() {
    Delivery<Tick> delivery = delivery(Overflow.interrupt(1));
    ticks(delivery, 1, 2);
    delivery.interrupted(outage("cut"));
    delivery.resumed();
    tick(delivery, "A", 3);
    run();

    String lost = "1 message waited for its listener and was dropped";
    assertThat(calls)
        .containsExactly(
            "interrupted: " + lost + ", 1 to 2",
            "resumed: " + lost,
            "interrupted: cut, 1 to 2",
            "resumed: cut",
            "interrupted: " + lost + ", 2 to 3",
            "resumed: " + lost,
            "3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"interrupt", "conflate"})
  void sixteenMebicharactersWaitAtMost(String policy) {
    Delivery<Tick> delivery =
        delivery(policy.equals("conflate") ? Overflow.conflate() : Overflow.interrupt(100));
    for (int i = 1; i <= 4; i++) {
      say(delivery, sized(4 * MEBI, i));
    }
    assertThat(delivery.charactersWaiting()).isEqualTo(16 * MEBI);
    tick(delivery, "A", 5);
    run();

    String lost = "4 messages waited for their listener and were dropped";
    assertThat(calls).containsExactly("interrupted: " + lost + ", 1 to 5", "resumed: " + lost, "5");
    assertThat(delivery.charactersWaiting()).isZero();
  }

  @Test
  void oneMessageMayWaitWhateverItsSize() {
    Delivery<Tick> delivery = delivery(Overflow.interrupt(100));
    say(delivery, sized(17 * MEBI, 1));
    run();

    assertThat(calls).containsExactly("unreadable"); // no text has so many characters
    assertThat(delivery.counters().dropped()).isZero();
  }

  // Overflow: dropOldest.

  @Test
  void theOldestGiveWayWithoutAMark() {
    Delivery<Tick> delivery = delivery(Overflow.dropOldest(3));
    tick(delivery, "A", 1);
    delivery.interrupted(outage("cut"));
    delivery.resumed();
    ticks(delivery, 2, 5);
    run();

    assertThat(calls).containsExactly("interrupted: cut, 0 to 1", "resumed: cut", "3", "4", "5");
    assertThat(delivery.counters()).isEqualTo(new SubscriptionCounters(5, 3, 2, 0, 0, 0, 1, 0));
  }

  @Test
  void asManyOfTheOldestGiveWayAsALongMessageTakes() {
    Delivery<Tick> delivery = delivery(Overflow.dropOldest(100));
    for (int i = 1; i <= 4; i++) {
      say(delivery, sized(4 * MEBI, i));
    }
    say(delivery, sized(5 * MEBI, 5));
    run();

    assertThat(calls).containsExactly("3", "4", "5");
  }

  // Overflow: conflate.

  @Test
  void theLatestOfEachStateTakesThePlaceOfTheOneBefore() {
    Delivery<Tick> delivery = delivery(Overflow.conflate());
    tick(delivery, "A", 1);
    tick(delivery, "B", 2);
    tick(delivery, "A", 3);
    tick(delivery, "C", 4);
    tick(delivery, "A", 5);
    assertThat(delivery.counters().waiting()).isEqualTo(3);
    run();
    tick(delivery, "A", 6);
    run();

    assertThat(calls).containsExactly("5", "2", "4", "6");
    assertThat(delivery.counters()).isEqualTo(new SubscriptionCounters(6, 4, 0, 2, 0, 0, 0, 0));
    assertThat(delivery.charactersWaiting()).isZero();
  }

  @Test
  void theLatestComesAfterTheMarksThatCameBeforeIt() {
    Delivery<Tick> delivery = delivery(Overflow.conflate());
    tick(delivery, "A", 1);
    tick(delivery, "B", 2);
    delivery.interrupted(outage("cut"));
    delivery.resumed();
    tick(delivery, "A", 3);
    run();

    assertThat(calls).containsExactly("2", "interrupted: cut, 1 to 2", "resumed: cut", "3");
    assertThat(delivery.counters().conflated()).isEqualTo(1);
  }

  @Test
  void aMessageWhoseStateIsNotFoundIsDelivered() {
    Delivery<Tick> delivery = delivery(Overflow.conflate());
    tick(delivery, "A", 1);
    say(delivery, "{\"data\":{\"p\":\"2\"},\"stream\":\"x\"}");
    say(delivery, "{\"data\":{\"p\":\"3\",\"s\":null},\"stream\":\"x\"}");
    say(delivery, "{\"data\":{\"p\":\"4\"");
    tick(delivery, "A", 5);
    run();

    assertThat(calls).containsExactly("5", "2", "3", "unreadable");
  }

  @Test
  void tenThousandStatesWaitAtMost() {
    Delivery<Tick> delivery = delivery(Overflow.conflate());
    for (int i = 1; i <= 10_001; i++) {
      tick(delivery, "M" + i, i);
    }
    tick(delivery, "M10001", 10_002);
    run();

    String lost = "10000 messages waited for their listener and were dropped";
    assertThat(calls)
        .containsExactly("interrupted: " + lost + ", 1 to 10001", "resumed: " + lost, "10002");
  }

  // A listener that hangs.

  @ParameterizedTest
  @ValueSource(strings = {"interrupt", "dropOldest", "conflate"})
  void whatWaitsForAListenerThatHangsIsBounded(String policy) {
    Delivery<Tick> delivery =
        delivery(
            switch (policy) {
              case "interrupt" -> Overflow.interrupt(10_000);
              case "dropOldest" -> Overflow.dropOldest(10_000);
              default -> Overflow.conflate();
            });
    long most = 0;
    long mostCharacters = 0;
    for (int i = 0; i < 1_000_000; i++) {
      tick(delivery, "M" + i % 300, i);
      most = Math.max(most, delivery.counters().waiting());
      mostCharacters = Math.max(mostCharacters, delivery.charactersWaiting());
    }

    assertThat(turns).hasSize(1);
    assertThat(most).isLessThanOrEqualTo(policy.equals("conflate") ? 300 : 10_000);
    assertThat(mostCharacters).isLessThan(most * 60);
    SubscriptionCounters counters = delivery.counters();
    assertThat(counters.received()).isEqualTo(1_000_000);
    assertThat(counters.dropped() + counters.conflated() + counters.waiting()).isEqualTo(1_000_000);
    run();
    assertThat(calls).contains("999999");
    assertThat(delivery.counters().waiting()).isZero();
    assertThat(delivery.charactersWaiting()).isZero();
  }

  @Test
  void theMarksThatWaitForAListenerThatHangsAreBounded() {
    Delivery<Tick> delivery = delivery(Overflow.interrupt(10_000));
    for (int i = 1; i <= 501; i++) {
      tick(delivery, "A", i);
      delivery.interrupted(outage("cut"));
      if (i == 1) { // the listener knows of the first
        calls.clear();
        run();
        assertThat(calls).containsExactly("1", "interrupted: cut, 0 to 1");
        calls.clear();
      }
      delivery.resumed();
    }
    tick(delivery, "A", 502);
    delivery.interrupted(outage("cut again"));
    delivery.resumed();
    tick(delivery, "A", 503);
    run();

    String lost =
        "cut again; before it, 501 messages and 500 interruptions waited for their listener and were"
            + " dropped";
    assertThat(calls)
        .containsExactly(
            "resumed: cut", "interrupted: " + lost + ", 1 to 502", "resumed: " + lost, "503");
    SubscriptionCounters counters = delivery.counters();
    assertThat(counters.received())
        .isEqualTo(counters.delivered() + counters.dropped())
        .isEqualTo(503);
  }
}
