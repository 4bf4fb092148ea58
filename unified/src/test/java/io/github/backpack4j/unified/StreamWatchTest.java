package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningException;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.VerifyingKey;
import io.github.backpack4j.stream.ClientListener;
import io.github.backpack4j.stream.Interruption;
import io.github.backpack4j.stream.Overflow;
import io.github.backpack4j.stream.ReconnectPolicy;
import io.github.backpack4j.stream.StreamClient;
import io.github.backpack4j.stream.StreamName;
import io.github.backpack4j.stream.SubscriptionOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamWatchTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-11-14T22:13:20Z"), ZoneOffset.UTC);
  private static final StreamName<String> A = StreamName.raw("trade.A");
  private static final StreamName<String> B = StreamName.raw("trade.B");

  private final BlockingQueue<WebSocket> sockets = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
  private final MockWebServer server = new MockWebServer();

  /** Turns of the client's deliveries, and calls of listeners: run when the test says so. */
  private final BlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();

  private final Queue<Runnable> calls = new ArrayDeque<>();
  private final HeardCalls<String> heard = new HeardCalls<>();
  private StreamClient client;

  private final class Peer extends WebSocketListener {
    @Override
    public void onOpen(WebSocket socket, Response response) {
      sockets.add(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
      frames.add(text);
    }

    @Override
    public void onClosing(WebSocket socket, int code, String reason) {
      socket.close(code, null);
    }
  }

  @BeforeEach
  void start() throws IOException {
    for (int i = 0; i < 2; i++) {
      server.enqueue(new MockResponse.Builder().webSocketUpgrade(new Peer()).build());
    }
    server.start();
  }

  @AfterEach
  void stop() {
    if (client != null) {
      client.close();
    }
    server.close();
  }

  private StreamClient.Builder client() {
    return StreamClient.builder()
        .url(URI.create("ws://" + server.getHostName() + ":" + server.getPort() + "/"))
        .clock(CLOCK)
        .listener(
            new ClientListener() {
              @Override
              public void onConnectionLost(Interruption interruption) {}
            })
        .reconnectPolicy(
            ReconnectPolicy.builder()
                .firstDelay(Duration.ofMillis(1))
                .maxDelay(Duration.ofMillis(1))
                .build());
  }

  private StreamWatch<String> watch(Executor executor) {
    OpenWatches open = new OpenWatches(executor, CLOCK);
    return new StreamWatch<>(client, open.calls(heard), open);
  }

  private static <T> T take(BlockingQueue<T> queue) throws InterruptedException {
    T item = queue.poll(10, TimeUnit.SECONDS);
    assertThat(item).as("nothing came within 10 seconds").isNotNull();
    return item;
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("10 seconds are over").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private static String message(String stream, String data) {
    return "{\"stream\":\"" + stream + "\",\"data\":" + data + "}";
  }

  @Test
  void aLossOfWhichOneStreamHearsLateIsToldOnce() throws Exception {
    client = client().executor(turns::add).build();
    StreamWatch<String> watch = watch(Runnable::run);
    watch.add(A, SubscriptionOptions.DEFAULT, text -> watch.calls.update(null, text));
    watch.add(B, SubscriptionOptions.DEFAULT, text -> watch.calls.update(null, text));
    watch.open();
    assertThat(take(frames))
        .isEqualTo("{\"method\":\"SUBSCRIBE\",\"params\":[\"trade.A\",\"trade.B\"]}");

    take(sockets).close(1001, "going away");
    assertThat(take(frames))
        .isEqualTo("{\"method\":\"SUBSCRIBE\",\"params\":[\"trade.A\",\"trade.B\"]}");
    take(sockets).send(message("trade.A", "\"after\""));
    await(() -> client.counters().frames() == 1);

    // One stream hears of the whole interruption before the other hears of any of it.
    await(
        () -> {
          for (Runnable turn = turns.poll(); turn != null; turn = turns.poll()) {
            turn.run();
          }
          return heard.size() == 3;
        });
    assertThat(heard.all())
        .containsExactly(
            "interrupted since 2023-11-14T22:13:20Z: closed with 1001 going away",
            "resumed",
            "\"after\"");
    for (Runnable turn = turns.poll(); turn != null; turn = turns.poll()) {
      turn.run();
    }
    assertThat(heard.all()).isEmpty();
  }

  @Test
  void aMessageThatCannotBeReadIsToldWhateverItFailsWith() throws Exception {
    client = client().executor(Runnable::run).build();
    StreamWatch<String> watch = watch(Runnable::run);
    watch.add(
        A,
        SubscriptionOptions.DEFAULT,
        text -> {
          if (text.equals("1")) {
            throw new ArithmeticException("a bug");
          }
          watch.calls.update(null, text);
        });
    watch.open();
    take(frames);

    WebSocket socket = take(sockets);
    socket.send(message("trade.A", "1"));
    socket.send(message("trade.A", "2"));
    assertThat(heard.next())
        .isEqualTo(
            "UnreadableAnswerException: trade.A: the answer could not be read:"
                + " java.lang.ArithmeticException");
    assertThat(heard.next()).isEqualTo("2");
  }

  @Test
  void aSlowListenerIsToldTheLatestOfEachStateAndAllOfASequence() throws Exception {
    client = client().executor(Runnable::run).build();
    StreamWatch<String> watch = watch(calls::add);
    watch.add(
        StreamName.raw("ticker.A").stateOf("s"),
        SubscriptionOptions.DEFAULT.overflow(Overflow.conflate()),
        text -> watch.calls.update("A", text));
    watch.add(B, SubscriptionOptions.DEFAULT, text -> watch.calls.update(null, text));
    watch.open();
    take(frames);

    WebSocket socket = take(sockets);
    for (int i = 1; i <= 3; i++) {
      socket.send(message("ticker.A", "{\"s\":\"A\",\"n\":" + i + "}"));
      socket.send(message("trade.B", Integer.toString(i)));
    }
    socket.send(message("trade.nobody", "0"));
    await(() -> client.counters().unclaimed() == 1);

    assertThat(calls).hasSize(1);
    calls.remove().run();
    assertThat(heard.all()).containsExactly("{\"s\":\"A\",\"n\":3}", "1", "2", "3");
  }

  @Test
  void aSignerThatFailsEndsIt() {
    VerifyingKey key = SigningKey.fromSeed(new byte[32]).verifyingKey();
    Signer failing =
        new Signer() {
          @Override
          public VerifyingKey verifyingKey() {
            return key;
          }

          @Override
          public byte[] sign(SigningString text) {
            throw new SigningException("the module is locked", null);
          }
        };
    client = client().signer(failing).build();
    StreamWatch<String> watch = watch(Runnable::run);
    watch.add(
        StreamName.rawSigned("account.x", "subscribe"), SubscriptionOptions.DEFAULT, text -> {});
    watch.open();

    assertThat(heard.next()).isEqualTo("interrupted since 2023-11-14T22:13:20Z: the signer failed");
    assertThat(heard.next())
        .isEqualTo("AuthenticationException: the stream account.x has ended: the signer failed");
    assertThat(heard.next()).isEqualTo("closed");
    assertThat(watch.isOpen()).isFalse();
  }

  @Test
  void whatTakesASignerIsRefusedWithoutOne() {
    client = client().build();
    StreamWatch<String> watch = watch(Runnable::run);
    watch.add(A, SubscriptionOptions.DEFAULT, text -> {});
    watch.add(
        StreamName.rawSigned("account.x", "subscribe"), SubscriptionOptions.DEFAULT, text -> {});

    assertThatExceptionOfType(AuthenticationException.class)
        .isThrownBy(watch::open)
        .withMessage("not sent: the stream account.x is private and this client has no signer");
    assertThat(watch.isOpen()).isFalse();
    assertThat(heard.all()).isEmpty();
  }

  @Test
  void aClientThatIsClosedTakesNone() {
    client = client().build();
    client.close();
    StreamWatch<String> watch = watch(Runnable::run);
    watch.add(A, SubscriptionOptions.DEFAULT, text -> {});

    assertThatExceptionOfType(ExchangeUnavailableException.class)
        .isThrownBy(watch::open)
        .withMessage("not sent: the stream trade.A was asked of a closed client");
  }
}
