package io.github.backpack4j.conformance.steps;

import static io.github.backpack4j.conformance.steps.Streams.PATIENCE_MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.api.BackpackStreams;
import io.github.backpack4j.conformance.Answers;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.Losses;
import io.github.backpack4j.conformance.exchange.ReceivedFrame;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.VerifyingKey;
import io.github.backpack4j.stream.StreamName;
import io.github.backpack4j.stream.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Subscribes, and looks at what came over the socket. */
public final class StreamSteps {
  private final World world;
  private final Streams streams;
  private int framesSeen;

  /** Works on the scenario's world. */
  public StreamSteps(World world, Streams streams) {
    this.world = world;
    this.streams = streams;
  }

  /** Closes what the scenario opened; a script that did not play to its end fails the scenario. */
  @After(order = 20_000)
  public void endStreams() throws InterruptedException {
    world.stream().awaitEnd(PATIENCE_MILLIS);
    streams.end();
    assertThat(world.stream().surprises()).as("script and subscriber").isEmpty();
  }

  @Given("the exchange plays {string}")
  public void plays(String script) {
    for (String path : world.stream().play(script)) {
      world.rest().answerBy("GET", path, world.stream()::answer);
    }
  }

  @Given("a key that signs and is not the one it says")
  public void wrongKey() {
    Signer said = World.signer(TestKey.load("rfc8032-test-1").seed());
    Signer signing = World.signer(TestKey.load("rfc8032-test-2").seed());
    world.signer =
        new Signer() {
          @Override
          public VerifyingKey verifyingKey() {
            return said.verifyingKey();
          }

          @Override
          public byte[] sign(SigningString text) {
            return signing.sign(text);
          }
        };
  }

  @Given("a signing key and a clock that is {int} ms slow")
  public void slowClock(int millis) {
    world.useKey("rfc8032-test-1");
    world.exchangeClock.move(Duration.ofMillis(millis));
  }

  @When("I subscribe to {string}")
  public void subscribe(String name) {
    streams.subscribe(GeneratedClient.streamName(name));
  }

  @When("I subscribe to the unknown stream {string}")
  public void subscribeToUnknown(String name) {
    streams.subscribe(StreamName.of(name, GeneratedClient.streamName("trade.SOL_USDC").codec()));
  }

  @When("I subscribe to the raw stream {string}")
  public void subscribeToRaw(String name) {
    streams.subscribe(
        name.startsWith("account.")
            ? StreamName.rawSigned(name, "subscribe")
            : StreamName.raw(name));
  }

  @When("I subscribe by name to {string}")
  public void subscribeByName(String name) {
    try {
      streams.subscribe(BackpackStreams.named(name));
    } catch (IllegalArgumentException e) {
      streams.failure = e;
    }
  }

  @When("I subscribe to {string} with the instruction {string}")
  public void subscribeWithInstruction(String name, String instruction) {
    streams.subscribe(
        StreamName.signed(name, GeneratedClient.streamName(name).codec(), instruction));
  }

