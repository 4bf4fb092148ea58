package io.github.backpack4j.http;

import static io.github.backpack4j.http.TestKit.ORDER;
import static io.github.backpack4j.http.TestKit.assertTellsNoSecret;
import static io.github.backpack4j.http.TestKit.failure;
import static io.github.backpack4j.http.TestKit.isSigned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.OutcomeUnknownException;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Cache;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, what writes reaches the server once, and its outcome is told rightly. */
class OnceOnlyTest {
  private static final String TAIL = "; it can take effect until 2023-11-14T22:13:25Z";
  private static final Pattern CODE =
      Pattern.compile("^the answer (?:was [0-9]+|to an item was) ([A-Z_]{4,})");

  /** What writes, in every form that OkHttp treats differently. */
  enum Write {
    POST("executeOrder", "orderExecute", List.of(7L), api -> api.executeOrder(ORDER)),
    POST_OF_A_BATCH(
        "executeOrders", "orderExecute", List.of(7L), api -> api.executeOrders(List.of(ORDER))),
    POST_WITHOUT_PARAMETERS("convertDust", "convertDust", List.of(), api -> api.convertDust()),
    DELETE_WITH_BODY("cancelOrder", "orderCancel", List.of(7L), api -> api.cancelOrder(ORDER)),
    DELETE_WITHOUT_BODY("forgetOrder", "orderForget", List.of(7L), api -> api.forgetOrder(7L)),
    FUNDS("withdraw", "withdraw", List.of(), api -> api.withdraw(ORDER));

    final String operation;
    final String instruction;
    final List<Long> clientIds;
    final Function<TestApi, ApiCall<?>> call;

    Write(
        String operation,
        String instruction,
        List<Long> clientIds,
        Function<TestApi, ApiCall<?>> call) {
      this.operation = operation;
      this.instruction = instruction;
      this.clientIds = clientIds;
      this.call = call;
    }

    ApiCall<?> on(TestKit kit) {
      return call.apply(kit.api);
    }
  }

  private static void assertUnknown(
      BackpackException failure, Write write, int status, String reason) {
    assertThat(failure)
        .isExactlyInstanceOf(OutcomeUnknownException.class)
        .hasMessage(write.operation + " has an unknown outcome: " + reason + TAIL);
    OutcomeUnknownException unknown = (OutcomeUnknownException) failure;
    assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(unknown.operation()).isEqualTo(write.operation);
    assertThat(unknown.status()).isEqualTo(status);
    Matcher code = CODE.matcher(reason);
    assertThat(unknown.code()).isEqualTo(code.find() ? code.group(1) : "");
    assertThat(unknown.deadline()).isEqualTo(Instant.parse("2023-11-14T22:13:25Z"));
    assertThat(unknown.clientIds()).isEqualTo(write.clientIds);
    assertThat(unknown.clientId())
        .isEqualTo(write.clientIds.isEmpty() ? null : write.clientIds.get(0));
  }

  private static void assertArrivedOnce(RawServer server, Write write) {
    assertThat(server.requests()).hasSize(1);
    assertThat(isSigned(write.instruction, server.request())).isTrue();
  }

