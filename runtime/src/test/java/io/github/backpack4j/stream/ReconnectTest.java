package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.Scheduler;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningException;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.VerifyingKey;
import io.github.backpack4j.sign.Window;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of subscriptions when the connection does not hold. */
@Timeout(60)
class ReconnectTest {

  private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);
  private static final String SOL = "trade.SOL_USDC";
  private static final String BTC = "trade.BTC_USDC";
  private static final String ORDERS = "account.orderUpdate";
  private static final String FILLS = "account.fillUpdate";

  /** RFC 8032, test 1. */
  private static final Signer SIGNER =
      new Ed25519Signer(SigningKey.fromBase64("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A="));

  /** Draws the most that may be drawn. */
  private static final RandomGenerator MOST =
      new RandomGenerator() {
        @Override
        public long nextLong() {
          throw new AssertionError("nobody asks for 64 bits");
        }

        @Override
        public long nextLong(long bound) {
          return bound - 1;
        }
      };

  private final HandClock clock = new HandClock(NOW);
  private final HandScheduler scheduler = new HandScheduler();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> lost = new LinkedBlockingQueue<>();
  private final ClientListener listener =
      new ClientListener() {
        @Override
        public void onStateChanged(StreamState state) {
          heard.add(state.toString());
        }

        @Override
        public void onConnectionLost(Interruption interruption) {
          lost.add(interruption.toString());
        }

        @Override
        public void onRefused(int code, String message) {
          // counted
        }

        @Override
        public void onUnreadable(DecodingException failure) {
          // counted
        }

        @Override
        public void onSilent(StreamName<?> stream, Duration silence) {
          heard.add(stream + " silent for " + silence);
        }
      };

  private FakeExchange exchange;
  private StreamClient client;

  @BeforeEach
  void open() throws IOException {
    exchange = new FakeExchange();
    client = builder().build();
  }

  @AfterEach
  void close() {
    client.close();
    exchange.close();
  }

  private StreamClient.Builder builder() {
    return StreamClient.builder()
        .url(exchange.url())
        .listener(listener)
        .clock(clock)
        .scheduler(scheduler)
        .random(MOST)
        .signer(SIGNER);
  }

  private static String subscribe(String... names) {
    return "{\"method\":\"SUBSCRIBE\",\"params\":[\"" + String.join("\",\"", names) + "\"]}";
  }

  private static String signed(Instant when, String... names) {
    SigningString text = SigningString.builder("subscribe").build(when, Window.DEFAULT);
    return "{\"method\":\"SUBSCRIBE\",\"params\":[\""
        + String.join("\",\"", names)
        + "\"],\"signature\":[\"11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\",\""
        + Base64.getEncoder().encodeToString(SIGNER.sign(text))
        + "\",\""
        + when.toEpochMilli()
        + "\",\"5000\"]}";
  }

  /** A subscription without a time limit for its first message, so that it plans no task. */
  private Subscription subscribe(StreamName<Tick> stream, Recorder recorder) {
    return client.subscribe(
        stream, recorder, SubscriptionOptions.DEFAULT.firstMessageTimeout(null));
  }

  /** Waits until the next attempt is planned, and makes it. */
  private void reconnect() {
    scheduler.await(1);
    scheduler.pass(Duration.ofSeconds(30));
  }

  private List<String> heard(int count) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(FakeExchange.take(heard));
    }
    return all;
  }

  @Test
  void everySubscriptionIsRestoredInOrderAndPrivateOnesAreSignedAnew() {
    Recorder sol = new Recorder();
    Recorder btc = new Recorder();
    Recorder orders = new Recorder();
    Recorder fills = new Recorder();
    exchange.accept();
    subscribe(Tick.stream(SOL), sol);
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
    subscribe(Tick.privateStream(ORDERS), orders);
    assertThat(exchange.frame()).isEqualTo(signed(NOW, ORDERS));
    subscribe(Tick.stream(BTC), btc);
    assertThat(exchange.frame()).isEqualTo(subscribe(BTC));
    subscribe(Tick.privateStream(FILLS), fills);
    assertThat(exchange.frame()).isEqualTo(signed(NOW, FILLS));
    exchange.tick(SOL, 1);
    exchange.tick(ORDERS, 2);
    assertThat(sol.next()).isEqualTo("1");
    assertThat(orders.next()).isEqualTo("2");
    clock.pass(100);
    exchange.socket().close(1001, "going away");
    assertThat(exchange.end()).isEqualTo("closed with 1000");

    assertThat(sol.next()).isEqualTo("interrupted CLOSED_BY_EXCHANGE");
    assertThat(client.state()).isEqualTo(StreamState.INTERRUPTED);
    reconnect();
    assertThat(exchange.frame()).isEqualTo(subscribe(BTC, SOL));
    assertThat(exchange.frame()).isEqualTo(signed(NOW.plusSeconds(100), FILLS, ORDERS));
    exchange.nextSocket();
    exchange.tick(SOL, 3);
    exchange.tick(BTC, 4);
    exchange.tick(ORDERS, 5);
    exchange.tick(FILLS, 6);

    assertThat(sol.next(2)).containsExactly("resumed", "3");
    assertThat(btc.next(3)).containsExactly("interrupted CLOSED_BY_EXCHANGE", "resumed", "4");
    assertThat(orders.next(3)).containsExactly("interrupted CLOSED_BY_EXCHANGE", "resumed", "5");
    assertThat(fills.next(3)).containsExactly("interrupted CLOSED_BY_EXCHANGE", "resumed", "6");
    assertThat(heard(4)).containsExactly("CONNECTING", "OPEN", "INTERRUPTED", "OPEN");
    assertThat(sol.interruption.get())
        .hasToString(
            "Interruption[CLOSED_BY_EXCHANGE since 2023-11-14T22:13:20Z, noticed at"
                + " 2023-11-14T22:15:00Z: closed with 1001 going away]");
  }

  @Test
  void whatCameBeforeTheEndIsDeliveredBeforeTheInterruption() {
    Recorder sol = new Recorder();
    exchange.accept();
    subscribe(Tick.stream(SOL), sol);
    for (int i = 0; i < 500; i++) {
      exchange.tick(SOL, i);
    }
    exchange.socket().close(1001, "");

    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      expected.add(String.valueOf(i));
    }
    expected.add("interrupted CLOSED_BY_EXCHANGE");
    assertThat(sol.next(501)).isEqualTo(expected);
  }

  @Test
  void afterFailuresItWaitsLongerAndTellsOfOneInterruption() {
    Recorder sol = new Recorder();
    for (int i = 0; i < 7; i++) {
      exchange.refuse(503);
    }
    exchange.accept();
    subscribe(Tick.stream(SOL), sol);
    exchange.frame();
    exchange.socket().close(1011, "");
    for (int i = 0; i < 8; i++) {
      scheduler.await(1);
      scheduler.pass(Duration.ofSeconds(30));
    }
    exchange.nextSocket();
    exchange.tick(SOL, 1);

    assertThat(sol.next(3)).containsExactly("interrupted CLOSED_BY_EXCHANGE", "resumed", "1");
    assertThat(scheduler.delays())
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    assertThat(heard(4)).containsExactly("CONNECTING", "OPEN", "INTERRUPTED", "OPEN");
  }

  @Test
  void onceAConnectionHeldDelaysBeginAnew() {
    for (int i = 0; i < 3; i++) {
      exchange.accept();
    }
    client.connect();
    assertThat(heard(2)).containsExactly("CONNECTING", "OPEN");
    exchange.socket().close(1011, "");
    scheduler.await(1);
    scheduler.pass(Duration.ofSeconds(1));
    assertThat(heard(2)).containsExactly("INTERRUPTED", "OPEN");
    scheduler.pass(Duration.ofSeconds(30).minusNanos(1));
    exchange.nextSocket().close(1011, "");
    scheduler.await(1);
    scheduler.pass(Duration.ofSeconds(2));
    assertThat(heard(2)).containsExactly("INTERRUPTED", "OPEN");
    scheduler.pass(Duration.ofSeconds(30));
    exchange.nextSocket().close(1011, "");
    scheduler.await(1);

    assertThat(scheduler.delays()).extracting(Duration::toSeconds).containsExactly(1L, 2L, 1L);
  }

  @Test
  void eachLossIsToldToTheClientsListener() {
    exchange.refuse(503);
    exchange.accept();
    client.connect();
    assertThat(heard(2)).containsExactly("CONNECTING", "OPEN");
    clock.pass(10);
    exchange.socket().close(1001, "going away");
    reconnect();
    scheduler.await(1);

    assertThat(FakeExchange.take(lost))
        .isEqualTo(
            "Interruption[CLOSED_BY_EXCHANGE since 2023-11-14T22:13:20Z, noticed at"
                + " 2023-11-14T22:13:30Z: closed with 1001 going away]");
    assertThat(FakeExchange.take(lost))
        .isEqualTo(
            "Interruption[CONNECTION_FAILED since 2023-11-14T22:13:30Z, noticed at"
                + " 2023-11-14T22:13:30Z: java.net.ProtocolException: Expected HTTP 101 response"
                + " but was '503 Server Error']");
  }

  @Test
  void aFirstConnectionThatFailsIsAnInterruptionFromTheBeginning() throws IOException {
    exchange.close();
    exchange = new FakeExchange(503, 503, 101);
    client = builder().build();
    Recorder sol = new Recorder();
    Recorder late = new Recorder();
    clock.pass(10);
    subscribe(Tick.stream(SOL), sol);
    scheduler.await(1);
    clock.pass(10);
    scheduler.pass(Duration.ofSeconds(1));
    scheduler.await(1);
    subscribe(Tick.stream(BTC), late);
    scheduler.pass(Duration.ofSeconds(2));
    assertThat(exchange.frame()).isEqualTo(subscribe(BTC, SOL));
    exchange.tick(SOL, 1);
    exchange.tick(BTC, 2);

    assertThat(sol.next(3)).containsExactly("interrupted CONNECTION_FAILED", "resumed", "1");
    assertThat(sol.interruption.get().since()).isEqualTo(NOW.plusSeconds(10));
    assertThat(late.next()).isEqualTo("2");
    assertThat(heard(2)).containsExactly("CONNECTING", "OPEN");
    assertThat(scheduler.delays()).extracting(Duration::toSeconds).containsExactly(1L, 2L);
  }

  @Test
  void subscriptionsMadeAndClosedWithoutAConnectionCount() {
    Recorder sol = new Recorder();
    Recorder btc = new Recorder();
    Recorder second = new Recorder();
    exchange.refuse(503);
    exchange.accept();
    Subscription given = subscribe(Tick.stream(SOL), sol);
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
    exchange.socket().close(1001, "");
    scheduler.await(1);
    assertThat(sol.next()).isEqualTo("interrupted CLOSED_BY_EXCHANGE");
    given.close();
    assertThat(sol.next()).isEqualTo("closed");
    subscribe(Tick.stream(BTC), btc);
    scheduler.pass(Duration.ofSeconds(1));
    scheduler.await(1);
    subscribe(Tick.stream(BTC), second);
    subscribe(Tick.stream(SOL), new Recorder()).close();
    scheduler.pass(Duration.ofSeconds(2));
    assertThat(exchange.frame()).isEqualTo(subscribe(BTC));
    exchange.nextSocket();
    exchange.tick(BTC, 1);

    assertThat(btc.next(3)).containsExactly("interrupted CONNECTION_FAILED", "resumed", "1");
    assertThat(second.next()).isEqualTo("1");
    assertThat(sol.calls).isEmpty();
    assertThat(exchange.framesLeft()).isZero();
  }

  @Test
  void aSubscriptionMadeWhileItReconnectsSharesTheFrames() {
    Recorder[] all = new Recorder[60];
    exchange.accept();
    client.connect();
    assertThat(heard(2)).containsExactly("CONNECTING", "OPEN");
    exchange.socket().close(1001, "");
    scheduler.await(1);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      all[i] = new Recorder();
      names.add("trade.M" + (100 + i));
      subscribe(Tick.stream(names.get(i)), all[i]);
    }
    reconnect();

    assertThat(exchange.frame()).isEqualTo(subscribe(names.subList(0, 50).toArray(String[]::new)));
    assertThat(exchange.frame()).isEqualTo(subscribe(names.subList(50, 60).toArray(String[]::new)));
    exchange.nextSocket();
    exchange.tick(names.get(59), 1);
    assertThat(all[59].next()).isEqualTo("1");
    assertThat(all[0].calls).isEmpty();
  }

  @Test
  void aSignerThatFailsOnceEndsThePrivateSubscriptionsAlone() {
    AtomicInteger calls = new AtomicInteger();
    SigningException failure = new SigningException("the device is gone");
    client = builder().signer(failing(calls, failure)).build();
    Recorder orders = new Recorder();
    Recorder sol = new Recorder();
    exchange.accept();
    subscribe(Tick.privateStream(ORDERS), orders);
    exchange.frame();
    subscribe(Tick.stream(SOL), sol);
    exchange.frame();
    clock.pass(4);
    exchange.tick(SOL, 0);
    assertThat(sol.next()).isEqualTo("0");
    clock.pass(6);
    exchange.socket().close(1001, "");
    scheduler.await(1);
    calls.set(-1);
    reconnect();
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
    exchange.nextSocket();
    exchange.tick(SOL, 1);

    assertThat(sol.next(3)).containsExactly("interrupted CLOSED_BY_EXCHANGE", "resumed", "1");
    assertThat(orders.next(3))
        .containsExactly("interrupted CLOSED_BY_EXCHANGE", "interrupted NOT_SIGNED", "closed");
    assertThat(orders.interruption.get().failure()).isSameAs(failure);
    assertThat(orders.interruption.get().since()).isEqualTo(NOW.plusSeconds(4));
    subscribe(Tick.privateStream(ORDERS), orders);
    assertThat(exchange.frame()).isEqualTo(signed(NOW.plusSeconds(10), ORDERS));
  }

  /** Fails when the number of calls is zero. */
  private static Signer failing(AtomicInteger calls, SigningException failure) {
    return new Signer() {
      @Override
      public VerifyingKey verifyingKey() {
        return SIGNER.verifyingKey();
      }

      @Override
      public byte[] sign(SigningString text) {
        if (calls.incrementAndGet() == 0) {
          throw failure;
        }
        return SIGNER.sign(text);
      }
    };
  }

  @Test
  void aSignerThatFailsAfterTheConnectionIsLostIsAskedAgain() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    Signer slow =
        new Signer() {
          @Override
          public VerifyingKey verifyingKey() {
            return SIGNER.verifyingKey();
          }

          @Override
          public byte[] sign(SigningString text) {
            if (calls.incrementAndGet() > 1) {
              return SIGNER.sign(text);
            }
            asked.countDown();
            try {
              answer.await();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            throw new SigningException("too late");
          }
        };
    client = builder().signer(slow).build();
    Recorder orders = new Recorder();
    exchange.accept();
    client.connect();
    assertThat(heard(2)).containsExactly("CONNECTING", "OPEN");
    Thread subscriber =
        new Thread(() -> subscribe(Tick.privateStream(ORDERS), orders), "subscribes");
    subscriber.start();
    asked.await();
    exchange.socket().close(1001, "");
    assertThat(orders.next()).isEqualTo("interrupted CLOSED_BY_EXCHANGE");
    reconnect();
    assertThat(exchange.frame()).isEqualTo(signed(NOW, ORDERS));
    answer.countDown();
    subscriber.join();
    exchange.nextSocket();
    exchange.tick(ORDERS, 1);

    assertThat(orders.next(2)).containsExactly("resumed", "1");
  }

  @Test
  void messagesOfALostConnectionAreNotDelivered() throws Exception {
    CountDownLatch resubscribed = new CountDownLatch(1);
    CountDownLatch spoke = new CountDownLatch(1);
    StreamName<Tick> mark = Tick.stream("markPrice.SOL").every(Duration.ofSeconds(1));
    try (RawExchange raw =
        new RawExchange(
            peer -> {
              peer.upgrade();
              peer.heard();
              if (peer.number == 0) {
                peer.goDeaf(); // before the message, which brings the farewell about
              }
              peer.tick("markPrice.SOL", peer.number * 10);
              if (peer.number == 0) {
                resubscribed.await();
                peer.tick("markPrice.SOL", 1); // by whom it is not believed any more
                spoke.countDown();
              } else {
                resubscribed.countDown();
                spoke.await();
                peer.tick("markPrice.SOL", 11);
              }
            })) {
      client = builder().url(raw.url()).build();
      Recorder recorder = new Recorder();
      subscribe(mark, recorder);
      assertThat(recorder.next()).isEqualTo("0");
      scheduler.pass(Duration.ofSeconds(10));
      reconnect();

      assertThat(recorder.next(4)).containsExactly("interrupted SILENT", "resumed", "10", "11");
      client.close();
      assertThat(recorder.next()).isEqualTo("closed");
      assertThat(raw.allEnded()).isTrue();
      assertThat(raw.failures()).isEmpty();
    }
  }

  // Silence.

  @Test
  void aStreamWhoseFirstMessageDoesNotComeIsNamedOnce() {
    client.subscribe(Tick.stream("trade.NO_SUCH"), new Recorder());
    client.subscribe(Tick.stream("markPrice.NO_SUCH").every(Duration.ofSeconds(1)), new Recorder());
    client.subscribe(Tick.privateStream(ORDERS), new Recorder());
    exchange.frame();
    Recorder sol = new Recorder();
    client.subscribe(Tick.stream(SOL), sol);
    while (exchange.framesLeft() == 0 || !exchange.frame().contains(SOL)) {
      // until the last of them has been asked for
    }
    exchange.tick(SOL, 1);
    assertThat(sol.next()).isEqualTo("1");
    assertThat(heard(2)).containsExactly("CONNECTING", "OPEN");
    scheduler.pass(Duration.ofSeconds(30).minusNanos(1));
    assertThat(heard).isEmpty();
    scheduler.pass(Duration.ofNanos(1));

    assertThat(heard(2))
        .containsExactlyInAnyOrder(
            "trade.NO_SUCH silent for PT30S", "markPrice.NO_SUCH silent for PT30S");
    assertThat(scheduler.waiting()).isZero();
    assertThat(client.state()).isEqualTo(StreamState.OPEN);
  }

  @Test
  void aStreamThatStopsTickingLosesTheConnection() {
    StreamName<Tick> mark = Tick.stream("markPrice.SOL").every(Duration.ofSeconds(4));
    Recorder recorder = new Recorder();
    Recorder sol = new Recorder();
    exchange.accept();
    subscribe(mark, recorder);
    exchange.frame();
    subscribe(Tick.stream(SOL), sol);
    exchange.frame();
    for (int i = 0; i < 10; i++) {
      exchange.tick("markPrice.SOL", i);
      assertThat(recorder.next()).isEqualTo(String.valueOf(i));
      scheduler.pass(Duration.ofSeconds(12).minusNanos(1));
    }
    assertThat(client.state()).isEqualTo(StreamState.OPEN);
    scheduler.pass(Duration.ofNanos(1));
    assertThat(exchange.end()).isEqualTo("closed with 1000");
    assertThat(recorder.next()).isEqualTo("interrupted SILENT");
    assertThat(recorder.interruption.get().detail())
        .isEqualTo("no message of markPrice.SOL came in PT12S");
    assertThat(sol.next()).isEqualTo("interrupted SILENT");
    reconnect();
    assertThat(exchange.frame()).isEqualTo(subscribe("markPrice.SOL", SOL));
    assertThat(recorder.next()).isEqualTo("resumed");
    scheduler.pass(Duration.ofHours(1)); // now it never began, so nothing is lost

    assertThat(heard(5))
        .containsExactly(
            "CONNECTING", "OPEN", "markPrice.SOL silent for PT12S", "INTERRUPTED", "OPEN");
    assertThat(client.state()).isEqualTo(StreamState.OPEN);
    assertThat(recorder.calls).isEmpty();
  }

  @Test
  void aStreamThatKeepsStoppingLosesTheConnectionOnceInTenMinutes() {
    StreamName<Tick> mark = Tick.stream("markPrice.SOL").every(Duration.ofSeconds(4));
    Recorder recorder = new Recorder();
    exchange.accept();
    subscribe(mark, recorder);
    exchange.frame();
    exchange.tick("markPrice.SOL", 1);
    assertThat(recorder.next()).isEqualTo("1");
    scheduler.pass(Duration.ofSeconds(12));
    assertThat(recorder.next()).isEqualTo("interrupted SILENT");
    exchange.accept();
    reconnect();
    exchange.frame();
    exchange.nextSocket();
    assertThat(recorder.next()).isEqualTo("resumed");
    for (int i = 2; i < 5; i++) {
      exchange.tick("markPrice.SOL", i);
      assertThat(recorder.next()).isEqualTo(String.valueOf(i));
      scheduler.pass(Duration.ofMinutes(3)); // named once each time
      assertThat(client.state()).isEqualTo(StreamState.OPEN);
    }
    scheduler.pass(Duration.ofSeconds(70));

    assertThat(recorder.next()).isEqualTo("interrupted SILENT");
    assertThat(heard(9))
        .containsExactly(
            "CONNECTING",
            "OPEN",
            "markPrice.SOL silent for PT12S",
            "INTERRUPTED",
            "OPEN",
            "markPrice.SOL silent for PT12S",
            "markPrice.SOL silent for PT12S",
            "markPrice.SOL silent for PT12S",
            "INTERRUPTED");
  }

  @Test
  void theLeastPatientSubscriptionOfAStreamCounts() {
    Recorder recorder = new Recorder();
    exchange.accept();
    subscribe(Tick.stream("markPrice.SOL"), recorder);
    exchange.frame();
    exchange.tick("markPrice.SOL", 1);
    assertThat(recorder.next()).isEqualTo("1");
    scheduler.pass(Duration.ofHours(1));
    StreamName<Tick> ticking = Tick.stream("markPrice.SOL").every(Duration.ofSeconds(1));
    subscribe(ticking, new Recorder());
    client.subscribe(
        ticking, new Recorder(), SubscriptionOptions.DEFAULT.silenceTimeout(Duration.ofSeconds(5)));
    scheduler.pass(Duration.ofSeconds(5).minusNanos(1));
    assertThat(client.state()).isEqualTo(StreamState.OPEN);
    scheduler.pass(Duration.ofNanos(1));

    assertThat(recorder.next()).isEqualTo("interrupted SILENT");
    assertThat(recorder.interruption.get().detail())
        .isEqualTo("no message of markPrice.SOL came in PT5S");
  }

  @Test
  void whatIsGivenBackIsNotWaitedFor() {
    StreamName<Tick> mark = Tick.stream("markPrice.SOL").every(Duration.ofSeconds(1));
    Recorder recorder = new Recorder();
    Subscription subscription = client.subscribe(mark, recorder);
    exchange.frame();
    exchange.tick("markPrice.SOL", 1);
    assertThat(recorder.next()).isEqualTo("1");
    client.subscribe(Tick.stream(SOL), new Recorder()).close();
    subscription.close();
    exchange.frame();
    exchange.frame();
    exchange.frame();

    assertThat(scheduler.waiting()).isZero();
    scheduler.pass(Duration.ofHours(1));
    assertThat(client.state()).isEqualTo(StreamState.OPEN);
  }

  // The end, at any moment.

  @Test
  void closingWhileItWaitsMakesNoOtherAttempt() {
    Recorder sol = new Recorder();
    subscribe(Tick.stream(SOL), sol);
    exchange.frame();
    exchange.socket().close(1001, "");
    scheduler.await(1);
    assertThat(sol.next()).isEqualTo("interrupted CLOSED_BY_EXCHANGE");
    client.close();

    assertThat(sol.next()).isEqualTo("closed");
    scheduler.await(0);
    assertThat(heard(4)).containsExactly("CONNECTING", "OPEN", "INTERRUPTED", "CLOSED");
    scheduler.pass(Duration.ofHours(1));
    assertThat(exchange.connections()).isEqualTo(1);
  }

  @Test
  void closingWhileItWatchesLeavesNoTimer() {
    client.subscribe(Tick.stream(SOL), new Recorder());
    exchange.frame();
    scheduler.await(1);
    client.close();

    scheduler.await(0);
    assertThat(exchange.end()).isEqualTo("closed with 1000");
  }

  @Test
  void closingInACallOfTheListenerIsTheEnd() {
    BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    client.subscribe(
        Tick.stream(SOL),
        new StreamListener<>() {
          @Override
          public void onMessage(Tick message) {
            calls.add(message.price());
          }

          @Override
          public void onInterrupted(Interruption interruption) {
            calls.add("interrupted");
            client.close();
          }

          @Override
          public void onResumed(Interruption interruption) {
            calls.add("resumed");
          }

          @Override
          public void onClosed() {
            calls.add("closed");
          }
        },
        SubscriptionOptions.DEFAULT.firstMessageTimeout(null));
    exchange.frame();
    exchange.socket().close(1001, "");

    assertThat(FakeExchange.take(calls)).isEqualTo("interrupted");
    assertThat(FakeExchange.take(calls)).isEqualTo("closed");
    scheduler.await(0);
    assertThat(exchange.connections()).isEqualTo(1);
  }

  @Test
  void closingWhileTheSignerWorksIsTheEnd() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    client =
        builder()
            .signer(
                new Signer() {
                  @Override
                  public VerifyingKey verifyingKey() {
                    return SIGNER.verifyingKey();
                  }

                  @Override
                  public byte[] sign(SigningString text) {
                    asked.countDown();
                    try {
                      answer.await();
                    } catch (InterruptedException e) {
                      throw new AssertionError(e);
                    }
                    return SIGNER.sign(text);
                  }
                })
            .build();
    Recorder orders = new Recorder();
    subscribe(Tick.privateStream(ORDERS), orders);
    asked.await();
    client.close();
    assertThat(orders.next()).isEqualTo("closed");
    answer.countDown();

    assertThat(exchange.end()).isEqualTo("closed with 1000");
    assertThat(exchange.framesLeft()).isZero();
    assertThat(orders.calls).isEmpty();
    assertThat(scheduler.waiting()).isZero();
  }

  @Test
  void aSchedulerThatFailsEndsTheClient() {
    RejectedExecutionException failure = new RejectedExecutionException("it is shut down");
    client =
        builder()
            .scheduler(
                new Scheduler() {
                  @Override
                  public Task schedule(Duration delay, Runnable task) {
                    throw failure;
                  }

                  @Override
                  public long nanoTime() {
                    return 0;
                  }
                })
            .build();
    Recorder sol = new Recorder();
    subscribe(Tick.stream(SOL), sol);
    exchange.frame();
    exchange.socket().close(1001, "");

    assertThat(sol.next(3))
        .containsExactly(
            "interrupted CLOSED_BY_EXCHANGE", "interrupted CONNECTION_FAILED", "closed");
    assertThat(sol.interruption.get().detail()).isEqualTo("the scheduler failed");
    assertThat(sol.interruption.get().failure()).isSameAs(failure);
    assertThat(heard(4)).containsExactly("CONNECTING", "OPEN", "INTERRUPTED", "CLOSED");
  }

  @Test
  void timeLimitsOfForEverCostNoSubscriptionItsMessages() {
    Duration forEver = ChronoUnit.FOREVER.getDuration();
    Recorder sol = new Recorder();
    client.subscribe(
        Tick.stream(SOL).every(forEver),
        sol,
        SubscriptionOptions.DEFAULT.firstMessageTimeout(forEver));
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
    Recorder btc = new Recorder();
    client.subscribe(
        Tick.stream(BTC).every(Duration.ofSeconds(1)),
        btc,
        SubscriptionOptions.DEFAULT.silenceTimeout(forEver));
    assertThat(exchange.frame()).isEqualTo(subscribe(BTC));

    exchange.tick(SOL, 1);
    exchange.tick(BTC, 2);

    assertThat(sol.next()).isEqualTo("1");
    assertThat(btc.next()).isEqualTo("2");
    scheduler.pass(Duration.ofDays(1000));
    exchange.tick(SOL, 3);
    assertThat(sol.next()).isEqualTo("3");
  }

  @Test
  void aSchedulerThatFailsASubscriptionCostsNoOtherItsMessages() {
    RejectedExecutionException failure = new RejectedExecutionException("no room");
    AtomicInteger failures = new AtomicInteger();
    client =
        builder()
            .scheduler(
                new Scheduler() {
                  @Override
                  public Task schedule(Duration delay, Runnable task) {
                    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                      throw failure;
                    }
                    return scheduler.schedule(delay, task);
                  }

                  @Override
                  public long nanoTime() {
                    return scheduler.nanoTime();
                  }
                })
            .build();
    exchange.accept();
    Recorder sol = new Recorder();
    subscribe(Tick.stream(SOL), sol);
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
    failures.set(1);
    Recorder btc = new Recorder();
    client.subscribe(Tick.stream(BTC), btc);

    assertThat(sol.next()).isEqualTo("interrupted CONNECTION_FAILED");
    assertThat(sol.interruption.get().detail()).isEqualTo("the scheduler failed");
    assertThat(sol.interruption.get().failure()).isSameAs(failure);
    scheduler.pass(Duration.ofSeconds(30));
    assertThat(exchange.frame()).isEqualTo(subscribe(BTC, SOL));
    exchange.socket(); // the one that was given up
    exchange.nextSocket();
    exchange.tick(BTC, 1);
    assertThat(btc.next(3)).containsExactly("interrupted CONNECTION_FAILED", "resumed", "1");
    assertThat(sol.next()).isEqualTo("resumed");
  }

  // Counters.

  @Test
  void countsWhatItSees() {
    Recorder sol = new Recorder();
    exchange.accept();
    subscribe(Tick.stream(SOL), sol);
    exchange.frame();
    exchange.tick(SOL, 1);
    String acknowledgement = "{\"result\":null,\"id\":1}";
    String refusal = "{\"id\":null,\"error\":{\"code\":4006,\"message\":\"Invalid stream\"}}";
    exchange.say(acknowledgement);
    exchange.say(refusal);
    exchange.say("pong");
    exchange.tick(BTC, 2);
    exchange.tick(SOL, 3);
    assertThat(sol.next(2)).containsExactly("1", "3");
    exchange.socket().close(1001, "");
    reconnect();
    assertThat(sol.next(2)).containsExactly("interrupted CLOSED_BY_EXCHANGE", "resumed");

    String tick = "{\"data\":{\"p\":\"1\"},\"stream\":\"trade.SOL_USDC\"}";
    long characters = 3 * tick.length() + acknowledgement.length() + refusal.length() + 4;
    assertThat(client.counters()).isEqualTo(new StreamCounters(2, 6, characters, 1, 1, 1));
  }
}
