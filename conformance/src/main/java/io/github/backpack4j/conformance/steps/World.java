package io.github.backpack4j.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.exchange.RawExchange;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.RestExchange;
import io.github.backpack4j.conformance.exchange.Script;
import io.github.backpack4j.conformance.exchange.StreamExchange;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.ApiResponse;
import io.github.backpack4j.http.RateLimiter;
import io.github.backpack4j.http.RetryPolicy;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.Window;
import io.github.backpack4j.stream.ClientListener;
import io.github.backpack4j.stream.StreamClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What one scenario has set up, and what came of it. */
public final class World {
  final ScenarioClock clock = new ScenarioClock();
  final ScenarioClock exchangeClock = new ScenarioClock();
  final ScenarioSleeper sleeper = new ScenarioSleeper(clock, exchangeClock);
  final ScenarioScheduler scheduler = new ScenarioScheduler(sleeper::pass);
  final List<Consumer<OkHttpClient.Builder>> httpClient = new ArrayList<>();
  final List<Consumer<StreamClient.Builder>> streamSettings = new ArrayList<>();
  @Nullable ClientListener streamListener;

  @Nullable String signingKey;
  // Instead of one made of the key.
  @Nullable Signer signer;
  Window window = Window.DEFAULT;
  // Of a scenario that is not about them, so that it can count what was sent.
  RetryPolicy retryPolicy = RetryPolicy.NONE;
  @Nullable RateLimiter rateLimiter;
  @Nullable URI address;
  @Nullable RawExchange raw;
  boolean mayGoUnanswered;
  Manner manner = Manner.RESPONSE;

  private @Nullable RestExchange rest;
  private @Nullable StreamExchange stream;
  private @Nullable BackpackClient client;
  private @Nullable Attempt attempt;

  /**
   * One call and how it ended.
   *
   * @param operation its operation
   * @param call the call; null when the client did not take its arguments
   * @param answer the answer's value
   * @param response the answer with what came around it; null when there is a failure, or when the
   *     call was made in a manner that gives the value only
   * @param failure the failure; null when there is an answer
   */
  record Attempt(
      String operation,
      @Nullable ApiCall<?> call,
      @Nullable Object answer,
      @Nullable ApiResponse<?> response,
      @Nullable Throwable failure) {}

  /** The three ways to make a call. */
  enum Manner {
    RESPONSE,
    EXECUTE,
    EXECUTE_ASYNC
  }

  /** The REST side of the exchange, as new for this scenario. */
  RestExchange rest() {
    if (rest == null) {
      rest = Servers.rest();
      rest.reset(exchangeClock);
    }
    return rest;
  }

  /** Has the exchange answer an operation as {@code script} says. */
  void answerBy(String operation, Script script) {
    ContractIndex.Operation place = ContractIndex.standard().operation(operation);
    rest().answerBy(place.method(), place.path(), script);
  }

