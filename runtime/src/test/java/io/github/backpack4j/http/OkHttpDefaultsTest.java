package io.github.backpack4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What OkHttp does with a write when it is left alone. Each of these is why {@link PreparedCall}
 * and {@link Transport} take a precaution; one that fails after an update may no longer be needed.
 */
class OkHttpDefaultsTest {
  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(Duration.ofMillis(250)).build();

  @AfterEach
  void close() {
    client.connectionPool().evictAll();
  }

  private static Request.Builder write(String method, RawServer server) {
    boolean bare = method.equals("DELETE without body");
    RequestBody body = RequestBody.create("{}", MediaType.get("application/json"));
    return new Request.Builder()
        .url(server.url() + "/order")
        .method(bare ? "DELETE" : method, bare ? null : body);
  }

  private static Request oneShot(Request request) {
    return request.newBuilder().method(request.method(), new OneShotBody(request.body())).build();
  }

  private void send(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      response.body().bytes();
    }
  }

  @ParameterizedTest
  @CsvSource({"POST", "DELETE", "DELETE without body"})
  void aReusedConnectionThatIsClosedHasItSentThreeTimes(String method) throws IOException {
    try (RawServer server = new RawServer(RawServer.json("pong"), RawServer.close(""))) {
      send(new Request.Builder().url(server.url().toString()).build());
      assertThatThrownBy(() -> send(write(method, server).build())).isInstanceOf(IOException.class);
      assertThat(server.requests()).hasSize(1 + 3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, 408, ''",
    "DELETE, 408, ''",
    "DELETE without body, 408, ''",
    "POST, 503, Retry-After: 0",
    "DELETE, 503, Retry-After: 0",
    "DELETE without body, 503, Retry-After: 0",
    "POST, 307, Location: /order",
    "DELETE, 308, Location: /order"
  })
  void someAnswersHaveItSentTwice(String method, int status, String header) throws IOException {
    try (RawServer server =
        new RawServer(RawServer.status(status, header, ""), RawServer.json("{}"))) {
      send(write(method, server).build());
      assertThat(server.requests()).hasSize(2);
      assertThat(server.requests())
          .extracting(RawServer.Request::text)
          .containsOnly(method.contains("without") ? "" : "{}");
    }
  }

  @Test
  void aBodyThatIsOneShotStillBecomesAGetAtARedirect() throws IOException {
    try (RawServer server =
        new RawServer(RawServer.status(302, "Location: /other", ""), RawServer.json("{}"))) {
      send(oneShot(write("POST", server).build()));
      assertThat(server.requests())
          .extracting(RawServer.Request::method)
          .containsExactly("POST", "GET");
    }
  }

  @Test
  void aRedirectTakesHeadersToAnotherHost() throws IOException {
    try (RawServer other = new RawServer(RawServer.json("{}"));
        RawServer server =
            new RawServer(
                RawServer.status(307, "Location: http://localhost:" + other.port() + "/", ""))) {
      send(new Request.Builder().url(server.url().toString()).header("X-API-Key", "a key").build());
      assertThat(other.request().header("X-API-Key")).isEqualTo("a key");
    }
  }

  @Test
  void anInterruptedThreadGetsAnExceptionThatIsNotDeclaredAndLosesItsInterruption()
      throws IOException {
    try (RawServer server = new RawServer(RawServer.json("{}"))) {
      Thread.currentThread().interrupt();
      boolean interrupted;
      try {
        assertThatThrownBy(() -> send(write("POST", server).build()))
            .isExactlyInstanceOf(InterruptedException.class);
      } finally {
        interrupted = Thread.interrupted();
      }
      assertThat(interrupted).isFalse();
    }
  }
}
