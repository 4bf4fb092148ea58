package io.github.backpack4j.conformance.exchange;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The exchange's REST side on loopback: verifies each request, then answers from the fixtures it
 * was given.
 *
 * <p>A request that passes verification and matches no fixture is a mistake of the scenario or of
 * the client; see {@link #unanswered()}.
 */
public final class RestExchange implements AutoCloseable {
  private final Verifier verifier = new Verifier(Rulebook.standard(), Clock.systemUTC());
  private final Scripts scripts = new Scripts();
  private final WireMockServer server;
  private final List<Fixture> fixtures = new ArrayList<>();

  /** Starts it on a free port of loopback. */
  public RestExchange() {
    server =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(10)
                .gzipDisabled(true)
                .httpServerFactory(QueryGate.before(verifier))
                .extensions(verifier, scripts));
    server.start();
  }

  /** Where it listens. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** Forgets requests and fixtures, and reads time from {@code clock} from now on. */
  public void reset(Clock clock) {
    server.resetAll();
    fixtures.clear();
    scripts.reset();
    verifier.reset(clock);
  }

  /** Answers the request of {@code fixture} as it says. */
  public void answerWith(Fixture fixture) {
    fixtures.add(fixture);
    StubMapping stub = fixture.stub();
    server.addStubMapping(stub);
  }

  /** Answers all that passes verification and comes to that path as {@code script} says. */
  public void answerBy(String method, String path, Script script) {
    server.addStubMapping(scripts.stub(method, path, script));
  }

  /** Answers what passes verification and what no fixture asks for with a 404, until a reset. */
  public void knowsOfNothing() {
    server.stubFor(
        WireMock.any(WireMock.anyUrl())
            .atPriority(10)
            .willReturn(
                WireMock.aResponse()
                    .withStatus(404)
                    .withHeader("Content-Type", "text/plain; charset=utf-8")
                    .withBody("404 not found")));
  }

  /** The requests received since the last reset, in order. */
  public List<ReceivedRequest> requests() {
    return verifier.requests();
  }

  /**
   * For each request that passed verification and that no fixture answers: what came, and what the
   * fixtures wait for.
   */
  public List<String> unanswered() {
    List<String> problems = new ArrayList<>();
    for (ServeEvent event : server.getAllServeEvents()) {
      boolean unmatched = !event.getWasMatched() && !verifier.refused(event.getId());
      if (unmatched || verifier.mistaken(event.getId())) {
        problems.add(describe(Verifier.received(event.getRequest())));
      }
    }
    return problems;
  }

  private String describe(ReceivedRequest request) {
    StringBuilder text = new StringBuilder("no fixture answers\n  ").append(request.line());
    for (String name : List.of("X-API-Key", "X-Timestamp", "X-Window", "X-Signature")) {
      if (request.header(name) != null) {
        text.append("\n  ").append(name).append(": ").append(request.header(name));
      }
    }
    if (!request.body().isEmpty()) {
      text.append("\n  ").append(request.body());
    }
    text.append("\nfixtures of this scenario:");
    for (Fixture fixture : fixtures) {
      text.append("\n  ")
          .append(fixture.name())
          .append(": ")
          .append(fixture.json().path("request"));
    }
    return text.toString();
  }

  @Override
  public void close() {
    server.stop();
  }
}