  /** The streams of the exchange, as new for this scenario. */
  StreamExchange stream() {
    if (stream == null) {
      stream = Servers.stream();
      try {
        stream.reset(exchangeClock);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return stream;
  }

  void useKey(String name) {
    signingKey = TestKey.load(name).seed();
  }

  /** The client under test, made of what the scenario has said so far. */
  BackpackClient client() {
    if (client == null) {
      client = builder().build();
    }
    return client;
  }

  /** Lets the next call be made by another client, made of what the scenario says then. */
  void renewClient() {
    if (client != null) {
      client.close();
      client = null;
    }
  }

  /** Another client of the same account, made likewise. */
  BackpackClient another() {
    return builder().build();
  }

  private BackpackClient.Builder builder() {
    OkHttpClient.Builder http = Servers.http().newBuilder();
    httpClient.forEach(change -> change.accept(http));
    return BackpackClient.builder()
        .baseUrl(address == null ? rest().url() : address)
        .streamUrl(stream().url())
        .streamListener(streamListener)
        .streams(streams -> streamSettings.forEach(change -> change.accept(streams)))
        .scheduler(scheduler)
        .httpClient(http.build())
        .window(window)
        .clock(clock)
        .retryPolicy(retryPolicy)
        .rateLimiter(rateLimiter)
        .sleeper(sleeper)
        .random(new ScenarioRandom())
        .signer(signer());
  }

  private @Nullable Signer signer() {
    return signer != null ? signer : signingKey == null ? null : signer(signingKey);
  }

  static Signer signer(String seed) {
    return new Ed25519Signer(SigningKey.fromBase64(seed));
  }

  /** Makes a call and keeps how it ended. */
  void call(String operation, List<Map<String, String>> rows) {
    call(operation, () -> GeneratedClient.call(client(), operation, rows));
  }

  /** Makes a call and keeps how it ended. */
  void call(String operation, JsonNode arguments) {
    call(operation, () -> GeneratedClient.call(client(), operation, arguments));
  }

  /** Makes a call by another client and keeps how it ended. */
  void callBy(BackpackClient other, String operation, List<Map<String, String>> rows) {
    call(operation, () -> GeneratedClient.call(other, operation, rows));
  }

  private void call(String operation, Supplier<ApiCall<?>> making) {
    ApiCall<?> call;
    try {
      call = making.get();
    } catch (RuntimeException e) {
      attempt = new Attempt(operation, null, null, null, e);
      return;
    }
    run(operation, call);
  }

  /** Keeps how a call ended that is none of one operation. */
  void keep(String name, @Nullable Object answer, @Nullable Throwable failure) {
    attempt = new Attempt(name, null, answer, null, failure);
    nothingUnanswered();
  }

  /** Makes the call of before once more. */
  void callAgain() {
    Attempt before = attempt();
    ApiCall<?> call = before.call();
    if (call == null) {
      throw new AssertionError("there is no call to make again: " + before.failure());
    }
    run(before.operation(), call);
  }

  private void run(String operation, ApiCall<?> call) {
    attempt =
        switch (manner) {
          case RESPONSE -> made(operation, call);
          case EXECUTE -> executed(operation, call);
          case EXECUTE_ASYNC -> executedAsync(operation, call);
        };
    nothingUnanswered();
  }

  /** A request that no fixture answers is a mistake of the scenario or of the client. */
  void nothingUnanswered() {
    if (!mayGoUnanswered && rest != null) {
      List<String> unanswered = rest.unanswered();
      if (!unanswered.isEmpty()) {
        throw new AssertionError(String.join("\n", unanswered));
      }
    }
  }

  private static Attempt made(String operation, ApiCall<?> call) {
    try {
      ApiResponse<?> response = call.response();
      return new Attempt(operation, call, response.body(), response, null);
    } catch (RuntimeException e) {
      return new Attempt(operation, call, null, null, e);
    }
  }

  private static Attempt executed(String operation, ApiCall<?> call) {
    try {
      return new Attempt(operation, call, call.execute(), null, null);
    } catch (RuntimeException e) {
      return new Attempt(operation, call, null, null, e);
    }
  }

  /** What the call throws itself is no failure of the future, and left to end the scenario. */
  private static Attempt executedAsync(String operation, ApiCall<?> call) {
    CompletableFuture<?> future = call.executeAsync();
    try {
      return new Attempt(operation, call, future.get(10, TimeUnit.SECONDS), null, null);
    } catch (ExecutionException e) {
      return new Attempt(operation, call, null, null, e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      throw new AssertionError("the future of " + operation + " was not completed", e);
    }
  }

  Attempt attempt() {
    if (attempt == null) {
      throw new AssertionError("the scenario has made no call");
    }
    return attempt;
  }

  /** The value of the answer, however the call was made. */
  @Nullable Object answer() {
    Attempt made = attempt();
    if (made.failure() != null) {
      throw new AssertionError(made.operation() + " failed: " + made.failure(), made.failure());
    }
    return made.answer();
  }

  ApiResponse<?> response() {
    answer();
    ApiResponse<?> response = attempt().response();
    if (response == null) {
      throw new AssertionError("a call made by " + manner + " gives the value only");
    }
    return response;
  }

  Throwable failure() {
    Attempt made = attempt();
    Throwable failure = made.failure();
    if (failure == null) {
      throw new AssertionError(
          made.operation() + " was expected to fail and answered " + made.answer());
    }
    return failure;
  }

  /** The last request that the exchange received. */
  ReceivedRequest lastRequest() {
    List<ReceivedRequest> requests = rest().requests();
    if (requests.isEmpty()) {
      Throwable failure = attempt == null ? null : attempt.failure();
      throw new AssertionError("the exchange received no request; the call ended with " + failure);
    }
    return requests.get(requests.size() - 1);
  }

  void end() throws IOException {
    if (client != null) {
      client.close();
    }
    if (raw != null) {
      raw.close();
    }
  }
}
