package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.ApiException;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.conformance.ContractIndex.Operation;
import io.github.backpack4j.conformance.contract.Schema;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.RestExchange;
import io.github.backpack4j.conformance.exchange.StreamExchange;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.stream.ClientListener;
import io.github.backpack4j.stream.StreamClient;
import io.github.backpack4j.stream.StreamName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decodes payloads that others recorded, and asks for every member that they have. */
class SamplesTest {
  /** Folders of recorded answers that are not called like the operation that answers so. */
  private static final Map<String, String> OTHERWISE_CALLED =
      Map.of(
          "get_recent_trades", "getTrades",
          "get_funding_interval_rates", "getFundingRates",
          "get_borrow_lend_markets_history", "getBorrowLendMarketHistory");

  /** Folders of what is no JSON, and of refusals; each has a test of its own. */
  private static final Set<String> OTHERS = Set.of("ping", "get_time", "_errors");

  /** Folders of messages of streams that are newer than the contract. */
  private static final Set<String> RAW = Set.of("balanceUpdate", "externalTicker", "stockPrice");

  /** Folders of what is no message in its envelope; each has a test of its own. */
  private static final Set<String> NO_STREAMS = Set.of("_docs", "_control");

  private final List<String> problems = new ArrayList<>();
  private int read;

  @Test
  void readsEveryMemberOfRecordedAnswers() throws IOException {
    Path rest = ReferenceDir.require("recorded answers", "samples/rest");
    for (Path folder : files(rest)) {
      String name = folder.getFileName().toString();
      if (OTHERS.contains(name)) {
        continue;
      }
      Operation operation = ContractIndex.standard().operation(operation(name));
      for (Path file : files(folder)) {
        JsonNode json = Resources.parse(Files.readString(file));
        for (JsonNode answer : answers(operation, json)) {
          check(file, GeneratedClient.answerCodec(operation.id()), answer.toString());
        }
      }
    }
    report(35);
  }

  private static String operation(String folder) {
    String same =
        Pattern.compile("_([a-z])")
            .matcher(folder)
            .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    return OTHERWISE_CALLED.getOrDefault(folder, same);
  }

  /** Of some lists one element was recorded, and of some answers several in a list. */
  private static Iterable<JsonNode> answers(Operation operation, JsonNode json) {
    boolean list = Objects.requireNonNull(operation.answer()).kind() == Schema.Kind.LIST;
    if (list == json.isArray()) {
      return List.of(json);
    }
    return list ? List.of(JsonNodeFactory.instance.arrayNode().add(json)) : json;
  }

  @Test
  void readsEveryMemberOfRecordedMessages() throws IOException {
    Path ws = ReferenceDir.require("recorded messages", "samples/ws");
    for (Path folder : files(ws)) {
      String name = folder.getFileName().toString();
      if (RAW.contains(name) || NO_STREAMS.contains(name)) {
        continue;
      }
      ContractIndex.Channel channel = channel(name);
      for (Path file : files(folder)) {
        JsonNode envelope = Resources.parse(Files.readString(file));
        JsonNode data = envelope.required("data");
        // One was recorded without its envelope, and does not say of which interval it is.
        String stream =
            envelope
                .path("stream")
                .asText(channel.variants().get(0).replace("{symbol}", data.path("s").asText()));
        assertThat(ContractIndex.standard().channelOf(stream).family()).isEqualTo(channel.family());
        Codec<?> codec = GeneratedClient.streamName(stream).codec();
        check(file, codec, data.toString());
        // Whoever records a new member finds the contract wanting here.
        assertThat(Answers.read(codec.fromJson(data.toString()), "unknownMembers.size"))
            .as(file.toString())
            .isEqualTo("0");
      }
    }
    report(20);
  }

  /** The channel that a folder is called after, by the last word of its family. */
  private static ContractIndex.Channel channel(String folder) {
    return ContractIndex.standard().channels().stream()
        .filter(channel -> ("." + channel.family()).endsWith("." + folder))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no channel claims the folder " + folder));
  }

  @Test
  void readsRecordedMessagesOfNewerStreamsAsTheyStand() throws IOException {
    Path ws = ReferenceDir.require("recorded messages", "samples/ws");
    for (String folder : RAW) {
      for (Path file : files(ws.resolve(folder))) {
        JsonNode envelope = Resources.parse(Files.readString(file));
        String stream = envelope.required("stream").asText();
        StreamName<String> name =
            stream.startsWith("account.")
                ? StreamName.rawSigned(stream, "subscribe")
                : StreamName.raw(stream);
        String data = envelope.required("data").toString();
        assertThat(name.codec().fromJson(data)).as(file.toString()).isEqualTo(data);
        read++;
      }
    }
    report(3);
  }

  @Test
  void readsEveryMemberOfDocumentedMessages() throws IOException {
    Path docs = ReferenceDir.require("documented messages", "samples/ws/_docs");
    for (Path file : files(docs)) {
      String message = Files.readString(file);
      check(file, documented(Resources.parse(message)), message);
    }
    report(19);
  }

  @Test
  void readsEveryMemberOfMessagesInTheDocumentItself() throws IOException {
    Path document = ReferenceDir.require("the official document", "official-openapi-2026-01.json");
    String streams = "";
    for (JsonNode tag : Resources.parse(Files.readString(document)).required("tags")) {
      if (tag.required("name").asText().equals("Streams")) {
        streams = tag.required("description").asText();
      }
    }
    for (String message : printed(streams)) {
      check(document, documented(Resources.parse(message)), message);
    }
    report(19);
  }

