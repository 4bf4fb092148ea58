package io.github.backpack4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.OpenEnum;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

  private static String write(Consumer<JsonWriter> body) {
    return new String(JsonWriter.toBytes(body), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "1E-7, 0.0000001",
    "1E+3, 1000",
    "12.00, 12.00",
    "3826.8888888888888888888888889, 3826.8888888888888888888888889"
  })
  void writesDecimalsAsTextInPlainNotation(BigDecimal value, String plain) {
    assertThat(write(out -> out.decimal(value))).isEqualTo('"' + plain + '"');
  }

  @ParameterizedTest
  @CsvSource({"20.50, 20.50", "1E+3, 1000", "-0.10, -0.10", "1E-7, 0.0000001"})
  void writesDecimalsAsNumbersInPlainNotation(BigDecimal value, String plain) {
    assertThat(write(out -> out.decimalNumber(value))).isEqualTo(plain);
  }

  @Test
  void refusesADecimalOfMoreDigitsThanAnythingHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(out -> out.decimalNumber(new BigDecimal("1E+1000000000"))))
        .withMessage("a decimal has more than 128 digits before or after its point");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(out -> out.decimal(new BigDecimal("1E+1000000000"))))
        .withMessage("a decimal has more than 128 digits before or after its point");
  }

  @Test
  void writesNothingForNullInAnObject() {
    Codec<String> codec = stringCodec();
    String json =
        write(
            out -> {
              out.beginObject();
              out.name("a").decimal(null);
              out.name("b").text(null);
              out.name("c").int32(null);
              out.name("d").int64(null);
              out.name("e").bool(null);
              out.name("f").seconds(null);
              out.name("g").millis(null);
              out.name("h").micros(null);
              out.name("i").iso(null);
              out.name("j").durationMillis(null);
              out.name("k").decimalOrPercent(null);
              out.name("l").wire(null);
              out.name("m").value(null, codec);
              out.name("n").list(null, JsonWriter::text);
              out.name("o").map(null, JsonWriter::text);
              out.name("p").decimalNumber(null);
              out.name("q").text("there");
              out.endObject();
            });

    assertThat(json).isEqualTo("{\"q\":\"there\"}");
  }

  @Test
  void writesNullWhereAPlaceMustBeFilled() {
    assertThat(write(out -> out.beginArray().decimal(null).text("x").bool(null).endArray()))
        .isEqualTo("[null,\"x\",null]");
    assertThat(write(out -> out.text(null))).isEqualTo("null");
  }

  @Test
  void writesIntegersExactly() {
    String json =
        write(
            out ->
                out.beginArray()
                    .int32(Integer.MIN_VALUE)
                    .int64(4_294_967_295L)
                    .int64((1L << 53) + 1)
                    .int64(Long.MIN_VALUE)
                    .int64(Long.MAX_VALUE)
                    .bool(false)
                    .endArray());

    assertThat(json)
        .isEqualTo(
            "[-2147483648,4294967295,9007199254740993,-9223372036854775808,9223372036854775807,"
                + "false]");
  }

  @Test
  void writesTimesInTheUnitAskedForRoundedDown() {
    Instant time = Instant.parse("2025-09-11T20:10:40.699123999Z");
    String json =
        write(
            out ->
                out.beginArray()
                    .seconds(time)
                    .millis(time)
                    .micros(time)
                    .iso(time)
                    .durationMillis(Duration.ofSeconds(28_800))
                    .endArray());

    assertThat(json)
        .isEqualTo(
            "[1757621440,1757621440699,1757621440699123,\"2025-09-11T20:10:40.699123999\","
                + "28800000]");
  }

  @Test
  void roundsTimesBefore1970DownToo() {
    Instant time = Instant.ofEpochSecond(-1, 999_999_999);

    assertThat(write(out -> out.beginArray().seconds(time).millis(time).micros(time).endArray()))
        .isEqualTo("[-1,-1,-1]");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-11T15:33:00Z, 2025-09-11T15:33:00",
    "2025-09-11T20:10:40.699Z, 2025-09-11T20:10:40.699",
    "2025-09-11T20:10:40.699100Z, 2025-09-11T20:10:40.6991"
  })
  void writesIsoTimesWithSecondsAndNoZone(Instant time, String text) {
    assertThat(write(out -> out.iso(time))).isEqualTo('"' + text + '"');
  }

  @Test
  void aTimeThatItsUnitCannotHoldIsRefused() {
    List<Consumer<JsonWriter>> times =
        List.of(
            out -> out.millis(Instant.MAX),
            out -> out.micros(Instant.MIN),
            out -> out.iso(Instant.MAX));
    for (Consumer<JsonWriter> time : times) {
      assertThatExceptionOfType(UnwritableException.class)
          .isThrownBy(() -> write(time))
          .withMessage("a time is too far away");
    }
    assertThatExceptionOfType(UnwritableException.class)
        .isThrownBy(() -> write(out -> out.durationMillis(Duration.ofSeconds(Long.MAX_VALUE))))
        .withMessage("a duration is too long");
  }

  @Test
  void whatCannotBeWrittenIsToldByTheNameOfItsMember() {
    assertThatExceptionOfType(UnwritableException.class)
        .isThrownBy(
            () ->
                write(
                    out ->
                        out.beginObject()
                            .name("side")
                            .text("Bid")
                            .name("price")
                            .decimal(new BigDecimal("1e200"))))
        .withMessage(
            "price cannot be written: a decimal has more than 128 digits before or after its point")
        .satisfies(
            e -> {
              assertThat(e.member()).isEqualTo("price");
              assertThat(e.reason())
                  .isEqualTo("a decimal has more than 128 digits before or after its point");
            });
    assertThatExceptionOfType(UnwritableException.class)
        .isThrownBy(() -> write(out -> out.beginObject().name("from").millis(Instant.MAX)))
        .withMessage("from cannot be written: a time is too far away");
  }

  @Test
  void writesOpenValuesAsTheyAreSpelled() {
    OpenEnum value = () -> "Halted";

    assertThat(
            write(
                out ->
                    out.beginArray()
                        .wire(value)
                        .decimalOrPercent(DecimalOrPercent.parse("80%"))
                        .endArray()))
        .isEqualTo("[\"Halted\",\"80%\"]");
  }

  @Test
  void writesListsMapsAndNestedValues() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("b", "1");
    map.put("a", null);
    map.put("c", "2");
    String json =
        write(
            out ->
                out.beginObject()
                    .name("list")
                    .list(List.of("x", "y"), JsonWriter::text)
                    .name("map")
                    .map(map, JsonWriter::text)
                    .name("value")
                    .value("z", stringCodec())
                    .name("raw")
                    .raw("{ }")
                    .endObject());

    assertThat(json)
        .isEqualTo(
            "{\"list\":[\"x\",\"y\"],\"map\":{\"b\":\"1\",\"c\":\"2\"},\"value\":\"z\",\"raw\":{"
                + " }}");
  }

  @Test
  void escapesWhatJsonCannotHoldAndNothingElse() {
    assertThat(write(out -> out.text("a\"b\\c/\n\u0001é😀\u2028")))
        .isEqualTo("\"a\\\"b\\\\c/\\n\\u0001é😀\u2028\"");
  }

  @Test
  void halfASurrogatePairIsEscapedAndReadBack() {
    String json = write(out -> out.beginArray().text("a\ud800").text("é").endArray());

    assertThat(json).isEqualTo("[\"a\\uD800\",\"é\"]");
    assertThat(write(out -> out.beginObject().name("\ud800é").text("é").endObject()))
        .isEqualTo("{\"\\uD800\\u00E9\":\"é\"}");
    assertThat(JsonReader.of(json).list(JsonReader::text)).containsExactly("a\ud800", "é");
  }

  @Test
  void callsOutOfOrderAreRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> write(out -> out.beginObject().name("a").name("b")))
        .withMessage("the member a has no value");
    assertThatIllegalStateException()
        .isThrownBy(() -> write(out -> out.beginObject().name("a").endObject()))
        .withMessage("the member a has no value");
    assertThatIllegalStateException().isThrownBy(() -> write(out -> out.beginObject().text("a")));
    assertThatIllegalStateException().isThrownBy(() -> write(out -> out.beginArray().endObject()));
    assertThatIllegalStateException()
        .isThrownBy(() -> write(JsonWriter::beginArray))
        .withMessage("the document was left open");
  }

  @Test
  void codecsWriteWholeDocuments() {
    Codec<List<String>> list = Codec.ofList(stringCodec());
    Codec<Map<String, String>> map = Codec.ofMap(stringCodec());

    assertThat(list.toJson(List.of("a", "é"))).isEqualTo("[\"a\",\"é\"]");
    assertThat(map.toJson(Map.of("a", "b"))).isEqualTo("{\"a\":\"b\"}");
    assertThat(JsonWriter.toBytes(stringCodec(), "é"))
        .isEqualTo("\"é\"".getBytes(StandardCharsets.UTF_8));
  }

  static Codec<String> stringCodec() {
    return new Codec<>() {
      @Override
      public String read(JsonReader in) {
        return in.text();
      }

      @Override
      public void write(String value, JsonWriter out) {
        out.text(value);
      }
    };
  }
}
