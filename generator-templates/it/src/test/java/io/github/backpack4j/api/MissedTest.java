package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.backpack4j.api.model.Fill;
import io.github.backpack4j.api.model.HistoricalOrder;
import io.github.backpack4j.api.model.Order;
import io.github.backpack4j.api.model.Position;
import io.github.backpack4j.api.stream.OrderUpdate;
import io.github.backpack4j.http.Missed;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.stream.Interruption;
import io.github.backpack4j.stream.ReconnectPolicy;
import io.github.backpack4j.stream.StreamListener;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client asks after an interruption. */
class MissedTest {
  private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);

  private final MockWebServer server = new MockWebServer();
  private final Map<String, String> answers = new HashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Interruption> interruptions = new LinkedBlockingQueue<>();

  @BeforeEach
  void start() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            if (request.getHeaders().get("Upgrade") != null) {
              return new MockResponse.Builder().code(503).build();
            }
            asked.add(request.getTarget());
            String path = request.getUrl().encodedPath();
            boolean first = !"1".equals(request.getUrl().queryParameter("offset"));
            return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(first ? answers.getOrDefault(path, "[]") : "[]")
                .build();
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private BackpackClient client() {
    String address = server.getHostName() + ":" + server.getPort();
    return BackpackClient.builder()
        .baseUrl(URI.create("http://" + address))
        .streamUrl(URI.create("ws://" + address))
        .signer(new Ed25519Signer(SigningKey.fromSeed(new byte[32])))
        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
        .streams(settings -> settings.reconnectPolicy(ReconnectPolicy.NEVER))
        .build();
  }

  /** One that a listener was told of: the connection could not be made. */
  private Interruption interruption(BackpackClient client) throws InterruptedException {
    client
        .streams()
        .subscribe(
            BackpackStreams.orderUpdate(),
            new StreamListener<OrderUpdate>() {
              @Override
              public void onMessage(OrderUpdate update) {}

              @Override
              public void onInterrupted(Interruption interruption) {
                interruptions.add(interruption);
              }
            });
    Interruption interruption = interruptions.poll(10, TimeUnit.SECONDS);
    assertThat(interruption).isNotNull();
    return interruption;
  }

  @Test
  void itAsksForOrdersFillsAndPositionsSinceTheInterruption() throws Exception {
    answers.put(
        "/api/v1/orders",
        "[{\"orderType\":\"Limit\",\"id\":\"3\",\"symbol\":\"SOL_USDC\",\"side\":\"Bid\"}]");
    answers.put(
        "/wapi/v1/history/orders",
        "[{\"id\":\"2\",\"createdAt\":\"2023-11-14T22:13:19.000\",\"status\":\"Filled\"}]");
    answers.put(
        "/wapi/v1/history/fills",
        "[{\"orderId\":\"2\",\"tradeId\":7,\"timestamp\":\"2023-11-14T22:13:19.500\"}]");
    answers.put("/api/v1/position", "[{\"symbol\":\"SOL_USDC_PERP\",\"netQuantity\":\"1.5\"}]");
    try (BackpackClient client = client()) {
      Missed<Order, HistoricalOrder, Fill, Position> missed =
          client.missed(interruption(client), List.of("SOL_USDC_PERP", "BTC_USDC_PERP"));

      assertThat(missed.since()).isEqualTo(NOW.minusSeconds(60));
      assertThat(missed.openOrders()).extracting(Order::id).containsExactly("3");
      assertThat(missed.pastOrders()).extracting(HistoricalOrder::id).containsExactly("2");
      assertThat(missed.fills()).extracting(Fill::tradeId).containsExactly(7L);
      assertThat(missed.positions()).extracting(Position::symbol).containsExactly("SOL_USDC_PERP");
      assertThat(missed.closedSymbols()).containsExactly("BTC_USDC_PERP");
    }
    assertThat(asked)
        .containsExactly(
            "/api/v1/orders",
            "/wapi/v1/history/orders?limit=1000&offset=0&sortDirection=Desc",
            "/wapi/v1/history/orders?limit=1000&offset=1&sortDirection=Desc",
            "/wapi/v1/history/fills?from=1699999940000&limit=1000&offset=0&sortDirection=Desc",
            "/wapi/v1/history/fills?from=1699999940000&limit=1000&offset=1&sortDirection=Desc",
            "/api/v1/position");
  }

  @Test
  void whatItNeedsIsRequired() throws Exception {
    try (BackpackClient client = client()) {
      Interruption interruption = interruption(client);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.missed(null, List.of()))
          .withMessage("BackpackClient: interruption is required");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.missed(interruption, null))
          .withMessage("MissedSearch: held is required");
    }
    assertThat(asked).isEmpty();
  }
}
