package io.github.backpack4j.conformance.steps;

import io.cucumber.java.After;
import io.cucumber.java.AfterAll;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.github.backpack4j.conformance.exchange.Ending;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.RawExchange;
import io.github.backpack4j.sign.Window;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.Interceptor;
import okhttp3.RequestBody;
import okio.Buffer;

/** Sets the stage: key, clock, window, and what the exchange will do. */
public final class SetUpSteps {
  private static final Map<String, Ending> ENDINGS =
      Map.of(
          "reads the request and closes the connection", Ending.CLOSE_AFTER_READING,
          "answers 408", Ending.REQUEST_TIMEOUT,
          "answers 503 with Retry-After 0", Ending.UNAVAILABLE_RETRY_NOW,
          "answers 307", Ending.REDIRECT,
          "reads the request and never answers", Ending.SILENCE,
          "says 200 and resets the connection in mid-answer", Ending.RESET_AFTER_STATUS_LINE,
          "says 400 and resets the connection in mid-answer", Ending.RESET_AFTER_REFUSAL,
          "answers 200 with something that is not JSON", Ending.UNREADABLE_ANSWER);

  private final World world;

  /** Works on the scenario's world. */
  public SetUpSteps(World world) {
    this.world = world;
  }

  @AfterAll
  public static void stopServers() {
    Servers.stop();
  }

  @After
  public void endScenario() throws IOException {
    world.end();
  }

  /** What the exchange does with a connection, in the words of a feature. */
  @ParameterType(
      "reads the request and .*|answers 408|answers 503 with Retry-After 0|answers 307|says \\d+"
          + " and resets .*|answers 200 with .*")
  public Ending ending(String words) {
    Ending ending = ENDINGS.get(words);
    if (ending == null) {
      throw new IllegalArgumentException("the exchange cannot do this: " + words);
    }
    return ending;
  }

  @Given("the test signing key")
  public void testSigningKey() {
    world.useKey("rfc8032-test-1");
  }

  @Given("a client without a key")
  public void clientWithoutKey() {
    world.signingKey = null;
  }

  @Given("the clock reads {long}")
  public void clockReads(long millis) {
    world.clock.set(millis);
    world.exchangeClock.set(millis);
  }

  @Given("the clock of the exchange reads {long}")
  public void exchangeClockReads(long millis) {
    world.exchangeClock.set(millis);
  }

  @Given("a window of {long} ms")
  public void window(long millis) {
    world.window = Window.ofMillis(millis);
  }

  @Given("the exchange answers with fixture {string}")
  public void answersWithFixture(String name) {
    world.rest().answerWith(Fixture.load(name));
  }

  @Given("the exchange takes whatever passes its checks")
  public void takesWhateverPasses() {
    world.mayGoUnanswered = true;
  }

  @Given("^calls are made by (execute|executeAsync)$")
  public void callsAreMadeBy(String method) {
    world.manner = method.equals("execute") ? World.Manner.EXECUTE : World.Manner.EXECUTE_ASYNC;
  }

  @Given("the exchange {ending}")
  public void exchangeEnds(Ending ending) throws IOException {
    RawExchange raw = new RawExchange(ending);
    world.raw = raw;
    world.address = raw.url();
    if (ending == Ending.SILENCE) {
      world.httpClient.add(http -> http.readTimeout(Duration.ofMillis(500)));
    }
  }

  @Given("a connection to the exchange is open already")
  public void connectionIsOpen() {
    world.call("ping", List.of(Map.of()));
    world.answer();
  }

  @Given("nobody listens at the exchange's address")
  public void nobodyListens() throws IOException {
    world.address = RawExchange.nobody();
  }

  @Given("the name of the exchange does not resolve")
  public void nameDoesNotResolve() {
    world.address = URI.create("http://api.exchange.invalid");
    world.httpClient.add(
        http ->
            http.dns(
                host -> {
                  throw new UnknownHostException(host);
                }));
  }

  @Given("the exchange does not speak TLS")
  public void noTls() throws IOException {
    RawExchange raw = new RawExchange(Ending.CLOSE_AFTER_READING);
    world.raw = raw;
    world.address = URI.create("https://127.0.0.1:" + raw.url().getPort());
  }

  @Given("an interceptor of the user that replaces {string} by {string} in bodies")
  public void interceptorReplaces(String old, String replacement) {
    world.httpClient.add(http -> http.addInterceptor(replacing(old, replacement)));
  }

  @Given("a network interceptor of the user that replaces {string} by {string} in bodies")
  public void networkInterceptorReplaces(String old, String replacement) {
    world.httpClient.add(http -> http.addNetworkInterceptor(replacing(old, replacement)));
  }

  @Given("an interceptor of the user that tries again after a failure")
  public void retryingInterceptor() {
    world.httpClient.add(
        http ->
            http.addInterceptor(
                chain -> {
                  try {
                    return chain.proceed(chain.request());
                  } catch (IOException e) {
                    return chain.proceed(chain.request());
                  }
                }));
  }

  private static Interceptor replacing(String old, String replacement) {
    return chain -> {
      RequestBody body = chain.request().body();
      if (body == null) {
        return chain.proceed(chain.request());
      }
      Buffer text = new Buffer();
      body.writeTo(text);
      RequestBody altered =
          RequestBody.create(text.readUtf8().replace(old, replacement), body.contentType());
      return chain.proceed(
          chain.request().newBuilder().method(chain.request().method(), altered).build());
    };
  }
}
