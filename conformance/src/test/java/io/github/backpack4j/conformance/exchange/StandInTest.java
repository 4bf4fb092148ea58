package io.github.backpack4j.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandInTest {
  private static final Instant NOW = Instant.parse("2026-11-23T05:06:07.089Z");

  private final StandIn standIn = new StandIn(0, Clock.fixed(NOW, ZoneOffset.UTC));
  private final HttpClient http = HttpClient.newHttpClient();

  static List<String> operationsThatRead() {
    return Rulebook.standard().rules().stream()
        .filter(rule -> rule.method().equals("GET"))
        .map(Rule::operation)
        .toList();
  }

  @AfterEach
  void stop() {
    standIn.close();
  }

  @ParameterizedTest
  @MethodSource("operationsThatRead")
  void answersEveryOperationThatReads(String operation) throws Exception {
    Fixture fixture = StandInAnswers.fixture(operation);

    HttpResponse<String> answer = send(fixture);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains(fixture.json().at("/response/headers/Content-Type").textValue());
    assertThat(answer.body()).isNotEmpty();
  }

  @Test
  void verifiesSignaturesByItsClock() throws Exception {
    Fixture fixture = Fixture.load("capital/get-balances/three-assets");

    HttpResponse<String> answer =
        http.send(HandMadeRequest.asIs(fixture, standIn.url()), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .isEqualTo(
            "{\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":"
                + "\"Invalid timestamp: must be within 10 minutes of current time\"}");
  }

  @Test
  void keepsWhatWasAskedAndWhatItMadeOfIt() throws Exception {
    get("/api/v1/depth?symbol=SOL_USDC&limit=7");

    assertThat(standIn.requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.line()).isEqualTo("GET /api/v1/depth?symbol=SOL_USDC&limit=7");
              assertThat(request.refusal())
                  .isEqualTo(
                      "400 failed to parse parameter `limit`: failed to parse \"DepthLimit\":"
                          + " Expect a valid enumeration value.");
            });
  }

  @Test
  void movesTimesToNowAndKeepsTheirForm() throws Exception {
    assertThat(json("/api/v1/depth?symbol=SOL_USDC").path("timestamp").longValue())
        .isEqualTo(micros("2026-11-23T05:06:07.089Z"));
    assertThat(json("/api/v1/openInterest").at("/0/timestamp").longValue())
        .isEqualTo(Instant.parse("2026-11-23T05:05:47.204Z").toEpochMilli());
    assertThat(json("/api/v1/borrowLend/markets").at("/0/timestamp").textValue())
        .isEqualTo("2026-11-23T05:05:46.000Z");
    assertThat(get("/api/v1/time").body()).isEqualTo(Long.toString(NOW.toEpochMilli()));
  }

  @Test
  void leavesOnTheHourWhatEndsOnTheHour() throws Exception {
    assertThat(json("/api/v1/fundingRates?symbol=SOL_USDC_PERP"))
        .extracting(row -> row.path("intervalEndTimestamp").textValue())
        .containsExactly("2026-11-23T06:00:00", "2026-11-23T05:00:00", "2026-11-23T04:00:00");
    assertThat(json("/api/v1/markPrices").at("/0/nextFundingTimestamp").longValue())
        .isEqualTo(Instant.parse("2026-11-23T06:00:00Z").toEpochMilli());
    assertThat(json("/api/v1/borrowLend/markets/history?interval=1w"))
        .extracting(row -> row.path("timestamp").textValue())
        .containsExactly("2026-11-22T00:00:00.000Z", "2026-11-23T00:00:00.000Z");
  }

  @Test
  void hasACandleForEachIntervalThatBeginsInTheTimeAskedFor() throws Exception {
    long start = NOW.minus(Duration.ofHours(2)).getEpochSecond();

    assertThat(json("/api/v1/klines?symbol=SOL_USDC&interval=1h&startTime=" + start))
        .extracting(row -> row.path("start").textValue() + " to " + row.path("end").textValue())
        .containsExactly(
            "2026-11-23 04:00:00 to 2026-11-23 05:00:00",
            "2026-11-23 05:00:00 to 2026-11-23 06:00:00");
  }

  @Test
  void answersForTheMarketThatWasAskedFor() throws Exception {
    assertThat(json("/api/v1/ticker?symbol=SOL_USDC").path("firstPrice").textValue())
        .isEqualTo("20");
    assertThat(json("/api/v1/ticker?symbol=BTC_USDC").path("symbol").textValue())
        .isEqualTo("BTC_USDC");
    assertThat(json("/api/v1/markPrices?symbol=ETH_USDC_PERP"))
        .extracting(row -> row.path("symbol").textValue())
        .containsExactly("ETH_USDC_PERP");
    assertThat(json("/api/v1/markets?marketType=SPOT"))
        .extracting(row -> row.path("symbol").textValue())
        .containsExactly("SOL_USDC");
    assertThat(json("/api/v1/market?symbol=SOL_USDC").path("marketType").textValue())
        .isEqualTo("SPOT");
    assertThat(get("/api/v1/market?symbol=NONE").statusCode()).isEqualTo(400);
  }

  @Test
  void pagesAndCountsItsRows() throws Exception {
    HttpResponse<String> page = get("/api/v1/fundingRates?symbol=SOL_USDC_PERP&limit=2&offset=2");

    assertThat(Resources.parse(page.body())).hasSize(1);
    assertThat(page.headers().firstValue("X-TOTAL")).contains("3");
    assertThat(page.headers().firstValue("X-PAGE-COUNT")).contains("2");
    assertThat(page.headers().firstValue("X-CURRENT-PAGE")).contains("2");
    assertThat(page.headers().firstValue("X-PAGE-SIZE")).contains("2");
  }

  @Test
  void keepsAnOrderUntilItIsCancelled() throws Exception {
    String order =
        "{\"clientId\":77,\"orderType\":\"Limit\",\"postOnly\":true,\"price\":\"10.5\","
            + "\"quantity\":\"2\",\"side\":\"Bid\",\"symbol\":\"SOL_USDC\"}";

    JsonNode placed = signed("orderExecute", "POST", "/api/v1/order", order, 200);
    JsonNode listed = signed("orderQueryAll", "GET", "/api/v1/orders?symbol=SOL_USDC", "", 200);
    JsonNode cancelled =
        signed(
            "orderCancel",
            "DELETE",
            "/api/v1/order",
            "{\"orderId\":\"" + placed.path("id").textValue() + "\",\"symbol\":\"SOL_USDC\"}",
            200);

    assertThat(placed.path("status").textValue()).isEqualTo("New");
    assertThat(placed.path("createdAt").longValue()).isEqualTo(NOW.toEpochMilli());
    assertThat(placed.path("price").textValue()).isEqualTo("10.5");
    assertThat(listed).containsExactly(placed);
    assertThat(cancelled.path("status").textValue()).isEqualTo("Cancelled");
    assertThat(signed("orderQueryAll", "GET", "/api/v1/orders?symbol=SOL_USDC", "", 200)).isEmpty();
    assertThat(signed("orderQuery", "GET", "/api/v1/order?clientId=77&symbol=SOL_USDC", "", 404))
        .hasToString("{\"code\":\"RESOURCE_NOT_FOUND\",\"message\":\"Not Found\"}");
  }

  @Test
  void refusesAnOrderThatWouldTake() throws Exception {
    String order =
        "{\"orderType\":\"Limit\",\"postOnly\":true,\"price\":\"20.51\",\"quantity\":\"2\","
            + "\"side\":\"Bid\",\"symbol\":\"SOL_USDC\"}";

    assertThat(signed("orderExecute", "POST", "/api/v1/order", order, 400))
        .hasToString(
            "{\"code\":\"INVALID_ORDER\",\"message\":\"Order would immediately match and take\"}");
  }

  @Test
  void misbehavesWhereItIsToldAndUntilItIsToldOtherwise() throws Exception {
    standIn.misbehave(Misbehaviour.WRONG_SORT).misbehave(Misbehaviour.CROSSED_BOOK);
    assertThat(json("/api/v1/depth?symbol=SOL_USDC").path("bids"))
        .extracting(level -> level.path(0).textValue())
        .containsExactly("20.46", "20.48", "20.49", "20.6");
    assertThat(json("/api/v1/depth?symbol=SOL_USDC").path("asks"))
        .extracting(level -> level.path(0).textValue())
        .containsExactly("20.55", "20.52", "20.51");
    assertThat(get("/api/v1/status").statusCode()).isEqualTo(200);

    standIn.behave();
    assertThat(json("/api/v1/depth?symbol=SOL_USDC").at("/asks/0/0").textValue())
        .isEqualTo("20.51");
  }

  @Test
  void saysOfAMisbehaviourThatItCannotBeHadOfAnOperation() throws Exception {
    standIn.misbehave(Misbehaviour.CROSSED_BOOK, "getStatus");

    assertThat(get("/api/v1/status").body())
        .isEqualTo(
            "{\"code\":\"INTERNAL_ERROR\",\"message\":"
                + "\"CROSSED_BOOK cannot be had of getStatus\"}");
  }

  @Test
  void showsRowsOfTheOrderAskedFor() throws Exception {
    String id = "113881024563871744";

    assertThat(
            signed("fillHistoryQueryAll", "GET", "/wapi/v1/history/fills?orderId=" + id, "", 200))
        .extracting(row -> row.path("orderId").textValue())
        .containsExactly(id);
    id = "113881024563871947";
    assertThat(
            signed("orderHistoryQueryAll", "GET", "/wapi/v1/history/orders?orderId=" + id, "", 200))
        .extracting(row -> row.path("id").textValue())
        .containsExactly(id);
  }

  @Test
  void showsRowsOfTheTimeAskedFor() throws Exception {
    long from = NOW.minus(Duration.ofHours(12)).toEpochMilli();

    assertThat(
            signed(
                "depositQueryAll",
                "GET",
                "/wapi/v1/capital/deposits?from=" + from + "&to=" + NOW.toEpochMilli(),
                "",
                200))
        .extracting(row -> row.path("id").intValue())
        .containsExactly(3310875);
  }

  @Test
  void cutsAnAnswerInItsMiddle() {
    standIn.misbehave(Misbehaviour.CUT_IN_THE_BODY, "getAssets");

    assertThatThrownBy(() -> get("/api/v1/assets"))
        .isInstanceOf(IOException.class)
        .hasMessage("fixed content-length: 946, bytes received: 473");
  }

  private JsonNode json(String target) throws Exception {
    return Resources.parse(get(target).body());
  }

  private HttpResponse<String> get(String target) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(standIn.url() + target)).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> send(Fixture fixture) throws Exception {
    ReceivedRequest asked = fixture.request();
    Rule rule = Rulebook.standard().find(asked.method(), asked.path());
    HttpRequest request =
        rule != null && rule.isSigned()
            ? HandMadeRequest.of(fixture, NOW.toEpochMilli(), "nothing wrong").to(standIn.url())
            : HandMadeRequest.asIs(fixture, standIn.url());
    return http.send(request, BodyHandlers.ofString());
  }

  private JsonNode signed(String instruction, String method, String target, String body, int status)
      throws Exception {
    List<SentParameter> parameters = new ArrayList<>();
    int mark = target.indexOf('?');
    if (!body.isEmpty()) {
      parameters.addAll(SentBody.elements(body, false).get(0));
    } else if (mark >= 0) {
      parameters.addAll(SentQuery.parse(target.substring(mark + 1)));
    }
    String timestamp = Long.toString(NOW.toEpochMilli());
    TestKey key = TestKey.load("rfc8032-test-1");
    String text = SigningRules.signingString(instruction, List.of(parameters), timestamp, "5000");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(standIn.url() + target))
            .header("X-API-Key", key.verifyingKey())
            .header("X-Timestamp", timestamp)
            .header("X-Window", "5000")
            .header("X-Signature", key.sign(text))
            .header("Content-Type", "application/json; charset=utf-8")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return Resources.parse(answer.body());
  }

  private static long micros(String time) {
    Instant instant = Instant.parse(time);
    return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
  }
}
