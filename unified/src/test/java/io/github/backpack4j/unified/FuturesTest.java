package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FuturesTest {
  private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);
  private static final Instant HOUR = Instant.parse("2023-11-14T22:00:00Z"); // that began last
  private static final String MARKETS = "/api/v1/markets";
  private static final int PAGE = 100; // whatever is asked for

  private final MockWebServer server = new MockWebServer();
  private final List<String> rows = new ArrayList<>(); // newest first
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private Supplier<String> comesIn = () -> ""; // after each page, at the front
  private String interval = "28800000"; // eight hours
  private volatile boolean hasMarkets = true;
  private BackpackClient client;
  private UnifiedExchange exchange;

  @BeforeEach
  void starts() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            HttpUrl url = request.getUrl();
            return hasMarkets || !url.encodedPath().equals(MARKETS)
                ? json(200, answer(url))
                : json(400, "{\"code\": \"NOT_IMPLEMENTED\", \"message\": \"No markets\"}");
          }
        });
    server.start();
    client =
        BackpackClient.builder()
            .baseUrl(server.url("/").uri())
            .signer(new Ed25519Signer(SigningKey.fromSeed(new byte[32])))
            .build();
    exchange = UnifiedExchange.builder(client).clock(new TestClock()).build();
  }

  @AfterEach
  void ends() {
    exchange.close();
    client.close();
    server.close();
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  private String answer(HttpUrl url) {
    if (url.encodedPath().equals(MARKETS)) {
      return "[" + market("SOL") + "," + market("BTC") + "]";
    }
    asked.add(url.queryParameter("limit") + "@" + url.queryParameter("offset"));
    String offset = url.queryParameter("offset");
    int from = Math.min(rows.size(), offset == null ? 0 : Integer.parseInt(offset));
    List<String> page = rows.subList(from, Math.min(rows.size(), from + PAGE));
    String answer = "[" + String.join(",", page) + "]";
    String fresh = comesIn.get();
    if (!fresh.isEmpty()) {
      rows.add(0, fresh);
    }
    return answer;
  }

  private String market(String base) {
    return """
        {"symbol": "%s_USDC_PERP", "baseSymbol": "%s", "quoteSymbol": "USDC", "marketType": "PERP",
         "filters": {"price": {"tickSize": "0.01", "minPrice": "0.01"},
                     "quantity": {"stepSize": "0.01", "minQuantity": "0.01"}},
         "fundingInterval": %s, "orderBookState": "Open", "createdAt": "2023-01-01T00:00:00"}"""
        .formatted(base, base, interval);
  }

  @Test
  void theFundingIntervalIsTheMarketsOwn() {
    rows.add(
        """
        {"symbol": "SOL_USDC_PERP", "markPrice": "20.4", "fundingRate": "0.0001"}""");

    assertThat(exchange.fetchFundingRate("SOL/USDC:USDC").interval())
        .isEqualTo(Duration.ofHours(8));
    assertThat(exchange.ccxtCompatible().fetchFundingRate("SOL/USDC:USDC").interval())
        .isEqualTo(Duration.ofHours(8));
  }

  @Test
  void aMarketWithoutAFundingIntervalHasNone() {
    interval = "null";
    rows.add(
        """
        {"symbol": "SOL_USDC_PERP", "markPrice": "20.4", "fundingRate": "0.0001"}""");

    assertThat(exchange.fetchFundingRate("SOL/USDC:USDC").interval()).isNull();
  }

  @Test
  void ratesThatMoveToTheNextPageAreReturnedOnce() {
    IntStream.range(0, 250).forEach(hour -> rows.add(rate(hoursAgo(hour))));
    int[] ahead = {0};
    comesIn = () -> rate(HOUR.plus(Duration.ofHours(++ahead[0])));

    History<FundingRatePoint> history =
        exchange.fetchFundingRateHistory("SOL/USDC:USDC", Range.since(hoursAgo(230)));

    assertThat(history.stream().map(FundingRatePoint::timestamp))
        .containsExactlyElementsOf(ascending(230));
    assertThat(history.requests()).isEqualTo(3);
    assertThat(history.filteredHere()).isTrue();
    assertThat(asked).containsExactly("10000@0", "10000@100", "10000@200");
  }

  @Test
  void aRateIsInProgressUntilItsIntervalEnds() {
    rows.add(rate(HOUR.plus(Duration.ofHours(1))));
    rows.add(rate(NOW));
    rows.add(rate(HOUR));

    History<FundingRatePoint> history = exchange.fetchFundingRateHistory("SOL/USDC:USDC");

    assertThat(history.stream().map(FundingRatePoint::inProgress))
        .containsExactly(false, false, true);
    assertThat(exchange.fetchFundingRateHistory("SOL/USDC:USDC", Range.RECENT.until(NOW)))
        .hasSize(2)
        .noneMatch(FundingRatePoint::inProgress);
  }

  @Test
  void paymentsThatMoveToTheNextPageAreReturnedOnce() {
    IntStream.range(0, 130).forEach(hour -> rows.add(payment("SOL", hoursAgo(hour))));
    int[] ahead = {0};
    comesIn = () -> payment("SOL", HOUR.plus(Duration.ofHours(++ahead[0])));

    History<FundingPayment> history =
        exchange.fetchFundingHistory("SOL/USDC:USDC", Range.since(hoursAgo(129)));

    assertThat(history.stream().map(FundingPayment::timestamp))
        .containsExactlyElementsOf(ascending(129));
    assertThat(history.stream().map(FundingPayment::id)).doesNotHaveDuplicates();
  }

  @Test
  void paymentsOfOneHourOnTwoMarketsAreBothReturned() {
    rows.add(payment("SOL", HOUR));
    rows.add(payment("BTC", HOUR));

    assertThat(exchange.fetchFundingHistory(null).stream().map(FundingPayment::id))
        .containsExactlyInAnyOrder(
            "SOL_USDC_PERP@2023-11-14T22:00:00Z", "BTC_USDC_PERP@2023-11-14T22:00:00Z");
  }

  @Test
  void positionsClosedWithinARangeAreFoundOnAnyPage() {
    // In the order of opening, which is not that of closing.
    IntStream.range(0, 150).forEach(each -> rows.add(closed(each, hoursAgo(48))));
    rows.add(closed(150, hoursAgo(3)));
    rows.add(closed(151, hoursAgo(5)));
    rows.add(closed(152, hoursAgo(1)));

    History<ClosedPosition> history =
        exchange.fetchPositionsHistory(
            "SOL/USDC:USDC", Range.since(hoursAgo(5)).until(hoursAgo(2)));

    assertThat(history.stream().map(ClosedPosition::id)).containsExactly("151", "150");
    assertThat(history.requests()).isEqualTo(2);
    assertThat(history.filteredHere()).isTrue();
    assertThat(asked).containsExactly("1000@0", "1000@100");
  }

  @Test
  void positionsThatMoveToTheNextPageAreReturnedOnce() {
    IntStream.range(0, 110).forEach(each -> rows.add(closed(each, hoursAgo(each))));
    int[] next = {1000};
    comesIn = () -> closed(next[0]++, NOW);

    History<ClosedPosition> history =
        exchange.fetchPositionsHistory(null, Range.since(hoursAgo(109)).until(HOUR));

    assertThat(history).hasSize(110);
    assertThat(history.stream().map(ClosedPosition::id)).doesNotHaveDuplicates();
  }

  @Test
  void positionsAreCountedFromTheNewestWithoutABeginning() {
    IntStream.range(0, 5).forEach(each -> rows.add(closed(each, hoursAgo(each))));

    assertThat(
            exchange
                .fetchPositionsHistory("SOL/USDC:USDC", Range.last(2).until(hoursAgo(1)))
                .stream()
                .map(ClosedPosition::id))
        .containsExactly("2", "1");
  }

  @Test
  void pricesAreNotGivenByNamesThatAreNoSymbols() {
    hasMarkets = false;
    rows.add("{\"symbol\": \"SOL_USDC_PERP\", \"markPrice\": \"20.4\"}");

    assertThatThrownBy(() -> exchange.fetchMarkPrices())
        .isInstanceOf(NotSupportedException.class)
        .hasMessage("getMarkets was refused with 400 NOT_IMPLEMENTED: No markets");
    assertThat(asked).isEmpty();
  }

  @Test
  void positionsAreToldEvenWhereTheMarketListCannotBeHad() {
    hasMarkets = false;
    rows.add(
        """
        {"symbol": "SOL_USDC_PERP", "positionId": "1", "netQuantity": "-2", "entryPrice": "20",
         "markPrice": "21", "breakEvenPrice": "20", "pnlUnrealized": "-2", "pnlRealized": "0",
         "imf": "0.02", "mmf": "0.0125", "estLiquidationPrice": "0", "netCost": "-40",
         "cumulativeFundingPayment": "0", "netExposureQuantity": "2", "userId": 501}""");

    assertThat(exchange.fetchPositions())
        .singleElement()
        .satisfies(
            position -> {
              assertThat(position.symbol()).isEqualTo("SOL_USDC_PERP");
              assertThat(position.entryPnl()).isEqualTo("-2");
            });
  }

  @Test
  void aMemberThatIsLeftOutMakesAnAnswerUnreadable() {
    rows.add("{\"symbol\": \"SOL_USDC_PERP\"}");

    assertThatThrownBy(() -> exchange.fetchMarkPrices())
        .isInstanceOf(UnreadableAnswerException.class)
        .hasMessage("MarkPrice: the exchange left out /0/markPrice");
    assertThatThrownBy(() -> exchange.fetchOpenInterest("SOL/USDC:USDC"))
        .isInstanceOf(UnreadableAnswerException.class)
        .hasMessage("OpenInterest: the exchange left out /0/timestamp");
    assertThatThrownBy(() -> exchange.fetchFundingHistory("SOL/USDC:USDC"))
        .isInstanceOf(UnreadableAnswerException.class)
        .hasMessage("FundingPayment: the exchange left out /0/intervalEndTimestamp");
  }

  @Test
  void aSubaccountHasSixteenBits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FundingHistoryOptions.DEFAULT.subaccountId(-1))
        .withMessage("FundingHistoryOptions: subaccountId is from 0 to 65535, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FundingHistoryOptions.DEFAULT.subaccountId(65_536))
        .withMessage("FundingHistoryOptions: subaccountId is from 0 to 65535, was 65536");
    assertThat(FundingHistoryOptions.DEFAULT.subaccountId(65_535).subaccountId()).isEqualTo(65_535);
  }

  private static Instant hoursAgo(int hours) {
    return HOUR.minus(Duration.ofHours(hours));
  }

  /** The ends of the intervals from so many hours ago to the last one. */
  private static List<Instant> ascending(int hours) {
    List<Instant> times =
        new ArrayList<>(IntStream.rangeClosed(0, hours).mapToObj(FuturesTest::hoursAgo).toList());
    Collections.reverse(times);
    return times;
  }

  private static String rate(Instant end) {
    return """
        {"symbol": "SOL_USDC_PERP", "intervalEndTimestamp": "%s", "fundingRate": "0.0000125"}"""
        .formatted(naive(end));
  }

  private static String payment(String base, Instant end) {
    return """
        {"symbol": "%s_USDC_PERP", "intervalEndTimestamp": "%s", "fundingRate": "0.0000125",
         "quantity": "-0.000459", "subaccountId": 0, "userId": 501}"""
        .formatted(base, naive(end));
  }

  private static String closed(int id, Instant closedAt) {
    String zeros =
        Stream.of(
                "netQuantity",
                "netExposureQuantity",
                "netExposureNotional",
                "netCost",
                "markPrice",
                "entryPrice",
                "cumulativePnlRealized",
                "unrealizedPnl",
                "fundingQuantity",
                "interest",
                "liquidated",
                "imf",
                "fees",
                "closedVolume",
                "liquidationFees")
            .map(name -> "\"" + name + "\": \"0\"")
            .reduce("", (some, other) -> some + ", " + other);
    return """
        {"id": "%d", "symbol": "SOL_USDC_PERP", "state": "Closed", "openedAt": "%s",
         "closedAt": "%s"%s}"""
        .formatted(id, naive(closedAt.minusSeconds(60)), naive(closedAt), zeros);
  }

  private static String naive(Instant time) {
    return time.toString().replace("Z", "");
  }
}
