package io.github.backpack4j.http;

import static io.github.backpack4j.http.TestKit.ORDER;
import static io.github.backpack4j.http.TestKit.failure;
import static io.github.backpack4j.http.TestKit.isSigned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.OutcomeUnknownException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only reads is sent again where that may help, what writes never. */
class RepetitionTest {
  private static final RawServer.Answer NOTHING = RawServer.json("{}");

  private static TestKit kit(URI url, UnaryOperator<Transport.Builder> settings) {
    return new TestKit(
        url, http -> http, transport -> settings.apply(transport.retryPolicy(RetryPolicy.DEFAULT)));
  }

  private static TestKit kit(URI url) {
    return kit(url, transport -> transport);
  }

  private static RawServer.Answer coded(int status, String code) {
    return RawServer.status(status, "", "{\"code\":\"" + code + "\",\"message\":\"x\"}");
  }

  static Stream<Arguments> passing() {
    List<Arguments> all =
        new ArrayList<>(
            List.of(
                Arguments.of("closed", RawServer.close("")),
                Arguments.of("reset", RawServer.reset("")),
                Arguments.of("silent", RawServer.silence("")),
                Arguments.of("no HTTP", RawServer.close("SSH-2.0-OpenSSH_9.2\r\n\r\n")),
                Arguments.of(
                    "cut short", RawServer.close("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")),
                Arguments.of(
                    "fallen silent",
                    RawServer.silence("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")),
                Arguments.of(
                    "a refusal cut short",
                    RawServer.close("HTTP/1.1 400 No\r\nContent-Length: 99\r\n\r\n{"))));
    for (int status : new int[] {429, 500, 502, 503, 504, 599}) {
      all.add(Arguments.of("" + status, RawServer.status(status, "", "<html>")));
    }
    for (String code : List.of("TIMEOUT", "SERVER_ERROR", "MAINTENANCE")) {
      all.add(Arguments.of(code, coded(400, code)));
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void whatReadsIsSentAgainAndSignedAnew(String name, RawServer.Answer answer) throws IOException {
    try (RawServer server = new RawServer(answer, answer, NOTHING);
        TestKit kit = kit(server.url())) {
      ApiResponse<?> response = kit.api.getBalances().response();
      assertThat(response.attempts()).isEqualTo(3);
      assertThat(server.requests()).hasSize(3).allMatch(each -> isSigned("balanceQuery", each));
      assertThat(server.requests())
          .extracting(each -> each.header("X-Signature"))
          .doesNotHaveDuplicates();
      assertThat(response.sentAt())
          .isEqualTo(kit.clock.instant())
          .isAfter(TestClock.START.plusMillis(700));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void whatWritesIsSentOnce(String name, RawServer.Answer answer) throws IOException {
    for (OnceOnlyTest.Write write : OnceOnlyTest.Write.values()) {
      try (RawServer server = new RawServer(answer, NOTHING);
          TestKit kit = kit(server.url())) {
        failure(write.on(kit));
        assertThat(server.requests()).hasSize(1);
        assertThat(kit.sleeper.sleeps()).isEmpty();
      }
    }
  }

  @Test
  void aRequestTimeoutIsRepeatedByTheHttpClientFirst() throws IOException {
    RawServer.Answer late = RawServer.status(408, "", "");
    try (RawServer server = new RawServer(late, late, NOTHING);
        TestKit kit = kit(server.url())) {
      assertThat(kit.api.getBalances().response().attempts()).isEqualTo(3);
      assertThat(kit.sleeper.sleeps()).containsExactly(Duration.ofMillis(250));
    }
    try (RawServer server = new RawServer(late, NOTHING);
        TestKit kit = kit(server.url())) {
      failure(kit.api.executeOrder(ORDER));
      assertThat(server.requests()).hasSize(1);
    }
  }

  static Stream<Arguments> lasting() {
    List<Arguments> all = new ArrayList<>();
    for (int status : new int[] {400, 401, 403, 404, 409, 422, 425, 301}) {
      all.add(Arguments.of("" + status, coded(status, "INVALID_RANGE")));
    }
    all.add(Arguments.of("no JSON", RawServer.json("[1")));
    all.add(Arguments.of("another shape", RawServer.json("[]")));
    all.add(Arguments.of("empty", RawServer.json("")));
    all.add(
        Arguments.of(
            "too large", RawServer.raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{")));
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lasting")
  void whatWouldEndTheSameIsNotSentAgain(String name, RawServer.Answer answer) throws IOException {
    try (RawServer server = new RawServer(answer, NOTHING);
        TestKit kit = kit(server.url())) {
      failure(kit.api.getBalances());
      assertThat(server.requests()).hasSize(1);
      assertThat(kit.sleeper.sleeps()).isEmpty();
    }
  }

  @Test
  void theLastFailureIsThrownAndTellsOfTheOthers() throws IOException {
    try (RawServer server =
            new RawServer(RawServer.close(""), coded(503, "MAINTENANCE"), coded(502, "x"));
        TestKit kit = kit(server.url())) {
      BackpackException failure = failure(kit.api.getBalances());
      assertThat(failure)
          .isExactlyInstanceOf(ApiException.class)
          .hasMessage("getBalances was refused with 502 x: x");
      assertThat(failure.getSuppressed()).hasSize(1);
      assertThat(failure.getSuppressed()[0])
          .isExactlyInstanceOf(ApiException.class)
          .hasMessage("getBalances was refused with 503 MAINTENANCE: x");
      assertThat(failure.getSuppressed()[0].getSuppressed()[0])
          .isExactlyInstanceOf(OutcomeUnknownException.class)
          .hasMessage(
              "getBalances has an unknown outcome: the connection broke before the answer came");
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void aConnectionThatIsNotMadeIsTriedAgain() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    try (TestKit kit = kit(URI.create("http://127.0.0.1:" + port))) {
      assertThat(failure(kit.api.getBalances()))
          .isExactlyInstanceOf(NotSentException.class)
          .hasMessage("getBalances was not sent: no connection was made");
      assertThat(kit.sleeper.sleeps()).hasSize(2);
      failure(kit.api.executeOrder(ORDER));
      assertThat(kit.sleeper.sleeps()).hasSize(2);
    }
  }

  @Test
  void aNameThatIsNotResolvedIsAskedForAgain() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    try (RawServer server = new RawServer(NOTHING);
        TestKit kit =
            new TestKit(
                URI.create("http://exchange.test:" + server.port()),
                http ->
                    http.dns(
                        host -> {
                          if (asked.incrementAndGet() < 3) {
                            throw new UnknownHostException(host);
                          }
                          return List.of(InetAddress.getLoopbackAddress());
                        }),
                transport -> transport.retryPolicy(RetryPolicy.DEFAULT))) {
      assertThat(kit.api.getBalances().response().attempts()).isEqualTo(1);
      assertThat(asked).hasValue(3);
    }
  }

  @Test
  void waitsLongerEachTimeUpToTheGreatestDelay() throws IOException {
    try (RawServer server = new RawServer(coded(500, "x"));
        TestKit kit =
            kit(
                server.url(),
                transport ->
                    transport.retryPolicy(
                        RetryPolicy.builder()
                            .maxAttempts(6)
                            .firstDelay(Duration.ofMillis(100))
                            .maxDelay(Duration.ofMillis(500))
                            .build()))) {
      failure(kit.api.getBalances());
      assertThat(kit.sleeper.sleeps())
          .containsExactly(
              Duration.ofMillis(100),
              Duration.ofMillis(200),
              Duration.ofMillis(400),
              Duration.ofMillis(500),
              Duration.ofMillis(500));
      assertThat(server.requests()).hasSize(6);
    }
  }

  @Test
  void waitsAsLongAsTheAnswerAsks() throws IOException {
    try (RawServer server =
            new RawServer(
                RawServer.status(503, "Retry-After: 4", ""),
                RawServer.status(503, "Retry-After: Tue, 14 Nov 2023 22:13:27 GMT", ""),
                NOTHING);
        TestKit kit = kit(server.url())) {
      kit.api.getBalances().execute();
      assertThat(kit.sleeper.sleeps())
          .containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(3));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "99999999999999999999", "Tue, 14 Nov 2023 23:13:20 GMT"})
  void givesUpIfTheAnswerAsksForMoreThanTheGreatestDelay(String seconds) throws IOException {
    try (RawServer server = new RawServer(RawServer.status(503, "Retry-After: " + seconds, ""));
        TestKit kit = kit(server.url())) {
      assertThat(failure(kit.api.getBalances())).hasMessage("getBalances was refused with 503");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "1.5", "Tue, 14 Nov 2023 22:13:19 GMT"})
  void waitsAsEverIfTheAnswerAsksForNothingThatCanBeRead(String header) throws IOException {
    try (RawServer server =
            new RawServer(RawServer.status(503, "Retry-After: " + header, ""), NOTHING);
        TestKit kit = kit(server.url())) {
      kit.api.getBalances().execute();
      assertThat(kit.sleeper.sleeps()).containsExactly(Duration.ofMillis(250));
    }
  }

  @Test
  void afterTooManyRequestsThePauseOfThePoolComesOnTop() throws IOException {
    try (RawServer server = new RawServer(RawServer.status(429, "Retry-After: 3", ""), NOTHING);
        TestKit kit = kit(server.url())) {
      kit.api.getBalances().execute();
      assertThat(kit.sleeper.sleeps()).containsExactly(Duration.ofSeconds(3));
    }
    try (RawServer server = new RawServer(RawServer.status(429, "", ""), NOTHING);
        TestKit kit = kit(server.url())) {
      kit.api.getBalances().execute();
      assertThat(kit.sleeper.sleeps())
          .containsExactly(Duration.ofMillis(250), Duration.ofMillis(1750));
    }
  }

  @Test
  void aRefusalStandsIfThereIsNoTurnForAnotherAttempt() throws IOException {
    try (RawServer server = new RawServer(coded(503, "MAINTENANCE"));
        TestKit kit =
            kit(
                server.url(),
                transport ->
                    transport.rateLimiter(
                        RateLimiter.builder()
                            .pool("standard", 1, Duration.ofMinutes(1))
                            .sleeper(new TestSleeper(new TestClock()))
                            .build()))) {
      BackpackException failure = failure(kit.api.getBalances());
      assertThat(failure).hasMessage("getBalances was refused with 503 MAINTENANCE: x");
      assertThat(failure.getSuppressed()[0])
          .hasMessage(
              "getBalances was not sent: the pool standard (1 request in 60 s) would have let it go"
                  + " after 60 s, and it waits no longer than 30 s");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aBudgetThatIsSpentEndsRepetitionsUntilAnswersFillIt() throws IOException {
    List<RawServer.Answer> answers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      answers.add(coded(500, "x"));
    }
    for (int i = 0; i < 3; i++) {
      answers.add(NOTHING);
    }
    answers.add(coded(500, "x"));
    answers.add(NOTHING);
    try (RawServer server = new RawServer(answers.toArray(RawServer.Answer[]::new));
        TestKit kit =
            kit(
                server.url(),
                transport -> transport.retryPolicy(RetryPolicy.builder().budget(3, 4).build()))) {
      failure(kit.api.getBalances());
      assertThat(server.requests()).hasSize(3);
      failure(kit.api.getBalances());
      assertThat(server.requests()).hasSize(5);
      failure(kit.api.getBalances());
      assertThat(server.requests()).hasSize(6);
      for (int i = 0; i < 3; i++) {
        kit.api.getBalances().execute();
      }
      failure(kit.api.getBalances());
      assertThat(server.requests()).hasSize(10);
      kit.api.getBalances().execute();
      kit.api.getBalances().execute();
      assertThat(server.requests()).hasSize(12);
    }
  }

  @Test
  void whatTheHttpClientRepeatsCounts() throws IOException {
    // Retry-After: 0 makes OkHttp itself send again, once.
    RawServer.Answer busy = RawServer.status(503, "Retry-After: 0", "");
    try (RawServer server = new RawServer(busy, busy, NOTHING);
        TestKit kit =
            kit(
                server.url(),
                transport ->
                    transport.rateLimiter(
                        RateLimiter.builder()
                            .pool("standard", 9, Duration.ofMinutes(1))
                            .sleeper(new TestSleeper(new TestClock()))
                            .build()))) {
      assertThat(kit.api.getBalances().response().attempts()).isEqualTo(3);
      assertThat(kit.transport.rateLimiter().available("standard")).isEqualTo(6);
    }
    try (RawServer server = new RawServer(busy);
        TestKit kit =
            kit(
                server.url(),
                transport -> transport.retryPolicy(RetryPolicy.builder().maxAttempts(2).build()))) {
      failure(kit.api.getBalances());
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void whatAnInterceptorAnswersIsNotTheExchangesWord() throws IOException {
    try (RawServer server = new RawServer(NOTHING);
        TestKit kit =
            new TestKit(
                server.url(),
                http -> answering503(http),
                transport -> transport.retryPolicy(RetryPolicy.DEFAULT))) {
      assertThat(failure(kit.api.getBalances())).hasMessage("getBalances was refused with 503: {}");
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static OkHttpClient.Builder answering503(OkHttpClient.Builder http) {
    return http.addInterceptor(
        chain -> chain.proceed(chain.request()).newBuilder().code(503).build());
  }

  @Test
  void withoutAPolicyEveryCallIsSentOnce() throws IOException {
    try (RawServer server = new RawServer(coded(500, "x"), NOTHING);
        TestKit kit = kit(server.url(), transport -> transport.retryPolicy(RetryPolicy.NONE))) {
      failure(kit.api.getBalances());
      assertThat(server.requests()).hasSize(1);
    }
  }

  // A sleeper or a generator of somebody else.

  @Test
  void aSleeperThatFailsDoesNotHideTheFailure() throws IOException {
    Sleeper broken =
        new Sleeper() {
          @Override
          public void sleep(Duration time) {
            throw new IllegalStateException("no bed");
          }

          @Override
          public long nanoTime() {
            return 0;
          }
        };
    try (RawServer server = new RawServer(coded(500, "x"), NOTHING);
        TestKit kit = kit(server.url(), transport -> transport.sleeper(broken))) {
      BackpackException failure = failure(kit.api.getBalances());
      assertThat(failure).hasMessage("getBalances was refused with 500 x: x");
      assertThat(failure.getSuppressed()[0]).hasMessage("no bed");
    }
  }

  @Test
  void aLimiterThatFailsAfterTheAnswerDoesNotUndoIt() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Sleeper stopping =
        new Sleeper() {
          @Override
          public void sleep(Duration time) {}

          @Override
          public long nanoTime() {
            if (asked.incrementAndGet() > 2) {
              throw new IllegalStateException("no time");
            }
            return 0;
          }
        };
    try (RawServer server = new RawServer(RawServer.json("{\"id\":\"1\"}"));
        TestKit kit =
            kit(
                server.url(),
                transport ->
                    transport.rateLimiter(RateLimiter.builder().sleeper(stopping).build()))) {
      assertThat(kit.api.executeOrder(ORDER).execute().id()).isEqualTo("1");
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .isExactlyInstanceOf(NotSentException.class)
          .hasMessage("executeOrder was not sent: waiting for its turn failed");
    }
  }

  // What it is made of.

  @Test
  void printsWhatItDoes() {
    assertThat(RetryPolicy.NONE).hasToString("RetryPolicy[none]");
    assertThat(RetryPolicy.DEFAULT).hasToString("RetryPolicy[3 attempts, 0.25 s to 5 s]");
  }

  @Test
  void refusesWhatIsBeyondReason() {
    RetryPolicy.Builder builder = RetryPolicy.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxAttempts(0))
        .withMessage("RetryPolicy: maxAttempts must be between 1 and 100, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.firstDelay(Duration.ofMillis(-1)))
        .withMessage("RetryPolicy: firstDelay must be between 0 s and 3600 s");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxDelay(Duration.ofHours(2)))
        .withMessage("RetryPolicy: maxDelay must be between 0 s and 3600 s");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.budget(-1, 1))
        .withMessage("RetryPolicy: repetitions must be between 0 and 1000000, not -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.budget(1, 0))
        .withMessage("RetryPolicy: answers must be between 1 and 1000, not 0");
  }

  @Test
  void aDecodingFailureOfAnAnswerThatBrokeOffIsThrownInTheEnd() throws IOException {
    try (RawServer server =
            new RawServer(RawServer.close("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"));
        TestKit kit = kit(server.url())) {
      assertThat(failure(kit.api.getBalances()))
          .isExactlyInstanceOf(DecodingException.class)
          .hasMessage("getBalances: the answer cannot be read: it broke off");
      assertThat(server.requests()).hasSize(3);
    }
  }
}
