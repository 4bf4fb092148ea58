package io.github.backpack4j.conformance.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.contract.SpecFiles;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.sign.Signed;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text and the place of fixtures, in the form that {@code fixtures/README.md} lays down.
 *
 * <p>A recorded request is signed anew, with the key and at the time of all fixtures: the signature
 * that was sent names an account.
 */
final class Fixtures {
  /** The time of all signed fixtures. */
  private static final Instant SIGNED = Instant.ofEpochMilli(1_700_000_000_000L);

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final SpecFiles files = new SpecFiles();
  private final TestKey key = TestKey.load("rfc8032-test-1");
  private final LocalDate date;

  Fixtures(LocalDate date) {
    this.date = date;
  }

  /** The path of an operation's fixture below {@code fixtures/rest}, without its suffix. */
  String name(ContractIndex.Operation operation) {
    SpecFiles.Place item = item("specs/openapi.yaml", "paths", operation.path());
    JsonNode declared = item.node().path(operation.method().toLowerCase(Locale.ROOT));
    String tag = declared.required("tags").path(0).asText();
    return "%s/%s/recorded-%s"
        .formatted(tag.toLowerCase(Locale.ROOT).replace(' ', '-'), kebab(operation.id()), date);
  }

  /** The path of a stream's fixture below {@code fixtures/streams}, without its suffix. */
  String name(ContractIndex.Channel channel, String stream) {
    String family = channel.family().substring(channel.family().lastIndexOf('.') + 1);
    // Several channels of one family differ in how often they tell.
    List<String> arguments = channel.values().isEmpty() ? List.of() : channel.arguments(stream);
    String more = arguments.size() > 1 ? "-" + arguments.get(0) : "";
    return "%s/recorded-%s%s".formatted(family, date, more);
  }

  /**
   * A fixture of an answer.
   *
   * @param arguments what was asked for, as it was sent, redacted
   * @param headers the answer's, redacted
   * @param body the answer's, redacted; a text where the answer is one
   * @param notes what was left out of it
   */
  ObjectNode rest(
      ContractIndex.Operation operation,
      Map<String, String> arguments,
      Map<String, List<String>> headers,
      JsonNode body,
      List<String> notes) {
    ObjectNode fixture = JSON.createObjectNode().put("name", name(operation));
    ObjectNode request = fixture.putObject("request");
    request.put("method", operation.method()).put("urlPath", operation.path());
    if (!arguments.isEmpty()) {
      ObjectNode query = request.putObject("queryParameters");
      arguments.forEach((name, value) -> query.putObject(name).put("equalTo", value));
    }
    if (operation.signed()) {
      sign(operation.id(), arguments, request.putObject("headers"));
    }
    ObjectNode response = fixture.putObject("response").put("status", 200);
    ObjectNode kept = response.putObject("headers");
    headers.forEach((name, values) -> kept.put(name, String.join(", ", values)));
    if (operation.content() == ContractIndex.Content.TEXT) {
      response.put("body", body.asText());
    } else {
      response.set("jsonBody", body);
    }
    ObjectNode metadata = fixture.putObject("metadata");
    metadata.put("source", "recorded " + date);
    metadata.put("spec", specOf("specs/openapi.yaml", "paths", operation.path()));
    ObjectNode call = metadata.putObject("call");
    arguments.forEach((name, value) -> call.put(name, Arguments.called(operation, name, value)));
    if (!notes.isEmpty()) {
      ArrayNode left = metadata.putArray("leftOut");
      notes.forEach(left::add);
    }
    return fixture;
  }

  private void sign(String operation, Map<String, String> arguments, ObjectNode headers) {
    Method method = GeneratedClient.operation(operation);
    Signed signed = method == null ? null : method.getAnnotation(Signed.class);
    if (signed == null) {
      throw new AssertionError("the client does not sign " + operation);
    }
    SigningString.Builder text = SigningString.builder(signed.value());
    arguments.forEach(text::parameter);
    String signature = key.sign(text.build(SIGNED, Window.DEFAULT).text());
    Map<String, String> four = new TreeMap<>();
    four.put("X-API-Key", key.verifyingKey());
    four.put("X-Timestamp", String.valueOf(SIGNED.toEpochMilli()));
    four.put("X-Window", "5000");
    four.put("X-Signature", signature);
    four.forEach((name, value) -> headers.putObject(name).put("equalTo", value));
  }

  /**
   * The lines of a fixture of a stream.
   *
   * @param frames what came, redacted
   * @param notes what was left out of it
   */
  List<String> stream(
      ContractIndex.Channel channel, String stream, List<JsonNode> frames, List<String> notes) {
    ObjectNode first = JSON.createObjectNode().put("source", "recorded " + date);
    first.put("spec", channelFile(channel));
    if (!notes.isEmpty()) {
      ArrayNode left = first.putArray("leftOut");
      notes.forEach(left::add);
    }
    ObjectNode expect = JSON.createObjectNode();
    expect.putObject("expect").put("method", "SUBSCRIBE").putArray("params").add(stream);
    List<String> lines = new ArrayList<>(List.of(line(first), line(expect)));
    frames.forEach(frame -> lines.add(line(frame)));
    return lines;
  }

  /** A file's text. */
  static String text(JsonNode fixture) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try {
      return JSON.writer(printer).writeValueAsString(fixture) + "\n";
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** A line's text. */
  static String line(JsonNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private String channelFile(ContractIndex.Channel channel) {
    for (Map.Entry<String, JsonNode> each :
        files.open("specs/asyncapi.yaml").node().required("channels").properties()) {
      SpecFiles.Place item = item("specs/asyncapi.yaml", "channels", each.getKey());
      if (item.node().path("address").asText().equals(channel.address())) {
        return item.file();
      }
    }
    throw new AssertionError("the contract has no channel " + channel.address());
  }

  private String specOf(String document, String map, String key) {
    return item(document, map, key).file();
  }

  private SpecFiles.Place item(String document, String map, String key) {
    SpecFiles.Place place = files.open(document).at(map).at(key);
    return files.resolve(new SpecFiles.Place(URI.create(document).toString(), place.node()));
  }

  private static String kebab(String operation) {
    return operation.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
