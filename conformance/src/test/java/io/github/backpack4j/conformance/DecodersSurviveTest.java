package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.conformance.ContractIndex.Content;
import io.github.backpack4j.conformance.ContractIndex.Operation;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.json.Codec;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Spoils every answer and message of the fixtures in many ways: each is read, as something or with
 * a {@link DecodingException}, and never anything else; and so is each member of what was read.
 */
class DecodersSurviveTest {
  private static final long SEED = 20260122;
  private static final int CUTS = 40;
  private static final int PLACES = 40;
  private static final int DAMAGES = 40;

  /** What may stand where something else is expected. */
  private static final List<String> MISFITS =
      List.of(
          "null",
          "true",
          "0",
          "-1.5",
          "99999999999999999999999",
          "1e999999999",
          "\"\"",
          "\"NaN\"",
          "\"1e999999999\"",
          "\"2023-13-45T99:99:99\"",
          "\"\\ud800\\u0000\"",
          "[]",
          "[null]",
          "{}",
          "{\"operation\":[],\"orderType\":{},\"type\":7}",
          "[".repeat(30_000) + "]".repeat(30_000));

  /** Object's own, what copies, and what is no question. */
  private static final Set<String> NO_MEMBERS =
      Set.of("getClass", "notify", "notifyAll", "wait", "toBuilder", "hashCode", "toString");

  /**
   * Something that can be read.
   *
   * @param name where it stands
   * @param json the JSON
   * @param codec reads it
   */
  record Readable(String name, String json, Codec<?> codec) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Readable> fixtures() throws IOException {
    List<Readable> all = new ArrayList<>();
    for (Operation operation : ContractIndex.standard().operations()) {
      if (operation.callable() && operation.content() == Content.JSON) {
        Codec<?> codec = Objects.requireNonNull(GeneratedClient.answerCodec(operation.id()));
        String folder = operation.id().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        for (Path file : files(Path.of("fixtures/rest"), "/" + folder + "/")) {
          JsonNode response = Resources.json(file.toString()).required("response");
          if (response.path("status").intValue() == 200 && response.has("jsonBody")) {
            all.add(new Readable(file.toString(), response.get("jsonBody").toString(), codec));
          }
        }
      }
    }
    for (Path file : files(Path.of("fixtures/streams"), ".jsonl")) {
      for (String line : Files.readAllLines(file)) {
        JsonNode frame = Resources.parse(line);
        if (frame.has("stream") && frame.path("data").isObject()) {
          Codec<?> codec = GeneratedClient.streamName(frame.get("stream").textValue()).codec();
          all.add(new Readable(file.toString(), frame.get("data").toString(), codec));
        }
      }
    }
    return all;
  }

  private static List<Path> files(Path root, String part) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().replace('\\', '/').contains(part))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsWhateverBecomesOfIt(Readable fixture) {
    Random random = new Random(SEED);
    byte[] whole = fixture.json().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < CUTS; i++) {
      survives(fixture, Arrays.copyOf(whole, random.nextInt(whole.length)));
    }
    JsonNode json = Resources.parse(fixture.json());
    List<JsonPointer> places = new ArrayList<>();
    places(json, JsonPointer.empty(), places);
    for (int i = 0; i < Math.min(PLACES, places.size()); i++) {
      JsonPointer place = places.get(random.nextInt(places.size()));
      String placeholder = "misfit-" + i;
      String around = with(json, place, placeholder).toString();
      for (String misfit : MISFITS) {
        String spoilt = around.replace('"' + placeholder + '"', misfit);
        survives(fixture, spoilt.getBytes(StandardCharsets.UTF_8));
      }
    }
    for (int i = 0; i < DAMAGES; i++) {
      byte[] damaged = whole.clone();
      for (int j = random.nextInt(4); j >= 0; j--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      survives(fixture, damaged);
    }
    survives(
        fixture, ("[" + fixture.json() + "," + fixture.json()).getBytes(StandardCharsets.UTF_8));
    survives(
        fixture,
        fixture
            .json()
            .replace("{", "{\"symbol\":1,\"symbol\":2,")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void places(JsonNode value, JsonPointer at, List<JsonPointer> places) {
    places.add(at);
    value.properties().forEach(e -> places(e.getValue(), at.appendProperty(e.getKey()), places));
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        places(value.get(i), at.appendIndex(i), places);
      }
    }
  }

  private static JsonNode with(JsonNode json, JsonPointer place, String text) {
    if (place.matches()) {
      return json.isArray()
          ? ((ArrayNode) json).textNode(text)
          : ((ObjectNode) json).textNode(text);
    }
    JsonNode copy = json.deepCopy();
    JsonNode holder = copy.at(place.head());
    if (holder instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), list.textNode(text));
    } else {
      ((ObjectNode) holder).put(place.last().getMatchingProperty(), text);
    }
    return copy;
  }

  private static void survives(Readable fixture, byte[] json) {
    try {
      Object read;
      try {
        read = fixture.codec().fromJson(json);
      } catch (DecodingException expected) {
        return;
      }
      ask(read);
      Object again = fixture.codec().fromJson(GeneratedClient.toJson(fixture.codec(), read));
      assertThat(again).isEqualTo(read).hasSameHashCodeAs(read).hasToString(read.toString());
    } catch (Throwable e) {
      String text = new String(json, StandardCharsets.UTF_8);
      throw new AssertionError(
          fixture
              + " spoilt by seed "
              + SEED
              + ": "
              + text.substring(0, Math.min(2_000, text.length())),
          e);
    }
  }

  /** Asks for every member, and for the members of these. */
  private static void ask(Object value) {
    if (value instanceof Collection<?> collection) {
      collection.forEach(DecodersSurviveTest::ask);
    } else if (value instanceof Map<?, ?> map) {
      ask(map.values());
    } else if (value != null && value.getClass().getName().startsWith("io.github.backpack4j.")) {
      for (Method accessor : value.getClass().getMethods()) {
        boolean member =
            accessor.getParameterCount() == 0
                && !Modifier.isStatic(accessor.getModifiers())
                && !NO_MEMBERS.contains(accessor.getName());
        if (member) {
          ask(asked(accessor, value));
        }
      }
    }
  }

  private static Object asked(Method accessor, Object value) {
    try {
      return GeneratedClient.invoke(accessor, value);
    } catch (DecodingException expected) {
      return null;
    }
  }
}
