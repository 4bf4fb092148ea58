package io.github.backpack4j.conformance.exchange;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;

/**
 * A server on loopback that stands in for the exchange when the kit runs against a server: it
 * verifies parameters and signatures, and answers every operation that reads as the exchange would.
 *
 * <p>Unlike {@link RestExchange} it takes any arguments, goes by the real clock, and keeps the
 * orders that are placed. With {@link #misbehave} it goes wrong where it is told to.
 */
public final class StandIn implements AutoCloseable {
  private record Fault(Misbehaviour misbehaviour, String operation) {}

  private final Rulebook rulebook = Rulebook.standard();
  private final Judge judge = new Judge(rulebook);
  private final Clock clock;
  private final StandInAnswers answers;
  private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();
  private final List<Fault> faults = new CopyOnWriteArrayList<>();
  private final Undertow server;
  private @Nullable StandInStreams streams; // guarded by this

  /** Starts it on {@code port} of loopback, 0 for a free one, by the clock of this machine. */
  public StandIn(int port) {
    this(port, Clock.systemUTC());
  }

  /** Starts it on {@code port} of loopback, 0 for a free one. */
  public StandIn(int port, Clock clock) {
    this.clock = clock;
    this.answers = new StandInAnswers(clock.instant());
    server =
        Undertow.builder()
            .addHttpListener(port, "127.0.0.1")
            .setIoThreads(1)
            .setWorkerThreads(4)
            .setHandler(http -> http.dispatch(() -> serve(http)))
            .build();
    server.start();
  }

  /** Where it answers requests. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /** Where it streams; from the first call on the book that it answers with is that of streams. */
  public URI streamUrl() {
    return streams().url();
  }

  /** Goes wrong in that way with streams from now on, and in no other; null for none. */
  public StandIn misbehave(@Nullable StreamMisbehaviour misbehaviour) {
    streams().misbehave(misbehaviour);
    return this;
  }

  private synchronized StandInStreams streams() {
    StandInStreams started = streams;
    if (started == null) {
      started = new StandInStreams(clock, Duration.ofMillis(50));
      answers.follow(started.book());
      streams = started;
    }
    return started;
  }

  private int port() {
    return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
  }

  /** Goes wrong in that way from now on, where it is meant to. */
  public StandIn misbehave(Misbehaviour misbehaviour) {
    return misbehave(misbehaviour, misbehaviour.operation());
  }

  /** Goes wrong in that way from now on, with answers of {@code operation}. */
  public StandIn misbehave(Misbehaviour misbehaviour, String operation) {
    faults.add(new Fault(misbehaviour, rulebook.operation(operation).operation()));
    return this;
  }

  /** Goes wrong no longer. */
  public void behave() {
    faults.clear();
  }

  /** All requests since it was started, in order, with what it made of them. */
  public List<ReceivedRequest> requests() {
    return List.copyOf(requests);
  }

  /** The frames that came on its socket, in order. */
  public List<String> frames() {
    return streams().frames();
  }

  private void serve(HttpServerExchange http) {
    http.startBlocking();
    try {
      String body = new String(http.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      send(http, reply(received(http, body)));
    } catch (IOException e) {
      IoUtils.safeClose(http.getConnection());
    }
  }

  private Reply reply(ReceivedRequest request) {
    Instant now = clock.instant();
    Judge.Verdict verdict = judge.judge(request, now);
    requests.add(request.judged(verdict.signingString(), verdict.refusal()));
    Refusal refusal = verdict.refusal();
    Rule rule = rulebook.find(request.method(), request.path());
    if (refusal != null || rule == null) {
      Refusal no = refusal == null ? Refusal.UNKNOWN_PATH : refusal;
      return new Reply(
          no.status(), Map.of("Content-Type", no.contentType()), no.body(), Reply.Course.WHOLE);
    }
    Reply reply = Reply.of(answers.answer(rule, request, now));
    for (Fault fault : faults) {
      if (fault.operation().equals(rule.operation())) {
        reply = bent(reply, fault, request);
      }
    }
    return reply;
  }

  private static Reply bent(Reply reply, Fault fault, ReceivedRequest request) {
    try {
      return fault.misbehaviour().bend(reply, request);
    } catch (RuntimeException e) {
      // It looks for a member that answers of this operation do not have.
      String problem = "%s cannot be had of %s".formatted(fault.misbehaviour(), fault.operation());
      return Reply.refusal(500, "INTERNAL_ERROR", problem);
    }
  }

  private static ReceivedRequest received(HttpServerExchange http, String body) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (HeaderValues values : http.getRequestHeaders()) {
      headers.put(values.getHeaderName().toString(), new ArrayList<>(values));
    }
    String query = http.getQueryString();
    return new ReceivedRequest(
        http.getRequestMethod().toString(),
        http.getRequestPath(),
        query.isEmpty() ? null : query,
        headers,
        body,
        null,
        null);
  }

  private static void send(HttpServerExchange http, Reply reply) throws IOException {
    switch (reply.course()) {
      case SILENT -> {
        return; // The exchange stays open until the caller or close() ends it.
      }
      case CLOSED -> {
        IoUtils.safeClose(http.getConnection());
        return;
      }
      case WHOLE, CUT, STALLED -> {}
    }
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    http.setStatusCode(reply.status());
    reply
        .headers()
        .forEach((name, value) -> http.getResponseHeaders().put(new HttpString(name), value));
    if (reply.course() == Reply.Course.WHOLE) {
      http.setResponseContentLength(body.length);
      http.getOutputStream().write(body);
      http.endExchange();
      return;
    }
    http.getResponseHeaders().put(Headers.CONTENT_LENGTH, body.length);
    OutputStream out = http.getOutputStream();
    out.write(body, 0, body.length / 2);
    out.flush();
    if (reply.course() == Reply.Course.CUT) {
      IoUtils.safeClose(http.getConnection());
    }
  }

  @Override
  public synchronized void close() {
    server.stop();
    if (streams != null) {
      streams.close();
    }
  }
}
