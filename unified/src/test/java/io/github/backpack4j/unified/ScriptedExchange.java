package io.github.backpack4j.unified;

import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.http.RetryPolicy;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;

/** A unified exchange on loopback whose answers a test gives, by path. */
final class ScriptedExchange implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();
  private final Map<String, Function<HttpUrl, MockResponse>> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final BackpackClient client;
  private final UnifiedExchange exchange;

  ScriptedExchange() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            requests.add(request.getMethod() + " " + path);
            if (request.getBody() != null && request.getBody().size() > 0) {
              bodies.add(request.getBody().utf8());
            }
            return answers.getOrDefault(path, url -> status(404, "")).apply(request.getUrl());
          }
        });
    server.start();
    client =
        BackpackClient.builder()
            .baseUrl(server.url("/").uri())
            .signer(new Ed25519Signer(SigningKey.fromSeed(new byte[32])))
            .retryPolicy(RetryPolicy.NONE)
            .build();
    exchange = UnifiedExchange.builder(client).clock(new TestClock()).build();
  }

  UnifiedExchange exchange() {
    return exchange;
  }

  /** What the areas of the exchange work on, with no market listed. */
  Venue venue() {
    TestClock clock = new TestClock();
    return new Venue(
        client,
        new Catalogue(List::of, Duration.ofHours(1), clock),
        clock,
        Rounding.REJECT,
        Rounding.REJECT,
        Duration.ofSeconds(10),
        false);
  }

  /** Method and path of every request, in order. */
  List<String> requests() {
    return requests;
  }

  /** Every body that was sent, in order. */
  List<String> bodies() {
    return bodies;
  }

  ScriptedExchange answers(String path, String json) {
    return answers(path, 200, json);
  }

  ScriptedExchange answers(String path, int status, String json) {
    answers.put(path, url -> status(status, json));
    return this;
  }

  /** The answer depends on what is asked. */
  ScriptedExchange answers(String path, Function<HttpUrl, String> json) {
    answers.put(path, url -> status(200, json.apply(url)));
    return this;
  }

  /** Takes the request and hangs up. */
  ScriptedExchange hangsUp(String path) {
    answers.put(
        path,
        url -> new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    return this;
  }

  private static MockResponse status(int status, String json) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "application/json")
        .body(json)
        .build();
  }

  @Override
  public void close() {
    exchange.close();
    client.close();
    server.close();
  }
}
