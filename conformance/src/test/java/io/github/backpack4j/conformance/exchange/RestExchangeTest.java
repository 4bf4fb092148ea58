package io.github.backpack4j.conformance.exchange;

import static io.github.backpack4j.conformance.exchange.Requests.BID;
import static io.github.backpack4j.conformance.exchange.Requests.BID_STRING;
import static io.github.backpack4j.conformance.exchange.Requests.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestExchangeTest {
  private static RestExchange exchange;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    exchange = new RestExchange();
  }

  @AfterAll
  static void stop() {
    exchange.close();
  }

  @BeforeEach
  void reset() {
    exchange.reset(Clock.fixed(Instant.ofEpochMilli(NOW), ZoneOffset.UTC));
  }

  @Test
  void answersASignedRequestFromItsFixture() throws Exception {
    exchange.answerWith(Fixture.load("order/execute-order/limit-bid-rests"));

    HttpResponse<String> answer = post(BID, BID_STRING);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"status\":\"New\"");
    assertThat(exchange.unanswered()).isEmpty();
    assertThat(exchange.requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.line()).isEqualTo("POST /api/v1/order");
              assertThat(request.body()).isEqualTo(BID);
              assertThat(request.signingString()).isEqualTo(BID_STRING);
              assertThat(request.refusal()).isNull();
            });
  }

  @Test
  void refusesAWrongSignatureThoughAFixtureWaits() throws Exception {
    exchange.answerWith(Fixture.load("order/execute-order/limit-bid-rests"));

    HttpResponse<String> answer = post(BID, BID_STRING + " ");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
    assertThat(answer.body())
        .isEqualTo("{\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":\"Invalid signature\"}");
    assertThat(exchange.unanswered()).isEmpty();
  }

  @Test
  void tellsOfARequestThatNoFixtureAnswers() throws Exception {
    exchange.answerWith(Fixture.load("order/execute-order/limit-bid-rests"));
    String other = BID.replace("\"3\"", "\"4\"");

    post(other, BID_STRING.replace("quantity=3", "quantity=4"));

    assertThat(exchange.unanswered())
        .singleElement()
        .asString()
        .contains("no fixture answers", "POST /api/v1/order", other, "limit-bid-rests");
  }

  @Test
  void answersNoPublicRequestThatCarriesMoreThanItsFixtureSays() throws Exception {
    exchange.answerWith(Fixture.load("markets/get-depth/three-levels-a-side"));
    String target = "/api/v1/depth?symbol=SOL_USDC&limit=5";

    assertThat(get(target)).isEqualTo(200);
    assertThat(get(target + "&levels=2")).isEqualTo(404);
    assertThat(get(target, "X-API-Key", Requests.KEY.verifyingKey())).isEqualTo(404);
    assertThat(exchange.unanswered()).hasSize(2);
  }

  @Test
  void tellsOfAQueryBesideABody() throws Exception {
    exchange.answerWith(Fixture.load("order/execute-order/limit-bid-rests"));

    HttpResponse<String> answer = post("/api/v1/order?postOnly=true", BID, BID_STRING);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .isEqualTo("no operation takes a query beside a body, nor a body that it does not read");
    assertThat(exchange.unanswered())
        .singleElement()
        .asString()
        .contains("no fixture answers", "POST /api/v1/order?postOnly=true");
  }

  @Test
  void refusesAQueryThatCannotBeDecoded() throws Exception {
    assertThat(raw("GET /api/v1/depth?symbol=SOL%2 HTTP/1.1"))
        .startsWith("HTTP/1.1 400 ")
        .contains("Content-Type: text/plain; charset=utf-8")
        .endsWith("failed to parse the query: malformed `%`");
    assertThat(exchange.requests())
        .singleElement()
        .satisfies(
            request ->
                assertThat(request.refusal())
                    .isEqualTo("400 failed to parse the query: malformed `%`"));
  }

  @Test
  void refusesAHeaderThatCameTwice() throws Exception {
    String[] lines = {
      "GET /api/v1/capital HTTP/1.1",
      "X-API-Key: " + Requests.KEY.verifyingKey(),
      "X-Timestamp: " + NOW,
      "X-Signature: "
          + Requests.KEY.sign("instruction=balanceQuery&timestamp=" + NOW + "&window=5000"),
      "x-window: 5000",
      "X-Window: 5000"
    };

    assertThat(raw(lines))
        .startsWith("HTTP/1.1 400 ")
        .endsWith(
            "{\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":\"Header X-Window must be sent"
                + " once\"}");
  }

  @Test
  void listensOnLoopbackOnly() {
    assertThat(exchange.url().getHost()).isEqualTo("127.0.0.1");
  }

  private int get(String target, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(target));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  private HttpResponse<String> post(String body, String signed) throws Exception {
    return post("/api/v1/order", body, signed);
  }

  private HttpResponse<String> post(String target, String body, String signed) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(target)).POST(HttpRequest.BodyPublishers.ofString(body));
    Requests.headers(signed, NOW, 5000)
        .forEach((name, values) -> request.header(name, values.get(0)));
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /**
   * Sends a request without a body as it stands: the JDK's client would not send a malformed one.
   */
  private static String raw(String... lines) throws IOException {
    String request = String.join("\r\n", lines) + "\r\nHost: x\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket("127.0.0.1", exchange.url().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static URI uri(String target) {
    return URI.create(exchange.url() + target);
  }
}
