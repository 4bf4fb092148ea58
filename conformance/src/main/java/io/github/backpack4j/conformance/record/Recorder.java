package io.github.backpack4j.conformance.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.live.LiveAnswer;
import io.github.backpack4j.conformance.live.LiveRun;
import io.github.backpack4j.conformance.live.LiveTarget;
import io.github.backpack4j.conformance.redact.Redaction;
import io.github.backpack4j.conformance.redact.Secrets;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.stream.StreamListener;
import io.github.backpack4j.stream.StreamName;
import io.github.backpack4j.stream.Subscription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server for everything that can be read, follows its streams for a while, and writes
 * fixtures of what comes, redacted.
 *
 * <p>Only a whole answer that the client can still read after redaction becomes a fixture; what
 * else comes is told in a word, without anything of it. Public answers come first: what they name
 * is known to everybody.
 */
public final class Recorder {
  /** What names assets, blockchains and markets; asked for before anything that is signed. */
  private static final List<String> NAMES = List.of("getAssets", "getMarkets");

  private static final List<String> KEPT_HEADERS =
      List.of(
          "Content-Type",
          "Age",
          "Cache-Control",
          "X-PAGE-COUNT",
          "X-CURRENT-PAGE",
          "X-PAGE-SIZE",
          "X-TOTAL");

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final LiveTarget target;
  private final Settings settings;
  private final Secrets secrets;
  private final Redaction redaction;
  private final Consumer<String> out;
  private final Fixtures fixtures;
  private final Arguments arguments;
  private int answered;
  private int written;
  private int failed;

  /**
   * What is recorded, and where to.
   *
   * @param folder gets a folder {@code fixtures}
   * @param only ids of operations and addresses of channels; empty for all
   * @param frames how many messages of a stream
   * @param force whether to overwrite
   */
  public record Settings(Path folder, Set<String> only, int frames, boolean force) {
    /** Copies the set. */
    public Settings {
      only = Set.copyOf(only);
      if (frames < 1) {
        throw new IllegalArgumentException("give 1 frame or more");
      }
      Set<String> known = subjects();
      for (String subject : only) {
        if (!known.contains(subject)) {
          throw new IllegalArgumentException(
              "nothing that can be recorded is called "
                  + subject
                  + "; give getDepth, trade.{symbol}");
        }
      }
    }

    boolean has(String subject) {
      return only.isEmpty() || only.contains(subject);
    }
  }

  /**
   * A recorder for one server.
   *
   * @param secrets what must not be written, whatever happens
   * @param out takes what is told, a line each
   */
  public Recorder(
      LiveTarget target,
      Settings settings,
      Secrets secrets,
      Redaction redaction,
      Consumer<String> out) {
    this.target = target;
    this.settings = settings;
    this.secrets = secrets;
    this.redaction = redaction;
    this.out = out;
    this.fixtures = new Fixtures(LocalDate.ofInstant(target.clock().instant(), ZoneOffset.UTC));
    this.arguments = new Arguments(target);
    List.of(target.market(), target.future(), target.asset()).forEach(redaction::know);
  }

  /** All that can be recorded: operations by id, channels by address. */
  public static Set<String> subjects() {
    Set<String> subjects = new LinkedHashSet<>();
    operations().forEach(operation -> subjects.add(operation.id()));
    ContractIndex.standard().channels().stream()
        .filter(channel -> channel.address() != null)
        .forEach(channel -> subjects.add(String.valueOf(channel.address())));
    return subjects;
  }

  /** What can be read, in the order of asking. */
  private static List<ContractIndex.Operation> operations() {
    return ContractIndex.standard().operations().stream()
        .filter(operation -> operation.isRead() && operation.callable())
        .sorted(
            Comparator.comparing((ContractIndex.Operation each) -> !NAMES.contains(each.id()))
                .thenComparing(ContractIndex.Operation::signed)
                .thenComparing(each -> Arguments.waits(each.id())))
        .toList();
  }

