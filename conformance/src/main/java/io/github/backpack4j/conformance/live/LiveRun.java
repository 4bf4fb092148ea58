package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.redact.Printable;
import io.github.backpack4j.conformance.redact.Redaction;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Exchange;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.Subject;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.http.RetryPolicy;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * One run against one server: its client, its pace, and what was found out so far.
 *
 * <p>Cucumber makes the steps, and nobody can hand them anything; so the run that is going on is
 * the one that {@link #current()} gives. Findings may come from several threads.
 */
public final class LiveRun implements AutoCloseable {
  private static final AtomicReference<LiveRun> CURRENT = new AtomicReference<>();
  private static final int MOST_CHARS = 4_000;
  private static final Duration STATUS_HOLDS = Duration.ofMinutes(1);

  private final LiveTarget target;
  private final Pace pace;
  private final Wire wire;

  /** Of sockets, and of what books ask for. */
  private final Wire others;

  private final MeteredSockets sockets = new MeteredSockets(MeteredSockets.MOST_OF_SOCKETS);
  private final Permission permission;
  private final OkHttpClient http;
  private final BackpackClient client;

  /** Asks one question at a time, of which all is kept that goes over the wire. */
  private final BackpackClient asking;

  private final Redaction redaction;
  private final List<CheckResult> checks = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final Stopping stopping = new Stopping();
  private int exchangesSoFar;
  private @Nullable Instant statusAsked;
  private boolean maintenance;

  private LiveRun(LiveTarget target) {
    this.target = target;
    this.pace = new Pace(target.pace(), target.historicalPace(), target.sleeper());
    this.wire = new Wire(pace, target.sleeper(), true);
    this.others = new Wire(pace, target.sleeper(), false);
    this.permission = new Permission(target);
    this.redaction = Redaction.of(target.secrets());
    Stream.of(target.market(), target.future(), target.asset()).forEach(redaction::know);
    OkHttpClient plain =
        new OkHttpClient.Builder()
            .callTimeout(target.timeout())
            .connectTimeout(target.timeout())
            .readTimeout(target.timeout())
            .writeTimeout(target.timeout())
            .retryOnConnectionFailure(false) // it would ask again out of turn
            .build();
    this.http = plain.newBuilder().addInterceptor(others).socketFactory(sockets).build();
    this.client = client(http);
    this.asking = client(plain.newBuilder().addInterceptor(wire).build());
  }

  private BackpackClient client(OkHttpClient over) {
    BackpackClient.Builder builder =
        BackpackClient.builder()
            .baseUrl(target.base())
            .signer(target.signer())
            .httpClient(over)
            .clock(target.clock())
            .sleeper(target.sleeper())
            .retryPolicy(RetryPolicy.NONE);
    if (target.wsUrl() != null) {
      builder.streamUrl(target.wsUrl());
    }
    return builder.build();
  }

  /**
   * Begins a run, which is the current one until it is closed.
   *
   * @throws IllegalStateException if another one is going on
   */
  public static LiveRun start(LiveTarget target) {
    LiveRun run = new LiveRun(target);
    if (!CURRENT.compareAndSet(null, run)) {
      run.release();
      throw new IllegalStateException("a run against a server is going on already");
    }
    return run;
  }

  /**
   * The run that is going on.
   *
   * @throws IllegalStateException if none is
   */
  public static LiveRun current() {
    LiveRun run = CURRENT.get();
    if (run == null) {
      throw new IllegalStateException(
          "scenarios tagged @live need a server: run the kit with --target");
    }
    return run;
  }

  /** What is asked, and how. */
  public LiveTarget target() {
    return target;
  }

  /** The one client of the run. */
  public BackpackClient client() {
    return client;
  }

  /** Redacts what the run records; the same becomes the same in all of it. */
  public Redaction redaction() {
    return redaction;
  }

  /** The one HTTP client of the run, for sockets too. */
  public OkHttpClient http() {
    return http;
  }

  /**
   * Keeps a finding.
   *
   * @param subject what was checked
   * @param check the column of the table
   * @param outcome how it ended
   * @param message one sentence with place and difference; empty when it held
   * @param exchange what {@link #exchange} gave; null for none
   */
  public synchronized void check(
      Subject subject, String check, Outcome outcome, String message, @Nullable String exchange) {
    // Scrubbed before it is cut: half a secret is not found.
    String words = Printable.of(target.secrets().scrub(message));
    checks.add(
        new CheckResult(
            subject,
            check,
            outcome,
            words.length() <= MOST_CHARS ? words : words.substring(0, MOST_CHARS) + " …",
            exchange));
  }

  /** What was found out since {@link #drainChecks()} was last called. */
  public synchronized List<CheckResult> checks() {
    return List.copyOf(checks);
  }

  /** Takes what was found out. */
  public synchronized List<CheckResult> drainChecks() {
    List<CheckResult> all = List.copyOf(checks);
    checks.clear();
    return all;
  }

  /** Takes the exchanges that were recorded. */
  public synchronized List<Exchange> drainExchanges() {
    List<Exchange> all = List.copyOf(exchanges);
    exchanges.clear();
    return all;
  }

  /**
   * Records an exchange that is redacted already.
   *
   * @param request the request line, or the stream's name
   * @param sent headers and body, or frames, a line each
   * @param status the HTTP status; 0 for a stream or no answer
   * @param received headers and body, or frames, a line each
   * @param tookMillis how long it took
   * @return its id, for {@link #check}
   */
  public synchronized String exchange(
      String request, List<String> sent, int status, List<String> received, long tookMillis) {
    String id = "x" + ++exchangesSoFar;
    exchanges.add(new Exchange(id, request, sent, status, received, tookMillis));
    return id;
  }

  /**
   * Waits until the next request of {@link #http()} or {@link #client()} may be sent; others that
   * they make wait by themselves.
   */
  public void await(boolean historical) {
    awaitTurn(historical);
    sockets.reset();
    others.permit();
  }

  private void awaitTurn(boolean historical) {
    try {
      pace.await(historical);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    }
  }

  /**
   * Asks the server, once, at its turn.
   *
   * @param id the operation
   * @param arguments its arguments by wire name, as text
   * @throws IllegalStateException if it would change something that the user has not allowed
   */
  public LiveAnswer ask(String id, Map<String, String> arguments) {
    ContractIndex.Operation operation = ContractIndex.standard().operation(id);
    permission.require(operation, arguments);
    stopping.proceed();
    awaitTurn(isHistorical(id));
    return stopping.unlessStopped(operation, () -> asked(operation, arguments));
  }

  private LiveAnswer asked(ContractIndex.Operation operation, Map<String, String> arguments) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    arguments.forEach(
        (name, value) -> {
          if (value.equals("true") || value.equals("false")) {
            members.put(name, Boolean.parseBoolean(value));
          } else {
            members.put(name, value);
          }
        });
    ApiCall<?> call = GeneratedClient.call(asking, operation.id(), members);
    wire.drain();
    wire.permit();
    Instant asked = target.clock().instant();
    Object value = null;
    RuntimeException failure = null;
    try {
      value = call.response().body();
    } catch (RuntimeException e) {
      failure = e;
    } finally {
      wire.forbid();
    }
    List<Received> all = wire.drain();
    Received received =
        all.stream()
            .filter(each -> each.method().equals(operation.method()))
            .filter(each -> each.path().split("\\?", 2)[0].endsWith(operation.path()))
            .reduce((first, second) -> second)
            .orElse(null);
    return new LiveAnswer(
        operation,
        arguments,
        asked,
        received,
        value,
        failure,
        recorded(operation, members, received));
  }

  /**
   * Whether the exchange says that it is in maintenance. It is asked when something else went wrong
   * there, and again after a minute only.
   */
  public boolean isInMaintenance() {
    Instant now = target.clock().instant();
    synchronized (this) {
      if (statusAsked != null && now.isBefore(statusAsked.plus(STATUS_HOLDS))) {
        return maintenance;
      }
      statusAsked = now;
    }
    JsonNode status = ask("getStatus", Map.of()).json();
    boolean says = status != null && status.path("status").asText().equals("Maintenance");
    synchronized (this) {
      maintenance = says;
    }
    return says;
  }

  private String recorded(
      ContractIndex.Operation operation, JsonNode members, @Nullable Received received) {
    if (received == null) {
      return exchange(operation.method() + " " + operation.path(), List.of(), 0, List.of(), 0);
    }
    Recording recording = new Recording(redaction, operation, members, received);
    return exchange(
        recording.request(),
        recording.sent(),
        received.status(),
        recording.received(),
        received.tookMillis());
  }

  private static boolean isHistorical(String id) {
    Method method = GeneratedClient.operation(id);
    return method != null && method.getAnnotation(Operation.class).pool().equals("historical");
  }

  /**
   * Says how to take back what is about to be changed, should the process be stopped before a
   * scenario does it itself.
   *
   * @param takeBack returns what somebody has to look after now; null for nothing
   */
  public void changes(Supplier<@Nullable String> takeBack) {
    stopping.changes(takeBack);
  }

  /** There is nothing to take back any more. */
  public void changesNothing() {
    stopping.changes(null);
  }

  /**
   * Lets nothing more go to the server but what takes back what was changed there. For a process
   * that is being stopped: whoever asks for something else waits for its end.
   *
   * @return what somebody has to look after; null for nothing
   */
  public static @Nullable String stop() {
    LiveRun run = CURRENT.get();
    return run == null ? null : run.stopping.stop(run.target.timeout().plus(Duration.ofSeconds(1)));
  }

  /** Ends the run; what was not drained stays. */
  @Override
  public void close() {
    CURRENT.compareAndSet(this, null);
    stopping.end();
    release();
  }

  private void release() {
    client.close();
    asking.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  /** A length of time, as messages have it: {@code 10 s}, {@code 250 ms}. */
  static String words(Duration time) {
    return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }
}
