package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.backpack4j.api.BackpackStreams;
import io.github.backpack4j.conformance.exchange.ReceivedFrame;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.StreamExchange;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.stream.StreamClient;
import io.github.backpack4j.stream.StreamName;
import io.github.backpack4j.stream.Subscription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the contract says of frames, held against frames: those that the client sends, and those
 * that the exchange plays. No code is made of these schemas, so nothing else would notice that one
 * of them is wrong.
 */
class FramesOfTheContractTest {
  private static final Path STREAMS =
      Path.of(System.getProperty("checkout")).resolve("conformance/fixtures/streams");
  private static final long PATIENCE_MILLIS = 5_000;

  private final JsonNode schemas = yaml("specs/schemas/frames.yaml");
  private final JsonNode control = yaml("specs/channels/control.yaml").path("control");

  private static JsonNode yaml(String path) {
    try {
      return new YAMLMapper().readTree(Resources.text(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  @Test
  void everyFrameOfTheControlChannelIsHeldAgainstOne() {
    assertThat(control.path("messages").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "subscribe", "unsubscribe", "envelope", "acknowledgement", "error");
  }

  @Test
  void theClientSubscribesAndUnsubscribesAsTheContractSays() throws Exception {
    List<ReceivedFrame> frames = sent();
    List<JsonNode> sent = frames.stream().map(ReceivedFrame::text).map(Resources::parse).toList();

    assertThat(sent).hasSize(4);
    assertKept("subscribe", List.of(sent.get(0), sent.get(1)));
    assertKept("unsubscribe", List.of(sent.get(2)));
    assertThat(frames.get(3).refusal()).isNotNull();
    assertKept("error", List.of(Resources.parse(frames.get(3).refusal())));
    assertThat(sent.get(0).has("signature")).as("of a public stream").isFalse();
    assertThat(sent.get(1).path("signature")).hasSize(4);
  }

  /**
   * The frames of a public subscription, a private one, the end of the first, and a subscription
   * that is refused.
   */
  private static List<ReceivedFrame> sent() throws Exception {
    try (StreamExchange exchange = new StreamExchange();
        StreamClient client =
            StreamClient.builder()
                .url(exchange.url())
                .clock(Clock.systemUTC())
                .signer(new Ed25519Signer(SigningKey.fromSeed(new byte[32])))
                .build()) {
      Subscription trades = subscribe(client, BackpackStreams.trade("SOL_USDC"));
      exchange.awaitFrames(1, PATIENCE_MILLIS);
      subscribe(client, BackpackStreams.orderUpdate());
      exchange.awaitFrames(2, PATIENCE_MILLIS);
      trades.close();
      exchange.awaitFrames(3, PATIENCE_MILLIS);
      subscribe(client, StreamName.of("weather", BackpackStreams.trade("SOL_USDC").codec()));
      return exchange.awaitFrames(4, PATIENCE_MILLIS);
    }
  }

  private static <T> Subscription subscribe(StreamClient client, StreamName<T> name) {
    return client.subscribe(name, message -> {});
  }

  @Test
  void theExchangeOfTheFixturesAnswersAsTheContractSays() throws IOException {
    List<JsonNode> played = played();

    assertKept("envelope", having("data", played));
    assertKept("acknowledgement", having("result", played));
    assertKept("error", having("error", played));
  }

  @Test
  void theFixturesExpectFramesThatTheContractKnows() throws IOException {
    List<JsonNode> expected = new ArrayList<>();
    having("expect", lines()).forEach(line -> expected.add(line.path("expect")));

    assertThat(expected).hasSizeGreaterThan(20);
    for (JsonNode frame : expected) {
      String message = frame.path("method").asText().toLowerCase(Locale.ROOT);
      assertThat(problems(schemaOf(message), frame, "")).as(frame.toString()).isEmpty();
    }
  }

  /** The lines of the fixtures that are sent as they stand. */
  private static List<JsonNode> played() throws IOException {
    Set<String> directives = new TreeSet<>(StreamExchange.directives());
    directives.add("source");
    return lines().stream().filter(line -> directives.stream().noneMatch(line::has)).toList();
  }

  private static List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(STREAMS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        Files.readAllLines(file).forEach(line -> lines.add(Resources.parse(line)));
      }
    }
    return lines;
  }

  private static List<JsonNode> having(String member, List<JsonNode> frames) {
    return frames.stream().filter(frame -> frame.has(member)).toList();
  }

  /**
   * Checks frames against the schema of a message: each has what is required and nothing
   * undeclared, and together they have all that is declared, so that no name stands in the contract
   * alone.
   */
  private void assertKept(String message, List<JsonNode> frames) {
    JsonNode schema = schemaOf(message);
    Set<String> declared = new TreeSet<>();
    schema.path("properties").fieldNames().forEachRemaining(declared::add);
    Set<String> seen = new TreeSet<>();
    Set<String> always = new TreeSet<>(declared);
    assertThat(frames).as(message).isNotEmpty();
    for (JsonNode frame : frames) {
      assertThat(problems(schema, frame, "")).as("%s %s", message, frame).isEmpty();
      Set<String> members = new TreeSet<>();
      frame.fieldNames().forEachRemaining(members::add);
      seen.addAll(members);
      always.retainAll(members);
    }
    assertThat(seen).as("members of %s", message).isEqualTo(declared);
    assertThat(always).as("members that every %s has", message).containsAll(required(schema));
  }

  private static Set<String> required(JsonNode schema) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    return required;
  }

  private JsonNode schemaOf(String message) {
    String reference = control.at("/messages/" + message + "/payload/schema/$ref").asText();
    assertThat(reference).as(message).startsWith("../schemas/frames.yaml#/");
    return schemas.required(reference.substring(reference.indexOf('#') + 2));
  }

  /** Where a value is not what its schema says; null stands for a member that is optional. */
  private List<String> problems(JsonNode given, JsonNode value, String place) {
    JsonNode schema = referred(given);
    List<String> problems = new ArrayList<>();
    if (!isOf(schema, value)) {
      problems.add(place + " is no " + schema.path("type").asText());
    }
    for (String name : required(schema)) {
      if (value.path(name).isMissingNode()) {
        problems.add(place + "/" + name + " is missing");
      }
    }
    if (schema.has("properties")) {
      value
          .properties()
          .forEach(
              member -> {
                String name = member.getKey();
                JsonNode type = schema.path("properties").path(name);
                if (type.isMissingNode()) {
                  problems.add(place + "/" + name + " is not declared");
                } else if (!member.getValue().isNull() || required(schema).contains(name)) {
                  problems.addAll(problems(type, member.getValue(), place + "/" + name));
                }
              });
    }
    if (schema.has("items")) {
      value.forEach(item -> problems.addAll(problems(schema.path("items"), item, place + "/-")));
      if (value.size() < schema.path("minItems").asInt(0)
          || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
        problems.add(place + " has " + value.size() + " items");
      }
    }
    return problems;
  }

  private JsonNode referred(JsonNode schema) {
    JsonNode reference = schema.path("allOf").path(0).path("$ref");
    return reference.isMissingNode()
        ? schema
        : schemas.required(reference.asText().substring("#/".length()));
  }

  private static boolean isOf(JsonNode schema, JsonNode value) {
    return switch (schema.path("type").asText("anything")) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "anything" -> true;
      default -> throw new AssertionError("no frame has " + schema);
    };
  }
}