  /** Runs a write against one answer and says how it failed, once it is sure to have been once. */
  private static BackpackException once(Write write, RawServer.Answer answer) throws IOException {
    try (RawServer server = new RawServer(answer, RawServer.json("{\"id\":\"second\"}"));
        TestKit kit = new TestKit(server.url())) {
      BackpackException failure = failure(write.on(kit));
      assertArrivedOnce(server, write);
      assertTellsNoSecret(failure, server.requests());
      return failure;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aConnectionClosedAfterTheRequestWasReadLeavesTheOutcomeUnknown(Write write)
      throws IOException {
    assertUnknown(
        once(write, RawServer.close("")), write, 0, "the connection broke before the answer came");
  }

  /** Keeps what it is given for later, and fails. */
  private static final class Postponing implements Interceptor {
    private Interceptor.Chain chain;

    @Override
    public Response intercept(Interceptor.Chain given) throws IOException {
      chain = given;
      throw new IOException("it took too long");
    }

    void goOn() {
      try {
        chain.proceed(chain.request()).close();
      } catch (IOException | IllegalStateException e) {
        // kept from it, by one or the other
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNotSentIsNotSentLaterEither(Write write) throws IOException {
    for (boolean early : List.of(true, false)) {
      Postponing postponing = new Postponing();
      try (RawServer server = new RawServer(RawServer.json("{}"));
          TestKit kit =
              new TestKit(
                  server.url(),
                  http ->
                      early
                          ? http.addInterceptor(postponing)
                          : http.addNetworkInterceptor(postponing))) {
        assertThat(failure(write.on(kit))).isExactlyInstanceOf(NotSentException.class);
        postponing.goOn();
        assertThat(server.requests()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatAFirewallAnswersIsNotTheWordOfTheExchange(Write write) throws IOException {
    assertUnknown(
        once(write, RawServer.status(202, "x-amzn-waf-action: challenge", "")),
        write,
        202,
        "the answer was 202, from a firewall before the exchange");
  }

  @Test
  void whatAFirewallAnswersIsNothingToRead() throws IOException {
    try (RawServer server =
            new RawServer(RawServer.status(202, "x-amzn-waf-action: challenge", ""));
        TestKit kit = new TestKit(server.url())) {
      for (ApiCall<?> call : List.of(kit.api.ping(), kit.api.getBalances())) {
        assertThat(failure(call))
            .isExactlyInstanceOf(ApiException.class)
            .hasMessage(
                call.operation()
                    + " was refused with 202: it comes from a firewall before the exchange");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TIMEOUT", "SERVER_ERROR"})
  void anItemOfABatchOfWhichTheExchangeDoesNotKnowLeavesTheOutcomeUnknown(String code)
      throws IOException {
    String answer = "[{\"operation\":\"Err\",\"code\":\"" + code + "\",\"message\":\"Late\"}]";
    BackpackException failure = once(Write.POST_OF_A_BATCH, RawServer.json(answer));
    assertUnknown(failure, Write.POST_OF_A_BATCH, 200, "the answer to an item was " + code);
    assertThat(((OutcomeUnknownException) failure).results()).hasSize(1);
  }

  @Test
  void resultsThatDoNotBelongToTheItemsAreNoneOfADoubtfulBatch() throws IOException {
    String item = "{\"operation\":\"Err\",\"code\":\"TIMEOUT\",\"message\":\"Late\"}";
    for (String answer : List.of("[" + item + "," + item + "]", "[" + item + ",5]")) {
      BackpackException failure = once(Write.POST_OF_A_BATCH, RawServer.json(answer));
      assertUnknown(failure, Write.POST_OF_A_BATCH, 200, "the answer to an item was TIMEOUT");
      assertThat(((OutcomeUnknownException) failure).results()).isEmpty();
    }
  }

  @Test
  void anItemOfABatchThatWasRefusedIsAnAnswer() throws IOException {
    String answer = "[{\"operation\":\"Err\",\"code\":\"INVALID_ORDER\",\"message\":\"TIMEOUT\"}]";
    try (RawServer server = new RawServer(RawServer.json(answer));
        TestKit kit = new TestKit(server.url())) {
      assertThat(kit.api.executeOrders(List.of(ORDER)).execute()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"POST", "POST_OF_A_BATCH"})
  void whatIsOnlyAcceptedWhereAValueIsDueIsNotKnownToBeDone(Write write) throws IOException {
    assertUnknown(
        once(write, RawServer.status(202, "", "")),
        write,
        202,
        "the answer was 202, which does not say that it was carried out");
  }

  @ParameterizedTest
  @EnumSource
  void aReusedConnectionClosedAfterTheRequestWasReadLeavesTheOutcomeUnknown(Write write)
      throws IOException {
    try (RawServer server = new RawServer(RawServer.json("pong"), RawServer.close(""));
        TestKit kit = new TestKit(server.url())) {
      kit.api.ping().execute();
      BackpackException failure = failure(write.on(kit));
      assertUnknown(failure, write, 0, "the connection broke before the answer came");
      assertThat(server.requests()).hasSize(2);
      assertThat(server.connections()).isEqualTo(1);
      assertThat(isSigned(write.instruction, server.requests().get(1))).isTrue();
      assertTellsNoSecret(failure, server.requests());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRequestTimeoutLeavesTheOutcomeUnknown(Write write) throws IOException {
    assertUnknown(
        once(write, RawServer.status(408, "", "too late")),
        write,
        408,
        "the answer was 408: too late");
  }

  @ParameterizedTest
  @EnumSource
  void aServiceThatInvitesToTryAgainAtOnceLeavesTheOutcomeUnknown(Write write) throws IOException {
    BackpackException failure =
        once(
            write,
            RawServer.status(
                503,
                "Retry-After: 0",
                "{\"code\":\"MAINTENANCE\",\"message\":\"System under maintenance\"}"));
    assertUnknown(failure, write, 503, "the answer was 503 MAINTENANCE: System under maintenance");
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 307, 308})
  void aRedirectToTheSameHostLeavesTheOutcomeUnknown(int status) throws IOException {
    for (Write write : Write.values()) {
      assertUnknown(
          once(write, RawServer.status(status, "Location: /api/v2/order", "")),
          write,
          status,
          "the answer was " + status);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void noRedirectTakesAKeyToAnotherHost(int status) throws IOException {
    try (RawServer other = new RawServer(RawServer.json("{\"id\":\"other\"}"));
        RawServer server =
            new RawServer(
                RawServer.status(
                    status, "Location: http://localhost:" + other.port() + "/api/v1/order", ""));
        TestKit kit = new TestKit(server.url())) {
      for (Write write : Write.values()) {
        assertUnknown(failure(write.on(kit)), write, status, "the answer was " + status);
      }
      assertThat(failure(kit.api.getBalances()))
          .isExactlyInstanceOf(ApiException.class)
          .hasMessage("getBalances was refused with " + status);
      assertThat(failure(kit.api.ping())).hasMessage("ping was refused with " + status);
      assertThat(server.requests()).hasSize(Write.values().length + 2);
      assertThat(other.connections()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Le"})
  void aResetBeforeTheHeadersAreWholeLeavesTheOutcomeUnknown(String begun) throws IOException {
    for (Write write : Write.values()) {
      assertUnknown(
          once(write, RawServer.reset(begun)),
          write,
          0,
          "the connection broke before the answer came");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Le"})
  void aResetOfAReusedConnectionLeavesTheOutcomeUnknown(String begun) throws IOException {
    for (Write write : Write.values()) {
      try (RawServer server = new RawServer(RawServer.json("pong"), RawServer.reset(begun));
          TestKit kit = new TestKit(server.url())) {
        kit.api.ping().execute();
        assertUnknown(
            failure(write.on(kit)), write, 0, "the connection broke before the answer came");
        assertThat(server.requests()).hasSize(2);
        assertThat(server.connections()).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void silenceLeavesTheOutcomeUnknown(Write write) throws IOException {
    assertUnknown(once(write, RawServer.silence("")), write, 0, "no answer came in time");
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatIsNoHttpLeavesTheOutcomeUnknown(Write write) throws IOException {
    assertUnknown(
        once(write, RawServer.close("SSH-2.0-OpenSSH_9.2\r\n\r\n")),
        write,
        0,
        "the connection broke before the answer came");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501, 502, 504, 520, 599})
  void everyFailureOfTheServerLeavesTheOutcomeUnknown(int status) throws IOException {
    for (Write write : Write.values()) {
      assertUnknown(
          once(write, RawServer.status(status, "", "<html><title>Bad</title>")),
          write,
          status,
          "the answer was " + status + ": an HTML page: Bad");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TIMEOUT", "SERVER_ERROR"})
  void twoCodesLeaveTheOutcomeUnknownWhateverTheStatus(String code) throws IOException {
    for (Write write : Write.values()) {
      assertUnknown(
          once(write, RawServer.status(400, "", "{\"code\":\"" + code + "\",\"message\":\"x\"}")),
          write,
          400,
          "the answer was 400 " + code + ": x");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 421, 425, 429})
  void everyOtherRefusalIsDefinite(int status) throws IOException {
    for (Write write : Write.values()) {
      BackpackException failure =
          once(
              write,
              RawServer.status(status, "", "{\"code\":\"TRADING_PAUSED\",\"message\":\"x\"}"));
      assertThat(failure)
          .isExactlyInstanceOf(ApiException.class)
          .hasMessage(write.operation + " was refused with " + status + " TRADING_PAUSED: x");
      assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalWhoseBodyBreaksOffLeavesTheOutcomeUnknown(Write write) throws IOException {
    BackpackException failure =
        once(write, RawServer.close("HTTP/1.1 400 No\r\nContent-Length: 99\r\n\r\n{\"code\":"));
    assertUnknown(failure, write, 400, "the answer was 400, and it broke off");
    assertThat(failure).hasCauseInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalWhoseBodyFallsSilentLeavesTheOutcomeUnknown(Write write) throws IOException {
    assertUnknown(
        once(write, RawServer.silence("HTTP/1.1 429 No\r\nContent-Length: 99\r\n\r\n{\"code\":")),
        write,
        429,
        "the answer was 429, and it broke off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"message\":\"x\"", "{\"message\":\"x\",\"code\":\"TIME"})
  void aRefusalThatEndsBeforeItsCodeLeavesTheOutcomeUnknown(String body) throws IOException {
    // Without a length the end of the connection is the end of the body, cut short or not.
    for (Write write : Write.values()) {
      assertUnknown(
          once(write, RawServer.close("HTTP/1.1 400 No\r\nConnection: close\r\n\r\n" + body)),
          write,
          400,
          "the answer was 400: " + (body.length() == 1 ? body : "x"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalThatEndsBehindItsCodeIsDefinite(Write write) throws IOException {
    assertThat(
            once(
                write,
                RawServer.close(
                    "HTTP/1.1 400 No\r\nConnection: close\r\n\r\n{\"code\":\"INVALID_PRICE\",")))
        .isExactlyInstanceOf(ApiException.class)
        .hasMessage(write.operation + " was refused with 400 INVALID_PRICE");
  }

  @Test
  void aRefusalOfWhatReadsIsDefiniteWhateverBecomesOfItsBody() throws IOException {
    try (RawServer server =
            new RawServer(
                RawServer.close("HTTP/1.1 400 No\r\nContent-Length: 99\r\n\r\n{\"code\":"));
        TestKit kit = new TestKit(server.url())) {
      BackpackException failure = failure(kit.api.getBalances());
      assertThat(failure)
          .isExactlyInstanceOf(ApiException.class)
          .hasMessage("getBalances was refused with 400");
      assertThat(failure.getSuppressed()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSuccessWhoseBodyBreaksOffWasExecuted(Write write) throws IOException {
    BackpackException failure =
        once(write, RawServer.close("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\":"));
    assertExecuted(failure, write, "it broke off");
  }

  @ParameterizedTest
  @EnumSource
  void aSuccessWhoseBodyFallsSilentWasExecuted(Write write) throws IOException {
    BackpackException failure =
        once(write, RawServer.silence("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\":"));
    assertExecuted(failure, write, "it broke off");
  }

  private static void assertExecuted(BackpackException failure, Write write, String reason) {
    assertThat(failure)
        .isExactlyInstanceOf(DecodingException.class)
        .hasMessage(write.operation + ": the answer cannot be read: " + reason);
    assertThat(failure.outcome()).isEqualTo(Outcome.EXECUTED);
    assertThat(failure.operation()).isEqualTo(write.operation);
  }

  @ParameterizedTest
  @EnumSource
  void aFailureOfTheServerWhoseBodyBreaksOffLeavesTheOutcomeUnknown(Write write)
      throws IOException {
    assertUnknown(
        once(write, RawServer.close("HTTP/1.1 502 Bad\r\nContent-Length: 99\r\n\r\n{\"code\":")),
        write,
        502,
        "the answer was 502, and it broke off");
  }

  private static void assertNotSent(BackpackException failure, Write write, String reason) {
    assertThat(failure)
        .isExactlyInstanceOf(NotSentException.class)
        .hasMessage(write.operation + " was not sent: " + reason);
    assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertTellsNoSecret(failure, List.of());
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedConnectionSendsNothing(Write write) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (TestKit kit = new TestKit(URI.create("http://127.0.0.1:" + port))) {
      assertNotSent(failure(write.on(kit)), write, "no connection was made");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNameThatIsNotResolvedSendsNothing(Write write) {
    try (TestKit kit =
        new TestKit(
            URI.create("http://exchange.test"),
            http ->
                http.dns(
                    host -> {
                      throw new UnknownHostException(host);
                    }))) {
      assertNotSent(failure(write.on(kit)), write, "the name of the host was not resolved");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAddressThatRefusesIsPassedOverForTheNext(Write write) throws IOException {
    InetAddress[] addresses = {
      InetAddress.getByName("127.0.0.2"), InetAddress.getByName("127.0.0.1")
    };
    try (RawServer server = new RawServer(RawServer.status(404, "", "gone"));
        TestKit kit =
            new TestKit(
                URI.create("http://exchange.test:" + server.port()),
                http -> http.dns(host -> List.of(addresses)))) {
      assertThat(failure(write.on(kit))).isExactlyInstanceOf(ApiException.class);
      assertArrivedOnce(server, write);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReusedConnectionClosedAMomentAgoIsTakenForOneThatBroke(Write write) throws Exception {
    // OkHttp looks whether a connection still stands only once it was idle for ten seconds. The
    // request is lost then, and nothing here can tell that it was not read.
    CountDownLatch closed = new CountDownLatch(1);
    RawServer.Answer closing =
        (request, connection) -> {
          RawServer.close("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npong")
              .to(request, connection);
          closed.countDown();
        };
    try (RawServer server = new RawServer(closing);
        TestKit kit = new TestKit(server.url())) {
      kit.api.ping().execute();
      closed.await();
      assertUnknown(
          failure(write.on(kit)), write, 0, "the connection broke before the answer came");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFailedTlsHandshakeSendsNothing(Write write) throws Exception {
    try (ServerSocket plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread greeter =
          new Thread(
              () -> {
                try {
                  while (true) {
                    Socket connection = plain.accept();
                    connection.getOutputStream().write("220 no TLS here\r\n".getBytes());
                  }
                } catch (IOException closed) {
                  // the end of the test
                }
              });
      greeter.setDaemon(true);
      greeter.start();
      try (TestKit kit = new TestKit(URI.create("https://127.0.0.1:" + plain.getLocalPort()))) {
        assertNotSent(failure(write.on(kit)), write, "no TLS connection was made");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterceptorThatTriesAgainOnAFailureIsStopped(Write write) throws IOException {
    Interceptor again =
        chain -> {
          try {
            return chain.proceed(chain.request());
          } catch (IOException e) {
            return chain.proceed(chain.request());
          }
        };
    try (RawServer server = new RawServer(RawServer.close(""), RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), http -> http.addInterceptor(again))) {
      BackpackException failure = failure(write.on(kit));
      assertUnknown(
          failure, write, 0, "no answer came, and it was kept from being sent a second time");
      assertArrivedOnce(server, write);
      assertTellsNoSecret(failure, server.requests());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 503})
  void anInterceptorThatProceedsTwiceIsStopped(int status) throws IOException {
    Interceptor twice =
        chain -> {
          chain.proceed(chain.request()).close();
          return chain.proceed(chain.request());
        };
    for (Write write : Write.values()) {
      try (RawServer server = new RawServer(RawServer.status(status, "", "{}"));
          TestKit kit = new TestKit(server.url(), http -> http.addInterceptor(twice))) {
        BackpackException failure = failure(write.on(kit));
        switch (status) {
          case 200 -> assertExecuted(failure, write, "an interceptor of the HTTP client lost it");
          default ->
              assertUnknown(
                  failure,
                  write,
                  status,
                  "the answer was " + status + ", and an interceptor of the HTTP client lost it");
        }
        assertArrivedOnce(server, write);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterceptorThatProceedsTwiceAndKeepsTheFirstAnswerDoesNoHarm(Write write)
      throws IOException {
    Interceptor twice =
        chain -> {
          Response first = chain.proceed(chain.request());
          byte[] body = first.body().bytes();
          try {
            chain.proceed(chain.request()).close();
          } catch (IOException stopped) {
            // as it has to be
          }
          return first.newBuilder().body(ResponseBody.create(body, null)).build();
        };
    try (RawServer server = new RawServer(RawServer.status(404, "", "gone"));
        TestKit kit = new TestKit(server.url(), http -> http.addInterceptor(twice))) {
      assertThat(failure(write.on(kit)))
          .isExactlyInstanceOf(ApiException.class)
          .hasMessage(write.operation + " was refused with 404: gone");
      assertArrivedOnce(server, write);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNetworkInterceptorThatProceedsTwiceIsStopped(Write write) throws IOException {
    Interceptor twice =
        chain -> {
          chain.proceed(chain.request()).close();
          return chain.proceed(chain.request());
        };
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), http -> http.addNetworkInterceptor(twice))) {
      assertExecuted(failure(write.on(kit)), write, "an interceptor of the HTTP client lost it");
      assertArrivedOnce(server, write);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterceptorThatFailsBeforeItSendsSendsNothing(Write write) throws IOException {
    Interceptor broken =
        chain -> {
          throw new IllegalStateException("broken");
        };
    for (boolean network : new boolean[] {false, true}) {
      try (RawServer server = new RawServer(RawServer.json("{}"));
          TestKit kit =
              new TestKit(
                  server.url(),
                  http ->
                      network ? http.addNetworkInterceptor(broken) : http.addInterceptor(broken))) {
        assertNotSent(failure(write.on(kit)), write, "an interceptor of the HTTP client failed");
        assertThat(server.requests()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterceptorThatFailsBeforeTheAnswerLeavesTheOutcomeUnknown(Write write)
      throws IOException {
    Interceptor broken =
        chain -> {
          try {
            return chain.proceed(chain.request());
          } catch (IOException e) {
            throw new IllegalStateException("broken");
          }
        };
    try (RawServer server = new RawServer(RawServer.close(""));
        TestKit kit = new TestKit(server.url(), http -> http.addInterceptor(broken))) {
      assertUnknown(
          failure(write.on(kit)), write, 0, "an interceptor of the HTTP client interfered");
      assertArrivedOnce(server, write);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatAnInterceptorMeetsInACallOfItsOwnSaysNothingOfThisOne(Write write) throws IOException {
    Interceptor nested =
        chain -> {
          Response answer = chain.proceed(chain.request());
          try (answer) {
            throw new NotSentException("getTime", "no connection was made", null);
          }
        };
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), http -> http.addInterceptor(nested))) {
      assertExecuted(failure(write.on(kit)), write, "an interceptor of the HTTP client lost it");
      assertArrivedOnce(server, write);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 400, 503})
  void anAnswerThatAnInterceptorMakesUpSettlesNothing(int madeUp) throws IOException {
    Interceptor fallback =
        chain -> {
          try {
            return chain.proceed(chain.request());
          } catch (IOException e) {
            return answer(chain, madeUp);
          }
        };
    for (Write write : Write.values()) {
      try (RawServer server = new RawServer(RawServer.close(""));
          TestKit kit = new TestKit(server.url(), http -> http.addInterceptor(fallback))) {
        assertUnknown(
            failure(write.on(kit)), write, 0, "an interceptor of the HTTP client interfered");
        assertArrivedOnce(server, write);
      }
    }
    try (RawServer server = new RawServer(RawServer.close(""));
        TestKit kit = new TestKit(server.url(), http -> http.addInterceptor(fallback))) {
      if (madeUp < 300) {
        assertThat(kit.api.ping().execute()).isEqualTo("made up");
      } else {
        assertThat(failure(kit.api.ping()))
            .isExactlyInstanceOf(ApiException.class)
            .hasMessage("ping was refused with " + madeUp + ": made up");
      }
    }
  }

  private static Response answer(Interceptor.Chain chain, int status) {
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("Made up")
        .body(ResponseBody.create("made up", null))
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void anInterceptorThatRefusesByItselfSendsNothing(Write write) throws IOException {
    Interceptor breaker = chain -> answer(chain, 503);
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), http -> http.addInterceptor(breaker))) {
      assertNotSent(
          failure(write.on(kit)), write, "an interceptor of the HTTP client answered 503 itself");
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAuthenticatorIsNotAsked(Write write) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    try (RawServer server = new RawServer(RawServer.status(401, "", "no"), RawServer.json("{}"));
        TestKit kit =
            new TestKit(
                server.url(),
                http ->
                    http.authenticator(
                        (route, response) -> {
                          asked.incrementAndGet();
                          return response.request();
                        }))) {
      assertThat(failure(write.on(kit)))
          .isExactlyInstanceOf(ApiException.class)
          .hasMessage(write.operation + " was refused with 401: no");
      assertArrivedOnce(server, write);
      assertThat(asked).hasValue(0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aProxyThatAsksForAPasswordGetsItWithTheNextRequestOnly(Write write) throws IOException {
    try (RawServer proxy = new RawServer(RawServer.status(407, "", "who"), RawServer.json("{}"));
        TestKit kit =
            new TestKit(
                URI.create("http://exchange.test"),
                http ->
                    http.proxy(
                            new Proxy(
                                Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", proxy.port())))
                        .proxyAuthenticator(
                            (route, response) ->
                                response
                                    .request()
                                    .newBuilder()
                                    .header("Proxy-Authorization", "Basic eA==")
                                    .build()))) {
      assertThat(failure(write.on(kit)))
          .isExactlyInstanceOf(ApiException.class)
          .hasMessage(write.operation + " was refused with 407: who");
      assertThat(proxy.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterruptedThreadSendsNothingAndStaysInterrupted(Write write) throws IOException {
    for (boolean connected : new boolean[] {false, true}) {
      try (RawServer server = new RawServer(RawServer.json("pong"), RawServer.json("{}"));
          TestKit kit = new TestKit(server.url())) {
        if (connected) {
          kit.api.ping().execute();
        }
        ApiCall<?> call = write.on(kit);
        Thread.currentThread().interrupt();
        BackpackException failure;
        boolean interrupted;
        try {
          failure = failure(call);
        } finally {
          interrupted = Thread.interrupted();
        }
        assertNotSent(failure, write, "the thread was interrupted");
        assertThat(interrupted).isTrue();
        assertThat(server.requests()).hasSize(connected ? 1 : 0);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterruptionWhileWaitingLeavesTheOutcomeUnknownAndTheThreadInterrupted(Write write)
      throws IOException {
    Thread caller = Thread.currentThread();
    RawServer.Answer interrupting =
        (request, connection) -> {
          caller.interrupt();
          RawServer.silence("HTTP/1.1 200 OK\r\n").to(request, connection);
        };
    try (RawServer server = new RawServer(interrupting);
        TestKit kit = new TestKit(server.url())) {
      BackpackException failure;
      boolean interrupted;
      try {
        failure = failure(write.on(kit));
      } finally {
        interrupted = Thread.interrupted();
      }
      assertUnknown(failure, write, 0, "the thread was interrupted before the answer came");
      assertThat(interrupted).isTrue();
      assertArrivedOnce(server, write);
    }
  }

  @Test
  void whatReadsMayArriveAgainSignedAnew() throws IOException {
    try (RawServer server =
            new RawServer(RawServer.json("pong"), RawServer.close(""), RawServer.json("{}"));
        TestKit kit = new TestKit(server.url())) {
      kit.api.ping().execute();
      assertThat(kit.api.getBalances().execute()).isEmpty();
      assertThat(server.requests()).hasSize(3);
      assertThat(isSigned("balanceQuery", server.requests().get(1))).isTrue();
      assertThat(isSigned("balanceQuery", server.requests().get(2))).isTrue();
    }
  }

  @Test
  void whatReadsHasAnUnknownOutcomeOnlyWhereNothingCame() throws IOException {
    try (RawServer server =
            new RawServer(
                RawServer.silence(""),
                RawServer.status(408, "", "late"),
                RawServer.status(408, "", "late"),
                RawServer.status(503, "", "{\"code\":\"MAINTENANCE\",\"message\":\"x\"}"));
        TestKit kit = new TestKit(server.url())) {
      assertThat(failure(kit.api.getBalances()))
          .isExactlyInstanceOf(OutcomeUnknownException.class)
          .hasMessage("getBalances has an unknown outcome: no answer came in time");
      assertThat(failure(kit.api.getBalances()))
          .isExactlyInstanceOf(ApiException.class)
          .hasMessage("getBalances was refused with 408: late");
      assertThat(failure(kit.api.getBalances()))
          .isExactlyInstanceOf(ApiException.class)
          .hasMessage("getBalances was refused with 503 MAINTENANCE: x");
    }
    try (RawServer server = new RawServer(RawServer.silence(""));
        TestKit kit = new TestKit(server.url())) {
      assertThat(failure(kit.api.ping()))
          .hasMessage("ping has an unknown outcome: no answer came in time")
          .extracting(failure -> ((OutcomeUnknownException) failure).deadline())
          .isEqualTo(Instant.parse("2023-11-14T22:13:20Z"));
    }
  }

  @Test
  void nothingIsAnsweredFromACache() throws IOException {
    File folder = Files.createTempDirectory("cache").toFile();
    try (RawServer server =
            new RawServer(RawServer.status(200, "Cache-Control: max-age=3600", "pong"));
        Cache cache = new Cache(folder, 1 << 20);
        TestKit kit = new TestKit(server.url(), http -> http.cache(cache))) {
      kit.api.ping().execute();
      kit.api.ping().execute();
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void theClientOfTheUserIsLeftAsItWas() {
    OkHttpClient client = new OkHttpClient();
    Transport.builder().baseUrl(URI.create("https://exchange.test")).httpClient(client).build();
    assertThat(client.networkInterceptors()).isEmpty();
    assertThat(client.followRedirects()).isTrue();
  }
}