  /** None is sent before all have been made. */
  @When("I subscribe at once to")
  public void subscribeAtOnce(List<String> names) {
    CountDownLatch all = new CountDownLatch(1);
    world.httpClient.add(
        http ->
            http.addInterceptor(
                chain -> {
                  try {
                    assertThat(all.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  return chain.proceed(chain.request());
                }));
    names.forEach(this::subscribe);
    all.countDown();
  }

  @When("I subscribe at once to trades of {int} markets")
  public void subscribeToMany(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add("trade.M" + i + "_USDC");
    }
    subscribeAtOnce(names);
  }

  @When("the client subscribes to {string}")
  public void clientSubscribes(String name) {
    StreamName<?> generated = GeneratedClient.streamName(name);
    world.client().streams().subscribe(generated, message -> {});
  }

  @When("the subscription is closed")
  public void closeSubscription() {
    close(streams.last());
  }

  @When("the subscription to {string} is closed")
  public void closeSubscription(String name) {
    close(streams.of(name, 1));
  }

  @When("the second subscription to {string} is closed")
  public void closeSecond(String name) {
    close(streams.of(name, 2));
  }

  private void close(Streams.Subscribed subscribed) {
    Subscription subscription = subscribed.subscription();
    if (subscription == null) {
      throw new AssertionError("there is no subscription: " + streams.failure);
    }
    subscription.close();
  }

  @When("the client is closed")
  public void closeClient() {
    streams.client().close();
  }

  @Then("the exchange receives the frame")
  public void receivesFrame(String json) throws InterruptedException {
    ReceivedFrame frame = nextFrame();
    assertThat(Resources.parse(frame.text())).isEqualTo(Resources.parse(json));
    assertThat(frame.refusal()).as("what the exchange says of it").isNull();
  }

  @When("the exchange has received {int} frame(s)")
  public void hasReceived(int count) throws InterruptedException {
    assertThat(world.stream().awaitFrames(count, PATIENCE_MILLIS))
        .as(streams.toString())
        .hasSize(count);
  }

  /** The next frame that no step has looked at. */
  ReceivedFrame nextFrame() throws InterruptedException {
    framesSeen++;
    List<ReceivedFrame> frames = world.stream().awaitFrames(framesSeen, PATIENCE_MILLIS);
    if (frames.size() < framesSeen) {
      throw new AssertionError(
          "the exchange waited for frame %d and received %s; %s"
              .formatted(framesSeen, frames, streams));
    }
    return frames.get(framesSeen - 1);
  }

  @Then("the exchange receives no other frame")
  public void noOtherFrame() {
    assertThat(world.stream().frames()).as("frames in all").hasSize(framesSeen);
  }

  @Then("the exchange receives {int} streams in frames of at most {int}")
  public void receivesStreams(int count, int most) throws InterruptedException {
    List<String> asked = new ArrayList<>();
    while (asked.size() < count) {
      JsonNode params = Resources.parse(nextFrame().text()).path("params");
      assertThat(params.size()).isBetween(1, most);
      params.forEach(name -> asked.add(name.asText()));
    }
    assertThat(asked).doesNotHaveDuplicates().hasSize(count);
  }

  @Then("{int} message(s) arrive(s)")
  public void messagesArrive(int count) throws InterruptedException {
    assertThat(streams.last().heard().await("message", count, PATIENCE_MILLIS))
        .as(streams.toString())
        .hasSize(count);
  }

  private Object message(int number) {
    return streams.last().heard().told("message").get(number - 1);
  }

  @Then("message {int} has")
  public void messageHas(int number, DataTable expected) {
    AnswerSteps.has(message(number), expected);
  }

  @Then("asking message {int} for {string} fails: {string}")
  public void askingFails(int number, String path, String message) {
    Object asked = message(number);
    assertThat(catchThrowable(() -> Answers.read(asked, path)))
        .isInstanceOf(DecodingException.class)
        .hasMessage(message);
  }

  @Then("nothing of the messages is lost")
  public void nothingLost() {
    List<JsonNode> sent = world.stream().envelopes();
    List<Object> messages = streams.last().heard().told("message");
    StreamName<?> name = streams.last().name();
    assertThat(messages).hasSameSizeAs(sent);
    for (int i = 0; i < sent.size(); i++) {
      JsonNode data = sent.get(i).path("data");
      Object message = messages.get(i);
      JsonNode written = Resources.parse(GeneratedClient.toJson(name.codec(), message));
      assertThat(Losses.betweenJson(data, written))
          .as("what writing message %d again would change", i + 1)
          .isEmpty();
      assertThat(Losses.betweenAccessors(data, message))
          .as("what of message %d no accessor and no unknown member has", i + 1)
          .isEmpty();
    }
  }

  @Then("the listener hears")
  public void hears(DataTable expected) throws InterruptedException {
    hears(streams.last(), expected);
  }

  @Then("the listener of {string} hears")
  public void hears(String stream, DataTable expected) throws InterruptedException {
    hears(streams.of(stream, 1), expected);
  }

  @Then("the second listener of {string} hears")
  public void secondHears(String stream, DataTable expected) throws InterruptedException {
    hears(streams.of(stream, 2), expected);
  }

  /** All that it heard since its subscription, in order. */
  private void hears(Streams.Subscribed subscribed, DataTable expected)
      throws InterruptedException {
    List<List<String>> wanted = new ArrayList<>();
    for (List<String> row : expected.asLists()) {
      String detail = row.size() < 2 || row.get(1) == null ? "" : row.get(1);
      wanted.add(List.of(row.get(0), detail));
    }
    List<Heard.Event> heard =
        subscribed.heard().await(events -> events.size() >= wanted.size(), PATIENCE_MILLIS);
    List<List<String>> found = new ArrayList<>();
    for (int i = 0; i < heard.size(); i++) {
      List<String> like = i < wanted.size() ? wanted.get(i) : List.of("", "");
      List<String> words = heard.get(i).words(like);
      boolean untold = like.get(1).isEmpty() && like.get(0).equals(words.get(0));
      found.add(untold ? like : words);
    }
    assertThat(found).as(streams.toString()).isEqualTo(wanted);
  }

  @Then("the client is told of error {int}: {string}")
  public void toldOfError(int code, String message) throws InterruptedException {
    assertThat(streams.refusals.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
        .as(streams.toString())
        .isEqualTo(code + " " + message);
  }

  @Then("the client is told of no error")
  public void toldOfNoError() {
    assertThat(streams.refusals).isEmpty();
    assertThat(streams.unreadable).isEmpty();
    for (Streams.Subscribed each : streams.subscribed) {
      assertThat(each.heard().told("unreadable")).isEmpty();
    }
  }

  @Then("the client is told of a frame that cannot be read at {string}")
  public void toldOfFrame(String pointer) throws InterruptedException {
    DecodingException told = streams.unreadable.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    assertThat(told).as("what the client was told").isNotNull();
    assertThat(told.pointer()).isEqualTo(pointer);
  }

  @Then("the listener is told of a message that cannot be read at {string}")
  public void toldOfUnreadable(String pointer) throws InterruptedException {
    assertThat(streams.last().heard().await("unreadable", 1, PATIENCE_MILLIS))
        .as("what the listener was told")
        .extracting(problem -> ((DecodingException) problem).pointer())
        .containsExactly(pointer);
  }

  @Then("the subscription is interrupted")
  public void interrupted() throws InterruptedException {
    assertThat(streams.last().heard().await("interrupted", 1, PATIENCE_MILLIS))
        .as("the interruption")
        .isNotEmpty();
  }

  @Then("the subscription is not sent: {string}")
  public void notSent(String message) {
    refusesToSend(message);
    assertThat(world.stream().frames()).as("frames that reached the exchange").isEmpty();
  }

  @Then("the client says that it sends nothing: {string}")
  public void refusesToSend(String message) {
    assertThat(streams.failure).isInstanceOf(NotSentException.class).hasMessage(message);
  }

  @Then("the client takes no such subscription: {string}")
  public void takesNone(String message) {
    assertThat(streams.failure).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Then("the client takes no such subscription, and names {string}")
  public void takesNoneAndNames(String way) {
    assertThat(streams.failure)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(way);
  }
}
