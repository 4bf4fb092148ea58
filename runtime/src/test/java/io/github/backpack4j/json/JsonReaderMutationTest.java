package io.github.backpack4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.DecodingException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents cut, doubled, swapped and spoilt at random, from a fixed seed. */
class JsonReaderMutationTest {

  private static final long SEED = 20231114;
  private static final int ROUNDS = 60_000;

  /** A document and the way in which a codec would read it. */
  private record Document(String json, Function<JsonReader, @Nullable Object> codec) {}

  private static final List<Document> DOCUMENTS =
      List.of(
          new Document(
              """
              [{"tradeId":12345,"orderId":"111063070525358080","clientId":null,"price":"20.5",
              "quantity":"3826.8888888888888888888888889","time":"2025-09-11T20:10:40.699",
              "isMaker":true,"levels":[["20.5","3"],["1E-7","-0.00"]],"venue":{"é":[1,{"x":"😀"}]}},
              {"orderId":28563667732,"price":1e3,"time":"2025-09-11 15:33:00"}]""",
              in -> in.list(JsonReaderMutationTest::object)),
          new Document(
              """
              {"event":"orderFill","micros":1694687965941001,"s":"AAPL.US_USDC_PERP",
              "trigger":"80%","int":28,"a":[],"levels":[["86700.0","0"]],
              "tradeId":9223372036854775807,"t":null,"isMaker":false}""",
              JsonReaderMutationTest::object),
          new Document(
              """
              {"SOL":{"price":"1","quantity":"0.0"},"kPEPE":{"price":"-12","quantity":"0e-7"}}""",
              in -> in.map(JsonReaderMutationTest::object)),
          new Document(
              "{\"\\u0061\\ud83d\\ude00\":\"\\\"\\\\\\n\",\"n\":[-1.5E+07,0,[[[[[[]]]]]]]}",
              JsonReaderMutationTest::object),
          new Document("1790133798064", JsonReader::millis),
          new Document("\"pong\"", JsonReader::text));

  private static final String ALPHABET = "{}[]:,\"\\ 0123456789-+.eEtrufalsn/u\n\u0000é😀ud8";

  /** What came of one document: a value, or a failure. */
  private record Result(String value, String failure) {}

  @Test
  void everyOutcomeIsAValueOrAFailureWithAPlace() {
    SplittableRandom random = new SplittableRandom(SEED);
    int values = 0;
    int failures = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Document original = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
      byte[] document = original.json.getBytes(StandardCharsets.UTF_8);
      int mutations = random.nextInt(4);
      for (int i = 0; i < mutations; i++) {
        document = mutate(document, random);
      }
      byte[] mutated = document;
      Result read = read(() -> JsonReader.of(mutated), original, document, round);
      if (read.failure == null) {
        values++;
      } else {
        failures++;
      }
      String text = new String(document, StandardCharsets.UTF_8);
      if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), document)) {
        assertThat(read(() -> JsonReader.of(text), original, document, round))
            .as("round %s as text: %s", round, text)
            .isEqualTo(read);
      }
    }
    assertThat(values).as("values").isGreaterThan(ROUNDS / 5);
    assertThat(failures).as("failures").isGreaterThan(ROUNDS / 3);
  }

  private static Result read(
      Supplier<JsonReader> reader, Document original, byte[] document, int round) {
    try {
      JsonReader in = reader.get();
      String value = String.valueOf(original.codec.apply(in));
      in.end();
      return new Result(value, null);
    } catch (DecodingException e) {
      assertThat(e.pointer()).matches("(?s)(/.*)?");
      assertThat(e.reason()).isNotEmpty();
      assertThat(e.getCause()).isNull();
      return new Result("", e.getMessage());
    } catch (RuntimeException e) {
      throw new AssertionError(
          "round " + round + ": " + new String(document, StandardCharsets.UTF_8), e);
    }
  }

  private static byte[] mutate(byte[] document, SplittableRandom random) {
    int length = document.length;
    int from = random.nextInt(length + 1);
    int to = Math.min(length, from + random.nextInt(12));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (random.nextInt(7)) {
      case 0 -> out.write(document, 0, from); // cut short
      case 1 -> { // left out
        out.write(document, 0, from);
        out.write(document, to, length - to);
      }
      case 2 -> { // doubled
        out.write(document, 0, to);
        out.write(document, from, length - from);
      }
      case 3 -> { // one byte of any value
        out.write(document, 0, from);
        out.write(random.nextInt(256));
        out.write(document, Math.min(length, from + 1), length - Math.min(length, from + 1));
      }
      case 4, 5 -> { // characters that mean something
        out.write(document, 0, from);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
          int at = random.nextInt(ALPHABET.length());
          out.writeBytes(ALPHABET.substring(at, at + 1).getBytes(StandardCharsets.UTF_8));
        }
        out.write(document, from, length - from);
      }
      default -> { // the whole in a deep nest
        int depth = random.nextInt(80);
        out.writeBytes("[".repeat(depth).getBytes(StandardCharsets.UTF_8));
        out.write(document, 0, length);
        out.writeBytes("]".repeat(depth).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static List<Object> object(JsonReader in) {
    List<Object> read = new ArrayList<>();
    read.add(String.valueOf(in.find("event")));
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "tradeId" -> read.add(String.valueOf(in.int64()));
        case "int" -> read.add(String.valueOf(in.int32()));
        case "orderId" -> read.add(String.valueOf(in.id()));
        case "price", "quantity" -> read.add(String.valueOf(in.decimal()));
        case "trigger" -> read.add(String.valueOf(in.decimalOrPercent()));
        case "time" -> read.add(String.valueOf(in.iso()));
        case "micros" -> read.add(String.valueOf(in.micros()));
        case "isMaker" -> read.add(String.valueOf(in.bool()));
        case "event" -> read.add(String.valueOf(in.text()));
        case "levels" ->
            read.add(String.valueOf(in.list(level -> level.list(JsonReader::decimal))));
        case "a" -> in.skip();
        default -> in.keep(name);
      }
    }
    Map<String, String> unknown = in.received(true).unknownMembers();
    unknown.values().forEach(json -> rereads(json));
    read.add(unknown);
    return read;
  }

  /** What was kept is one whole value. */
  private static void rereads(String json) {
    JsonReader in = JsonReader.of(json);
    in.skip();
    in.end();
  }
}
