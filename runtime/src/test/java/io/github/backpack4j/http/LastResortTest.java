package io.github.backpack4j.http;

import static io.github.backpack4j.http.TestKit.ORDER;
import static io.github.backpack4j.http.TestKit.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.VerifyingKey;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody foresees, an Error included, ends in a named outcome too. */
class LastResortTest {
  private static final String TAIL = "; it can take effect until 2023-11-14T22:13:25Z";

  /** What a virtual machine throws. */
  enum Failure {
    MEMORY(new OutOfMemoryError("Java heap space"), "the virtual machine failed"),
    STACK(new StackOverflowError(), "the virtual machine failed"),
    LINKAGE(new UnsatisfiedLinkError("hsm"), null);

    final Error error;
    private final String reason;

    Failure(Error error, String reason) {
      this.error = error;
      this.reason = reason;
    }

    String reasonOr(String otherwise) {
      return reason == null ? otherwise : reason;
    }
  }

  /** Throws once something has come of the request, be it an answer or none. */
  private static Interceptor throwing(Error error) {
    return chain -> {
      try {
        chain.proceed(chain.request()).close();
        throw error;
      } catch (IOException e) {
        throw error;
      }
    };
  }

  private static BackpackException met(RawServer.Answer answer, Interceptor interceptor)
      throws IOException {
    try (RawServer server = new RawServer(answer);
        TestKit kit = new TestKit(server.url(), http -> http.addInterceptor(interceptor))) {
      BackpackException failure = failure(kit.api.executeOrder(ORDER));
      assertThat(server.requests()).hasSize(1);
      return failure;
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErrorAfterTheRequestHasLeftLeavesTheOutcomeUnknown(Failure failure) throws IOException {
    assertThat(met(RawServer.close(""), throwing(failure.error)))
        .isExactlyInstanceOf(OutcomeUnknownException.class)
        .hasMessage(
            "executeOrder has an unknown outcome: "
                + failure.reasonOr("an interceptor of the HTTP client interfered")
                + TAIL)
        .hasCause(failure.error);
    assertThat(met(RawServer.status(503, "", ""), throwing(failure.error)))
        .isExactlyInstanceOf(OutcomeUnknownException.class)
        .hasMessage(
            "executeOrder has an unknown outcome: the answer was 503, and "
                + failure.reasonOr("an interceptor of the HTTP client lost it")
                + TAIL)
        .hasCause(failure.error);
  }

  @ParameterizedTest
  @EnumSource
  void anErrorAfterASuccessCameWasExecuted(Failure failure) throws IOException {
    assertThat(met(RawServer.json("{}"), throwing(failure.error)))
        .isExactlyInstanceOf(DecodingException.class)
        .hasMessage(
            "executeOrder: the answer cannot be read: "
                + failure.reasonOr("an interceptor of the HTTP client lost it"))
        .hasCause(failure.error);
  }

  @ParameterizedTest
  @EnumSource
  void anErrorBeforeTheRequestLeavesSendsNothing(Failure failure) throws IOException {
    Interceptor broken =
        chain -> {
          throw failure.error;
        };
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), http -> http.addInterceptor(broken))) {
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .isExactlyInstanceOf(NotSentException.class)
          .hasMessage(
              "executeOrder was not sent: "
                  + failure.reasonOr("an interceptor of the HTTP client failed"))
          .hasCause(failure.error);
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErrorOfTheSignerSendsNothing(Failure failure) throws IOException {
    Signer broken =
        new Signer() {
          @Override
          public VerifyingKey verifyingKey() {
            return VerifyingKey.fromBase64(TestKit.VERIFYING_KEY);
          }

          @Override
          public byte[] sign(SigningString string) {
            throw failure.error;
          }
        };
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit =
            new TestKit(server.url(), http -> http, transport -> transport.signer(broken))) {
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .isExactlyInstanceOf(NotSentException.class)
          .hasMessage("executeOrder was not sent: signing failed")
          .hasCause(failure.error);
      assertThat(server.requests()).isEmpty();
    }
  }

  private record Broken(Error error) implements Codec<TestApi.Order> {
    @Override
    public TestApi.Order read(JsonReader in) {
      throw error;
    }

    @Override
    public void write(TestApi.Order order, JsonWriter out) {
      throw error;
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErrorOfACodecWasExecuted(Failure failure) throws IOException {
    Codecs codecs =
        type ->
            type == TestApi.Order.class ? new Broken(failure.error) : TestApi.CODECS.codecOf(type);
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url())) {
      assertThat(failure(kit.transport.api(TestApi.class, codecs).executeOrder(ORDER)))
          .isExactlyInstanceOf(DecodingException.class)
          .hasMessage(
              "executeOrder: the answer cannot be read: " + failure.reasonOr("its codec failed"))
          .hasCause(failure.error);
      assertThat(server.requests()).hasSize(1);
    }
  }

  /** Fails from its {@code good + 1}-th reading on. */
  private static final class BrokenClock extends Clock {
    private int good;

    BrokenClock(int good) {
      this.good = good;
    }

