package io.github.backpack4j.conformance.steps;

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
import io.github.backpack4j.conformance.Answers;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.Losses;
import io.github.backpack4j.conformance.exchange.ReceivedFrame;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.stream.ClientListener;
import io.github.backpack4j.stream.Interruption;
import io.github.backpack4j.stream.StreamClient;
import io.github.backpack4j.stream.StreamListener;
import io.github.backpack4j.stream.StreamName;
import io.github.backpack4j.stream.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Subscribes, and looks at what came over the socket. */
public final class StreamSteps {
  private static final long PATIENCE_MILLIS = 5_000;

  private final World world;
  private final BlockingQueue<Object> arriving = new LinkedBlockingQueue<>();
  private final BlockingQueue<DecodingException> unreadable = new LinkedBlockingQueue<>();
  private final BlockingQueue<Interruption> interruptions = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> refusals = new LinkedBlockingQueue<>();
  private final List<Object> messages = new ArrayList<>();
  private int framesSeen;
  private @Nullable StreamClient streams;
  private @Nullable StreamName<?> stream;
  private @Nullable Subscription subscription;
  private @Nullable Throwable failure;

  /** Works on the scenario's world. */
  public StreamSteps(World world) {
    this.world = world;
  }

  /** Closes what the scenario opened; a script that did not play to its end fails the scenario. */
  @After(order = 20_000)
  public void endStreams() {
    if (streams == null) {
      return;
    }
    streams.close();
    assertThat(world.stream().surprises()).as("script and subscriber").isEmpty();
  }

  @Given("the exchange plays {string}")
  public void plays(String script) {
    world.stream().play(script);
  }

  @When("I subscribe to {string}")
  public void subscribe(String name) {
    subscribe(GeneratedClient.streamName(name));
  }

  @When("I subscribe to the unknown stream {string}")
  public void subscribeToUnknown(String name) {
    subscribe(StreamName.of(name, GeneratedClient.streamName("trade.SOL_USDC").codec()));
  }

  @When("I subscribe to {string} with the instruction {string}")
  public void subscribeWithInstruction(String name, String instruction) {
    subscribe(StreamName.signed(name, GeneratedClient.streamName(name).codec(), instruction));
  }

  private <T> void subscribe(StreamName<T> name) {
    stream = name;
    streams = world.streams(new Refusals());
    try {
      subscription = streams.subscribe(name, new Messages<>());
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  @When("the client subscribes to {string}")
  public void clientSubscribes(String name) {
    StreamName<?> generated = GeneratedClient.streamName(name);
    stream = generated;
    world.client().streams().subscribe(generated, new Messages<>());
  }

  @When("the subscription is closed")
  public void closeSubscription() {
    if (subscription == null) {
      throw new AssertionError("there is no subscription: " + failure);
    }
    subscription.close();
  }

  @Then("the exchange receives the frame")
  public void receivesFrame(String json) throws InterruptedException {
    ReceivedFrame frame = nextFrame();
    assertThat(Resources.parse(frame.text())).isEqualTo(Resources.parse(json));
    assertThat(frame.refusal()).as("what the exchange says of it").isNull();
  }

  /** The next frame that no step has looked at. */
  ReceivedFrame nextFrame() throws InterruptedException {
    framesSeen++;
    List<ReceivedFrame> frames = world.stream().awaitFrames(framesSeen, PATIENCE_MILLIS);
    if (frames.size() < framesSeen) {
      throw new AssertionError(
          "the exchange waited for frame %d and received %s; %s"
              .formatted(framesSeen, frames, failure));
    }
    return frames.get(framesSeen - 1);
  }

  @Then("{int} message(s) arrive(s)")
  public void messagesArrive(int count) throws InterruptedException {
    while (messages.size() < count) {
      Object message = arriving.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (message == null) {
        throw new AssertionError(
            "%d messages were expected, %d arrived; refusals %s, unreadable %s, interruptions %s, %s"
                .formatted(count, messages.size(), refusals, unreadable, interruptions, failure));
      }
      messages.add(message);
    }
    assertThat(arriving).as("messages beyond the %d expected", count).isEmpty();
  }

  @Then("message {int} has")
  public void messageHas(int number, DataTable expected) {
    AnswerSteps.has(messages.get(number - 1), expected);
  }

  @Then("asking message {int} for {string} fails: {string}")
  public void askingFails(int number, String path, String message) {
    Object asked = messages.get(number - 1);
    assertThat(catchThrowable(() -> Answers.read(asked, path)))
        .isInstanceOf(DecodingException.class)
        .hasMessage(message);
  }

  @Then("nothing of the messages is lost")
  public void nothingLost() {
    List<JsonNode> sent = world.stream().envelopes();
    assertThat(messages).hasSameSizeAs(sent);
    StreamName<?> name = stream;
    if (name == null) {
      throw new AssertionError("the scenario has not subscribed");
    }
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

  @Then("the client is told of error {int}: {string}")
  public void toldOfError(int code, String message) throws InterruptedException {
    assertThat(refusals.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
        .as(String.valueOf(failure))
        .isEqualTo(code + " " + message);
  }

  @Then("the client is told of no error")
  public void toldOfNoError() {
    assertThat(refusals).isEmpty();
    assertThat(unreadable).isEmpty();
  }

  @Then("the listener is told of a message that cannot be read at {string}")
  public void toldOfUnreadable(String pointer) throws InterruptedException {
    DecodingException told = unreadable.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    assertThat(told).as("what the listener was told").isNotNull();
    assertThat(told.pointer()).isEqualTo(pointer);
  }

  @Then("the subscription is interrupted")
  public void interrupted() throws InterruptedException {
    assertThat(interruptions.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
        .as("the interruption")
        .isNotNull();
  }

  @Then("the subscription is not sent: {string}")
  public void notSent(String message) {
    assertThat(failure).isInstanceOf(NotSentException.class).hasMessage(message);
    assertThat(world.stream().frames()).as("frames that reached the exchange").isEmpty();
  }

  /** Keeps what a listener of a stream is told. */
  private final class Messages<T> implements StreamListener<T> {
    @Override
    public void onMessage(T message) {
      arriving.add(message);
    }

    @Override
    public void onUnreadable(DecodingException problem) {
      unreadable.add(problem);
    }

    @Override
    public void onInterrupted(Interruption interruption) {
      interruptions.add(interruption);
    }
  }

  /** Keeps what the client as a whole is told. */
  private final class Refusals implements ClientListener {
    @Override
    public void onRefused(int code, String message) {
      refusals.add(code + " " + message);
    }

    @Override
    public void onUnreadable(DecodingException problem) {
      unreadable.add(problem);
    }
  }
}
