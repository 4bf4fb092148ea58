package io.github.backpack4j.conformance.exchange;

import static io.github.backpack4j.conformance.exchange.Requests.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandInStreamsTest {
  private static final long PATIENCE_MILLIS = 5_000;

  private final StandInStreams streams =
      new StandInStreams(Clock.systemUTC(), Duration.ofMillis(5));
  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

  @AfterEach
  void stop() {
    streams.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trade.SOL_USDC",
        "depth.SOL_USDC",
        "depth.200ms.AAPL.US_USDC_PERP",
        "bookTicker.SOL_USDC",
        "ticker.SOL_USDC",
        "kline.1m.SOL_USDC",
        "kline.1month.BRK.B.US_USDC",
        "markPrice.SOL_USDC_PERP",
        "openInterest.SOL_USDC_PERP",
        "liquidation.SOL_USDC_PERP",
        "account.orderUpdate.SOL_USDC",
        "account.positionUpdate.SOL_USDC_PERP",
        "account.rfqUpdate.SOL_USDC_RFQ"
      })
  void eachStreamOfAMarketGoesOnWithMessagesOfNow(String stream) throws Exception {
    connect().sendText(stream.startsWith("account.") ? signed(stream) : plain(stream), true).join();

    long before = 0;
    for (int i = 0; i < 4; i++) {
      JsonNode frame = next();
      assertThat(frame.path("stream").asText()).isEqualTo(stream);
      long time = frame.at("/data/E").longValue();
      assertThat(time).isGreaterThan(before);
      assertThat(Duration.between(micros(time), Instant.now()).abs()).isLessThan(second(5));
      assertThat(stream).endsWith("." + frame.at("/data/s").asText());
      before = time;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "liquidation",
        "account.orderUpdate",
        "account.positionUpdate",
        "account.rfqUpdate"
      })
  void streamsOfAllMarketsKeepTheirs(String stream) throws Exception {
    connect().sendText(stream.startsWith("account.") ? signed(stream) : plain(stream), true).join();

    assertThat(next().at("/data/s").asText()).matches("(SOL|BTC|ETH)_USDC_.*");
  }

  @Test
  void theBookOfTheStreamIsThatOfTheSnapshot() throws Exception {
    connect().sendText(plain("depth.SOL_USDC"), true).join();
    JsonNode first = next();
    JsonNode snapshot = streams.book().snapshot(1000, Instant.now());
    long seed = snapshot.path("lastUpdateId").asLong();
    assertThat(seed).isGreaterThanOrEqualTo(first.at("/data/u").longValue());
    Map<BigDecimal, BigDecimal> bids = new TreeMap<>();
    apply(snapshot.path("bids"), bids);
    Map<BigDecimal, BigDecimal> begun = new TreeMap<>(bids);

    long last = seed;
    long behind = first.at("/data/u").longValue();
    int changed = 0;
    while (changed < 40) {
      JsonNode data = next().path("data");
      assertThat(data.path("U").longValue()).isEqualTo(behind + 1);
      behind = data.path("u").longValue();
      if (behind > last) {
        apply(data.path("b"), bids);
        last = behind;
        changed++;
      }
      if (changed % 6 == 0) {
        assertThat(bids).isEqualTo(begun); // it goes round
      }
    }
  }

  @Test
  void bestPricesAreThoseOfTheBookAndAreToldWhenTheyChange() throws Exception {
    connect().sendText(plain("bookTicker.SOL_USDC"), true).join();

    JsonNode before = next().path("data");
    for (int i = 0; i < 8; i++) {
      JsonNode data = next().path("data");
      assertThat(data.path("u").longValue()).isGreaterThan(before.path("u").longValue());
      assertThat(new BigDecimal(data.path("b").asText()))
          .isLessThan(new BigDecimal(data.path("a").asText()));
      assertThat(data.path("b").asText() + data.path("B") + data.path("A"))
          .isNotEqualTo(before.path("b").asText() + before.path("B") + before.path("A"));
      before = data;
    }
  }

  @Test
  void tradesAreCountedOnAlsoForWhoComesLater() throws Exception {
    connect().sendText(plain("trade.SOL_USDC"), true).join();
    long first = next().at("/data/t").longValue();
    assertThat(next().at("/data/t").longValue()).isEqualTo(first + 1);

    WebSocket later = connect();
    later.sendText(plain("trade.BTC_USDC"), true).join();

    JsonNode other;
    do {
      other = next();
    } while (!other.path("stream").asText().equals("trade.BTC_USDC"));
    assertThat(other.at("/data/t").longValue()).isGreaterThan(first + 1);
  }

  @Test
  void theKlineThatRunsIsThatOfTheClockAndIsClosedWhenItIsOver() {
    Instant[] now = {Instant.parse("2026-02-28T23:59:30Z")};
    StandInFeeds feeds = new StandInFeeds(clock(now), new StandInBook());
    feeds.greeting("kline.1m.SOL_USDC");
    feeds.greeting("kline.1w.SOL_USDC");
    feeds.greeting("kline.1month.SOL_USDC");

    assertThat(feeds.step().toString())
        .contains("\"t\":\"2026-02-28T23:59:00\",\"T\":\"2026-03-01T00:00:00\"")
        .contains("\"t\":\"2026-02-23T00:00:00\",\"T\":\"2026-03-02T00:00:00\"")
        .contains("\"t\":\"2026-02-01T00:00:00\",\"T\":\"2026-03-01T00:00:00\"")
        .doesNotContain("\"X\":true");
    now[0] = Instant.parse("2026-03-01T00:00:01Z");
    feeds.step();
    feeds.step();
    feeds.step();
    assertThat(feeds.step().get("kline.1m.SOL_USDC").toString())
        .matches(
            ".*\"t\":\"2026-02-28T23:59:00\".*\"n\":58,\"X\":true.*"
                + "\"t\":\"2026-03-01T00:00:00\".*\"n\":57,\"X\":false.*");
  }

  @Test
  void aStreamThatIsGivenBackStops() throws Exception {
    WebSocket socket = connect();
    socket.sendText(plain("trade.SOL_USDC"), true).join();
    next();

    socket.sendText(plain("trade.SOL_USDC").replace("SUB", "UNSUB"), true).join();
    socket.sendText("{}", true).join(); // answered behind all that was sent before

    JsonNode frame;
    do {
      frame = next();
    } while (frame.has("data"));
    assertThat(frame.at("/error/code").intValue()).isEqualTo(4002);
    assertThat(received.poll(50, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void aSignatureIsJudgedByTheClock() throws Exception {
    WebSocket socket = connect();
    long anHourAgo = Instant.now().minusSeconds(3_600).toEpochMilli();

    socket.sendText(signed("account.orderUpdate", anHourAgo), true).join();

    assertThat(next().toString())
        .isEqualTo("{\"id\":null,\"error\":{\"code\":4003,\"message\":\"Invalid timestamp\"}}");
    socket.sendText(plain("account.orderUpdate"), true).join();
    assertThat(next().toString())
        .isEqualTo("{\"id\":null,\"error\":{\"code\":4003,\"message\":\"Unauthorized\"}}");
  }

  @Test
  void pingsAreAnsweredAndClosesToo() throws Exception {
    WebSocket socket = connect();

    socket.sendPing(ByteBuffer.wrap("over and out".getBytes(StandardCharsets.UTF_8))).join();
    assertThat(received.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isEqualTo("over and out");
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    assertThat(received.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isEqualTo("closed with 1000");
  }

  private static void apply(JsonNode levels, Map<BigDecimal, BigDecimal> side) {
    for (JsonNode level : levels) {
      BigDecimal price = new BigDecimal(level.get(0).asText()).stripTrailingZeros();
      BigDecimal quantity = new BigDecimal(level.get(1).asText()).stripTrailingZeros();
      if (quantity.signum() == 0) {
        side.remove(price);
      } else {
        side.put(price, quantity);
      }
    }
  }

  private static Duration second(int count) {
    return Duration.ofSeconds(count);
  }

  private static Instant micros(long time) {
    return Instant.ofEpochSecond(time / 1_000_000, time % 1_000_000 * 1_000);
  }

  private static Clock clock(Instant[] now) {
    return new Clock() {
      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now[0];
      }
    };
  }

  private static String plain(String stream) {
    return "{\"method\":\"SUBSCRIBE\",\"params\":[\"%s\"]}".formatted(stream);
  }

  private static String signed(String stream) {
    return signed(stream, Instant.now().toEpochMilli());
  }

  private static String signed(String stream, long timestamp) {
    String text = "instruction=subscribe&timestamp=%d&window=5000".formatted(timestamp);
    return "{\"method\":\"SUBSCRIBE\",\"params\":[\"%s\"],\"signature\":[\"%s\",\"%s\",\"%d\",\"5000\"]}"
        .formatted(stream, KEY.verifyingKey(), KEY.sign(text), timestamp);
  }

  private JsonNode next() throws InterruptedException {
    String text = received.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    assertThat(text).as("a frame").isNotNull();
    return Resources.parse(String.valueOf(text));
  }

  private WebSocket connect() {
    return http.newWebSocketBuilder()
        .buildAsync(
            streams.url(),
            new WebSocket.Listener() {
              private final StringBuilder text = new StringBuilder();

              @Override
              public @Nullable CompletionStage<?> onText(
                  WebSocket socket, CharSequence part, boolean last) {
                text.append(part);
                if (last) {
                  received.add(text.toString());
                  text.setLength(0);
                }
                socket.request(1);
                return null;
              }

              @Override
              public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
                received.add(new String(message.array(), message.position(), message.remaining()));
                socket.request(1);
                return null;
              }

              @Override
              public @Nullable CompletionStage<?> onClose(
                  WebSocket socket, int code, String reason) {
                received.add("closed with " + code);
                return null;
              }
            })
        .join();
  }
}