    @Override
    public Instant instant() {
      if (good-- <= 0) {
        throw new IllegalStateException("no time");
      }
      return TestClock.START;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aClockThatFailsBeforeTheRequestLeavesSendsNothing(int good) throws IOException {
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit =
            new TestKit(
                server.url(), http -> http, transport -> transport.clock(new BrokenClock(good)))) {
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .isExactlyInstanceOf(NotSentException.class)
          .hasRootCauseMessage("no time");
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aClockThatFailsAfterASuccessCameDoesNotUndoIt() throws IOException {
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit =
            new TestKit(
                server.url(), http -> http, transport -> transport.clock(new BrokenClock(2)))) {
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .isExactlyInstanceOf(DecodingException.class)
          .hasRootCauseMessage("no time");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aFutureFailsWhereNoThreadCanBeMade() throws IOException {
    ThreadPoolExecutor crowded =
        new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
              throw new OutOfMemoryError("unable to create native thread");
            });
    try (RawServer server = new RawServer(RawServer.json("{}"));
        TestKit kit = new TestKit(server.url(), http -> http.dispatcher(new Dispatcher(crowded)))) {
      assertThatThrownBy(() -> kit.api.executeOrder(ORDER).executeAsync().join())
          .cause()
          .isExactlyInstanceOf(NotSentException.class)
          .hasMessage(
              "executeOrder was not sent: the executor of the HTTP client takes no more calls");
      assertThat(server.requests()).isEmpty();
    }
  }

  // An answer without end.

  private static RawServer.Answer endless(String head) {
    return (request, connection) -> {
      RawServer.raw(head + "Transfer-Encoding: chunked\r\n\r\n").to(request, connection);
      byte[] chunk = new byte[1 << 20];
      Arrays.fill(chunk, (byte) ' ');
      while (true) {
        RawServer.raw("100000\r\n").to(request, connection);
        connection.getOutputStream().write(chunk);
        RawServer.raw("\r\n").to(request, connection);
      }
    };
  }

  @Test
  void aSuccessWithoutEndWasExecuted() throws IOException {
    try (RawServer server = new RawServer(endless("HTTP/1.1 200 OK\r\n"));
        TestKit kit = new TestKit(server.url())) {
      for (ApiCall<?> call :
          new ApiCall<?>[] {kit.api.executeOrder(ORDER), kit.api.getBalances()}) {
        assertThat(failure(call))
            .isExactlyInstanceOf(DecodingException.class)
            .hasMessage(call.operation() + ": the answer cannot be read: it is larger than 64 MiB");
      }
    }
  }

  @Test
  void aSuccessThatAnnouncesTooMuchIsNotRead() throws IOException {
    try (RawServer server =
            new RawServer(
                RawServer.silence("HTTP/1.1 200 OK\r\nContent-Length: 67108865\r\n\r\n"));
        TestKit kit = new TestKit(server.url())) {
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .isExactlyInstanceOf(DecodingException.class)
          .hasMessage("executeOrder: the answer cannot be read: it is larger than 64 MiB");
    }
  }

  @Test
  void aFailureWithoutEndLeavesTheOutcomeUnknown() throws IOException {
    try (RawServer server = new RawServer(endless("HTTP/1.1 502 Bad\r\n"));
        TestKit kit = new TestKit(server.url())) {
      assertThat(failure(kit.api.executeOrder(ORDER)))
          .isExactlyInstanceOf(OutcomeUnknownException.class)
          .hasMessage(
              "executeOrder has an unknown outcome: the answer was 502, and it is larger than"
                  + " 64 MiB"
                  + TAIL);
    }
  }

  @Test
  void aBodyIsReadUpToItsBound() throws IOException {
    byte[] four = "four".getBytes(StandardCharsets.UTF_8);
    assertThat(Received.bounded(ResponseBody.create(four, null), 4)).isEqualTo(four);
    assertThat(Received.bounded(body(-1), 4)).isEqualTo(four);
    for (ResponseBody tooLarge : new ResponseBody[] {ResponseBody.create(four, null), body(-1)}) {
      assertThatThrownBy(() -> Received.bounded(tooLarge, 3))
          .isExactlyInstanceOf(Received.TooLargeException.class);
    }
    assertThatThrownBy(() -> Received.bounded(body(3), 4))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("another length was announced");
  }

  private static ResponseBody body(long announced) {
    return ResponseBody.create(new Buffer().writeUtf8("four"), null, announced);
  }

  // An answer that nobody asked for.

  @ParameterizedTest
  @EnumSource
  void aSuccessThatAnInterceptorMakesUpSentNothing(OnceOnlyTest.Write write) {
    for (int status : new int[] {200, 202, 204}) {
      Interceptor captive =
          chain ->
              new Response.Builder()
                  .request(chain.request())
                  .protocol(Protocol.HTTP_1_1)
                  .code(status)
                  .message("OK")
                  .body(ResponseBody.create("", null))
                  .build();
      URI nowhere = URI.create("http://127.0.0.1:1");
      try (TestKit kit = new TestKit(nowhere, http -> http.addInterceptor(captive))) {
        assertThat(failure(write.on(kit)))
            .isExactlyInstanceOf(NotSentException.class)
            .hasMessage(
                write.operation
                    + " was not sent: an interceptor of the HTTP client answered "
                    + status
                    + " itself");
        assertThat(kit.api.ping().execute()).isEmpty();
      }
    }
  }
}
