package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
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
}
