package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningException;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.VerifyingKey;
import io.github.backpack4j.sign.Window;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okio.ByteString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StreamClientTest {

  private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);
  private static final Logger LOGGER = Logger.getLogger("io.github.backpack4j.stream");
  private static final String SOL = "trade.SOL_USDC";
  private static final String BTC = "trade.BTC_USDC";
  private static final String ORDERS = "account.orderUpdate";

  /** RFC 8032, test 1. */
  private static final Signer SIGNER =
      new Ed25519Signer(SigningKey.fromBase64("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A="));

  private FakeExchange exchange;
  private StreamClient client;

  private final HandClock clock = new HandClock(NOW);

  /** What the client's listener heard, in order. */
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  private final ClientListener recorder =
      new ClientListener() {
        @Override
        public void onStateChanged(StreamState state) {
          heard.add(state.toString());
        }

        @Override
        public void onRefused(int code, String message) {
          heard.add("refused " + code + " " + message);
        }

        @Override
        public void onUnreadable(DecodingException failure) {
          heard.add(failure.getMessage());
        }

        @Override
        public void onListenerFailure(StreamName<?> stream, Throwable failure) {
          heard.add(stream + " threw " + failure.getMessage());
        }
      };

  @BeforeAll
  static void quiet() {
    LOGGER.setLevel(Level.OFF); // a listener here throws on purpose
  }

  @AfterAll
  static void loud() {
    LOGGER.setLevel(null);
  }

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
        .listener(recorder)
        .clock(clock)
        .reconnectPolicy(ReconnectPolicy.NEVER);
  }

  private String heard() {
    return FakeExchange.take(heard);
  }

  private void awaitOpen() {
    assertThat(heard()).isEqualTo("CONNECTING");
    assertThat(heard()).isEqualTo("OPEN");
  }

  private static String subscribe(String... names) {
    return "{\"method\":\"SUBSCRIBE\",\"params\":[\"" + String.join("\",\"", names) + "\"]}";
  }

  private static String unsubscribe(String name) {
    return "{\"method\":\"UNSUBSCRIBE\",\"params\":[\"" + name + "\"]}";
  }

  // Connecting and subscribing.

  @Test
  void staysIdleUntilItIsAskedForSomething() {
    assertThat(client.state()).isEqualTo(StreamState.IDLE);
    assertThat(exchange.connections()).isZero();

    client.connect();
    client.connect();
    awaitOpen();

    assertThat(client.state()).isEqualTo(StreamState.OPEN);
    assertThat(exchange.connections()).isEqualTo(1);
  }

  @Test
  void subscribesAndDeliversInOrder() {
    Recorder listener = new Recorder();
    Subscription subscription = client.subscribe(Tick.stream(SOL), listener);
    assertThat(subscription.stream().name()).isEqualTo(SOL);
    assertThat(subscription).hasToString("Subscription[trade.SOL_USDC]");
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));

    for (int i = 0; i < 1_000; i++) {
      exchange.tick(SOL, i);
    }

    assertThat(listener.next(1_000))
        .containsExactlyElementsOf(IntStream.range(0, 1_000).mapToObj(String::valueOf).toList());
  }

  @Test
  void neverCallsAListenerFromTheThreadThatReads() {
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), listener);
    exchange.tick(SOL, 1);
    listener.next();

    assertThat(listener.thread.get().getName()).startsWith("backpack4j-stream-");
  }

  @Test
  void subscribesAtOnceWhenOpen() {
    client.connect();
    awaitOpen();
    client.subscribe(Tick.stream(SOL), new Recorder());
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));

    client.subscribe(Tick.stream(BTC), new Recorder());
    assertThat(exchange.frame()).isEqualTo(subscribe(BTC));
  }

  /** An HTTP client that sends nothing before {@code registered} is down. */
  private static OkHttpClient heldUntil(CountDownLatch registered) {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              try {
                registered.await();
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
              return chain.proceed(chain.request());
            })
        .build();
  }

  @Test
  void whatIsAskedForBeforeItIsOpenGoesIntoFramesOfFifty() throws Exception {
    CountDownLatch registered = new CountDownLatch(1);
    OkHttpClient http = heldUntil(registered);
    try (StreamClient held = builder().httpClient(http).signer(SIGNER).build()) {
      for (int i = 100; i < 220; i++) {
        held.subscribe(
            i == 150 ? Tick.privateStream("p.150") : Tick.stream("s." + i), new Recorder());
      }
      registered.countDown();

      String first = exchange.frame();
      String second = exchange.frame();
      String third = exchange.frame();
      String signed = exchange.frame();
      assertThat(first).startsWith("{\"method\":\"SUBSCRIBE\",\"params\":[\"s.100\",");
      assertThat(names(first)).hasSize(50);
      assertThat(names(second)).hasSize(50);
      assertThat(names(third)).hasSize(19);
      assertThat(names(signed)).containsExactly("p.150");
      assertThat(first + second + third).doesNotContain("signature");
    } finally {
      http.dispatcher().executorService().shutdown();
    }
  }

  @Test
  void whatIsAskedForTogetherSharesFramesAlsoWhenOpen() {
    client.connect();
    awaitOpen();
    List<Subscription> all = new ArrayList<>();
    client.together(
        () -> {
          for (int i = 100; i < 160; i++) {
            all.add(client.subscribe(Tick.stream("s." + i), new Recorder()));
          }
        });
    assertThat(names(exchange.frame())).hasSize(50).startsWith("s.100", "s.101");
    assertThat(names(exchange.frame())).hasSize(10).endsWith("s.159");

    client.together(() -> all.forEach(Subscription::close));

    String given = exchange.frame();
    assertThat(given).startsWith("{\"method\":\"UNSUBSCRIBE\"");
    assertThat(names(given)).hasSize(50);
    assertThat(names(exchange.frame())).hasSize(10);
  }

  @Test
  void whatIsAskedForTogetherIsAskedForBeforeThereIsAConnection() {
    client.together(
        () ->
            client.together(
                () -> {
                  client.subscribe(Tick.stream(SOL), new Recorder());
                  assertThat(client.state()).isEqualTo(StreamState.IDLE);
                  client.subscribe(Tick.stream(BTC), new Recorder());
                }));

    assertThat(exchange.frame()).isEqualTo(subscribe(BTC, SOL));
  }

  @Test
  void whatWasAskedForBeforeATaskFailedIsSent() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                client.together(
                    () -> {
                      client.subscribe(Tick.stream(SOL), new Recorder());
                      throw new IllegalStateException("the task failed");
                    }))
        .withMessage("the task failed");

    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
  }

  @Test
  void aTaskThatAsksForNothingConnectsNothing() {
    client.together(() -> {});

    assertThat(client.state()).isEqualTo(StreamState.IDLE);
  }

  private static List<String> names(String frame) {
    JsonReader in = JsonReader.of(frame);
    List<String> names = null;
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      if (name.equals("params")) {
        names = in.list(JsonReader::text);
      } else {
        in.skip();
      }
    }
    return names;
  }

  @Test
  void aPrivateStreamIsAskedForWithKeySignatureTimestampAndWindow() {
    client = builder().signer(SIGNER).window(Window.ofMillis(60_000)).build();
    Recorder listener = new Recorder();
    client.subscribe(Tick.privateStream(ORDERS), listener);

    SigningString text = SigningString.builder("subscribe").build(NOW, Window.ofMillis(60_000));
    assertThat(text.text()).isEqualTo("instruction=subscribe&timestamp=1700000000000&window=60000");
    assertThat(exchange.frame())
        .isEqualTo(
            "{\"method\":\"SUBSCRIBE\",\"params\":[\"account.orderUpdate\"],\"signature\":"
                + "[\"11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\",\""
                + Base64.getEncoder().encodeToString(SIGNER.sign(text))
                + "\",\"1700000000000\",\"60000\"]}");
    exchange.tick(ORDERS, 7);
    assertThat(listener.next()).isEqualTo("7");
  }

  @Test
  void eachInstructionIsSignedInAFrameOfItsOwn() {
    CountDownLatch registered = new CountDownLatch(1);
    OkHttpClient http = heldUntil(registered);
    try (StreamClient held = builder().httpClient(http).signer(SIGNER).build()) {
      held.subscribe(StreamName.signed("a", Tick.CODEC, "subscribeToOrders"), new Recorder());
      held.subscribe(StreamName.signed("b", Tick.CODEC, "subscribe"), new Recorder());
      held.subscribe(StreamName.signed("c", Tick.CODEC, "subscribeToOrders"), new Recorder());
      held.subscribe(Tick.stream(SOL), new Recorder());
      registered.countDown();

      assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
      assertThat(exchange.frame())
          .startsWith("{\"method\":\"SUBSCRIBE\",\"params\":[\"b\"],\"signature\":[")
          .contains(signature("subscribe"));
      assertThat(exchange.frame())
          .startsWith("{\"method\":\"SUBSCRIBE\",\"params\":[\"a\",\"c\"],\"signature\":[")
          .contains(signature("subscribeToOrders"));
    } finally {
      http.dispatcher().executorService().shutdown();
    }
  }

  private static String signature(String instruction) {
    SigningString text = SigningString.builder(instruction).build(NOW, Window.DEFAULT);
    return '"' + Base64.getEncoder().encodeToString(SIGNER.sign(text)) + '"';
  }

  @Test
  void aPrivateStreamWithoutASignerIsRefusedBeforeAnythingIsSent() {
    assertThatExceptionOfType(NotSentException.class)
        .isThrownBy(() -> client.subscribe(Tick.privateStream(ORDERS), new Recorder()))
        .withMessage(
            "not sent: the stream account.orderUpdate is private and this client has no signer");
    assertThat(client.state()).isEqualTo(StreamState.IDLE);
    assertThat(exchange.connections()).isZero();
  }

  @Test
  void aSignerThatFailsEndsThePrivateSubscriptionsAlone() {
    SigningException failure = new SigningException("the key is destroyed");
    Signer broken =
        new Signer() {
          @Override
          public VerifyingKey verifyingKey() {
            return SIGNER.verifyingKey();
          }

          @Override
          public byte[] sign(SigningString signingString) {
            throw failure;
          }
        };
    client = builder().signer(broken).build();
    Recorder orders = new Recorder();
    Recorder trades = new Recorder();
    client.subscribe(Tick.privateStream(ORDERS), orders);
    client.subscribe(Tick.stream(SOL), trades);

    assertThat(orders.next(2)).containsExactly("interrupted NOT_SIGNED", "closed");
    assertThat(orders.interruption.get().failure()).isSameAs(failure);
    assertThat(orders.interruption.get())
        .hasToString(
            "Interruption[NOT_SIGNED since 2023-11-14T22:13:20Z, noticed at 2023-11-14T22:13:20Z:"
                + " the signer failed]");
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
    exchange.tick(SOL, 1);
    assertThat(trades.next()).isEqualTo("1");
    assertThat(client.state()).isEqualTo(StreamState.OPEN);
  }

  @Test
  void aSignatureOfAnotherSizeIsNotSent() {
    Signer broken =
        new Signer() {
          @Override
          public VerifyingKey verifyingKey() {
            return SIGNER.verifyingKey();
          }

          @Override
          public byte[] sign(SigningString signingString) {
            return new byte[63];
          }
        };
    client = builder().signer(broken).build();
    Recorder orders = new Recorder();
    client.subscribe(Tick.privateStream(ORDERS), orders);
    client.subscribe(Tick.stream(SOL), new Recorder());

    assertThat(orders.next(2)).containsExactly("interrupted NOT_SIGNED", "closed");
    assertThat(orders.interruption.get().failure())
        .isInstanceOf(SigningException.class)
        .hasMessage("the signer returned 63 bytes instead of 64");
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
  }

  @Test
  void oneNameIsNotPublicAndPrivateAtOnce() {
    client = builder().signer(SIGNER).build();
    Subscription open = client.subscribe(Tick.stream(ORDERS), new Recorder());
    assertThat(exchange.frame()).isEqualTo(subscribe(ORDERS));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.subscribe(Tick.privateStream(ORDERS), new Recorder()))
        .withMessage(
            "stream: account.orderUpdate is subscribed to as a public stream; it cannot be a"
                + " private one (subscribe) as well");
    open.close();
    assertThat(exchange.frame()).isEqualTo(unsubscribe(ORDERS));
    client.subscribe(Tick.privateStream(ORDERS), new Recorder());
    assertThat(exchange.frame()).contains("\"signature\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.subscribe(Tick.stream(ORDERS), new Recorder()))
        .withMessage(
            "stream: account.orderUpdate is subscribed to as a private one (subscribe); it cannot"
                + " be a public stream as well");
  }

  @Test
  void twoSubscriptionsForOneNameAreOneOnTheWire() {
    Recorder first = new Recorder();
    Recorder second = new Recorder();
    Subscription a = client.subscribe(Tick.stream(SOL), first);
    Subscription b = client.subscribe(Tick.stream(SOL), second);
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
    exchange.tick(SOL, 1);
    assertThat(first.next()).isEqualTo("1");
    assertThat(second.next()).isEqualTo("1");

    a.close();
    a.close();
    assertThat(first.next()).isEqualTo("closed");
    exchange.tick(SOL, 2);
    assertThat(second.next()).isEqualTo("2");
    assertThat(exchange.framesLeft()).isZero();

    b.close();
    assertThat(second.next()).isEqualTo("closed");
    assertThat(exchange.frame()).isEqualTo(unsubscribe(SOL));
    assertThat(first.calls).isEmpty();
    client.close();
    exchange.end();
    assertThat(exchange.framesLeft()).isZero();
  }

  @Test
  void whatWasGivenBackCanBeAskedForAgain() {
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), new Recorder()).close();
    client.connect();
    awaitOpen();
    client.subscribe(Tick.stream(SOL), new Recorder()).close();
    client.subscribe(Tick.stream(SOL), listener);
    List<String> frames = new ArrayList<>();
    do {
      frames.add(exchange.frame());
    } while (!frames
        .subList(Math.max(0, frames.size() - 2), frames.size())
        .equals(List.of(unsubscribe(SOL), subscribe(SOL))));
    exchange.tick(SOL, 5);

    assertThat(listener.next()).isEqualTo("5");
  }

  // Routing and decoding.

  @Test
  void framesAreRoutedByTheirWholeName() {
    Recorder dotted = new Recorder();
    Recorder other = new Recorder();
    client.subscribe(Tick.stream("depth.200ms.AAPL.US_USDC_PERP"), dotted);
    client.subscribe(Tick.stream("depth.AAPL.US_USDC_PERP"), other);
    exchange.tick("depth.200ms.AAPL", 1);
    exchange.tick("depth.AAPL.US_USDC_PERP", 2);
    exchange.tick("depth.200ms.AAPL.US_USDC_PERP", 3);

    assertThat(other.next()).isEqualTo("2");
    assertThat(dotted.next()).isEqualTo("3");
  }

  @Test
  void membersOfTheEnvelopeComeInAnyOrderAndMayBeMore() {
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), listener);
    exchange.say("{\"stream\":\"trade.SOL_USDC\",\"data\":{\"p\":\"1\"}}");
    exchange.say("{\"data\":{\"p\":\"2\",\"stream\":\"x\"},\"stream\":\"trade.SOL_USDC\"}");
    exchange.say("{\"v\":1,\"data\":{\"p\":\"3\"},\"stream\":\"trade.SOL_USDC\",\"w\":[{}]}");
    exchange
        .socket()
        .send(ByteString.encodeUtf8("{\"stream\":\"trade.SOL_USDC\",\"data\":{\"p\":4}}"));

    assertThat(listener.next(4)).containsExactly("1", "2", "3", "4");
  }

  @Test
  void bothFormsOfAcknowledgementAreToleratedAndNoneIsWaitedFor() {
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), listener);
    exchange.tick(SOL, 1);
    assertThat(listener.next()).isEqualTo("1");
    exchange.say("{\"id\":null,\"result\":null}");
    exchange.say("{\"result\":null,\"id\":1}");
    exchange.tick(SOL, 2);
    assertThat(listener.next()).isEqualTo("2");
    exchange.say("{\"id\":null,\"error\":{\"code\":1,\"message\":\"marks the end\"}}");

    awaitOpen();
    assertThat(heard()).isEqualTo("refused 1 marks the end");
  }

  @Test
  void refusalsGoToTheClientsListener() {
    client.connect();
    exchange.say("{\"id\":null,\"error\":{\"code\":4006,\"message\":\"Invalid stream\"}}");

    awaitOpen();
    assertThat(heard()).isEqualTo("refused 4006 Invalid stream");
    assertThat(client.state()).isEqualTo(StreamState.OPEN);
  }

  @Test
  void framesThatNobodyUnderstandsGoToTheClientsListener() {
    client.connect();
    exchange.say("pong");
    exchange.say("{\"hello\":1}");
    exchange.say("[]");

    awaitOpen();
    assertThat(heard()).isEqualTo("the message cannot be read: malformed JSON near byte 4");
    assertThat(heard())
        .isEqualTo(
            "the message cannot be read: a message, an acknowledgement or an error was expected");
    assertThat(heard())
        .isEqualTo("the message cannot be read: an object was expected, found an array");
  }

  @Test
  void aMessageThatCannotBeReadIsReportedAndLaterOnesStillCome() {
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), listener);
    exchange.tick(SOL, 1);
    exchange.say("{\"data\":{\"p\":true},\"stream\":\"trade.SOL_USDC\"}");
    exchange.say("{\"data\":{\"p\":tru},\"stream\":\"trade.SOL_USDC\"}");
    exchange.say("{\"stream\":\"trade.SOL_USDC\",\"data\":{\"p\":\"1");
    exchange.tick(SOL, 2);

    assertThat(listener.next(5))
        .containsExactly(
            "1",
            "the message cannot be read at /data/p: a decimal of at most 128 digits before and"
                + " after its point was expected, found a boolean",
            "the message cannot be read at /data/p: malformed JSON near byte 17",
            "the message cannot be read at /data/p: the text ends early",
            "2");
  }

  /** Reads ticks, and fails over some. */
  private static StreamName<Tick> failing(IntFunction<Throwable> failures) {
    return StreamName.of(
        SOL,
        new Codec<>() {
          @Override
          public Tick read(JsonReader in) {
            Tick tick = Tick.CODEC.read(in);
            Throwable failure = failures.apply(Integer.parseInt(tick.price()));
            if (failure instanceof Error error) {
              throw error;
            }
            if (failure instanceof RuntimeException exception) {
              throw exception;
            }
            return tick;
          }

          @Override
          public void write(Tick value, JsonWriter out) {
            Tick.CODEC.write(value, out);
          }
        });
  }

  @Test
  void aCodecThatFailsIsReportedWithoutAWordOfTheMessageAndLaterMessagesStillCome() {
    NumberFormatException cause = new NumberFormatException("For input string: \"an account's\"");
    AtomicReference<DecodingException> unreadable = new AtomicReference<>();
    Recorder listener =
        new Recorder() {
          @Override
          public void onUnreadable(DecodingException failure) {
            unreadable.set(failure);
            super.onUnreadable(failure);
          }
        };
    client.subscribe(failing(price -> price == 1 ? cause : null), listener);
    exchange.tick(SOL, 1);
    exchange.tick(SOL, 2);

    assertThat(listener.next(2))
        .containsExactly(
            "the message cannot be read at /data: its codec failed:"
                + " java.lang.NumberFormatException",
            "2");
    assertThat(unreadable.get()).hasNoCause();
    assertThat(unreadable.get().getSuppressed()).isEmpty();
    assertThat(unreadable.get().getStackTrace()).isEqualTo(cause.getStackTrace());
  }

  @Test
  void anErrorInACodecIsReportedAndLaterMessagesAndTheEndStillCome() throws Exception {
    Recorder listener = new Recorder();
    client.subscribe(
        failing(
            price ->
                price == 1
                    ? new StackOverflowError()
                    : price == 2 ? new AssertionError("not even this") : null),
        listener);
    for (int i = 1; i <= 3; i++) {
      exchange.tick(SOL, i);
    }

    assertThat(listener.next(3))
        .containsExactly(
            "the message cannot be read at /data: its codec failed: java.lang.StackOverflowError",
            "the message cannot be read at /data: its codec failed: java.lang.AssertionError",
            "3");
    exchange.socket().close(1001, "going away");
    assertThat(listener.next(2)).containsExactly("interrupted CLOSED_BY_EXCHANGE", "closed");
    Thread thread = listener.thread.get();
    thread.join(10_000);
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void aListenerThatThrowsIsReportedAndHearsLaterMessages() {
    BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    client.subscribe(
        Tick.stream(SOL),
        message -> {
          calls.add(message.price());
          if (message.price().equals("1")) {
            throw new IllegalStateException("no");
          }
          if (message.price().equals("2")) {
            throw new AssertionError("not even this");
          }
        });
    exchange.tick(SOL, 1);
    exchange.tick(SOL, 2);
    exchange.say("{\"data\":{\"p\":{}},\"stream\":\"trade.SOL_USDC\"}");
    exchange.tick(SOL, 3);

    assertThat(FakeExchange.take(calls)).isEqualTo("1");
    assertThat(FakeExchange.take(calls)).isEqualTo("2");
    assertThat(FakeExchange.take(calls)).isEqualTo("3");
    awaitOpen();
    assertThat(heard()).isEqualTo("trade.SOL_USDC threw no");
    assertThat(heard()).isEqualTo("trade.SOL_USDC threw not even this");
    assertThat(heard())
        .isEqualTo(
            "trade.SOL_USDC threw the message cannot be read at /data/p: a decimal of at most 128"
                + " digits before and after its point was expected, found an object");
  }

  @Test
  void aClientListenerThatThrowsHearsLaterCalls() {
    BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    client =
        builder()
            .listener(
                new ClientListener() {
                  @Override
                  public void onStateChanged(StreamState state) {
                    calls.add(state.toString());
                    throw new IllegalStateException("thrown on purpose by a test");
                  }
                })
            .build();
    client.connect();

    assertThat(FakeExchange.take(calls)).isEqualTo("CONNECTING");
    assertThat(FakeExchange.take(calls)).isEqualTo("OPEN");
    client.close();
    assertThat(FakeExchange.take(calls)).isEqualTo("CLOSED");
  }

  // Slow listeners.

  @Test
  void aSlowListenerHoldsUpNoOtherAndLosesItsOldestWithAMarker() throws Exception {
    client = builder().build();
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Recorder slow = new Recorder();
    Recorder quick = new Recorder();
    client.subscribe(
        Tick.stream(SOL),
        new StreamListener<>() {
          @Override
          public void onMessage(Tick message) {
            slow.onMessage(message);
            entered.countDown();
            try {
              release.await();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
          }

          @Override
          public void onInterrupted(Interruption interruption) {
            slow.onInterrupted(interruption);
          }

          @Override
          public void onResumed(Interruption interruption) {
            slow.onResumed(interruption);
          }
        },
        SubscriptionOptions.DEFAULT.overflow(Overflow.interrupt(3)));
    client.subscribe(Tick.stream(BTC), quick);
    exchange.tick(SOL, 1);
    assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
    for (int i = 2; i <= 5; i++) {
      exchange.tick(SOL, i);
    }
    exchange.tick(BTC, 1);
    assertThat(quick.next()).isEqualTo("1"); // so all that went before has been queued
    release.countDown();

    assertThat(slow.next(4)).containsExactly("1", "interrupted OVERFLOW", "resumed", "5");
    assertThat(slow.interruption.get().detail())
        .isEqualTo("3 messages waited for their listener and were dropped");
    exchange.tick(SOL, 6);
    assertThat(slow.next()).isEqualTo("6");
  }

  @Test
  void anOverflowDatesFromTheFirstMessageThatWasDropped() throws Exception {
    client = builder().build();
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Recorder quick = new Recorder();
    Recorder slow =
        new Recorder() {
          @Override
          public void onMessage(Tick message) {
            super.onMessage(message);
            entered.countDown();
            try {
              release.await();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
          }
        };
    client.subscribe(
        Tick.stream(SOL), slow, SubscriptionOptions.DEFAULT.overflow(Overflow.interrupt(2)));
    client.subscribe(Tick.stream(BTC), quick);
    exchange.tick(SOL, 1);
    assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
    for (int i = 2; i <= 6; i++) { // drops 2 and 3, then their marker and 4, then that and 5
      clock.pass(10);
      exchange.tick(SOL, i);
      exchange.tick(BTC, i);
      quick.next(); // so it has been queued before the clock moves on
    }
    release.countDown();

    assertThat(slow.next(4)).containsExactly("1", "interrupted OVERFLOW", "resumed", "6");
    assertThat(slow.interruption.get())
        .hasToString(
            "Interruption[OVERFLOW since 2023-11-14T22:13:30Z, noticed at 2023-11-14T22:13:50Z: 4"
                + " messages waited for their listener and were dropped]");
  }

  // The connection's end.

  @Test
  void aConnectionThatEndsDatesFromTheLastFrame() {
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), listener);
    awaitOpen();
    clock.pass(10);
    exchange.tick(SOL, 1);
    listener.next();
    clock.pass(5);
    exchange.say("{\"id\":null,\"error\":{\"code\":1,\"message\":\"a frame, too\"}}");
    assertThat(heard()).isEqualTo("refused 1 a frame, too");
    clock.pass(60);
    exchange.socket().close(1001, "going away");

    assertThat(listener.next(2)).containsExactly("interrupted CLOSED_BY_EXCHANGE", "closed");
    assertThat(listener.interruption.get())
        .hasToString(
            "Interruption[CLOSED_BY_EXCHANGE since 2023-11-14T22:13:35Z, noticed at"
                + " 2023-11-14T22:14:35Z: closed with 1001 going away]");
  }

  @Test
  void aConnectionWithoutAFrameDatesFromItsOpening() {
    client.connect();
    awaitOpen();
    clock.pass(10);
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), listener);
    exchange.frame();
    clock.pass(60);
    exchange.close();

    assertThat(listener.next(2)).containsExactly("interrupted CONNECTION_FAILED", "closed");
    assertThat(listener.interruption.get().since()).isEqualTo(NOW);
    assertThat(listener.interruption.get().at()).isEqualTo(NOW.plusSeconds(70));
  }

  @Test
  void aConnectionThatNeverOpenedDatesFromTheSubscription() throws Exception {
    CountDownLatch subscribed = new CountDownLatch(1);
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  try {
                    subscribed.await();
                  } catch (InterruptedException e) {
                    throw new IOException(e);
                  }
                  throw new IOException("unreachable");
                })
            .build();
    try (StreamClient held = builder().httpClient(http).build()) {
      held.connect();
      clock.pass(10);
      Recorder listener = new Recorder();
      held.subscribe(Tick.stream(SOL), listener);
      clock.pass(60);
      subscribed.countDown();

      assertThat(listener.next(2)).containsExactly("interrupted CONNECTION_FAILED", "closed");
      assertThat(listener.interruption.get())
          .hasToString(
              "Interruption[CONNECTION_FAILED since 2023-11-14T22:13:30Z, noticed at"
                  + " 2023-11-14T22:14:30Z: java.io.IOException: unreachable]");
    } finally {
      http.dispatcher().executorService().shutdown();
    }
  }

  @Test
  void aConnectionThatTheExchangeClosesEndsEverySubscriptionAfterWhatCameBefore() {
    Recorder first = new Recorder();
    Recorder second = new Recorder();
    client.subscribe(Tick.stream(SOL), first);
    client.subscribe(Tick.stream(BTC), second);
    exchange.tick(SOL, 1);
    exchange.tick(BTC, 2);
    exchange.socket().close(1001, "going away");

    assertThat(first.next(3)).containsExactly("1", "interrupted CLOSED_BY_EXCHANGE", "closed");
    assertThat(second.next(3)).containsExactly("2", "interrupted CLOSED_BY_EXCHANGE", "closed");
    assertThat(first.interruption.get().detail()).isEqualTo("closed with 1001 going away");
    assertThat(first.interruption.get().failure()).isNull();
    awaitOpen();
    assertThat(heard()).isEqualTo("CLOSED");
    assertThat(client.state()).isEqualTo(StreamState.CLOSED);
  }

  @Test
  void theReasonOfAClosingIsToldOnOneLine() {
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), listener);
    exchange.frame();
    exchange.socket().close(1001, "going\n\taway\r");

    assertThat(listener.next(2)).containsExactly("interrupted CLOSED_BY_EXCHANGE", "closed");
    assertThat(listener.interruption.get().detail()).isEqualTo("closed with 1001 going away");
  }

  @Test
  void aConnectionThatBreaksEndsEverySubscription() {
    Recorder listener = new Recorder();
    Subscription subscription = client.subscribe(Tick.stream(SOL), listener);
    exchange.frame();
    exchange.close();

    assertThat(listener.next(2)).containsExactly("interrupted CONNECTION_FAILED", "closed");
    assertThat(listener.interruption.get().failure()).isInstanceOf(IOException.class);
    subscription.close();
    assertThatExceptionOfType(NotSentException.class)
        .isThrownBy(() -> client.subscribe(Tick.stream(BTC), listener))
        .withMessage("not sent: the stream trade.BTC_USDC was asked of a closed client");
    assertThatExceptionOfType(NotSentException.class)
        .isThrownBy(client::connect)
        .withMessage("not sent: the stream client is closed");
  }

  @Test
  void aConnectionThatCannotBeMadeEndsEverySubscription() throws Exception {
    int port;
    try (ServerSocket taken = new ServerSocket(0)) {
      port = taken.getLocalPort();
    }
    client = builder().url(URI.create("ws://localhost:" + port)).build();
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), listener);

    assertThat(listener.next(2)).containsExactly("interrupted CONNECTION_FAILED", "closed");
    assertThat(heard()).isEqualTo("CONNECTING");
    assertThat(heard()).isEqualTo("CLOSED");
  }

  @Test
  void anAnswerThatIsNoSocketEndsEverySubscription() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(new MockResponse.Builder().code(403).build());
      server.start();
      client = builder().url(URI.create("ws://localhost:" + server.getPort())).build();
      Recorder listener = new Recorder();
      client.subscribe(Tick.stream(SOL), listener);

      assertThat(listener.next(2)).containsExactly("interrupted CONNECTION_FAILED", "closed");
      assertThat(listener.interruption.get().detail()).contains("403");
    }
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(
          new MockResponse.Builder()
              .code(307)
              .addHeader("Location", exchange.url().toString().replace("ws:", "http:"))
              .build());
      server.start();
      client =
          builder().url(URI.create("ws://localhost:" + server.getPort())).signer(SIGNER).build();
      Recorder listener = new Recorder();
      client.subscribe(Tick.privateStream(ORDERS), listener);

      assertThat(listener.next(2)).containsExactly("interrupted CONNECTION_FAILED", "closed");
      assertThat(listener.interruption.get().detail())
          .isEqualTo(
              "java.net.ProtocolException: Expected HTTP 101 response but was '307"
                  + " Redirection'");
      assertThat(exchange.connections()).isZero();
    }
  }

  @Test
  void anAuthenticatorIsNotAsked() throws Exception {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .authenticator((route, response) -> response.request().newBuilder().build())
            .build();
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(new MockResponse.Builder().code(401).build());
      server.start();
      client =
          builder().url(URI.create("ws://localhost:" + server.getPort())).httpClient(http).build();
      Recorder listener = new Recorder();
      client.subscribe(Tick.stream(SOL), listener);

      assertThat(listener.next(2)).containsExactly("interrupted CONNECTION_FAILED", "closed");
      assertThat(server.getRequestCount()).isEqualTo(1);
    } finally {
      http.dispatcher().executorService().shutdown();
    }
  }

  // Closing.

  @Test
  void closingEndsSubscriptionsSocketAndThreads() throws Exception {
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), listener);
    exchange.tick(SOL, 1);
    listener.next();
    client.close();
    client.close();

    assertThat(listener.next()).isEqualTo("closed");
    assertThat(exchange.end()).isEqualTo("closed with 1000");
    awaitOpen();
    assertThat(heard()).isEqualTo("CLOSED");
    Thread thread = listener.thread.get();
    thread.join(10_000);
    assertThat(thread.isAlive()).isFalse();
    assertThat(client.state()).isEqualTo(StreamState.CLOSED);
    assertThat(listener.calls).isEmpty();
  }

  @Test
  void closingBeforeItIsOpenEndsTheConnection() {
    client.connect();
    client.close();

    assertThat(heard()).isEqualTo("CONNECTING");
    assertThat(FakeExchange.take(heard)).isIn("OPEN", "CLOSED");
    assertThat(client.state()).isEqualTo(StreamState.CLOSED);
  }

  @Test
  void aClientThatNeverConnectedCloses() {
    client.close();

    assertThat(heard()).isEqualTo("CLOSED");
    assertThat(exchange.connections()).isZero();
  }

  @Test
  void afterClosingASubscriptionNothingComesButTheEnd() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    Recorder fence = new Recorder();
    Subscription subscription =
        client.subscribe(
            Tick.stream(SOL),
            new StreamListener<>() {
              @Override
              public void onMessage(Tick message) {
                calls.add(message.price());
                entered.countDown();
                try {
                  release.await();
                } catch (InterruptedException e) {
                  throw new AssertionError(e);
                }
              }

              @Override
              public void onClosed() {
                calls.add("closed");
              }
            });
    client.subscribe(Tick.stream(BTC), fence);
    exchange.tick(SOL, 1);
    exchange.tick(SOL, 2);
    exchange.tick(BTC, 0);
    fence.next();
    assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
    subscription.close();
    exchange.tick(SOL, 3);
    exchange.tick(BTC, 0);
    fence.next();
    release.countDown();

    assertThat(FakeExchange.take(calls)).isEqualTo("1");
    assertThat(FakeExchange.take(calls)).isEqualTo("closed");
    exchange.tick(SOL, 4);
    exchange.tick(BTC, 0);
    fence.next();
    assertThat(calls).isEmpty();
  }

  @Test
  void aListenerMayCloseTheClient() throws Exception {
    BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    client.subscribe(
        Tick.stream(SOL),
        new StreamListener<>() {
          @Override
          public void onMessage(Tick message) {
            calls.add(message.price());
            client.close();
          }

          @Override
          public void onClosed() {
            calls.add("closed");
          }
        });
    exchange.tick(SOL, 1);

    assertThat(FakeExchange.take(calls)).isEqualTo("1");
    assertThat(FakeExchange.take(calls)).isEqualTo("closed");
    assertThat(exchange.end()).isEqualTo("closed with 1000");
  }

  @Test
  void anExecutorAndAnHttpClientThatWereGivenStayTheGivers() throws Exception {
    AtomicInteger number = new AtomicInteger();
    ExecutorService executor =
        Executors.newFixedThreadPool(
            2, task -> new Thread(task, "given-" + number.incrementAndGet()));
    OkHttpClient http = new OkHttpClient();
    try {
      client = builder().executor(executor).httpClient(http).build();
      Recorder listener = new Recorder();
      client.subscribe(Tick.stream(SOL), listener);
      exchange.tick(SOL, 1);
      listener.next();
      client.close();

      assertThat(listener.next()).isEqualTo("closed");
      assertThat(exchange.end()).isEqualTo("closed with 1000");
      assertThat(listener.thread.get().getName()).startsWith("given-");
      assertThat(executor.isShutdown()).isFalse();
      assertThat(http.dispatcher().executorService().isShutdown()).isFalse();
    } finally {
      executor.shutdown();
      http.dispatcher().executorService().shutdown();
    }
  }

  @Test
  void anExecutorThatRejectsHoldsUpNoEnd() throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.shutdown();
    client = builder().executor(executor).build();
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), listener);
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
    client.close();

    assertThat(exchange.end()).isEqualTo("closed with 1000");
    assertThat(listener.next()).isEqualTo("closed");
    awaitOpen();
    assertThat(heard()).isEqualTo("CLOSED");
  }

  @Test
  void anExecutorThatRejectsHoldsUpNoInterruption() throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    client = builder().executor(executor).build();
    Recorder listener = new Recorder();
    client.subscribe(Tick.stream(SOL), listener);
    exchange.tick(SOL, 1);
    assertThat(listener.next()).isEqualTo("1");
    awaitOpen();
    executor.shutdown();
    exchange.tick(SOL, 2);
    exchange.socket().close(1001, "going away");

    assertThat(listener.next(3)).containsExactly("2", "interrupted CLOSED_BY_EXCHANGE", "closed");
    assertThat(heard()).isEqualTo("CLOSED");
  }

  // As a flow.

  private static class Subscriber extends Recorder implements Flow.Subscriber<StreamEvent<Tick>> {
    Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(StreamEvent<Tick> event) {
      calls.add(event instanceof StreamEvent.Message<Tick> it ? it.message().price() : "a mark");
    }

    @Override
    public void onError(Throwable failure) {
      calls.add(failure.getMessage());
    }

    @Override
    public void onComplete() {
      calls.add("completed");
    }
  }

  @Test
  void eachSubscriberOfAFlowHasASubscriptionOfItsOwn() {
    Flow.Publisher<StreamEvent<Tick>> flow =
        client.publisher(Tick.stream(SOL), SubscriptionOptions.DEFAULT);
    assertThat(client.state()).isEqualTo(StreamState.IDLE);
    Subscriber first = new Subscriber();
    Subscriber second = new Subscriber();
    flow.subscribe(first);
    assertThat(exchange.frame()).isEqualTo(subscribe(SOL));
    exchange.tick(SOL, 1);
    assertThat(first.next()).isEqualTo("1");
    flow.subscribe(second);
    exchange.tick(SOL, 2);
    assertThat(first.next()).isEqualTo("2");
    assertThat(second.next()).isEqualTo("2");

    first.subscription.cancel();
    exchange.tick(SOL, 3);
    assertThat(second.next()).isEqualTo("3");
    assertThat(exchange.framesLeft()).isZero();
    second.subscription.cancel();
    assertThat(exchange.frame()).isEqualTo(unsubscribe(SOL));
    assertThat(first.calls).isEmpty();
  }

  @Test
  void aFlowCompletesWhenTheClientIsClosed() {
    Subscriber subscriber = new Subscriber();
    client.publisher(Tick.stream(SOL), SubscriptionOptions.DEFAULT).subscribe(subscriber);
    client.close();

    assertThat(subscriber.next()).isEqualTo("completed");
  }

  @Test
  void aFlowThatCannotBeginSaysWhy() {
    Subscriber subscriber = new Subscriber();
    client.publisher(Tick.privateStream(ORDERS), SubscriptionOptions.DEFAULT).subscribe(subscriber);
    assertThat(subscriber.next())
        .isEqualTo(
            "not sent: the stream account.orderUpdate is private and this client has no signer");

    client.close();
    client.publisher(Tick.stream(SOL), SubscriptionOptions.DEFAULT).subscribe(subscriber);
    assertThat(subscriber.next())
        .isEqualTo("not sent: the stream trade.SOL_USDC was asked of a closed client");
  }

  @Test
  void aSequenceIsNotLeftOutOf() {
    SubscriptionOptions latest = SubscriptionOptions.DEFAULT.overflow(Overflow.conflate());
    String refusal =
        "overflow: conflate() would leave out messages of trade.SOL_USDC, which are a sequence; use"
            + " interrupt";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.subscribe(Tick.stream(SOL), new Recorder(), latest))
        .withMessage(refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.publisher(Tick.stream(SOL), latest))
        .withMessage(refusal);
    assertThat(client.state()).isEqualTo(StreamState.IDLE);
  }

  @Test
  void aSubscriptionTellsWhatBecameOfItsMessages() {
    Recorder listener = new Recorder();
    Subscription subscription = client.subscribe(Tick.stream(SOL), listener);
    exchange.tick(SOL, 1);
    exchange.say("{\"data\":{\"p\":[]},\"stream\":\"" + SOL + "\"}");
    listener.next(2);

    assertThat(subscription.counters()).isEqualTo(new SubscriptionCounters(2, 1, 0, 0, 1, 0, 0, 0));
  }

  // Settings.

  @Test
  void settingsThatCannotBeAreNamed() {
    StreamClient.Builder builder = StreamClient.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("url: required, such as wss://host");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.url(URI.create("https://localhost")))
        .withMessage("https://localhost is not the address of a socket, such as wss://host");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.url(URI.create("wss:localhost")))
        .withMessage("wss:localhost is not the address of a socket, such as wss://host");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tick.stream(""))
        .withMessage("name: empty; give the name of a stream");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:secret@localhost/a?token=secret",
        "https://user:se/secret@localhost/a#secret",
        "https:user:secret@localhost/a"
      })
  void anAddressThatIsRefusedIsShownWithoutItsSecrets(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StreamClient.builder().url(URI.create(address)))
        .withMessage("https://localhost/a is not the address of a socket, such as wss://host");
  }

  @Test
  void streamNamesAreEqualByNamePrivacyAndCodec() {
    assertThat(Tick.stream(SOL))
        .isEqualTo(Tick.stream(SOL))
        .hasSameHashCodeAs(Tick.stream(SOL))
        .isNotEqualTo(Tick.privateStream(SOL))
        .isNotEqualTo(Tick.stream(BTC))
        .hasToString(SOL);
  }
}
