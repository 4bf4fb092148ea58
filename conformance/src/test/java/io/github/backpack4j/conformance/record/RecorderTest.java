package io.github.backpack4j.conformance.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.RestExchange;
import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.exchange.StreamExchange;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.conformance.live.LiveTarget;
import io.github.backpack4j.conformance.redact.Redaction;
import io.github.backpack4j.conformance.redact.Secrets;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.http.RetryPolicy;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.stream.StreamListener;
import io.github.backpack4j.stream.StreamName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {
  private static final ContractIndex CONTRACT = ContractIndex.standard();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The clock of all fixtures. */
  private static final Clock FIXED =
      Clock.fixed(Instant.ofEpochMilli(1_700_000_000_000L), ZoneOffset.UTC);

  /** The key of the recording; fixtures are signed with the first one. */
  private static final TestKey KEY = TestKey.load("rfc8032-test-2");

  /** All answers, and the one stream that is planted. */
  private static final Set<String> ACCOUNT =
      Recorder.subjects().stream()
          .filter(each -> !each.contains(".") || each.equals("account.orderUpdate"))
          .filter(each -> !each.equals("liquidation"))
          .collect(Collectors.toUnmodifiableSet());

  private final Secrets secrets = new Secrets();
  private final Redaction redaction = Redaction.of(secrets, new byte[32]);
  private final List<String> said = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void recordsAllThatAServerHasInTheFormOfFixtures() throws IOException {
    try (StandIn server = new StandIn(0)) {
      assertThat(record(server.url(), server.streamUrl(), Set.of(), false)).isEqualTo(ExitCode.OK);
    }
    List<String> recorded = files().stream().map(this::subject).sorted().toList();
    List<String> operations =
        CONTRACT.operations().stream()
            .filter(each -> each.isRead() && each.callable())
            .map(ContractIndex.Operation::id)
            .toList();
    assertThat(recorded).containsAll(operations);
    assertThat(recorded.size()).isEqualTo(operations.size() + 12);
  }

  @Test
  void recordedAnswersArePlayedToTheClientByTheVerifyingExchange() throws IOException {
    try (StandIn server = new StandIn(0)) {
      record(server.url(), null, Set.of(), false);
    }
    try (RestExchange exchange = new RestExchange();
        BackpackClient client = client(exchange.url(), null)) {
      for (Path file : files()) {
        exchange.reset(FIXED);
        Fixture fixture = new Fixture(file.toString(), json(Files.readString(file)));
        exchange.answerWith(fixture);
        GeneratedClient.call(client, subject(file), fixture.call()).response();
        assertThat(exchange.unanswered()).isEmpty();
        assertThat(exchange.requests()).hasSize(1);
      }
    }
  }

  @Test
  void recordedFramesArePlayedToTheClientByTheVerifyingExchange() throws Exception {
    try (StandIn server = new StandIn(0)) {
      record(
          server.url(),
          server.streamUrl(),
          Set.of("depth.{symbol}", "depth.{aggregation}.{symbol}", "account.orderUpdate"),
          false);
    }
    assertThat(files()).hasSize(3);
    for (Path file : files()) {
      List<String> lines = Files.readAllLines(file);
      String stream = json(lines.get(1)).at("/expect/params/0").textValue();
      try (StreamExchange exchange = new StreamExchange();
          BackpackClient client = client(null, exchange.url())) {
        exchange.reset(FIXED);
        exchange.play(file.toString(), lines.subList(1, lines.size()));
        BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        subscribe(client, GeneratedClient.streamName(stream), heard);
        for (int i = 2; i < lines.size(); i++) {
          assertThat(heard.poll(10, TimeUnit.SECONDS)).as(lines.get(i)).isNotNull();
        }
        assertThat(exchange.surprises()).isEmpty();
      }
    }
  }

  private static <T> void subscribe(
      BackpackClient client, StreamName<T> name, BlockingQueue<Object> heard) {
    StreamListener<T> listener = heard::add;
    client.streams().subscribe(name, listener);
  }

  @Test
  void nothingThatIsPlantedIsInAFileOrSaid() throws IOException {
    secrets.addText("a password of the key store");
    Map<String, String> planted = Planted.secrets();
    planted.put("seed", KEY.seed());
    planted.put("seed, base64url", KEY.seed().replace('+', '-').replace('/', '_').replace("=", ""));
    planted.put("seed, hex", hex(KEY.seed()));
    planted.put("verifying key", KEY.verifyingKey());
    planted.put("verifying key, hex", hex(KEY.verifyingKey()));
    planted.put("password", "a password of the key store");
    try (Planted server = new Planted(planted)) {
      assertThat(record(server.url(), server.streamUrl(), ACCOUNT, false)).isEqualTo(ExitCode.OK);
      planted.put("signature", server.lastSignature());
    }
    assertThat(planted).hasSizeGreaterThan(25);
    assertThat(files()).hasSize(12);
    List<String> texts = new ArrayList<>(said);
    for (Path file : files()) {
      String text = Files.readString(file);
      texts.add(text);
      for (String line :
          file.toString().endsWith(".jsonl") ? text.split("\n") : new String[] {text}) {
        unescaped(json(line), texts);
      }
    }
    planted.forEach(
        (name, secret) ->
            assertThat(texts)
                .as(name)
                .noneMatch(text -> text.contains(secret) || text.equalsIgnoreCase(secret)));
    assertThat(said).contains("getDustConversions: refused with 400 UNAUTHORIZED");
  }

  @Test
  void anIdIsTheSameInAnswersInQueriesAndInFrames() throws IOException {
    Map<String, String> planted = Planted.secrets();
    try (Planted server = new Planted(planted)) {
      record(server.url(), server.streamUrl(), ACCOUNT, false);
    }
    Map<String, JsonNode> fixtures = new LinkedHashMap<>();
    for (Path file : files()) {
      String text = Files.readString(file);
      String[] lines = text.split("\n");
      fixtures.put(subject(file), json(file.toString().endsWith(".jsonl") ? lines[2] : text));
    }
    JsonNode id = fixtures.get("getOpenOrders").at("/response/jsonBody/0/id");
    assertThat(id.textValue()).hasSameSizeAs(planted.get("order id"));
    assertThat(fixtures.get("getFills").at("/response/jsonBody/0/orderId")).isEqualTo(id);
    assertThat(fixtures.get("getOrder").at("/request/queryParameters/orderId/equalTo"))
        .isEqualTo(id);
    assertThat(fixtures.get("getOrder").at("/response/jsonBody/id")).isEqualTo(id);
    assertThat(fixtures.get("account.orderUpdate").at("/data/i")).isEqualTo(id);
    JsonNode client = fixtures.get("getOpenOrders").at("/response/jsonBody/0/clientId");
    assertThat(fixtures.get("getFills").at("/response/jsonBody/0/clientId").asText())
        .isEqualTo(client.asText());
    assertThat(fixtures.get("account.orderUpdate").at("/data/c")).isEqualTo(client);
  }

  @Test
  void overwritesNothingUnlessItIsForced() throws IOException {
    try (StandIn server = new StandIn(0)) {
      Set<String> one = Set.of("getDepth");
      record(server.url(), null, one, false);
      Path file = files().get(0);
      Files.writeString(file, "mine");
      said.clear();
      assertThat(record(server.url(), null, one, false)).isEqualTo(ExitCode.OK);
      assertThat(file).hasContent("mine");
      assertThat(said).contains("getDepth: " + file + " is there already; --force overwrites it");
      assertThat(server.requests()).hasSize(1);
      record(server.url(), null, one, true);
      assertThat(Files.readString(file)).contains("\"name\": \"markets/get-depth/recorded-");
    }
  }

  @Test
  void saysOfAServerThatIsNotThereThatItDoesNotAnswer() throws IOException {
    URI gone;
    try (StandIn server = new StandIn(0)) {
      gone = server.url();
    }
    assertThat(record(gone, null, Set.of("getDepth"), false)).isEqualTo(ExitCode.NETWORK);
    assertThat(said)
        .containsExactly(
            "getDepth: no answer", "0 fixtures written to " + folder.resolve("fixtures"));
    assertThat(files()).isEmpty();
  }

  @Test
  void refusesASubjectThatIsNone() {
    assertThatThrownBy(() -> new Recorder.Settings(folder, Set.of("executeOrder"), 20, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "nothing that can be recorded is called executeOrder; give getDepth, trade.{symbol}");
  }

  private ExitCode record(URI base, URI streams, Set<String> only, boolean force)
      throws IOException {
    byte[] seed = Base64.getDecoder().decode(KEY.seed());
    SigningKey key = SigningKey.fromSeed(seed);
    secrets.addSeed(seed, key.verifyingKey());
    LiveTarget target =
        LiveTarget.at(base)
            .wsUrl(streams)
            .signer(secrets.watching(new Ed25519Signer(key)))
            .pace(1_000_000)
            .historicalPace(1_000_000)
            .timeout(Duration.ofSeconds(5))
            .streamTime(Duration.ofSeconds(2))
            .build();
    Recorder.Settings settings = new Recorder.Settings(folder, only, 3, force);
    return new Recorder(target, settings, secrets, redaction, said::add).record();
  }

  private static BackpackClient client(URI base, URI streams) {
    BackpackClient.Builder builder =
        BackpackClient.builder()
            .signer(new Ed25519Signer(SigningKey.fromBase64(TestKey.load("rfc8032-test-1").seed())))
            .clock(FIXED)
            .retryPolicy(RetryPolicy.NONE);
    if (base != null) {
      builder.baseUrl(base);
    }
    if (streams != null) {
      builder.streamUrl(streams);
    }
    return builder.build();
  }

  /** The operation that a file is a fixture of, or the stream. */
  private String subject(Path file) {
    String text = read(file);
    if (file.toString().endsWith(".jsonl")) {
      return json(text.lines().skip(1).findFirst().orElseThrow())
          .at("/expect/params/0")
          .textValue();
    }
    JsonNode request = json(text).path("request");
    return CONTRACT.operations().stream()
        .filter(each -> each.path().equals(request.path("urlPath").textValue()))
        .filter(each -> each.method().equals(request.path("method").textValue()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<Path> files() {
    Path root = folder.resolve("fixtures");
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unescaped(JsonNode node, List<String> texts) {
    if (node.isValueNode()) {
      texts.add(node.asText());
    }
    node.fieldNames().forEachRemaining(texts::add);
    node.forEach(each -> unescaped(each, texts));
  }

  private static String hex(String base64) {
    return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
