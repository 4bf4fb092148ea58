package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveRunTest {
  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

  private static LiveTarget at(URI base) {
    return LiveTarget.at(base).sleeper(new NoWaiting()).build();
  }

  @Test
  void thereIsOneRunAtATime() {
    assertThatThrownBy(LiveRun::current)
        .hasMessage("scenarios tagged @live need a server: run the kit with --target");
    try (LiveRun run = LiveRun.start(at(NOWHERE))) {
      assertThat(LiveRun.current()).isSameAs(run);
      assertThatThrownBy(() -> LiveRun.start(at(NOWHERE)))
          .hasMessage("a run against a server is going on already");
      assertThat(LiveRun.current()).isSameAs(run);
    }
    assertThatThrownBy(LiveRun::current).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatWasFoundIsTakenOnce() {
    try (LiveRun run = LiveRun.start(at(NOWHERE))) {
      LiveAnswer answer = IdentitiesTest.answer("ping", 200, "pong");
      run.check(answer.subject(), "known", Outcome.WARN, "a word", "x1");
      CheckResult expected =
          new CheckResult(answer.subject(), "known", Outcome.WARN, "a word", "x1");
      assertThat(run.checks()).containsExactly(expected);
      assertThat(run.drainChecks()).containsExactly(expected);
      assertThat(run.drainChecks()).isEmpty();
    }
  }

  @Test
  void aRefusedConnectionIsInconclusive() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (LiveRun run = LiveRun.start(at(URI.create("http://127.0.0.1:" + port)))) {
      LiveAnswer answer = run.ask("ping", Map.of());
      AnswerChecks.record(run, answer);
      assertThat(run.drainChecks())
          .extracting(CheckResult::check, CheckResult::outcome, CheckResult::message)
          .containsExactly(tuple("answer", Outcome.INCONCLUSIVE, "the connection was refused"));
      assertThat(run.drainExchanges()).hasSize(1);
    }
  }

  /** A 500 of an exchange that says it is in maintenance is no fault of its answers. */
  @Test
  void maintenanceIsFoundByTheStatusToo() throws IOException {
    List<String> asked = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        http -> {
          asked.add(http.getRequestURI().getPath());
          boolean status = http.getRequestURI().getPath().endsWith("/status");
          byte[] body =
              (status ? "{\"status\":\"Maintenance\"}" : "oh").getBytes(StandardCharsets.UTF_8);
          http.getResponseHeaders().add("Content-Type", "application/json");
          http.sendResponseHeaders(status ? 200 : 500, body.length);
          http.getResponseBody().write(body);
          http.close();
        });
    server.start();
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (LiveRun run = LiveRun.start(at(base))) {
      for (int i = 0; i < 2; i++) {
        AnswerChecks.record(run, run.ask("getAssets", Map.of()));
        assertThat(run.drainChecks())
            .extracting(check -> check.check() + " " + check.outcome() + " " + check.message())
            .containsExactly(
                "answer PASS ", "status INCONCLUSIVE 500: the exchange is in maintenance");
      }
      assertThat(asked).containsExactly("/api/v1/assets", "/api/v1/status", "/api/v1/assets");
    } finally {
      server.stop(0);
    }
  }
}
