package io.github.backpack4j.conformance.exchange;

import static io.github.backpack4j.conformance.exchange.Requests.KEY;
import static io.github.backpack4j.conformance.exchange.Requests.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamExchangeTest {
  private static final String TRADES = "{\"method\":\"SUBSCRIBE\",\"params\":[\"trade.SOL_USDC\"]}";
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

  private String next() throws InterruptedException {
    return received.poll(5, TimeUnit.SECONDS);
  }

  private WebSocket connect() {
    return HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(
            exchange.url(),
            new WebSocket.Listener() {
              @Override
              public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                received.add(text.toString());
                socket.request(1);
                return null;
              }
            })
        .join();
  }
}
