package io.github.backpack4j.http;

import static io.github.backpack4j.http.TestKit.ORDER;
import static io.github.backpack4j.http.TestKit.failure;
import static io.github.backpack4j.http.TestKit.isSigned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.ApiException.Refusal;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.OutcomeUnknownException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerClockTest {
  private static final String EXPIRED = refusal("Request has expired");
  private static final RawServer.Answer DONE = RawServer.json("{\"id\":\"1\"}");

  private static String refusal(String message) {
    return "{\"code\":\"INVALID_CLIENT_REQUEST\",\"message\":\"" + message + "\"}";
  }

  private static RawServer.Answer expired() {
    return RawServer.status(400, "Content-Type: application/json", EXPIRED);
  }

  /** Says that it is so much later than here. */
  private static RawServer.Answer ahead(Duration by) {
    return RawServer.status(
        200, "Content-Type: text/plain", Long.toString(TestClock.START.plus(by).toEpochMilli()));
  }

  // The estimate.

  @Test
  void isTheClockHereUntilItIsSynchronised() throws IOException {
    try (RawServer server = new RawServer(ahead(Duration.ofSeconds(90)));
        TestKit kit = new TestKit(server.url())) {
      ServerClock clock = kit.transport.serverClock();
      assertThat(clock.instant()).isEqualTo(TestClock.START);
      assertThat(clock.offset()).isZero();
      assertThat(server.requests()).isEmpty();
      clock.synchronise();
      assertThat(server.request().target()).isEqualTo("/api/v1/time");
      assertThat(clock.offset()).isEqualTo(Duration.ofSeconds(90));
      assertThat(clock.instant()).isEqualTo(TestClock.START.plusSeconds(90));
      assertThat(clock).hasToString("ServerClock[PT1M30S]");
      assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
      Clock zoned = clock.withZone(ZoneId.of("Asia/Tokyo"));
      assertThat(zoned.instant()).isEqualTo(clock.instant());
      assertThat(zoned.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
      assertThat(zoned.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
    }
  }

  @Test
  void takesTheMiddleOfTheRoundTrip() throws IOException {
    TestClock[] here = new TestClock[1];
    RawServer.Answer slow =
        (request, connection) -> {
          here[0].move(Duration.ofMillis(400));
          ahead(Duration.ofMillis(150)).to(request, connection);
        };
    try (RawServer server = new RawServer(slow, ahead(Duration.ofMillis(700)));
        TestKit kit = new TestKit(server.url())) {
      here[0] = kit.clock;
      ServerClock clock = kit.transport.serverClock();
      clock.synchronise();
      assertThat(clock.offset()).isEqualTo(Duration.ofMillis(-50));
      // Whatever the offset was before is of no influence.
      clock.synchronise();
      assertThat(clock.offset()).isEqualTo(Duration.ofMillis(300));
    }
  }

  @Test
  void anAnswerThatWasKeptOnTheWayIsOlder() throws IOException {
    String millis = Long.toString(TestClock.START.toEpochMilli());
    try (RawServer server =
            new RawServer(
                RawServer.status(200, "Age: 90", millis),
                RawServer.status(200, "Age: soon", millis),
                RawServer.status(200, "Age: -90", millis),
                RawServer.status(200, "Age: 9999999999", millis));
        TestKit kit = new TestKit(server.url())) {
      ServerClock clock = kit.transport.serverClock();
      clock.synchronise();
      assertThat(clock.offset()).isEqualTo(Duration.ofSeconds(90));
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(clock::synchronise)
            .isExactlyInstanceOf(DecodingException.class)
            .hasMessage("getTime: the answer cannot be read: its Age is no number of seconds");
      }
      assertThat(clock.offset()).isEqualTo(Duration.ofSeconds(90));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "253402300800000",
        "1700000000000000",
        "9223372036854775807",
        "-9223372036854775808"
      })
  void noOffsetIsMadeOfWhatIsNoTime(String millis) throws IOException {
    try (RawServer server = new RawServer(expired(), RawServer.status(200, "", millis), DONE);
        TestKit kit = new TestKit(server.url())) {
      BackpackException failure = failure(kit.api.executeOrder(ORDER));
      assertThat(failure).isExactlyInstanceOf(ApiException.class);
      assertThat(failure.getSuppressed()[0])
          .hasMessage(
              "getTime: the answer cannot be read:"
                  + " a time of the years 1970 to 9999 was expected");
      assertThat(kit.transport.serverClock().offset()).isZero();
      kit.clock.move(Duration.ofSeconds(1));
      kit.api.executeOrder(ORDER).execute();
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void whoWaitedWhileAnotherAskedInVainDoesNotAskToo() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    List<Thread> threads = new CopyOnWriteArrayList<>();
    ServerClock clock =
        new ServerClock(
            new TestClock(),
            () ->
                StubCall.of(
                    "getTime",
                    () -> {
                      asked.incrementAndGet();
                      while (threads.stream().filter(ServerClockTest::waits).count() < 3) {
                        Thread.onSpinWait();
                      }
                      throw new ApiException("getTime", 503, "", "");
                    }));
    List<CompletableFuture<Boolean>> futures = new ArrayList<>();
    ServerClock.Reading used = clock.reading();
    for (int i = 0; i < 4; i++) {
      CompletableFuture<Boolean> future = new CompletableFuture<>();
      Thread thread =
          new Thread(
              () -> {
                try {
                  future.complete(clock.correct(used, new Cancellation(new Waits())));
                } catch (Throwable e) {
                  future.completeExceptionally(e);
                }
              });
      thread.setDaemon(true);
      threads.add(thread);
      futures.add(future);
      thread.start();
    }
    int failed = 0;
    for (CompletableFuture<Boolean> future : futures) {
      try {
        assertThat(future.get(10, TimeUnit.SECONDS)).isFalse();
      } catch (ExecutionException e) {
        assertThat(e).hasRootCauseMessage("getTime was refused with 503");
        failed++;
      }
    }
    assertThat(failed).isEqualTo(1);
    assertThat(asked).hasValue(1);
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == Thread.State.WAITING;
  }

  @Test
  void keepsItsOffsetIfTheExchangeDoesNotSay() throws IOException {
    try (RawServer server =
            new RawServer(ahead(Duration.ofSeconds(9)), RawServer.status(500, "", ""));
        TestKit kit = new TestKit(server.url())) {
      ServerClock clock = kit.transport.serverClock();
      clock.synchronise();
      assertThatThrownBy(clock::synchronise).hasMessage("getTime was refused with 500");
      assertThat(clock.offset()).isEqualTo(Duration.ofSeconds(9));
    }
  }

  @Test
  void cannotAskWithoutBeingToldHow() throws IOException {
    try (RawServer server = new RawServer(expired());
        TestKit kit =
            new TestKit(server.url(), http -> http, transport -> transport.serverTime(null))) {
      assertThatIllegalStateException()
          .isThrownBy(() -> kit.transport.serverClock().synchronise())
          .withMessage("the transport was not told how to ask for the time");
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .hasMessage(
              "executeOrder was refused with 400 INVALID_CLIENT_REQUEST: Request has expired");
      assertThat(server.requests()).hasSize(1);
    }
  }

  // A refusal for the timestamp.

  @ParameterizedTest
  @EnumSource
  void aTimestampThatWasRefusedIsCorrectedOnce(OnceOnlyTest.Write write) throws IOException {
    try (RawServer server =
            new RawServer(
                expired(),
                ahead(Duration.ofSeconds(30)),
                write == OnceOnlyTest.Write.POST_OF_A_BATCH
                    ? RawServer.json("[{\"id\":\"1\"}]")
                    : DONE);
        TestKit kit = new TestKit(server.url())) {
      ApiResponse<?> response = write.on(kit).response();
      assertThat(response.attempts()).isEqualTo(2);
      assertThat(response.sentAt()).isEqualTo(TestClock.START.plusSeconds(30));
      List<RawServer.Request> requests = server.requests();
      assertThat(requests).hasSize(3);
      assertThat(requests.get(0).header("X-Timestamp")).isEqualTo("1700000000000");
      assertThat(requests.get(1).target()).isEqualTo("/api/v1/time");
      assertThat(requests.get(2).header("X-Timestamp")).isEqualTo("1700000030000");
      assertThat(isSigned(write.instruction, requests.get(0))).isTrue();
      assertThat(isSigned(write.instruction, requests.get(2))).isTrue();
      assertThat(kit.sleeper.sleeps()).isEmpty();
      // Whatever comes after is right from the start.
      assertThat(write.on(kit).response().attempts()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTimestampThatIsRefusedTwiceStaysRefused(OnceOnlyTest.Write write) throws IOException {
    try (RawServer server =
            new RawServer(expired(), ahead(Duration.ofSeconds(30)), expired(), DONE);
        TestKit kit = new TestKit(server.url())) {
      BackpackException failure = failure(write.on(kit));
      assertThat(failure)
          .isExactlyInstanceOf(ApiException.class)
          .hasMessage(
              write.operation
                  + " was refused with 400 INVALID_CLIENT_REQUEST: Request has expired");
      assertThat(((ApiException) failure).refusal()).isEqualTo(Refusal.EXPIRED);
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void theOtherMessageIsCorrectedToo() throws IOException {
    String message = "Invalid timestamp: must be within 10 minutes of current time";
    try (RawServer server =
            new RawServer(
                RawServer.status(400, "", refusal(message)), ahead(Duration.ofHours(-2)), DONE);
        TestKit kit = new TestKit(server.url())) {
      assertThat(kit.api.executeOrder(ORDER).response().attempts()).isEqualTo(2);
      assertThat(kit.transport.serverClock().offset()).isEqualTo(Duration.ofHours(-2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invalid signature",
        "Request has expired.",
        "request has expired",
        "Invalid timestamp",
        "Invalid X-Signature header"
      })
  void noOtherMessageIs(String message) throws IOException {
    try (RawServer server = new RawServer(RawServer.status(400, "", refusal(message)), DONE);
        TestKit kit = new TestKit(server.url())) {
      assertThat(failure(kit.api.executeOrder(ORDER))).isExactlyInstanceOf(ApiException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void theWordsAloneAreNotEnough() throws IOException {
    List<RawServer.Answer> answers =
        List.of(
            RawServer.status(400, "", "Request has expired"),
            RawServer.status(400, "", "{\"message\":\"Request has expired\"}"),
            RawServer.status(
                400, "", "{\"code\":\"INVALID_ORDER\",\"message\":\"Request has expired\"}"),
            RawServer.status(500, "", EXPIRED),
            RawServer.status(408, "", EXPIRED),
            RawServer.status(302, "", EXPIRED),
            RawServer.status(200, "", EXPIRED),
            RawServer.close("HTTP/1.1 400 No\r\nContent-Length: 999\r\n\r\n" + EXPIRED));
    for (RawServer.Answer answer : answers) {
      try (RawServer server = new RawServer(answer, DONE);
          TestKit kit = new TestKit(server.url())) {
        try {
          kit.api.convertDust().execute();
        } catch (BackpackException e) {
          // each in its way
        }
        assertThat(server.requests()).hasSize(1);
      }
    }
  }

  @Test
  void aRefusalThatAnInterceptorMadeUpIsNotCorrected() throws IOException {
    try (RawServer server = new RawServer(RawServer.status(503, "", EXPIRED), DONE);
        TestKit kit =
            new TestKit(
                server.url(),
                http ->
                    http.addInterceptor(
                        chain -> chain.proceed(chain.request()).newBuilder().code(400).build()))) {
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure(kit.api.getBalances())).isExactlyInstanceOf(ApiException.class);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void theRefusalStandsIfTheExchangeDoesNotSayWhatTimeItIs() throws IOException {
    try (RawServer server = new RawServer(expired(), RawServer.status(503, "", ""), DONE);
        TestKit kit = new TestKit(server.url())) {
      BackpackException failure = failure(kit.api.executeOrder(ORDER));
      assertThat(failure)
          .hasMessage(
              "executeOrder was refused with 400 INVALID_CLIENT_REQUEST: Request has expired");
      assertThat(failure.getSuppressed()[0]).hasMessage("getTime was refused with 503");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void whatBecomesOfTheSecondAttemptCounts() throws IOException {
    try (RawServer server =
            new RawServer(expired(), ahead(Duration.ofSeconds(30)), RawServer.close(""), DONE);
        TestKit kit = new TestKit(server.url())) {
      BackpackException failure = failure(kit.api.executeOrder(ORDER));
      assertThat(failure)
          .isExactlyInstanceOf(OutcomeUnknownException.class)
          .hasMessage(
              "executeOrder has an unknown outcome: the connection broke before the answer came;"
                  + " it can take effect until 2023-11-14T22:13:55Z");
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void whatReadsIsCorrectedOnceHoweverOftenItIsRepeated() throws IOException {
    try (RawServer server =
            new RawServer(
                RawServer.status(500, "", ""),
                expired(),
                ahead(Duration.ofSeconds(30)),
                RawServer.status(500, "", ""),
                expired());
        TestKit kit =
            new TestKit(
                server.url(),
                http -> http,
                transport -> transport.retryPolicy(RetryPolicy.DEFAULT))) {
      assertThat(failure(kit.api.getBalances()))
          .hasMessage(
              "getBalances was refused with 400 INVALID_CLIENT_REQUEST: Request has expired");
      assertThat(server.requests()).hasSize(5);
      assertThat(kit.sleeper.sleeps()).hasSize(2);
    }
  }

  @Test
  void aClockThatAnotherCallCorrectedMeanwhileIsNotAskedForAgain() throws Exception {
    int calls = 8;
    CountDownLatch all = new CountDownLatch(calls);
    RawServer.Answer together =
        (request, connection) -> {
          all.countDown();
          RawServer.after(all, expired()).to(request, connection);
        };
    List<RawServer.Answer> answers = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      answers.add(together);
    }
    answers.add(
        (request, connection) ->
            (request.target().equals("/api/v1/time") ? ahead(Duration.ofSeconds(30)) : DONE)
                .to(request, connection));
    try (RawServer server = new RawServer(answers.toArray(RawServer.Answer[]::new));
        TestKit kit = new TestKit(server.url(), http -> http.readTimeout(Duration.ofSeconds(10)))) {
      List<CompletableFuture<?>> futures = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        futures.add(kit.api.convertDust().executeAsync());
      }
      for (CompletableFuture<?> future : futures) {
        future.get(10, TimeUnit.SECONDS);
      }
      assertThat(server.requests()).hasSize(2 * calls + 1);
      assertThat(server.requests().stream().filter(each -> each.target().endsWith("time")).count())
          .isEqualTo(1);
    }
  }

  @Test
  void aClockThatIsAskedBySigningDoesNotCorrectItself() throws IOException {
    // The supplier of a caller may hand over anything, even what is refused itself.
    TestKit[] made = new TestKit[1];
    try (RawServer server = new RawServer(expired());
        TestKit kit =
            new TestKit(
                server.url(),
                http -> http,
                transport -> transport.serverTime(() -> made[0].api.getSignedTime()))) {
      made[0] = kit;
      assertThat(failure(kit.api.executeOrder(ORDER))).isExactlyInstanceOf(ApiException.class);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void anInterruptedThreadDoesNotAskForTheTime() throws Exception {
    Thread caller = Thread.currentThread();
    RawServer.Answer interrupting =
        (request, connection) -> {
          expired().to(request, connection);
        };
    try (RawServer server = new RawServer(interrupting, ahead(Duration.ofSeconds(1)), DONE);
        TestKit kit =
            new TestKit(
                server.url(),
                http ->
                    http.addInterceptor(
                        chain -> {
                          var answer = chain.proceed(chain.request());
                          answer.peekBody(99).bytes();
                          caller.interrupt();
                          return answer;
                        }))) {
      assertThat(failure(kit.api.executeOrder(ORDER)).operation()).isEqualTo("executeOrder");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void theDeadlineIsOfTheCorrectedClock() throws IOException {
    try (RawServer server =
            new RawServer(ahead(Duration.ofSeconds(30)), RawServer.status(503, "", ""));
        TestKit kit = new TestKit(server.url())) {
      kit.transport.serverClock().synchronise();
      OutcomeUnknownException lost = (OutcomeUnknownException) failure(kit.api.executeOrder(ORDER));
      assertThat(lost.deadline()).isEqualTo(Instant.parse("2023-11-14T22:13:55Z"));
    }
  }
}
