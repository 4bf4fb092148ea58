package io.github.backpack4j.conformance.steps;

import static io.github.backpack4j.conformance.steps.Streams.PATIENCE_MILLIS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.Losses;
import io.github.backpack4j.conformance.contract.Newer;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.exchange.Resources;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is asked of each stream alike, with messages that fixtures hold. A fixture is played under
 * the name of any stream whose messages are of its kind.
 */
public final class EveryStreamSteps {
  private final World world;
  private final Streams streams;

  /** Works on the scenario's world. */
  public EveryStreamSteps(World world, Streams streams) {
    this.world = world;
    this.streams = streams;
  }

  @Given("the exchange plays {string} as {string}")
  public void plays(String fixture, String stream) {
    play(fixture, stream, Stream::of);
  }

  @Given("the exchange plays {string} as {string}, with an unknown member in each object")
  public void playsUnknownMembers(String fixture, String stream) {
    Schema schema = schemaOf(stream);
    play(fixture, stream, message -> Stream.of(Newer.members(schema, message).answer()));
  }

  @Given("the exchange plays {string} as {string}, for each value of an enum with an unknown one")
  public void playsUnknownValues(String fixture, String stream) {
    Schema schema = schemaOf(stream);
    play(fixture, stream, message -> Newer.values(schema, message).stream().map(Newer::answer));
  }

  @Given("the exchange plays {string} as {string}, and before each message one that is none")
  public void playsUnreadable(String fixture, String stream) {
    play(fixture, stream, message -> Stream.of(Resources.parse("\"back soon\""), message));
  }

  private static Schema schemaOf(String stream) {
    return Objects.requireNonNull(ContractIndex.standard().channelOf(stream).message(), stream);
  }

  /** Plays a fixture in which the stream has another name, and others stand for each message. */
  private void play(String fixture, String stream, Function<JsonNode, Stream<JsonNode>> change) {
    List<String> lines =
        Resources.text("fixtures/streams/" + fixture + ".jsonl")
            .lines()
            .skip(1)
            .map(line -> (ObjectNode) Resources.parse(line))
            .flatMap(line -> renamed(line, stream, change))
            .map(JsonNode::toString)
            .toList();
    world.stream().play(fixture + " as " + stream, lines);
  }

  private static Stream<ObjectNode> renamed(
      ObjectNode line, String stream, Function<JsonNode, Stream<JsonNode>> change) {
    if (line.path("expect").path("params") instanceof ArrayNode params) {
      params.removeAll().add(stream);
    }
    if (!line.has("data")) {
      return Stream.of(line);
    }
    return change
        .apply(line.get("data"))
        .map(data -> ((ObjectNode) line.deepCopy().put("stream", stream).set("data", data)));
  }

  @Then("every message arrives, and all of it is known")
  public void everyMessageArrivesKnown() throws InterruptedException {
    everyMessageArrives();
    for (Object message : streams.last().heard().told("message")) {
      assertThat(Losses.unknownMembers(message)).as("members that the client knows not").isEmpty();
    }
  }

  @Then("every message arrives")
  public void everyMessageArrives() throws InterruptedException {
    arrive((int) sent().count());
  }

  @Then("the listener is told of what is no message, and of every message behind it")
  public void everyOtherMessageArrives() throws InterruptedException {
    int messages = (int) sent().filter(JsonNode::isObject).count();
    arrive(messages);
    assertThat(streams.last().heard().await("unreadable", messages, PATIENCE_MILLIS))
        .as(streams.toString())
        .hasSize(messages);
  }

  /** What was sent, once all of it was. */
  private Stream<JsonNode> sent() throws InterruptedException {
    assertThat(world.stream().awaitEnd(PATIENCE_MILLIS)).as(streams.toString()).isTrue();
    return world.stream().envelopes().stream().map(envelope -> envelope.path("data"));
  }

  private void arrive(int count) throws InterruptedException {
    assertThat(count).as("messages that were sent").isPositive();
    assertThat(streams.last().heard().await("message", count, PATIENCE_MILLIS))
        .as(streams.toString())
        .hasSize(count);
  }
}
