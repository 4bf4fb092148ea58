package io.github.backpack4j.http;

import static io.github.backpack4j.http.TestKit.ORDER;
import static io.github.backpack4j.http.TestKit.failure;
import static io.github.backpack4j.http.TestKit.isSigned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.NotSentException;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.http.TestApi.Order;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is signed is what is sent, whatever the interceptors of the user make of it. */
class SigningInterceptorTest {
  private static final String ALTERED = "{\"symbol\":\"BTC_USDC\",\"clientId\":8,\"memo\":null}";

  private static Interceptor altering(UnaryOperator<Request> alteration) {
    return chain -> chain.proceed(alteration.apply(chain.request()));
  }

  private static UnaryOperator<OkHttpClient.Builder> with(
      boolean network, UnaryOperator<Request> alteration) {
    return network
        ? http -> http.addNetworkInterceptor(altering(alteration))
        : http -> http.addInterceptor(altering(alteration));
  }

  private static Request altered(Request request) {
    return request
        .newBuilder()
        .post(RequestBody.create(ALTERED, MediaType.get("application/json")))
        .build();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBodyAlteredByAnInterceptorIsSignedAsAltered(boolean network) throws IOException {
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), with(network, SigningInterceptorTest::altered))) {
      kit.api.executeOrder(ORDER).execute();
      assertThat(server.request().text()).isEqualTo(ALTERED);
      assertThat(
              TestKit.verifies(
                  "instruction=orderExecute&clientId=8&symbol=BTC_USDC"
                      + "&timestamp=1700000000000&window=5000",
                  server.request().header("X-Signature")))
          .isTrue();
    }
  }

  @Test
  void aBodyAlteredAfterSigningIsNoLongerSigned() throws IOException {
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url())) {
      kit.api.executeOrder(ORDER).execute();
      RawServer.Request request = server.request();
      String body = request.text();
      assertThat(isSigned("orderExecute", request, body)).isTrue();
      assertThat(isSigned("orderExecute", request, body.replace("20.50", "20.5"))).isFalse();
      assertThat(isSigned("orderExecute", request, body.replace("7", "8"))).isFalse();
      assertThat(isSigned("orderExecute", request, body.replace("memo", "note"))).isFalse();
      assertThat(isSigned("orderCancel", request, body)).isFalse();
    }
  }

  @Test
  void theReceivedIdIsThatOfTheBodyAsAltered() throws IOException {
    try (RawServer server = new RawServer(RawServer.close(""));
        TestKit kit = new TestKit(server.url(), with(true, SigningInterceptorTest::altered))) {
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .extracting(failure -> ((OutcomeUnknownException) failure).clientIds())
          .asString()
          .isEqualTo("[8]");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aUrlAlteredByAnInterceptorIsSignedAsAltered(boolean network) throws IOException {
    UnaryOperator<Request> alteration =
        request ->
            request
                .newBuilder()
                .url(request.url().newBuilder().addQueryParameter("a b", "c&d").build())
                .build();
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), with(network, alteration))) {
      kit.api.getOrder("SOL_USDC", "28", null).execute();
      assertThat(server.request().target())
          .isEqualTo("/api/v1/order?symbol=SOL_USDC&orderId=28&a%20b=c%26d");
      assertThat(isSigned("orderQuery", server.request())).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBodyOfUnknownLengthThatDiffersEachTimeIsSentAsSigned(boolean network) throws IOException {
    UnaryOperator<Request> alteration =
        request -> request.newBuilder().post(new Counting()).build();
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), with(network, alteration))) {
      kit.api.executeOrder(ORDER).execute();
      assertThat(server.request().text()).isEqualTo("{\"count\":1,\"clientId\":1000}");
      assertThat(server.request().header("Content-Length")).isEqualTo("27");
      assertThat(server.request().headers()).doesNotContainKey("Transfer-Encoding");
      assertThat(isSigned("orderExecute", server.request())).isTrue();
    }
  }

  /** Writes another body each time it is asked. */
  private static final class Counting extends RequestBody {
    private int count;

    @Override
    public MediaType contentType() {
      return MediaType.get("application/json");
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      count++;
      sink.writeUtf8("{\"count\":" + count + "}");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRequestReplacedByAnInterceptorIsSigned(boolean network) throws IOException {
    UnaryOperator<Request> replacement =
        request ->
            new Request.Builder()
                .url(request.url())
                .headers(request.headers())
                .method(request.method(), request.body())
                .build();
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), with(network, replacement))) {
      kit.api.executeOrder(ORDER).execute();
      assertThat(isSigned("orderExecute", server.request())).isTrue();
    }
  }

  @Test
  void whatAnInterceptorClaimsToBeTheSignatureIsReplaced() throws IOException {
    UnaryOperator<Request> forging =
        request ->
            request
                .newBuilder()
                .header("X-API-KEY", "forged")
                .header("X-SIGNATURE", "forged")
                .addHeader("x-signature", "twice")
                .build();
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), with(true, forging))) {
      kit.api.executeOrder(ORDER).execute();
      assertThat(isSigned("orderExecute", server.request())).isTrue();
    }
  }

  @Test
  void theTimestampIsTakenAfterTheInterceptorsHaveRun() throws IOException {
    TestKit[] holder = new TestKit[1];
    Interceptor slow =
        chain -> {
          holder[0].clock.move(Duration.ofSeconds(9));
          return chain.proceed(chain.request());
        };
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit =
            new TestKit(
                server.url(), http -> http.addInterceptor(slow).addNetworkInterceptor(slow))) {
      holder[0] = kit;
      ApiResponse<Order> response = kit.api.executeOrder(ORDER).response();
      assertThat(server.request().header("X-Timestamp")).isEqualTo("1700000018000");
      assertThat(response.sentAt()).isEqualTo(TestClock.START.plusSeconds(18));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "7", "{\"a\":1,\"a\":2}", "{\"a\":", "{} {}", "{\"a\":\"\uD83D", "x=1"})
  void aBodyThatCannotBeSignedIsNotSent(String body) throws IOException {
    UnaryOperator<Request> alteration =
        request ->
            request
                .newBuilder()
                .post(RequestBody.create(body, MediaType.get("application/json")))
                .build();
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), with(true, alteration))) {
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .isExactlyInstanceOf(NotSentException.class)
          .hasMessageStartingWith("executeOrder was not sent: its body ");
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aBodyThatCannotBeWrittenIsNotSent() throws IOException {
    RequestBody broken =
        new RequestBody() {
          @Override
          public MediaType contentType() {
            return MediaType.get("application/json");
          }

          @Override
          public void writeTo(BufferedSink sink) throws IOException {
            throw new IOException("disk");
          }
        };
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit =
            new TestKit(
                server.url(), with(true, request -> request.newBuilder().post(broken).build()))) {
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .isExactlyInstanceOf(NotSentException.class)
          .hasMessage("executeOrder was not sent: its body cannot be written")
          .hasRootCauseMessage("disk");
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aStreamOfHttp2ThatWasNotOpenedHasNotDeparted() throws Exception {
    // OkHttp throws this before the first byte, and then takes another connection by itself.
    Constructor<?> constructor =
        Class.forName("okhttp3.internal.http2.ConnectionShutdownException").getConstructor();
    AtomicBoolean opened = new AtomicBoolean();
    Interceptor.Chain[] original = new Interceptor.Chain[1];
    Attempt[] attempt = new Attempt[1];
    Interceptor capturing =
        chain -> {
          original[0] = chain;
          attempt[0] = chain.call().request().tag(Attempt.class);
          Interceptor.Chain unopened =
              (Interceptor.Chain)
                  Proxy.newProxyInstance(
                      Interceptor.Chain.class.getClassLoader(),
                      new Class<?>[] {Interceptor.Chain.class},
                      (proxy, method, arguments) -> {
                        if (method.getName().equals("proceed")) {
                          opened.set(true);
                          throw (IOException) constructor.newInstance();
                        }
                        return method.invoke(original[0], arguments);
                      });
          assertThatThrownBy(() -> new SigningInterceptor().intercept(unopened))
              .isInstanceOf(IOException.class);
          assertThat(attempt[0].hasDeparted()).isFalse();
          return chain.proceed(chain.request());
        };
    try (RawServer server = new RawServer(RawServer.json("{\"id\":\"1\"}"));
        TestKit kit = new TestKit(server.url(), http -> http.addNetworkInterceptor(capturing))) {
      assertThat(kit.api.executeOrder(ORDER).execute().id()).isEqualTo("1");
      assertThat(opened).isTrue();
      assertThat(isSigned("orderExecute", server.request())).isTrue();
    }
  }
}
