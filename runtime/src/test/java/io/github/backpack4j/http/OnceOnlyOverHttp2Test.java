package io.github.backpack4j.http;

import static io.github.backpack4j.http.TestKit.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.http.OnceOnlyTest.Write;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same over HTTP/2, where OkHttp left alone sends again whenever a stream or a connection that
 * was in use before is reset.
 */
class OnceOnlyOverHttp2Test {
  private static final Logger SERVER = Logger.getLogger(MockWebServer.class.getName());
  private static final String TAIL = "; it can take effect until 2023-11-14T22:13:25Z";

  private static final List<SocketEffect> EFFECTS =
      List.of(
          new SocketEffect.CloseStream(2), // INTERNAL_ERROR
          new SocketEffect.CloseStream(7), // REFUSED_STREAM
          new SocketEffect.CloseStream(8), // CANCEL
          new SocketEffect.CloseSocket());

  static Stream<MockResponse> breaks() {
    return EFFECTS.stream()
        .map(effect -> new MockResponse.Builder().onResponseStart(effect).build());
  }

  /** Runs every write against an answer and says how each failed, once sure that it came once. */
  private static void onceEach(MockResponse answer, String reason) throws IOException {
    SERVER.setLevel(Level.OFF);
    for (Write write : Write.values()) {
      try (MockWebServer server = new MockWebServer()) {
        server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        server.enqueue(new MockResponse.Builder().body("pong").build());
        server.enqueue(answer);
        server.enqueue(new MockResponse.Builder().body("{\"id\":\"second\"}").build());
        server.start();
        try (TestKit kit =
            new TestKit(
                URI.create("http://127.0.0.1:" + server.getPort()),
                http -> http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)))) {
          kit.api.ping().execute();
          assertThat(failure(write.on(kit)))
              .isExactlyInstanceOf(OutcomeUnknownException.class)
              .hasMessage(write.operation + " has an unknown outcome: " + reason + TAIL)
              .extracting(failure -> ((OutcomeUnknownException) failure).clientIds())
              .isEqualTo(write.clientIds);
          assertThat(server.getRequestCount()).isEqualTo(2);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void aStreamOrConnectionThatIsResetLeavesTheOutcomeUnknown(MockResponse broken)
      throws IOException {
    onceEach(broken, "the connection broke before the answer came");
  }

  @Test
  void aServiceThatInvitesToTryAgainAtOnceLeavesTheOutcomeUnknown() throws IOException {
    onceEach(
        new MockResponse.Builder().code(503).addHeader("Retry-After: 0").build(),
        "the answer was 503");
  }

  @Test
  void aWriteWithoutABodyIsSentWithoutOne() throws Exception {
    SERVER.setLevel(Level.OFF);
    try (MockWebServer server = new MockWebServer()) {
      server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
      server.enqueue(new MockResponse.Builder().build());
      server.start();
      try (TestKit kit =
          new TestKit(
              URI.create("http://127.0.0.1:" + server.getPort()),
              http -> http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)))) {
        kit.api.forgetOrder(7L).execute();
        var request = server.takeRequest();
        assertThat(request.getMethod()).isEqualTo("DELETE");
        assertThat(request.getHeaders().get("Content-Length")).isNull();
        assertThat(request.getHeaders().get("X-API-Key")).isEqualTo(TestKit.VERIFYING_KEY);
        assertThat(
                TestKit.verifies(
                    "instruction=orderForget&clientId=7&timestamp=1700000000000&window=5000",
                    request.getHeaders().get("X-Signature")))
            .isTrue();
      }
    }
  }
}
