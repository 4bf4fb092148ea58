package io.github.backpack4j.conformance.exchange;

import static io.github.backpack4j.conformance.exchange.Requests.KEY;
import static io.github.backpack4j.conformance.exchange.Requests.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamExchangeTest {
  private static final String TRADES = "{\"method\":\"SUBSCRIBE\",\"params\":[\"trade.SOL_USDC\"]}";
  private static final String WAIT = "{\"expect\":" + TRADES + "}";
  private static final long PATIENCE_MILLIS = 5_000;
  private static final String SIGNED = "instruction=subscribe&timestamp=1700000000000&window=5000";

  private static StreamExchange exchange;

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

  @BeforeAll
  static void start() {
    exchange = new StreamExchange();
  }

  @AfterAll
  static void stop() {
    exchange.close();
  }

  @BeforeEach
  void reset() throws Exception {
    exchange.reset(Clock.fixed(Instant.ofEpochMilli(NOW), ZoneOffset.UTC));
  }

  @Test
  void playsTheLinesOfAScriptAsTheyStand() throws Exception {
    exchange.play("trade/seller-takes-then-buyer-takes");
    String[] lines =
        Resources.text("fixtures/streams/trade/seller-takes-then-buyer-takes.jsonl").split("\n");

    connect().sendText(TRADES, true);

    assertThat(next()).isEqualTo(lines[2]);
    assertThat(next()).isEqualTo(lines[3]);
    assertThat(exchange.surprises()).isEmpty();
  }

  @Test
  void tellsOfAFrameThatTheScriptDidNotWaitFor() throws Exception {
    exchange.play("trade/symbol-with-a-dot");

    connect().sendText(TRADES, true);

    exchange.awaitFrames(1, 5_000);
    assertThat(exchange.surprises())
        .containsExactly(
            "trade/symbol-with-a-dot did not wait for: " + TRADES,
            "trade/symbol-with-a-dot stopped before: {\"expect\": {\"method\": \"SUBSCRIBE\","
                + " \"params\": [\"trade.AAPL.US_USDC_PERP\"]}}");
  }

  @Test
  void refusesFramesInTheRecordedWords() throws Exception {
    WebSocket socket = connect();

    socket.sendText("hello", true).join();
    assertThat(next())
        .isEqualTo("{\"id\":null,\"error\":{\"code\":4002,\"message\":\"Parse error\"}}");
    socket.sendText("{\"method\":\"LOGIN\",\"params\":[]}", true).join();
    assertThat(next())
        .isEqualTo("{\"id\":null,\"error\":{\"code\":4002,\"message\":\"Parse error\"}}");
    socket.sendText(TRADES.replace("trade.", "trades."), true).join();
    assertThat(next())
        .isEqualTo("{\"id\":null,\"error\":{\"code\":4006,\"message\":\"Invalid stream\"}}");
    socket.sendText(TRADES.replace("trade.", "depth.100ms."), true).join();
    assertThat(next())
        .isEqualTo("{\"id\":null,\"error\":{\"code\":4008,\"message\":\"Invalid depth window\"}}");
  }

  @Test
  void takesASignedSubscriptionAndRefusesOthers() throws Exception {
    WebSocket socket = connect();
    String right = orders(KEY.verifyingKey(), KEY.sign(SIGNED), "\"1700000000000\"", "\"5000\"");
    String refused = "{\"id\":null,\"error\":{\"code\":4003,\"message\":\"Invalid signature\"}}";

    socket.sendText(right, true).join();
    socket.sendText(right.replace("5000", "5001"), true).join();
    assertThat(next()).isEqualTo(refused);
    socket
        .sendText(
            orders(KEY.sign(SIGNED), KEY.verifyingKey(), "\"1700000000000\"", "\"5000\""), true)
        .join();
    assertThat(next()).isEqualTo(refused);
    socket
        .sendText(orders(KEY.verifyingKey(), KEY.sign(SIGNED), "1700000000000", "5000"), true)
        .join();
    assertThat(next())
        .isEqualTo("{\"id\":null,\"error\":{\"code\":4002,\"message\":\"Parse error\"}}");
    socket.sendText("{\"method\":\"SUBSCRIBE\",\"params\":[\"account.orderUpdate\"]}", true).join();
    assertThat(next())
        .isEqualTo("{\"id\":null,\"error\":{\"code\":4003,\"message\":\"Unauthorized\"}}");
    assertThat(exchange.frames())
        .extracting(frame -> frame.refusal() == null)
        .containsExactly(true, false, false, false, false);
  }

  private static String orders(String key, String signature, String timestamp, String window) {
    return "{\"method\":\"SUBSCRIBE\",\"params\":[\"account.orderUpdate\"],\"signature\":[\"%s\",\"%s\",%s,%s]}"
        .formatted(key, signature, timestamp, window);
  }

  @Test
  void checksTheSignatureAnewOnEachConnection() throws Exception {
    String signed = orders(KEY.verifyingKey(), KEY.sign(SIGNED), "\"1700000000000\"", "\"5000\"");
    AtomicLong now = new AtomicLong(NOW);
    exchange.reset(new MovingClock(now));

    connect().sendText(signed, true).join();
    exchange.awaitFrames(1, PATIENCE_MILLIS);
    now.addAndGet(5_001);
    connect().sendText(signed, true).join();

    assertThat(exchange.awaitFrames(2, PATIENCE_MILLIS))
        .containsExactly(
            new ReceivedFrame(1, signed, null),
            new ReceivedFrame(
                2,
                signed,
                "{\"id\":null,\"error\":{\"code\":4003,\"message\":\"Request has expired\"}}"));
  }

  @Test
  void announcesAWholeMessageAndSendsItsBeginning() throws Exception {
    exchange.play("cut", List.of(WAIT, "{\"cut\":{\"stream\":\"x\"},\"after\":5,\"by\":\"end\"}"));

    try (BarePeer peer = new BarePeer(exchange.url())) {
      peer.send(TRADES);

      assertThat(peer.rest()).isEqualTo("\u0081\u000e{\"str");
    }
    assertThat(exchange.surprises()).isEmpty();
  }

  @Test
  void resetsAConnectionInTheMiddleOfAMessage() throws Exception {
    exchange.play("cut", List.of(WAIT, "{\"cut\":{\"stream\":\"x\"},\"after\":5}"));

    try (BarePeer peer = new BarePeer(exchange.url())) {
      peer.send(TRADES);

      assertThatThrownBy(peer::rest)
          .isInstanceOf(SocketException.class)
          .hasMessage("Connection reset");
    }
  }

  @Test
  void sendsBytesThatAreNoFrame() throws Exception {
    exchange.play("bytes", List.of(WAIT, "{\"octets\":\"c1 00 7f\"}", "{\"drop\":true}"));

    try (BarePeer peer = new BarePeer(exchange.url())) {
      peer.send(TRADES);

      assertThat(peer.rest()).isEqualTo("\u00c1\u0000\u007f");
    }
  }

  @Test
  void sendsAMessageInPieces() throws Exception {
    exchange.play("pieces", List.of(WAIT, "{\"pieces\":{\"stream\":\"x\"},\"of\":6}"));

    connect().sendText(TRADES, true);

    assertThat(next()).isEqualTo("{\"stre");
    assertThat(next()).isEqualTo("am\":\"x");
    assertThat(next()).isEqualTo("\"}");
  }

  @Test
  void padsAMessageToASize() throws Exception {
    exchange.play(
        "large",
        List.of(
            WAIT, "{\"padded\":{\"stream\":\"trade.SOL_USDC\",\"data\":{\"p\":1}},\"to\":70000}"));

    connect().sendText(TRADES, true);

    StringBuilder text = new StringBuilder();
    while (text.length() < 70_000) {
      text.append(next());
    }
    assertThat(text.toString().replaceFirst("x+", "x"))
        .isEqualTo("{\"stream\":\"trade.SOL_USDC\",\"data\":{\"p\":1,\"padding\":\"x\"}}");
    assertThat(text).hasSize(70_000);
  }

  @Test
  void writesLevelsOutBetweenTwoPrices() throws Exception {
    exchange.play(
        "wide",
        List.of(
            "{\"wide\":{\"a\":[[\"9.99\",\"10.01\",\"2\"],[\"11\",\"1\"]],\"u\":7}}",
            "{\"request\":\"GET /api/v1/depth\"}",
            "{\"answer\":{\"bids\":[[\"1\",\"1.01\",\"3\"]]}}"));

    connect();

    assertThat(next())
        .isEqualTo(
            "{\"a\":[[\"9.99\",\"2\"],[\"10.00\",\"2\"],[\"10.01\",\"2\"],[\"11\",\"1\"]],\"u\":7}");
    assertThat(exchange.answer(depth(null)).body())
        .isEqualTo("{\"bids\":[[\"1\",\"3\"],[\"1.01\",\"3\"]]}");
  }

  @Test
  void saysThatItClosesAndLeavesTheEndToTheSubscriber() throws Exception {
    exchange.play(
        "grace",
        List.of(
            WAIT, "{\"close\":1001,\"reason\":\"bye\",\"lingers\":true}", WAIT, "{\"raw\":\"2\"}"));

    try (BarePeer peer = new BarePeer(exchange.url())) {
      peer.send(TRADES);
      assertThat(peer.read(7)).isEqualTo("\u0088\u0005\u0003\u00e9bye");
      connect().sendText(TRADES, true);
      assertThat(next()).isEqualTo("2");
      assertThat(exchange.awaitOpen(2, PATIENCE_MILLIS)).isEqualTo(2);
    }
    assertThat(exchange.awaitOpen(1, PATIENCE_MILLIS)).isEqualTo(1);
  }

  @Test
  void turnsDeafWithoutHangingUp() throws Exception {
    exchange.play(
        "deaf", List.of(WAIT, "{\"raw\":\"1\"}", "{\"deaf\":true}", WAIT, "{\"raw\":\"2\"}"));

    WebSocket deaf = connect();
    deaf.sendText(TRADES, true).join();
    assertThat(next()).isEqualTo("1");
    deaf.sendText("hello", true).join();
    deaf.sendPing(ByteBuffer.allocate(4)).join();
    connect().sendText(TRADES, true).join();

    assertThat(next()).isEqualTo("2");
    assertThat(exchange.frames()).extracting(ReceivedFrame::connection).containsExactly(1, 2);
    assertThat(exchange.awaitPings(0, 0)).isZero();
    assertThat(exchange.awaitOpen(2, 0)).isEqualTo(2);
  }

  @Test
  void goesOnWhenItsPingIsAnswered() throws Exception {
    exchange.play("ping", List.of("{\"ping\":\"are you there\"}", "{\"raw\":\"yes\"}"));

    connect();

    assertThat(next()).isEqualTo("ping are you there");
    assertThat(next()).isEqualTo("yes");
  }

  @Test
  void answersPingsAndCountsThem() throws Exception {
    connect().sendPing(ByteBuffer.wrap("hello".getBytes(StandardCharsets.UTF_8))).join();

    assertThat(next()).isEqualTo("pong hello");
    assertThat(exchange.awaitPings(1, 0)).isEqualTo(1);
  }

  @Test
  void tellsTheCodeThatASubscriberClosesWith() throws Exception {
    connect().sendClose(WebSocket.NORMAL_CLOSURE, "").join();

    assertThat(exchange.awaitCloses(1, PATIENCE_MILLIS)).containsExactly(1000);
    assertThat(exchange.awaitOpen(0, PATIENCE_MILLIS)).isZero();
  }

  @Test
  void refusesAConnectionOnce() throws Exception {
    exchange.play("refused", List.of("{\"refuse\":503}", "{\"raw\":\"hello\"}"));

    assertThatThrownBy(this::connect)
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(503));
    connect();

    assertThat(next()).isEqualTo("hello");
    assertThat(exchange.connections()).isEqualTo(1);
  }

  @Test
  void waitsUntilItIsToldToGoOn() throws Exception {
    exchange.play("hold", List.of("{\"raw\":\"1\"}", "{\"hold\":true}", "{\"raw\":\"2\"}"));

    connect();
    assertThat(next()).isEqualTo("1");
    assertThat(exchange.surprises()).containsExactly("hold stopped before: {\"hold\":true}");
    assertThat(exchange.goOn(PATIENCE_MILLIS)).isTrue();

    assertThat(next()).isEqualTo("2");
    assertThat(exchange.goOn(0)).isFalse();
  }

  @Test
  void answersRequestsToTheRestSideBetweenMessages() throws Exception {
    Set<String> paths =
        exchange.play(
            "both",
            List.of(
                "{\"request\":\"GET /api/v1/depth?symbol=SOL_USDC\"}",
                "{\"raw\":\"after the request\"}",
                "{\"answer\":{\"lastUpdateId\":\"7\"}}",
                "{\"request\":\"GET /api/v1/depth?symbol=SOL_USDC\"}",
                "{\"answer\":{\"code\":\"X\"},\"status\":503}"));
    connect();

    Script.Answer first = exchange.answer(depth("symbol=SOL_USDC"));
    Script.Answer second = exchange.answer(depth("symbol=SOL_USDC"));

    assertThat(paths).containsExactly("/api/v1/depth");
    assertThat(next()).isEqualTo("after the request");
    assertThat(first).isEqualTo(Script.Answer.json("{\"lastUpdateId\":\"7\"}"));
    assertThat(second.status()).isEqualTo(503);
    assertThat(exchange.surprises()).isEmpty();
  }

  @Test
  void tellsOfARequestThatTheScriptDidNotWaitFor() throws Exception {
    exchange.play("rest", List.of("{\"hold\":true}"));

    CompletableFuture<Script.Answer> answer =
        CompletableFuture.supplyAsync(() -> exchange.answer(depth(null)));
    exchange.awaitRequests(1, PATIENCE_MILLIS);

    assertThat(exchange.surprises())
        .containsExactly(
            "rest stopped before: {\"hold\":true}", "rest did not wait for: GET /api/v1/depth");
    exchange.reset(Clock.systemUTC());
    assertThat(answer).failsWithin(5, TimeUnit.SECONDS);
  }

  private static ReceivedRequest depth(@Nullable String query) {
    return new ReceivedRequest("GET", "/api/v1/depth", query, Map.of(), "", null, null);
  }

  @Test
  void tellsOfAMessageThatNobodyAskedFor() throws Exception {
    exchange.play("trades", List.of(WAIT, "{\"stream\":\"trade.BTC_USDC\",\"data\":{}}"));

    connect().sendText(TRADES, true);
    next();

    assertThat(exchange.surprises())
        .containsExactly(
            "trades sends trade.BTC_USDC on connection 1, which has not subscribed to it");
  }

  @Test
  void looksNoMoreAtAConnectionThatTheScriptHasEnded() throws Exception {
    exchange.play("grace", List.of(WAIT, "{\"close\":1001,\"lingers\":true}", WAIT));

    try (BarePeer peer = new BarePeer(exchange.url())) {
      peer.send(TRADES);
      peer.read(4);
      peer.send(TRADES);
      connect().sendText(TRADES, true);

      exchange.awaitEnd(PATIENCE_MILLIS);
    }
    assertThat(exchange.frames()).extracting(ReceivedFrame::connection).containsExactly(1, 2);
  }

  @Test
  void doesNotPlayAScriptWithAMisspeltLine() {
    assertThatThrownBy(() -> exchange.play("typo", List.of("{\"close\":1001,\"linger\":true}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("typo: a line of close has no linger: {\"close\":1001,\"linger\":true}");
  }

  @Test
  void compressesForASubscriberThatOffersIt() throws Exception {
    exchange.play("trade/seller-takes-then-buyer-takes");
    OkHttpClient http = new OkHttpClient();
    CompletableFuture<String> accepted = new CompletableFuture<>();

    http.newWebSocket(
            new Request.Builder().url(exchange.url().toString()).build(),
            new WebSocketListener() {
              @Override
              public void onOpen(okhttp3.WebSocket socket, Response response) {
                accepted.complete(response.header("Sec-WebSocket-Extensions"));
              }

              @Override
              public void onMessage(okhttp3.WebSocket socket, String text) {
                received.add(text);
              }
            })
        .send(TRADES);

    assertThat(accepted.get(5, TimeUnit.SECONDS)).startsWith("permessage-deflate");
    assertThat(next()).contains("\"p\": \"20.49\"");
    assertThat(exchange.extensions()).containsExactly("permessage-deflate");
    http.dispatcher().executorService().shutdown();
  }

  private String next() throws InterruptedException {
    return received.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private WebSocket connect() {
    return HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(
            exchange.url(),
            new WebSocket.Listener() {
              @Override
              public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                return took(socket, text.toString());
              }

              @Override
              public CompletionStage<?> onPing(WebSocket socket, ByteBuffer text) {
                return took(socket, "ping " + StandardCharsets.UTF_8.decode(text));
              }

              @Override
              public CompletionStage<?> onPong(WebSocket socket, ByteBuffer text) {
                return took(socket, "pong " + StandardCharsets.UTF_8.decode(text));
              }
            })
        .join();
  }

  private @Nullable CompletionStage<?> took(WebSocket socket, String what) {
    received.add(what);
    socket.request(1);
    return null;
  }

  /** A clock that a test moves. */
  private static final class MovingClock extends Clock {
    private final AtomicLong millis;

    MovingClock(AtomicLong millis) {
      this.millis = millis;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis.get());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** A subscriber that sees every byte; one character of its texts is one of them. */
  private static final class BarePeer implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    BarePeer(URI url) throws IOException {
      socket = new Socket("127.0.0.1", url.getPort());
      socket.setSoTimeout((int) PATIENCE_MILLIS);
      in = socket.getInputStream();
      String request =
          "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        head.append(read(1));
      }
      assertThat(head.toString()).startsWith("HTTP/1.1 101 ");
    }

    /** Sends a text of at most 125 bytes, masked with zeros. */
    void send(String text) throws IOException {
      byte[] frame = new byte[6 + text.length()];
      frame[0] = (byte) 0x81;
      frame[1] = (byte) (0x80 | text.length());
      System.arraycopy(text.getBytes(StandardCharsets.UTF_8), 0, frame, 6, text.length());
      socket.getOutputStream().write(frame);
    }

    String read(int bytes) throws IOException {
      return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
    }

    String rest() throws IOException {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
