package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.Outcome;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.http.Sleeper;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takes more than the thirty requests a minute that histories have. */
class HistoricalPoolTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String MARKETS =
      """
      [{"symbol":"SOL_USDC","baseSymbol":"SOL","quoteSymbol":"USDC","marketType":"SPOT","filters":{
      "price":{"tickSize":"0.01","minPrice":"0.01"},
      "quantity":{"stepSize":"0.01","minQuantity":"0.01"}},
      "orderBookState":"Open","visible":true}]""";

  private final MockWebServer server = new MockWebServer();
  private final AtomicInteger candles = new AtomicInteger();
  private final TestClock clock = new TestClock();
  private final Passing passing = new Passing();
  private final Range range = Range.since(clock.instant().minus(MINUTE.multipliedBy(39_999)));

  /** Time that passes while somebody waits, and not otherwise. */
  private static final class Passing implements Sleeper {
    private long nanos;

    @Override
    public synchronized void sleep(Duration time) {
      nanos += time.toNanos();
    }

    @Override
    public synchronized long nanoTime() {
      return nanos;
    }
  }

  @BeforeEach
  void open() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            boolean isList = request.getUrl().encodedPath().equals("/api/v1/markets");
            candles.addAndGet(isList ? 0 : 1);
            return new MockResponse.Builder().body(isList ? MARKETS : "[]").build();
          }
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private History<Candle> candles(BackpackClient.Builder builder) {
    try (BackpackClient client =
            builder.baseUrl(server.url("/").uri()).clock(clock).sleeper(passing).build();
        UnifiedExchange exchange = UnifiedExchange.builder(client).clock(clock).build()) {
      return exchange.fetchOHLCV("SOL/USDC", Timeframe.M1, range);
    }
  }

  @Test
  void failsWhereTheLimiterWaitsNoLongerThanItDoesUnasked() {
    assertThatExceptionOfType(RateLimitException.class)
        .isThrownBy(() -> candles(BackpackClient.builder()))
        .withMessage(
            "getKlines was not sent: the pool historical (30 requests in 60 s) would have let it go"
                + " after 60 s, and it waits no longer than 30 s")
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
    assertThat(candles).hasValue(30);
  }

  @Test
  void isReadByAClientWhoseLimiterWaitsForAMinute() {
    History<Candle> read =
        candles(
            BackpackClient.builder()
                .rateLimiter(
                    BackpackClient.rateLimiter().maxWait(MINUTE).sleeper(passing).build()));
    assertThat(read.requests()).isEqualTo(40);
    assertThat(Duration.ofNanos(passing.nanoTime())).isEqualTo(MINUTE);
  }
}