  /** The messages in a text, without the comments, and with the commas, of the document. */
  private static List<String> printed(String document) {
    String bare =
        document
            .replaceAll("//[^\n]*", "")
            .replaceAll("([\"0-9el}\\]])\\s*\\n(\\s*\")", "$1,\n$2")
            .replaceAll(",(\\s*[}\\]])", "$1");
    return Pattern.compile("\\{\\s*\"e\":[^{}]*}")
        .matcher(bare)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** Reads messages of the channel that lists the event of one, or is called after it. */
  private static Codec<?> documented(JsonNode message) {
    String event = message.required("e").asText();
    String stream =
        ContractIndex.standard().channels().stream()
            .filter(channel -> channel.family().equals(event) || lists(channel.message(), event))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no channel has the event " + event))
            .variants()
            .get(0);
    return GeneratedClient.streamName(stream.replace("{symbol}", message.path("s").asText()))
        .codec();
  }

  private static boolean lists(Schema message, String event) {
    if (message == null) {
      return false;
    }
    return message.kind() == Schema.Kind.UNION
        ? message.kindsInOrder().stream().anyMatch(kind -> lists(kind, event))
        : message.properties().containsKey("e")
            && message.properties().get("e").values().contains(event);
  }

  @Test
  void readsRecordedTexts() throws IOException {
    Path rest = ReferenceDir.require("recorded texts", "samples/rest");
    try (RestExchange exchange = new RestExchange();
        BackpackClient client = BackpackClient.builder().baseUrl(exchange.url()).build()) {
      for (Path file : files(rest.resolve("ping"))) {
        answer(exchange, "/api/v1/ping", 200, file);
        assertThat(client.system().ping().execute()).isEqualTo(Files.readString(file).strip());
      }
      for (Path file : files(rest.resolve("get_time"))) {
        answer(exchange, "/api/v1/time", 200, file);
        assertThat(client.system().getTime().execute())
            .isEqualTo(Instant.ofEpochMilli(Long.parseLong(Files.readString(file).strip())));
      }
    }
  }

  @Test
  void tellsRecordedRefusalsInTheirOwnWords() throws IOException {
    Path rest = ReferenceDir.require("recorded refusals", "samples/rest");
    try (RestExchange exchange = new RestExchange();
        BackpackClient client = BackpackClient.builder().baseUrl(exchange.url()).build()) {
      for (Path file : files(rest.resolve("_errors"))) {
        String body = Files.readString(file).strip();
        boolean json = file.toString().endsWith(".json");
        int status = Integer.parseInt(file.getFileName().toString().substring(0, 3));
        answer(exchange, "/api/v1/status", status, file);

        Throwable refusal = catchThrowable(() -> client.system().getStatus().execute());

        String code = json ? Resources.parse(body).required("code").asText() : "";
        String reason = json ? Resources.parse(body).required("message").asText() : body;
        assertThat(refusal)
            .isInstanceOfSatisfying(
                ApiException.class,
                told ->
                    assertThat(told.status() + " " + told.code() + " " + told.reason())
                        .as(file.toString())
                        .isEqualTo(status + " " + code + " " + reason));
      }
    }
  }

  @Test
  void tellsRecordedControlFrames() throws Exception {
    Path control = ReferenceDir.require("recorded control frames", "samples/ws/_control");
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    ClientListener listener =
        new ClientListener() {
          @Override
          public void onRefused(int code, String message) {
            told.add(code + " " + message);
          }
        };
    try (StreamExchange exchange = new StreamExchange()) {
      for (Path file : files(control)) {
        JsonNode frame = Resources.parse(Files.readString(file));
        exchange.reset(Clock.systemUTC());
        // The error behind it shows that the frame was read.
        exchange.play(
            file.toString(),
            List.of(frame.toString(), "{\"id\":null,\"error\":{\"code\":1,\"message\":\"end\"}}"));
        try (StreamClient client =
            StreamClient.builder().url(exchange.url()).listener(listener).build()) {
          client.connect();
          if (frame.has("error")) {
            assertThat(told.poll(5, TimeUnit.SECONDS))
                .isEqualTo(
                    frame.at("/error/code").asInt() + " " + frame.at("/error/message").asText());
          }
          assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("1 end");
        }
      }
    }
  }

  /** Answers a public read with a recorded file. */
  private static void answer(RestExchange exchange, String path, int status, Path file)
      throws IOException {
    ObjectNode stub = JsonMapper.builder().build().createObjectNode();
    stub.putObject("request").put("method", "GET").put("urlPath", path);
    ObjectNode response = stub.putObject("response");
    response.put("status", status).put("body", Files.readString(file).strip());
    response
        .putObject("headers")
        .put(
            "Content-Type",
            file.toString().endsWith(".json")
                ? "application/json; charset=utf-8"
                : "text/plain; charset=utf-8");
    exchange.reset(Clock.systemUTC());
    exchange.answerWith(new Fixture(file.toString(), stub));
  }

  private void check(Path file, Codec<?> codec, String json) {
    read++;
    try {
      Object value = codec.fromJson(json);
      JsonNode received = Resources.parse(json);
      JsonNode written = Resources.parse(GeneratedClient.toJson(codec, value));
      Losses.betweenJson(received, written).forEach(loss -> problems.add(file + " " + loss));
      Losses.betweenAccessors(received, value).forEach(loss -> problems.add(file + " " + loss));
    } catch (RuntimeException e) {
      problems.add(file + " " + e);
    }
  }

  private void report(int atLeast) {
    assertThat(problems).isEmpty();
    assertThat(read).as("payloads read").isGreaterThanOrEqualTo(atLeast);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
