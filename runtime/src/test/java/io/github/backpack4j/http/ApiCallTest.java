package io.github.backpack4j.http;

import static io.github.backpack4j.http.TestKit.ORDER;
import static io.github.backpack4j.http.TestKit.assertTellsNoSecret;
import static io.github.backpack4j.http.TestKit.failure;
import static io.github.backpack4j.http.TestKit.isSigned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.http.TestApi.MarketType;
import io.github.backpack4j.http.TestApi.Order;
import io.github.backpack4j.http.TestApi.OrderRequest;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.VerifyingKey;
import io.github.backpack4j.sign.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiCallTest {

  /** What a test does with a client over a server. */
  private interface Body {
    void run(TestKit kit, RawServer server) throws Exception;
  }

  private static void with(RawServer.Answer answer, Body body) throws Exception {
    try (RawServer server = new RawServer(answer);
        TestKit kit = new TestKit(server.url())) {
      body.run(kit, server);
    }
  }

  private static void withSigner(@Nullable Signer signer, Body body) throws Exception {
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit =
            new TestKit(server.url(), http -> http, transport -> transport.signer(signer))) {
      body.run(kit, server);
    }
  }

  // Values.

  @Test
  void aTextAnswerIsTheWholeBody() throws Exception {
    with(
        RawServer.status(200, "Content-Type: text/plain; charset=utf-8", "pöng\n"),
        (kit, server) -> assertThat(kit.api.ping().execute()).isEqualTo("pöng\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1790133798064", "\"1790133798064\"", " 1790133798064\n"})
  void aBareNumberIsATime(String body) throws Exception {
    with(
        RawServer.status(200, "Content-Type: text/plain", body),
        (kit, server) ->
            assertThat(kit.api.getTime().execute())
                .isEqualTo(Instant.ofEpochMilli(1_790_133_798_064L)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-09-11 15:33:00", "\"2025-09-11T15:33:00\""})
  void aBareTextIsATime(String body) throws Exception {
    with(
        RawServer.status(200, "Content-Type: text/plain", body),
        (kit, server) ->
            assertThat(kit.api.getNaiveTime().execute())
                .isEqualTo(Instant.parse("2025-09-11T15:33:00Z")));
  }

  @Test
  void anAnswerIsAnObjectAListOrAMap() throws Exception {
    Order order = new Order("28", new BigDecimal("3826.8888888888888888888888889"));
    String json = "{\"id\":28,\"price\":\"3826.8888888888888888888888889\"}";
    with(
        RawServer.json(json),
        (kit, server) -> assertThat(kit.api.executeOrder(ORDER).execute()).isEqualTo(order));
    with(
        RawServer.json("[" + json + "," + json + "]"),
        (kit, server) ->
            assertThat(kit.api.executeOrders(List.of(ORDER, ORDER)).execute())
                .containsExactly(order, order));
    with(
        RawServer.json("{\"SOL\":" + json + ",\"kPEPE\":" + json + "}"),
        (kit, server) ->
            assertThat(kit.api.getBalances().execute())
                .containsExactly(Map.entry("SOL", order), Map.entry("kPEPE", order)));
    with(
        RawServer.json("[\"a\",\"b\"]"),
        (kit, server) -> assertThat(kit.api.getNames("all").execute()).containsExactly("a", "b"));
    with(
        RawServer.json("{\"SOL\":\"20.50\"}"),
        (kit, server) ->
            assertThat(kit.api.getPrices(null, null, null, null, null, null, null, null).execute())
                .containsExactly(Map.entry("SOL", new BigDecimal("20.50"))));
  }

  @Test
  void aReplyIsDoneOrAccepted() throws Exception {
    with(
        RawServer.json("{\"id\":\"28\"}"),
        (kit, server) -> {
          Reply<Order> reply = kit.api.cancelOrder(ORDER).execute();
          assertThat(reply).isEqualTo(new Reply.Done<>(new Order("28", null)));
          assertThat(reply.isDone()).isTrue();
          assertThat(reply.valueOrNull()).isEqualTo(new Order("28", null));
        });
    with(
        RawServer.status(202, "", ""),
        (kit, server) -> {
          Reply<Order> reply = kit.api.cancelOrder(ORDER).execute();
          assertThat(reply).isEqualTo(new Reply.Accepted<>());
          assertThat(reply.isDone()).isFalse();
          assertThat(reply.valueOrNull()).isNull();
        });
  }

  @ParameterizedTest
  @CsvSource({"200, DONE", "201, DONE", "202, ACCEPTED", "204, DONE"})
  void anOperationThatAnswersNothingSaysHowFarItIs(int status, Acknowledgement said)
      throws Exception {
    with(
        RawServer.status(status, "", ""),
        (kit, server) -> assertThat(kit.api.withdraw(ORDER).execute()).isEqualTo(said));
  }

  @Test
  void whatMayBeMissingIsNullAfterA204() throws Exception {
    with(
        RawServer.status(204, "", ""),
        (kit, server) -> {
          ApiResponse<@Nullable Order> response = kit.api.getTicker(null, null).response();
          assertThat(response.body()).isNull();
          assertThat(response.status()).isEqualTo(204);
        });
    with(
        RawServer.json("{\"id\":28}"),
        (kit, server) ->
            assertThat(kit.api.getTicker(null, null).execute()).isEqualTo(new Order("28", null)));
    with(
        RawServer.status(200, "", ""),
        (kit, server) ->
            assertThat(failure(kit.api.getTicker(null, null)))
                .hasMessage("getTicker: the answer cannot be read: it is empty"));
  }

  @Test
  void whatMustBeThereIsNotReadFromA204() throws Exception {
    with(
        RawServer.status(204, "", ""),
        (kit, server) ->
            assertThat(failure(kit.api.getOrder("SOL_USDC", "28", null)))
                .isExactlyInstanceOf(DecodingException.class)
                .hasMessage("getOrder: the answer cannot be read: it is empty"));
  }

  @Test
  void aResponseTellsWhatCameAroundTheAnswer() throws Exception {
    TestClock[] clock = new TestClock[1];
    RawServer.Answer late =
        (request, connection) -> {
          clock[0].move(Duration.ofMillis(40));
          RawServer.status(200, "Age: 7\r\nX-Page-Count: 1\r\nx-page-count: 2", "pong")
              .to(request, connection);
        };
    with(
        late,
        (kit, server) -> {
          clock[0] = kit.clock;
          ApiCall<String> call = kit.api.ping();
          kit.clock.move(Duration.ofSeconds(1));
          ApiResponse<String> response = call.response();
          assertThat(response.body()).isEqualTo("pong");
          assertThat(response.status()).isEqualTo(200);
          assertThat(response.header("age")).isEqualTo("7");
          assertThat(response.header("AGE")).isEqualTo("7");
          assertThat(response.header("X-PAGE-COUNT")).isEqualTo("2");
          assertThat(response.header("absent")).isNull();
          assertThat(response.headers().get("X-PAGE-count")).containsExactly("1", "2");
          assertThat(response.bytes()).isEqualTo("pong".getBytes());
          assertThat(response.attempts()).isEqualTo(1);
          assertThat(response.sentAt()).isEqualTo(TestClock.START.plusSeconds(1));
          assertThat(response.took()).isEqualTo(Duration.ofMillis(40));
          assertThat(response).hasToString("ApiResponse[200, 4 bytes, attempts=1]");
          assertThatThrownBy(() -> response.headers().clear())
              .isInstanceOf(UnsupportedOperationException.class);
        });
  }

  @Test
  void aResponseTellsHowOftenWhatReadsWasSent() throws Exception {
    try (RawServer server =
            new RawServer(
                RawServer.status(503, "Retry-After: 0", "busy"),
                RawServer.json("{}"),
                RawServer.json("{}"));
        TestKit kit = new TestKit(server.url())) {
      assertThat(kit.api.getBalances().response().attempts()).isEqualTo(2);
      assertThat(server.requests()).hasSize(2);
      assertThat(kit.api.getBalances().response().attempts()).isEqualTo(1);
    }
  }

  @Test
  void aCallIsReusedAndSignedAnewEachTime() throws Exception {
    with(
        RawServer.json("{\"id\":\"1\"}"),
        (kit, server) -> {
          ApiCall<Order> call = kit.api.executeOrder(ORDER);
          assertThat(call.operation()).isEqualTo("executeOrder");
          assertThat(call).hasToString("ApiCall[executeOrder]");
          call.execute();
          kit.clock.move(Duration.ofMillis(1));
          call.execute();
          List<RawServer.Request> requests = server.requests();
          assertThat(requests).hasSize(2).allMatch(each -> isSigned("orderExecute", each));
          assertThat(requests)
              .extracting(each -> each.header("X-Timestamp"))
              .containsExactly("1700000000000", "1700000000001");
          assertThat(requests)
              .extracting(RawServer.Request::text)
              .containsOnly(requests.get(0).text());
        });
  }

  @Test
  void aCallKeepsTheArgumentsItWasMadeWith() throws Exception {
    with(
        RawServer.json("[{}]"),
        (kit, server) -> {
          List<OrderRequest> orders = new ArrayList<>(List.of(ORDER));
          ApiCall<List<Order>> call = kit.api.executeOrders(orders);
          orders.add(ORDER);
          call.execute();
          assertThat(server.request().text().split("SOL_USDC")).hasSize(2);
        });
  }

  // The request.

  @Test
  void aBodyIsJsonWithFourHeadersAndNoOther() throws Exception {
    with(
        RawServer.json("{}"),
        (kit, server) -> {
          kit.api.executeOrder(ORDER).execute();
          RawServer.Request request = server.request();
          assertThat(request.method()).isEqualTo("POST");
          assertThat(request.target()).isEqualTo("/api/v1/order");
          assertThat(request.text())
              .isEqualTo(
                  "{\"symbol\":\"SOL_USDC\",\"price\":\"20.50\",\"clientId\":7,"
                      + "\"memo\":\"planted memo\"}");
          assertThat(request.headers())
              .containsOnlyKeys(
                  "Accept-Encoding",
                  "Connection",
                  "Content-Length",
                  "Content-Type",
                  "Host",
                  "User-Agent",
                  "X-API-Key",
                  "X-Signature",
                  "X-Timestamp",
                  "X-Window");
          assertThat(request.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
          assertThat(request.header("X-API-Key")).isEqualTo(TestKit.VERIFYING_KEY);
          assertThat(request.header("X-Timestamp")).isEqualTo("1700000000000");
          assertThat(request.header("X-Window")).isEqualTo("5000");
          assertThat(isSigned("orderExecute", request)).isTrue();
        });
  }

  @Test
  void aWriteWithoutABodyIsSentWithoutOne() throws Exception {
    with(
        RawServer.json(""),
        (kit, server) -> {
          kit.api.forgetOrder(7L).execute();
          assertThat(server.request().method()).isEqualTo("DELETE");
          assertThat(server.request().target()).isEqualTo("/api/v1/order?clientId=7");
          assertThat(server.request().headers())
              .doesNotContainKeys("Content-Length", "Content-Type", "Transfer-Encoding");
        });
  }

  @Test
  void aPublicOperationIsSentBare() throws Exception {
    withSigner(
        null,
        (kit, server) -> {
          kit.api.ping().execute();
          assertThat(server.request().headers())
              .containsOnlyKeys("Accept-Encoding", "Connection", "Host", "User-Agent");
        });
    withSigner(
        new Ed25519Signer(SigningKey.fromBase64(TestKit.SEED)),
        (kit, server) -> {
          kit.api.ping().execute();
          assertThat(server.request().headers()).doesNotContainKey("X-API-Key");
        });
  }

  @Test
  void aQueryHoldsEveryFormOfAValueAndIsSignedDecoded() throws Exception {
    Instant time = Instant.parse("2025-09-11T20:10:40.699999999Z");
    with(
        RawServer.json("{}"),
        (kit, server) -> {
          kit.api
              .getPrices(
                  time,
                  time,
                  time,
                  time,
                  new BigDecimal("1E-7"),
                  DecimalOrPercent.parse("80%"),
                  false,
                  Duration.ofSeconds(90))
              .execute();
          assertThat(server.request().target())
              .isEqualTo(
                  "/api/v1/prices?s=1757621440&ms=1757621440699&us=1757621440699999"
                      + "&iso=2025-09-11T20%3A10%3A40.699999999&decimal=0.0000001&percent=80%25"
                      + "&flag=false&length=90000");
        });
    with(
        RawServer.json("[]"),
        (kit, server) -> {
          kit.api
              .getFills(
                  "a b+c/d=e&f%",
                  null, null, time, List.of(new MarketType("SPOT"), new MarketType("PERP")), 10)
              .execute();
          assertThat(server.request().target())
              .isEqualTo(
                  "/wapi/v1/history/fills?orderId=a%20b%2Bc%2Fd%3De%26f%25&from=1757621440699"
                      + "&marketType=SPOT&marketType=PERP&limit=10");
          assertThat(
                  TestKit.verifies(
                      "instruction=fillHistoryQueryAll&from=1757621440699&limit=10"
                          + "&marketType=SPOT&marketType=PERP&orderId=a b+c/d=e&f%"
                          + "&timestamp=1700000000000&window=5000",
                      server.request().header("X-Signature")))
              .isTrue();
        });
  }

  @Test
  void aDefaultMethodGoesThroughTheSameChecks() throws Exception {
    with(
        RawServer.json("[]"),
        (kit, server) -> {
          ApiCall<List<Order>> call = kit.api.getFills("28");
          assertThat(call.execute()).isEmpty();
          assertThat(server.request().target()).isEqualTo("/wapi/v1/history/fills?orderId=28");
        });
  }

  @Test
  void thePathOfTheBaseUrlStaysInFront() throws Exception {
    for (String path : List.of("/proxy", "/proxy/")) {
      try (RawServer server = new RawServer(RawServer.json("pong"));
          TestKit kit = new TestKit(server.url().resolve(path))) {
        kit.api.ping().execute();
        assertThat(server.request().target()).isEqualTo("/proxy/api/v1/ping");
      }
    }
  }

  @Test
  void theWindowIsSentAndSigned() throws Exception {
    try (RawServer server = new RawServer(RawServer.close(""));
        TestKit kit =
            new TestKit(
                server.url(),
                http -> http,
                transport -> transport.window(Window.ofMillis(60_000)))) {
      OutcomeUnknownException failure =
          (OutcomeUnknownException) failure(kit.api.executeOrder(ORDER));
      assertThat(failure.deadline()).isEqualTo(TestClock.START.plusSeconds(60));
      assertThat(server.request().header("X-Window")).isEqualTo("60000");
      assertThat(isSigned("orderExecute", server.request())).isTrue();
    }
  }

  // Failures.

  @Test
  void aRefusalInJsonIsTyped() throws Exception {
    with(
        RawServer.status(
            400,
            "Content-Type: application/json",
            "{\"code\":\"INVALID_PRICE\",\"message\":\"Price is too far\",\"new\":{}}"),
        (kit, server) -> {
          ApiException failure = (ApiException) failure(kit.api.executeOrder(ORDER));
          assertThat(failure)
              .hasMessage("executeOrder was refused with 400 INVALID_PRICE: Price is too far");
          assertThat(failure.operation()).isEqualTo("executeOrder");
          assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
          assertThat(failure.status()).isEqualTo(400);
          assertThat(failure.code()).isEqualTo("INVALID_PRICE");
          assertThat(failure.reason()).isEqualTo("Price is too far");
          assertTellsNoSecret(failure, server.requests());
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "failed to parse|was refused with 400: failed to parse",
        "`<!DOCTYPE HTML><HTML><TITLE>ERROR: no\nway</TITLE></HTML>`|was refused with 400: an HTML"
            + " page: ERROR: no way",
        "<html>blocked</html>|was refused with 400: an HTML page",
        "``|was refused with 400",
        "{\"code\":\"INVALID_ORDER\",\"mess|was refused with 400 INVALID_ORDER",
        "{\"message\":\"Forbidden\"}|was refused with 400: Forbidden",
        "{\"error\":7}|was refused with 400: {\"error\":7}"
      })
  void aRefusalInAnotherFormIsToldAsItCame(String body, String told) throws Exception {
    with(
        RawServer.status(400, "", body),
        (kit, server) ->
            assertThat(failure(kit.api.getBalances()))
                .isExactlyInstanceOf(ApiException.class)
                .hasMessage("getBalances " + told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "{\"id\":\"1\",\"price\":\"20| at /price: the text ends early",
        "{\"price\":\"much\"}| at /price: a decimal of at most 128 digits before and after its"
            + " point was expected, found other text",
        "[]|: an object was expected, found an array",
        "``|: it is empty",
        "` \n`|: it is empty",
        "null|: a value was expected, found null",
        "{} {}|: more follows after the end of the document"
      })
  void aSuccessThatCannotBeReadWasExecuted(String body, String where) throws Exception {
    with(
        RawServer.json(body),
        (kit, server) -> {
          BackpackException failure = failure(kit.api.executeOrder(ORDER));
          assertThat(failure)
              .isExactlyInstanceOf(DecodingException.class)
              .hasMessage("executeOrder: the answer cannot be read" + where);
          assertThat(failure.outcome()).isEqualTo(Outcome.EXECUTED);
          assertThat(failure.operation()).isEqualTo("executeOrder");
          assertTellsNoSecret(failure, server.requests());
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|[{}]|3 results were expected, found 1",
        "1|[{},{}]|1 result was expected, found 2",
        "2|[]|2 results were expected, found 0"
      })
  void aBatchIsAnsweredItemByItem(int items, String body, String reason) throws Exception {
    with(
        RawServer.json(body),
        (kit, server) -> {
          BackpackException failure =
              failure(kit.api.executeOrders(Collections.nCopies(items, ORDER)));
          assertThat(failure)
              .isExactlyInstanceOf(DecodingException.class)
              .hasMessage("executeOrders: the answer cannot be read: " + reason);
          assertThat(failure.outcome()).isEqualTo(Outcome.EXECUTED);
          assertThat(server.requests()).hasSize(1);
        });
  }

  @Test
  void aReplyThatIsDoneSaysSo() throws Exception {
    with(
        RawServer.json(""),
        (kit, server) ->
            assertThat(failure(kit.api.cancelOrder(ORDER)))
                .isExactlyInstanceOf(DecodingException.class)
                .hasMessage("cancelOrder: the answer cannot be read: it is empty"));
  }

  private static void assertNotSent(ApiCall<?> call, String message) {
    BackpackException failure = failure(call);
    assertThat(failure).isExactlyInstanceOf(NotSentException.class).hasMessage(message);
    assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertTellsNoSecret(failure, List.of());
    CompletableFuture<?> future = call.executeAsync();
    assertThatThrownBy(future::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isExactlyInstanceOf(NotSentException.class)
        .hasMessage(message);
  }

  @Test
  @SuppressWarnings("NullAway")
  void whatTheArgumentsLackIsToldBeforeAnythingIsSent() throws Exception {
    with(
        RawServer.json("{}"),
        (kit, server) -> {
          TestApi api = kit.api;
          assertNotSent(api.executeOrder(null), "executeOrder was not sent: order is required");
          assertNotSent(api.executeOrders(null), "executeOrders was not sent: orders is required");
          assertNotSent(
              api.executeOrders(Arrays.asList(ORDER, null)),
              "executeOrders was not sent: orders has null at index 1");
          assertNotSent(
              api.executeOrders(List.of()),
              "executeOrders was not sent: orders is empty, and a batch has at least one item");
          assertNotSent(api.forgetOrder(null), "forgetOrder was not sent: clientId is required");
          assertNotSent(api.getNames(null), "getNames was not sent: kind is required");
          assertNotSent(
              api.getOrder(null, "28", null), "getOrder was not sent: symbol is required");
          assertNotSent(
              api.getOrder("SOL_USDC", null, null),
              "getOrder was not sent: exactly one of orderId and clientId must be given, not none");
          assertNotSent(
              api.getOrder("SOL_USDC", "28", 0L),
              "getOrder was not sent: exactly one of orderId and clientId must be given, not"
                  + " orderId and clientId");
          assertNotSent(
              api.getFills("1", null, "2", null, null, null),
              "getFills was not sent: at most one of orderId, strategyId and parentId may be given,"
                  + " not orderId and parentId");
          assertNotSent(
              api.getFills(null, null, "2", null, null, 1),
              "getFills was not sent: at most one of parentId and limit may be given, not parentId"
                  + " and limit");
          assertNotSent(
              api.getFills(null, null, null, null, Arrays.asList((MarketType) null), null),
              "getFills was not sent: marketType has null at index 0");
          assertNotSent(
              api.getFills(null, null, null, Instant.MAX, null, null),
              "getFills was not sent: its parameter from cannot be written: a time is too far"
                  + " away");
          assertNotSent(
              api.getOrder("", "28", null), "getOrder was not sent: symbol must not be empty");
          assertNotSent(
              api.getOrder("SOL_USDC", "", null),
              "getOrder was not sent: orderId must not be empty");
          assertNotSent(
              api.getOrder("S\ud800", "28", null),
              "getOrder was not sent: symbol must not hold half a surrogate pair");
          assertNotSent(
              api.getFills("", null, null, null, null, null),
              "getFills was not sent: orderId must not be empty");
          assertNotSent(
              api.getFills(
                  null,
                  null,
                  null,
                  null,
                  List.of(new MarketType("SPOT"), new MarketType("")),
                  null),
              "getFills was not sent: marketType at index 1 must not be empty");
          assertNotSent(api.getNames(""), "getNames was not sent: kind must not be empty");
          BigDecimal huge = new BigDecimal("1e200");
          assertNotSent(
              api.getPrices(null, null, null, null, huge, null, null, null),
              "getPrices was not sent: its parameter decimal cannot be written: a decimal has more"
                  + " than 128 digits before or after its point");
          assertNotSent(
              api.getPrices(null, null, null, Instant.MAX, null, null, null, null),
              "getPrices was not sent: its parameter iso cannot be written: a time is too far"
                  + " away");
          Duration endless = Duration.ofSeconds(Long.MAX_VALUE);
          assertNotSent(
              api.getPrices(null, null, null, null, null, null, null, endless),
              "getPrices was not sent: its parameter length cannot be written: a duration is too"
                  + " long");
          assertNotSent(
              api.executeOrder(new OrderRequest("SOL_USDC", huge, 7L, null)),
              "executeOrder was not sent: its parameter price cannot be written: a decimal has more"
                  + " than 128 digits before or after its point");
          assertNotSent(
              api.executeOrder(new OrderRequest("SOL_USDC", null, 7L, "fail")),
              "executeOrder was not sent: its parameters cannot be written");
          assertThat(server.requests()).isEmpty();
        });
  }

  @Test
  void anArgumentBeyondItsBoundsIsToldBeforeAnythingIsSent() throws Exception {
    with(
        RawServer.json("{}"),
        (kit, server) -> {
          for (long beyond : new long[] {-1, 4_294_967_296L}) {
            assertNotSent(
                kit.api.getOrder("SOL_USDC", null, beyond),
                "getOrder was not sent: clientId must be between 0 and 4294967295, not " + beyond);
          }
          for (int beyond : new int[] {0, 1001}) {
            assertNotSent(
                kit.api.getFills(null, null, null, null, null, beyond),
                "getFills was not sent: limit must be between 1 and 1000, not " + beyond);
          }
          assertThat(server.requests()).isEmpty();
        });
  }

  @Test
  void aListBeyondItsBoundsIsToldBeforeAnythingIsSent() throws Exception {
    with(
        RawServer.json("{}"),
        (kit, server) -> {
          assertNotSent(
              kit.api.executeOrders(Collections.nCopies(51, ORDER)),
              "executeOrders was not sent: orders must have between 1 and 50 items, not 51");
          assertNotSent(
              kit.api.getTicker(List.of("SOL_USDC"), null),
              "getTicker was not sent: symbol must have 2 items or more, not 1");
          assertNotSent(
              kit.api.getTicker(null, List.of("a", "b", "c")),
              "getTicker was not sent: kind must have 2 items at most, not 3");
          assertThat(server.requests()).isEmpty();
        });
  }

  @Test
  void aListAtItsBoundsIsSent() throws Exception {
    String results = String.join(",", Collections.nCopies(50, "{\"id\":1}"));
    with(
        RawServer.json("[" + results + "]"),
        (kit, server) ->
            assertThat(kit.api.executeOrders(Collections.nCopies(50, ORDER)).execute())
                .hasSize(50));
    with(
        RawServer.json("{\"id\":28}"),
        (kit, server) -> {
          kit.api.getTicker(List.of("a", "b"), List.of("c", "d")).execute();
          assertThat(server.requests())
              .extracting(RawServer.Request::target)
              .containsExactly("/api/v1/ticker?symbol=a&symbol=b&kind=c&kind=d");
        });
  }

  @Test
  void aRefusedOperationIsNeverSent() throws Exception {
    with(
        RawServer.json("{}"),
        (kit, server) -> {
          String message = "getPnl was not sent: it left the API on 2025-08-07; use getFills";
          assertNotSent(kit.api.getPnl("SOL_USDC"), message);
          // What else is wrong with the call does not matter.
          assertNotSent(kit.api.getPnl(null), message);
          assertThat(server.requests()).isEmpty();
        });
  }

  @Test
  void anArgumentAtItsBoundsIsSent() throws Exception {
    with(
        RawServer.json("[]"),
        (kit, server) -> {
          kit.api.getFills(null, null, null, null, null, 1).execute();
          kit.api.getFills(null, null, null, null, null, 1000).execute();
          kit.api.getFills(null, null, null, null, null, null).execute();
          assertThat(server.requests())
              .extracting(RawServer.Request::target)
              .containsExactly(
                  "/wapi/v1/history/fills?limit=1",
                  "/wapi/v1/history/fills?limit=1000",
                  "/wapi/v1/history/fills");
        });
  }

  @Test
  void oneOfAGroupIsEnough() throws Exception {
    with(
        RawServer.json("{}"),
        (kit, server) -> {
          kit.api.getOrder("SOL_USDC", null, 0L).execute();
          kit.api.getOrder("SOL_USDC", "28", null).execute();
          assertThat(server.requests())
              .extracting(RawServer.Request::target)
              .containsExactly(
                  "/api/v1/order?symbol=SOL_USDC&clientId=0",
                  "/api/v1/order?symbol=SOL_USDC&orderId=28");
        });
  }

  @Test
  void aSignedOperationNeedsASigner() throws Exception {
    withSigner(
        null,
        (kit, server) -> {
          assertNotSent(
              kit.api.getBalances(),
              "getBalances was not sent: it has to be signed, and there is no signer");
          assertThat(server.connections()).isZero();
        });
  }

  @Test
  void aSignerThatFailsSendsNothing() throws Exception {
    SigningKey destroyed = SigningKey.fromBase64(TestKit.SEED);
    destroyed.destroy();
    withSigner(
        new Ed25519Signer(destroyed),
        (kit, server) -> {
          assertNotSent(
              kit.api.executeOrder(ORDER),
              "executeOrder was not sent: signing failed: the signing key is destroyed");
          assertThat(server.requests()).isEmpty();
        });
    withSigner(
        signer(
            string -> {
              throw new IllegalStateException("module asleep");
            }),
        (kit, server) -> {
          assertNotSent(kit.api.executeOrder(ORDER), "executeOrder was not sent: signing failed");
          assertThat(failure(kit.api.executeOrder(ORDER))).hasRootCauseMessage("module asleep");
          assertThat(server.requests()).isEmpty();
        });
    withSigner(
        signer(string -> new byte[63]),
        (kit, server) -> {
          assertNotSent(
              kit.api.executeOrder(ORDER),
              "executeOrder was not sent: signing failed: the signer returned 63 bytes instead of"
                  + " 64");
          assertThat(server.requests()).isEmpty();
        });
  }

  private interface Signing {
    byte[] sign(SigningString string);
  }

  private static Signer signer(Signing signing) {
    return new Signer() {
      @Override
      public VerifyingKey verifyingKey() {
        return VerifyingKey.fromBase64(TestKit.VERIFYING_KEY);
      }

      @Override
      public byte[] sign(SigningString signingString) {
        return signing.sign(signingString);
      }
    };
  }

  @Test
  void everyClientIdOfABatchIsCarriedByAnUnknownOutcome() throws Exception {
    OrderRequest another = new OrderRequest("SOL_USDC", null, 4_294_967_295L, null);
    OrderRequest without = new OrderRequest("SOL_USDC", null, null, null);
    with(
        RawServer.close(""),
        (kit, server) -> {
          OutcomeUnknownException failure =
              (OutcomeUnknownException)
                  failure(kit.api.executeOrders(List.of(ORDER, without, another)));
          assertThat(failure.clientIds()).containsExactly(7L, 1000L, 4_294_967_295L);
          assertThat(failure.clientId()).isNull();
          assertThat(isSigned("orderExecute", server.request())).isTrue();
        });
  }

  @Test
  void aCallTimeoutLeavesTheOutcomeUnknown() throws Exception {
    try (RawServer server = new RawServer(RawServer.silence(""));
        TestKit kit =
            new TestKit(
                server.url(),
                http -> http.readTimeout(Duration.ZERO).callTimeout(Duration.ofMillis(250)))) {
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .isExactlyInstanceOf(OutcomeUnknownException.class)
          .hasMessage(
              "executeOrder has an unknown outcome: no answer came in time; it can take effect"
                  + " until 2023-11-14T22:13:25Z");
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  // Futures.

  @Test
  void aFutureGivesTheAnswer() throws Exception {
    with(
        RawServer.json("{\"id\":\"28\"}"),
        (kit, server) -> {
          CompletableFuture<Order> future = kit.api.executeOrder(ORDER).executeAsync();
          assertThat(future.get(5, TimeUnit.SECONDS)).isEqualTo(new Order("28", null));
          assertThat(isSigned("orderExecute", server.request())).isTrue();
        });
  }

  @Test
  void aFutureFailsAsExecuteDoes() throws Exception {
    with(
        RawServer.status(404, "", "gone"),
        (kit, server) ->
            assertThatThrownBy(() -> kit.api.executeOrder(ORDER).executeAsync().join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isExactlyInstanceOf(ApiException.class)
                .hasMessage("executeOrder was refused with 404: gone"));
    with(
        RawServer.close(""),
        (kit, server) -> {
          assertThatThrownBy(() -> kit.api.executeOrder(ORDER).executeAsync().join())
              .isInstanceOf(CompletionException.class)
              .cause()
              .isExactlyInstanceOf(OutcomeUnknownException.class);
          assertThat(server.requests()).hasSize(1);
        });
  }

  @Test
  void cancellingAFutureCancelsTheCall() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch hungUp = new CountDownLatch(1);
    RawServer.Answer none =
        (request, connection) -> {
          arrived.countDown();
          try {
            RawServer.silence("").to(request, connection);
          } finally {
            hungUp.countDown();
          }
        };
    try (RawServer server = new RawServer(none);
        TestKit kit = new TestKit(server.url(), http -> http.readTimeout(Duration.ZERO))) {
      CompletableFuture<Order> future = kit.api.executeOrder(ORDER).executeAsync();
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(future.cancel(true)).isTrue();
      assertThat(hungUp.await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(future).isCancelled();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void whatIsCancelledBeforeItsTurnIsNotSent() throws Exception {
    ExecutorService oneThread = Executors.newSingleThreadExecutor();
    CountDownLatch gate = new CountDownLatch(1);
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit =
            new TestKit(server.url(), http -> http.dispatcher(new Dispatcher(oneThread)))) {
      oneThread.execute(
          () -> {
            try {
              gate.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
      CompletableFuture<Order> future = kit.api.executeOrder(ORDER).executeAsync();
      future.cancel(false);
      gate.countDown();
      oneThread.submit(() -> {}).get(5, TimeUnit.SECONDS);
      assertThat(server.requests()).isEmpty();
    } finally {
      oneThread.shutdownNow();
    }
  }

  @Test
  void aFutureFailsWhereTheHttpClientIsShutDown() throws IOException {
    ExecutorService gone = Executors.newSingleThreadExecutor();
    gone.shutdown();
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), http -> http.dispatcher(new Dispatcher(gone)))) {
      assertThatThrownBy(() -> kit.api.executeOrder(ORDER).executeAsync().join())
          .cause()
          .isExactlyInstanceOf(NotSentException.class)
          .hasMessage(
              "executeOrder was not sent: the executor of the HTTP client takes no more calls");
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void nothingIsSentOnceTheTransportIsClosed() throws Exception {
    with(
        RawServer.json("{}"),
        (kit, server) -> {
          ApiCall<Order> made = kit.api.executeOrder(ORDER);
          kit.transport.close();
          assertNotSent(made, "executeOrder was not sent: the client is closed");
          assertNotSent(kit.api.ping(), "ping was not sent: the client is closed");
          assertThatThrownBy(made::response)
              .isExactlyInstanceOf(NotSentException.class)
              .hasMessage("executeOrder was not sent: the client is closed");
          assertThat(server.connections()).isZero();
        });
    try (RawServer server = new RawServer(RawServer.json("{}"))) {
      Transport ofItsOwn = Transport.builder().baseUrl(server.url()).build();
      ApiCall<String> made = ofItsOwn.api(TestApi.class, TestApi.CODECS).ping();
      ofItsOwn.close();
      assertNotSent(made, "ping was not sent: the client is closed");
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void closingCutsOffNoCallThatIsUnderWay() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    RawServer.Answer late = RawServer.after(gate, RawServer.json("{\"id\":\"28\"}"));
    RawServer.Answer counted =
        (request, connection) -> {
          arrived.countDown();
          late.to(request, connection);
        };
    try (RawServer server = new RawServer(counted);
        TestKit kit = new TestKit(server.url(), http -> http.readTimeout(Duration.ZERO))) {
      CompletableFuture<Order> future = kit.api.executeOrder(ORDER).executeAsync();
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
      kit.transport.close();
      gate.countDown();
      assertThat(future.get(5, TimeUnit.SECONDS)).isEqualTo(new Order("28", null));
    }
  }
}