  /**
   * Records.
   *
   * @return {@link ExitCode#OK} when something was written, or there was nothing to write
   * @throws IOException if a file cannot be written
   */
  public ExitCode record() throws IOException {
    try (LiveRun run = LiveRun.start(target)) {
      for (ContractIndex.Operation operation : operations()) {
        record(run, operation);
      }
      for (ContractIndex.Channel channel : ContractIndex.standard().channels()) {
        String stream = arguments.stream(channel);
        if (stream != null && settings.has(String.valueOf(channel.address()))) {
          record(run, channel, stream);
        }
      }
    }
    redaction.notes().forEach(note -> say("note: " + note));
    say("%d fixtures written to %s".formatted(written, settings.folder().resolve("fixtures")));
    if (written > 0 || failed == 0) {
      return ExitCode.OK;
    }
    return answered == 0 ? ExitCode.NETWORK : ExitCode.INCONCLUSIVE;
  }

  private void record(LiveRun run, ContractIndex.Operation operation) throws IOException {
    String id = operation.id();
    boolean chosen = settings.has(id);
    if (!chosen && !isNeeded(id)) {
      return;
    }
    if (operation.signed() && target.signer() == null) {
      say(id + ": no key");
      return;
    }
    Path file = settings.folder().resolve("fixtures/rest/" + fixtures.name(operation) + ".json");
    boolean exists = Files.exists(file) && !settings.force();
    if (chosen && exists && !isNeeded(id)) {
      say(id + ": " + file + " is there already; --force overwrites it");
      return;
    }
    Map<String, String> given = arguments.of(operation);
    if (given == null) {
      say(id + ": nothing to ask for");
      return;
    }
    LiveAnswer answer = run.ask(id, given);
    JsonNode json = answer.json();
    String problem = problem(answer, json);
    if (problem != null || json == null) {
      failed++;
      if (chosen) {
        say(id + ": " + problem);
      }
      return;
    }
    if (json.isContainerNode() && json.isEmpty()) {
      if (chosen) {
        say(id + ": nothing there");
      }
      return;
    }
    arguments.learn(id, json);
    ObjectNode fixture = fixture(operation, given, answer, json);
    if (!chosen) {
      return;
    }
    if (exists) {
      say(id + ": " + file + " is there already; --force overwrites it");
      return;
    }
    write(id, fixture, file);
  }

  /** Whether something that is chosen rests on an operation that is not. */
  private boolean isNeeded(String id) {
    boolean signed =
        target.signer() != null
            && operations().stream().anyMatch(each -> each.signed() && settings.has(each.id()));
    return switch (id) {
      case "getAssets", "getMarkets" -> signed;
      case "getOpenOrders" -> settings.has("getOrder");
      case "getOpenStrategies" -> settings.has("getStrategy");
      default -> false;
    };
  }

  /** Why nothing comes of an answer; null if something does. */
  private @Nullable String problem(LiveAnswer answer, @Nullable JsonNode json) {
    if (answer.status() == 0) {
      return "no answer";
    }
    answered++;
    if (answer.status() != 200) {
      JsonNode refusal =
          json == null || !json.isObject()
              ? JsonNodeFactory.instance.objectNode()
              : redaction.refusal(answer.operation(), json);
      return "refused with %d %s".formatted(answer.status(), refusal.path("code").asText()).strip();
    }
    if (!answer.isWhole()) {
      return "an answer that broke off";
    }
    if (json == null || answer.failure() != null) {
      return "an answer that the client cannot read";
    }
    return null;
  }

