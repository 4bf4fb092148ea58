package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.Scheduler;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.book.BookListener;
import io.github.backpack4j.book.BookState;
import io.github.backpack4j.book.BookTop;
import io.github.backpack4j.book.OrderBook;
import io.github.backpack4j.book.PriceLevel;
import io.github.backpack4j.stream.ReconnectPolicy;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The books of a client: what it asks, what it makes of the answers, and when they end. */
class ClientBookTest {

  private static final String SNAPSHOT =
      "{\"asks\":[[\"20.30\",\"1\"],[\"20.40\",\"2\"]],\"bids\":[[\"20.10\",\"4\"],[\"20.20\",\"3\"]],"
          + "\"lastUpdateId\":\"100\",\"timestamp\":1700000000000000}";

  private final MockWebServer server = new MockWebServer();
  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
  private final BlockingQueue<WebSocket> sockets = new LinkedBlockingQueue<>();
  private final BlockingQueue<BookTop> tops = new LinkedBlockingQueue<>();
  private final BlockingQueue<BookState> states = new LinkedBlockingQueue<>();

  private final BookListener listener =
      new BookListener() {
        @Override
        public void onState(BookState now, String why) {
          states.add(now);
        }

        @Override
        public void onChange(BookTop top) {
          tops.add(top);
        }
      };

  @BeforeEach
  void start() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            if (request.getHeaders().get("Upgrade") != null) {
              return new MockResponse.Builder().webSocketUpgrade(new Peer()).build();
            }
            asked.add(request.getTarget());
            return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(SNAPSHOT)
                .build();
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private final class Peer extends WebSocketListener {
    @Override
    public void onMessage(WebSocket socket, String text) {
      frames.add(text);
      sockets.add(socket);
    }

    @Override
    public void onClosing(WebSocket socket, int code, String reason) {
      socket.close(code, null);
    }
  }

  private BackpackClient.Builder client() {
    String address = server.getHostName() + ":" + server.getPort();
    return BackpackClient.builder()
        .baseUrl(URI.create("http://" + address))
        .streamUrl(URI.create("ws://" + address));
  }

  private static <T> T next(BlockingQueue<T> queue) {
    try {
      T next = queue.poll(10, TimeUnit.SECONDS);
      assertThat(next).as("what is waited for").isNotNull();
      return next;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static PriceLevel level(String price, String quantity) {
    return new PriceLevel(new BigDecimal(price), new BigDecimal(quantity));
  }

  private static String update(String stream, long first, long last, String asks) {
    return "{\"stream\":\""
        + stream
        + "\",\"data\":{\"e\":\"depth\",\"E\":1700000000000001,\"s\":\"SOL_USDC\",\"a\":"
        + asks
        + ",\"b\":[],\"U\":"
        + first
        + ",\"u\":"
        + last
        + "}}";
  }

  @Test
  void aBookIsSeededAndFollowsItsStream() {
    try (BackpackClient client = client().build();
        OrderBook book = client.book("SOL_USDC", listener)) {
      assertThat(next(asked)).isEqualTo("/api/v1/depth?symbol=SOL_USDC&limit=1000");
      assertThat(next(frames))
          .isEqualTo("{\"method\":\"SUBSCRIBE\",\"params\":[\"depth.SOL_USDC\"]}");
      WebSocket socket = next(sockets);

      // one that the snapshot holds, and, without the engine's time, one that follows
      socket.send(update("depth.SOL_USDC", 100, 100, "[]"));
      socket.send(update("depth.SOL_USDC", 101, 101, "[[\"20.25\",\"5\"]]"));

      assertThat(next(states)).isEqualTo(BookState.LIVE);
      BookTop top = next(tops);
      while (top.updateId() != 101) {
        top = next(tops);
      }
      assertThat(top.ask()).isEqualTo(level("20.25", "5"));
      assertThat(top.bid()).isEqualTo(level("20.20", "3"));
      assertThat(book.symbol()).isEqualTo("SOL_USDC");
      assertThat(book.view().askHorizon()).isNull();
    }
  }

  @Test
  void aBookFollowsGatheredChangesToo() {
    try (BackpackClient client = client().build();
        OrderBook book = client.book(DepthAggregation.of("600ms"), "SOL_USDC", listener)) {
      assertThat(next(frames))
          .isEqualTo("{\"method\":\"SUBSCRIBE\",\"params\":[\"depth.600ms.SOL_USDC\"]}");
      next(asked);

      next(sockets).send(update("depth.600ms.SOL_USDC", 98, 104, "[[\"20.30\",\"0\"]]"));

      assertThat(next(states)).isEqualTo(BookState.LIVE);
      assertThat(next(tops).ask()).isEqualTo(level("20.40", "2"));
      assertThat(book.state()).isEqualTo(BookState.LIVE);
    }
  }

  @Test
  void theBooksOfAClientEndWithIt() {
    BackpackClient client = client().build();
    OrderBook book = client.book("SOL_USDC", listener);
    next(frames);

    client.close();

    assertThatThrownBy(() -> client.book("SOL_USDC"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the client is closed");
    BookState last = next(states);
    while (last != BookState.CLOSED) {
      last = next(states);
    }
    assertThat(book.state()).isEqualTo(BookState.CLOSED);
    assertThat(book.top().knowsAsk()).isFalse();
  }

  /** Runs nothing; remembers what it was asked for. */
  private static final class Recorder implements Scheduler {
    final List<Duration> delays = new CopyOnWriteArrayList<>();

    @Override
    public Task schedule(Duration delay, Runnable task) {
      delays.add(delay);
      return () -> {};
    }

    @Override
    public long nanoTime() {
      return 0;
    }
  }

  @Test
  void theCallersSchedulerWaitsForStreamsAndBooks() {
    Recorder scheduler = new Recorder();
    try (BackpackClient client = client().scheduler(scheduler).build();
        OrderBook book = client.book("SOL_USDC")) {
      assertThat(client.streams().scheduler()).isSameAs(scheduler);
      assertThat(scheduler.delays).contains(Duration.ofSeconds(30)); // for the snapshot
      assertThat(book.state()).isNotEqualTo(BookState.CLOSED);
    }
  }

  @Test
  void whatElseIsSetForStreamsIsAskedForOnce() {
    List<String> calls = new ArrayList<>();
    Recorder scheduler = new Recorder();
    BackpackClient.Builder builder =
        client()
            .scheduler(scheduler)
            .streams(
                settings -> {
                  calls.add("settings");
                  settings.reconnectPolicy(ReconnectPolicy.NEVER);
                });
    assertThat(calls).isEmpty();
    try (BackpackClient client = builder.build()) {
      client.streams().close();
      assertThat(client.streams()).isNotNull();
      assertThat(calls).containsExactly("settings");
      assertThat(client.streams().scheduler()).isSameAs(scheduler);
    }
  }

  @Test
  void aBookKnowsWhenTheEngineTookItsSnapshot() {
    try (BackpackClient client = client().build();
        OrderBook book = client.book("SOL_USDC", listener)) {
      next(asked);
      next(frames);
      next(sockets).send(update("depth.SOL_USDC", 100, 100, "[]"));

      assertThat(next(states)).isEqualTo(BookState.LIVE);
      assertThat(book.top().engineTime()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    }
  }
}