  private ObjectNode fixture(
      ContractIndex.Operation operation,
      Map<String, String> given,
      LiveAnswer answer,
      JsonNode json) {
    int notesBefore = redaction.notes().size();
    JsonNode body = redaction.answer(operation, json);
    List<String> all = redaction.notes();
    Map<String, String> redacted = new LinkedHashMap<>();
    given.forEach(
        (name, value) -> {
          String sent = Arguments.sent(operation, name, value);
          String argument = redaction.argument(operation, name, sent);
          redacted.put(name, argument == null ? "" : argument);
        });
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : KEPT_HEADERS) {
      String value = answer.header(name);
      if (value != null) {
        headers.put(name, List.of(value));
      }
    }
    return fixtures.rest(
        operation,
        redacted,
        redaction.headers(headers),
        body,
        all.subList(Math.min(notesBefore, all.size()), all.size()));
  }

  private void write(String id, ObjectNode fixture, Path file) throws IOException {
    JsonNode body = fixture.path("response").path("jsonBody");
    Codec<?> codec = GeneratedClient.answerCodec(id);
    if (codec != null && !body.isMissingNode()) {
      try {
        codec.fromJson(Fixtures.line(body));
      } catch (DecodingException e) {
        failed++;
        say(id + ": an answer that the client cannot read once it is redacted");
        return;
      }
    }
    ObjectNode unsigned = fixture.deepCopy();
    ((ObjectNode) unsigned.required("request")).remove("headers");
    write(id, Fixtures.text(unsigned), Fixtures.text(fixture), file);
  }

  /**
   * Writes a file.
   *
   * @param own all of it that is not of the kit's own test key
   */
  private void write(String subject, String own, String text, Path file) throws IOException {
    if (!secrets.scrub(own).equals(own)) {
      failed++;
      say(subject + ": an answer that still has a secret of this run in it");
      return;
    }
    Files.createDirectories(file.getParent());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (settings.force()) {
      Files.write(file, bytes);
    } else {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }
    written++;
    say(subject + ": " + file);
  }

  private void record(LiveRun run, ContractIndex.Channel channel, String stream)
      throws IOException {
    String address = String.valueOf(channel.address());
    if (target.wsUrl() == null) {
      say(address + ": no --ws-url");
      return;
    }
    if (channel.signed() && target.signer() == null) {
      say(address + ": no key");
      return;
    }
    String name = fixtures.name(channel, stream);
    Path file = settings.folder().resolve("fixtures/streams/" + name + ".jsonl");
    if (Files.exists(file) && !settings.force()) {
      say(address + ": " + file + " is there already; --force overwrites it");
      return;
    }
    run.await(false);
    List<String> messages = follow(run, channel, stream);
    if (messages.isEmpty()) {
      say(address + ": nothing came within " + target.streamTime().toSeconds() + " s");
      return;
    }
    answered++;
    int notesBefore = redaction.notes().size();
    List<JsonNode> frames = new ArrayList<>();
    for (String message : messages) {
      ObjectNode frame = JsonNodeFactory.instance.objectNode().put("stream", stream);
      try {
        frame.set("data", JSON.readTree(message));
      } catch (JsonProcessingException e) {
        failed++;
        say(address + ": a message that is no JSON");
        return;
      }
      frames.add(redaction.frame(channel, frame));
    }
    List<String> all = redaction.notes();
    List<String> notes = all.subList(Math.min(notesBefore, all.size()), all.size());
    List<String> lines = fixtures.stream(channel, redaction.stream(channel, stream), frames, notes);
    String text = String.join("\n", lines) + "\n";
    write(address, text, text, file);
  }

  /** The data of the messages that come, as many as are wanted or as come in the time for it. */
  private List<String> follow(LiveRun run, ContractIndex.Channel channel, String stream) {
    BlockingQueue<String> queue = new LinkedBlockingQueue<>(settings.frames());
    StreamName<String> name =
        channel.signed() ? StreamName.rawSigned(stream, "subscribe") : StreamName.raw(stream);
    StreamListener<String> listener = queue::offer; // more are not wanted
    List<String> messages = new ArrayList<>();
    long end = System.nanoTime() + target.streamTime().toNanos();
    Subscription subscription = run.client().streams().subscribe(name, listener);
    try {
      while (messages.size() < settings.frames()) {
        String message = queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (message == null) {
          break;
        }
        messages.add(message);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      subscription.close();
    }
    return messages;
  }

  private void say(String line) {
    out.accept(secrets.scrub(line));
  }
}
