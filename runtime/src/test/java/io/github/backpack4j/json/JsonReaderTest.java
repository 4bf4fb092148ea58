package io.github.backpack4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.DecodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  /** Reads a document both as text and as bytes, and finds no difference. */
  private static <T> T read(String json, Function<JsonReader, T> value) {
    T fromText = one(JsonReader.of(json), value);
    T fromBytes = one(JsonReader.of(json.getBytes(StandardCharsets.UTF_8)), value);
    assertThat(fromBytes).isEqualTo(fromText);
    return fromText;
  }

  private static <T> T one(JsonReader in, Function<JsonReader, T> value) {
    T read = value.apply(in);
    in.end();
    return read;
  }

  private static void refuses(String json, Function<JsonReader, ?> value, String message) {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> one(JsonReader.of(json), value))
        .withMessage(message)
        .withNoCause();
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> one(JsonReader.of(json.getBytes(StandardCharsets.UTF_8)), value))
        .withMessage(message)
        .withNoCause();
  }

  // Decimals.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20.5",
        "0.00000",
        "86700.0",
        "-0.004868",
        "123456789012345678",
        "1234567890123456789",
        "3826.8888888888888888888888889",
        "0.0002438565367033305404731178",
        "-12345678901234567890123456789"
      })
  void keepsEveryDigitOfADecimalThroughDecodeAndEncode(String digits) {
    for (String json : List.of('"' + digits + '"', digits)) {
      BigDecimal value = read(json, JsonReader::decimal);

      assertThat(value).isEqualTo(new BigDecimal(digits));
      assertThat(new String(JsonWriter.toBytes(out -> out.decimal(value)), StandardCharsets.UTF_8))
          .isEqualTo('"' + digits + '"');
    }
  }

  @ParameterizedTest
  @CsvSource({"1E-7, 0.0000001", "1e+3, 1000", "1.50E2, 150", "-2e0, -2", "0e5, 0", "1E127, "})
  void readsAnExponentAndWritesPlainNotation(String wire, String plain) {
    for (String json : List.of('"' + wire + '"', wire)) {
      BigDecimal value = read(json, JsonReader::decimal);

      assertThat(value).isEqualByComparingTo(new BigDecimal(wire));
      assertThat(Decimals.plain(value)).isEqualTo(plain == null ? "1" + "0".repeat(127) : plain);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e128", "1E-129", "1e999999", "1e-999999", "1e999999999", "1e99999999999999999"})
  void refusesAnAbsurdExponent(String wire) {
    refuses(
        '"' + wire + '"',
        JsonReader::decimal,
        "the message cannot be read: a decimal of at most 128 digits before and after its point"
            + " was expected, found other text");
    refuses(
        wire,
        JsonReader::decimal,
        "the message cannot be read: a decimal of at most 128 digits before and after its point"
            + " was expected, found another number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "abc", "N/A", "1.", ".5", "+1", "1,5", "1.2.3", "0x1", "NaN", "1e", "1e+", "-",
        "--1", "1 ", "80%", "1e1.5", "٣"
      })
  void refusesTextThatIsNoDecimal(String text) {
    refuses(
        "{\"price\":\"" + text + "\"}",
        in -> {
          in.firstName();
          return in.decimal();
        },
        "the message cannot be read at /price: a decimal of at most 128 digits before and after"
            + " its point was expected, found other text");
  }

  @Test
  void refusesADecimalThatIsSomethingElse() {
    refuses(
        "[true]",
        in -> in.list(JsonReader::decimal),
        "the message cannot be read at /0: a decimal of at most 128 digits before and after its"
            + " point was expected, found a boolean");
    refuses(
        "[1,{}]",
        in -> in.list(JsonReader::decimal),
        "the message cannot be read at /1: a decimal of at most 128 digits before and after its"
            + " point was expected, found an object");
  }

  @Test
  void readsDecimalsAndPercentages() {
    assertThat(read("\"80%\"", JsonReader::decimalOrPercent))
        .isEqualTo(DecimalOrPercent.parse("80%"));
    assertThat(read("\"12.50\"", JsonReader::decimalOrPercent).wire()).isEqualTo("12.50");
    assertThat(read("1.5", JsonReader::decimalOrPercent).wire()).isEqualTo("1.5");
    refuses(
        "\"%\"",
        JsonReader::decimalOrPercent,
        "the message cannot be read: a decimal or a percentage was expected, found other text");
    refuses(
        "[]",
        JsonReader::decimalOrPercent,
        "the message cannot be read: a decimal or a percentage was expected, found an array");
  }

  // Integers.

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        -1,
        4_294_967_295L,
        9_007_199_254_740_993L,
        -9_007_199_254_740_993L,
        1_000_000_000_000_000_000L,
        Long.MAX_VALUE,
        Long.MAX_VALUE - 1,
        Long.MIN_VALUE,
        Long.MIN_VALUE + 1
      })
  void readsIntegersOf64BitsExactly(long value) {
    assertThat(read(Long.toString(value), JsonReader::int64)).isEqualTo(value);
    assertThat(read("\"" + value + "\"", JsonReader::int64)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "9999999999999999999",
        "-9999999999999999999",
        "18446744073709551616",
        "100000000000000000000"
      })
  void refusesIntegersBeyond64Bits(String digits) {
    refuses(
        digits,
        JsonReader::int64,
        "the message cannot be read: an integer of 64 bits was expected, found another number");
    refuses(
        '"' + digits + '"',
        JsonReader::int64,
        "the message cannot be read: an integer of 64 bits was expected, found other text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e3", "-0.0"})
  void refusesNumbersThatAreNoIntegers(String json) {
    refuses(
        json,
        JsonReader::int64,
        "the message cannot be read: an integer of 64 bits was expected, found another number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "+1", "1.0", "0x1", " 1", "1 ", "one", "٣"})
  void refusesTextThatHoldsNoInteger(String text) {
    refuses(
        '"' + text + '"',
        JsonReader::int32,
        "the message cannot be read: an integer of 32 bits was expected, found other text");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void readsIntegersOf32BitsExactly(int value) {
    assertThat(read(Integer.toString(value), JsonReader::int32)).isEqualTo(value);
    assertThat(read("\"" + value + "\"", JsonReader::int32)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(longs = {Integer.MAX_VALUE + 1L, Integer.MIN_VALUE - 1L, Long.MAX_VALUE})
  void refusesIntegersBeyond32Bits(long value) {
    refuses(
        Long.toString(value),
        JsonReader::int32,
        "the message cannot be read: an integer of 32 bits was expected, found another number");
  }

  // Ids, text, booleans, open values.

  @Test
  void readsIdsFromTextAndFromIntegers() {
    assertThat(read("\"111063070525358080\"", JsonReader::id)).isEqualTo("111063070525358080");
    assertThat(read("28563667732", JsonReader::id)).isEqualTo("28563667732");
    assertThat(read("123456789012345678901234567890", JsonReader::id))
        .isEqualTo("123456789012345678901234567890");
    refuses(
        "1.5",
        JsonReader::id,
        "the message cannot be read: text or an integer was expected, found another number");
  }

  @Test
  void readsText() {
    assertThat(read("\"a\\u00e9\\n😀\\ud83d\\ude00\"", JsonReader::text)).isEqualTo("aé\n😀😀");
    assertThat(read("\"\"", JsonReader::text)).isEmpty();
    refuses("5", JsonReader::text, "the message cannot be read: text was expected, found a number");
    refuses(
        "{\"a\":{}}",
        in -> in.map(JsonReader::text),
        "the message cannot be read at /a: text was expected, found an object");
  }

  @Test
  void readsBooleans() {
    assertThat(read("true", JsonReader::bool)).isTrue();
    assertThat(read("false", JsonReader::bool)).isFalse();
    refuses(
        "\"true\"",
        JsonReader::bool,
        "the message cannot be read: a boolean was expected, found text");
    refuses(
        "1",
        JsonReader::bool,
        "the message cannot be read: a boolean was expected, found a number");
  }

  @Test
  void readsOpenValuesFromTheirText() {
    assertThat(JsonReaderTest.<String>read("\"Halted\"", in -> in.wire(text -> text + "!")))
        .isEqualTo("Halted!");
  }

  // Times: the spellings of the exchange.

  @ParameterizedTest
  @CsvSource({
    "1700000000, 2023-11-14T22:13:20Z",
    "0, 1970-01-01T00:00:00Z",
    "-1, 1969-12-31T23:59:59Z"
  })
  void readsSeconds(String wire, Instant time) {
    assertThat(read(wire, JsonReader::seconds)).isEqualTo(time);
    assertThat(read('"' + wire + '"', JsonReader::seconds)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "1790133798064, 2026-09-23T03:23:18.064Z",
    "0, 1970-01-01T00:00:00Z",
    "-1, 1969-12-31T23:59:59.999Z"
  })
  void readsMilliseconds(String wire, Instant time) {
    assertThat(read(wire, JsonReader::millis)).isEqualTo(time);
    assertThat(read('"' + wire + '"', JsonReader::millis)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "1694687965941000, 2023-09-14T10:39:25.941Z",
    "1694687965941001, 2023-09-14T10:39:25.941001Z",
    "-1, 1969-12-31T23:59:59.999999Z"
  })
  void readsMicroseconds(String wire, Instant time) {
    assertThat(read(wire, JsonReader::micros)).isEqualTo(time);
    assertThat(read('"' + wire + '"', JsonReader::micros)).isEqualTo(time);
  }

  @Test
  void refusesATimeThatIsNone() {
    refuses(
        "9223372036854775807",
        JsonReader::seconds,
        "the message cannot be read: a time was expected, found another number");
    refuses(
        "1.5",
        JsonReader::millis,
        "the message cannot be read: a time was expected, found another number");
    refuses(
        "\"2025-09-11\"",
        JsonReader::micros,
        "the message cannot be read: a time was expected, found other text");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-11 15:33:00, 2025-09-11T15:33:00Z",
    "2025-08-06T22:00:00, 2025-08-06T22:00:00Z",
    "2025-09-11T12:00:00Z, 2025-09-11T12:00:00Z",
    "2025-09-11T20:10:40.699, 2025-09-11T20:10:40.699Z",
    "2025-01-21T06:34:54.691858, 2025-01-21T06:34:54.691858Z",
    "2025-01-21 06:34:54.691858Z, 2025-01-21T06:34:54.691858Z",
    "2025-01-21T06:34:54.1, 2025-01-21T06:34:54.1Z",
    "2025-01-21T06:34:54.12, 2025-01-21T06:34:54.12Z",
    "2025-01-21T06:34:54.1234, 2025-01-21T06:34:54.1234Z",
    "2025-01-21T06:34:54.12345, 2025-01-21T06:34:54.12345Z",
    "2025-01-21T06:34:54.1234567, 2025-01-21T06:34:54.1234567Z",
    "2025-01-21T06:34:54.12345678, 2025-01-21T06:34:54.12345678Z",
    "2025-01-21T06:34:54.123456789, 2025-01-21T06:34:54.123456789Z",
    "2024-02-29T00:00:00, 2024-02-29T00:00:00Z",
    "1969-12-31T23:59:59.5, 1969-12-31T23:59:59.5Z",
    "0000-01-01T00:00:00, 0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999, 9999-12-31T23:59:59.999999999Z"
  })
  void readsIsoTimesAsUtc(String wire, Instant time) {
    assertThat(read('"' + wire + '"', JsonReader::iso)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025-09-11",
        "2025-09-11T15:33",
        "2025-09-11T15:33:00.",
        "2025-09-11T15:33:00.Z",
        "2025-09-11T15:33:00.1234567890",
        "2025-09-11T15:33:00+01:00",
        "2025-09-11T15:33:00ZZ",
        "2025-09-11t15:33:00",
        "2025-09-11_15:33:00",
        "2025-02-29T00:00:00",
        "2025-13-01T00:00:00",
        "2025-00-01T00:00:00",
        "2025-01-32T00:00:00",
        "2025-01-01T24:00:00",
        "2025-01-01T00:60:00",
        "2025-01-01T00:00:60",
        "2025-01-01T0x:00:00",
        "-025-01-01T00:00:00",
        "2025/01/01T00:00:00",
        "2025-01-01T00:00:00.12x",
        "1757621440"
      })
  void refusesTextThatIsNoIsoTime(String text) {
    refuses(
        '"' + text + '"',
        JsonReader::iso,
        "the message cannot be read: a time such as 2025-09-11T20:10:40.699 was expected, found"
            + " other text");
  }

  @Test
  void refusesAnIsoTimeThatIsANumber() {
    refuses(
        "1757621440",
        JsonReader::iso,
        "the message cannot be read: a time such as 2025-09-11T20:10:40.699 was expected, found a"
            + " number");
  }

  @Test
  void readsDurations() {
    assertThat(read("28800000", JsonReader::durationMillis)).isEqualTo(Duration.ofHours(8));
    assertThat(read("\"3600000\"", JsonReader::durationMillis)).isEqualTo(Duration.ofHours(1));
    refuses(
        "1.5",
        JsonReader::durationMillis,
        "the message cannot be read: a number of milliseconds was expected, found another number");
  }

  // Null is absent.

  @Test
  void everyScalarIsNullForJsonNull() {
    List<Function<JsonReader, ?>> scalars =
        List.of(
            JsonReader::decimal,
            JsonReader::text,
            JsonReader::id,
            JsonReader::int32,
            JsonReader::int64,
            JsonReader::bool,
            JsonReader::seconds,
            JsonReader::millis,
            JsonReader::micros,
            JsonReader::iso,
            JsonReader::durationMillis,
            JsonReader::decimalOrPercent,
            in -> in.wire(text -> text),
            in -> in.value(JsonWriterTest.stringCodec()),
            in -> in.list(JsonReader::text),
            in -> in.map(JsonReader::text));

    for (Function<JsonReader, ?> scalar : scalars) {
      assertThat(read("null", scalar::apply)).isNull();
    }
  }

  // Objects and arrays.

  @Test
  void readsObjectsMemberByMember() {
    JsonReader in = JsonReader.of("{\"a\":1,\"b\":{\"c\":\"x\"},\"d\":{},\"e\":[[],[2]]}");
    List<String> trace = new ArrayList<>();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "a" -> trace.add("a=" + in.int32() + " " + in.pointer());
        case "b", "d" -> trace.add(name + "=" + in.map(JsonReader::text) + " " + in.pointer());
        default ->
            trace.add(
                name + "=" + in.list(row -> row.list(JsonReader::int32)) + " " + in.pointer());
      }
    }
    in.end();

    assertThat(trace).containsExactly("a=1 /a", "b={c=x} /b", "d={} /d", "e=[[], [2]] /e");
  }

  @Test
  void readsTuplesPlaceByPlace() {
    JsonReader in = JsonReader.of("[[\"20.5\",\"3\",\"new\"],[\"20.6\"],[]]");
    List<List<BigDecimal>> levels =
        in.list(
            each -> {
              List<BigDecimal> places = new ArrayList<>();
              if (each.firstElement()) {
                do {
                  if (places.size() < 2) {
                    places.add(each.decimal());
                  } else {
                    each.skip();
                  }
                } while (each.nextElement());
              }
              return places;
            });
    in.end();

    assertThat(levels)
        .containsExactly(
            List.of(new BigDecimal("20.5"), new BigDecimal("3")),
            List.of(new BigDecimal("20.6")),
            List.of());
  }

  @Test
  void listsAndMapsCannotBeChanged() {
    assertThat(JsonReaderTest.<List<Integer>>read("[1]", in -> in.list(JsonReader::int32)))
        .isUnmodifiable();
    assertThat(JsonReaderTest.<List<Integer>>read("[]", in -> in.list(JsonReader::int32)))
        .isUnmodifiable();
    assertThat(
            JsonReaderTest.<Map<String, Integer>>read("{\"a\":1}", in -> in.map(JsonReader::int32)))
        .isUnmodifiable();
  }

  @Test
  void mapsKeepTheOrderOfTheWireAndLeaveOutNulls() {
    Map<String, Integer> map =
        read("{\"b\":1,\"z\":null,\"a\":2}", in -> in.map(JsonReader::int32));

    assertThat(map).containsExactly(Map.entry("b", 1), Map.entry("a", 2));
  }

  @Test
  void aNullElementIsRefusedBecauseItsPlaceCounts() {
    refuses(
        "[1,null]",
        in -> in.list(JsonReader::int32),
        "the message cannot be read at /1: an element was expected, found null");
  }

  @Test
  void refusesAnotherFormThanAskedFor() {
    refuses(
        "[]",
        JsonReader::firstName,
        "the message cannot be read: an object was expected, found an array");
    refuses(
        "null",
        JsonReader::firstName,
        "the message cannot be read: an object was expected, found null");
    refuses(
        "{}",
        JsonReader::firstElement,
        "the message cannot be read: an array was expected, found an object");
    refuses(
        "\"x\"",
        JsonReader::firstElement,
        "the message cannot be read: an array was expected, found text");
    refuses(
        "7",
        JsonReader::firstElement,
        "the message cannot be read: an array was expected, found a number");
  }

  @Test
  void aMemberThatStandsTwiceIsRefused() {
    refuses(
        "[{\"a\":1,\"b\":{\"a\":2},\"a\":3}]",
        in -> in.list(each -> each.map(JsonReaderTest::anything)),
        "the message cannot be read at /0/a: the member stands twice");
    refuses(
        "{\"a\":1,\"\\u0061\":3}",
        in -> in.map(JsonReaderTest::anything),
        "the message cannot be read at /a: the member stands twice");
  }

  private static String anything(JsonReader in) {
    in.skip();
    return "";
  }

  @Test
  void amongThousandsOfMembersOneThatStandsTwiceIsStillFound() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 5_000; i++) {
      json.append("\"m").append(i).append("\":").append(i).append(',');
    }
    String open = json.toString();

    assertThat(
            JsonReaderTest.<Map<String, Integer>>read(
                open + "\"last\":1}", in -> in.map(JsonReader::int32)))
        .hasSize(5_001);
    refuses(
        open + "\"m17\":1}",
        in -> in.map(JsonReader::int32),
        "the message cannot be read at /m17: the member stands twice");
    refuses(
        open + "\"m4999\":1}",
        in -> in.map(JsonReader::int32),
        "the message cannot be read at /m4999: the member stands twice");
  }

  @Test
  void namesThatHashAlikeAreToldApart() {
    assertThat(
            JsonReaderTest.<Map<String, Integer>>read(
                "{\"Aa\":1,\"BB\":2}", in -> in.map(JsonReader::int32)))
        .containsExactly(Map.entry("Aa", 1), Map.entry("BB", 2));
  }

  @Test
  void handsOverTheTextOfTheNextValueByteForByte() {
    String value = "{\"a\" : [1.50,\t{ } ,\"\\u00e9é😀\"], \"b\":null}";
    JsonReader in = JsonReader.of(" [ " + value + " ,\n null,-0.0e+1 , \"x\" ] ");
    List<String> texts = in.list(JsonReader::json);
    in.end();

    assertThat(texts).containsExactly(value, "null", "-0.0e+1", "\"x\"");
    refuses(
        "[1,{\"a\":tru}]",
        reader -> reader.list(JsonReader::json),
        "the message cannot be read at /1/a: malformed JSON near byte 12");
    assertThatIllegalStateException().isThrownBy(in::json).withMessage("no value stands here");
  }

  // Looking ahead.

  @Test
  void findsAMemberWhereverItStandsAndDoesNotMove() {
    String json =
        "{\"é\":[{\"tag\":\"inner\"}],\"n\":12,\"t\":true,\"z\":null,\"o\":{},\"tag\":\"é!\"}";
    for (JsonReader in :
        List.of(JsonReader.of(json), JsonReader.of(json.getBytes(StandardCharsets.UTF_8)))) {
      assertThat(in.find("tag")).isEqualTo("é!");
      assertThat(in.find("n")).isEqualTo("12");
      assertThat(in.find("t")).isEqualTo("true");
      assertThat(in.find("z")).isNull();
      assertThat(in.find("o")).isNull();
      assertThat(in.find("absent")).isNull();
      assertThat(in.firstName()).isEqualTo("é");
    }
  }

  @Test
  void findsWithinTheObjectAheadOnly() {
    JsonReader in = JsonReader.of("[{\"é\":1},{ \"tag\":\"second\"},7]");
    in.firstElement();
    assertThat(in.find("tag")).isNull();
    in.skip();
    in.nextElement();
    assertThat(in.find("tag")).isEqualTo("second");
    assertThat(in.map(JsonReader::text)).containsEntry("tag", "second");
    in.nextElement();
    assertThat(in.find("tag")).isNull();
    assertThat(in.int32()).isEqualTo(7);
    assertThat(in.nextElement()).isFalse();
    in.end();
  }

  @Test
  void findsInAMemberOfAnObject() {
    JsonReader in = JsonReader.of("{\"é\" : \n{\"x\":1,\"tag\":\"t\"}}");
    in.firstName();

    assertThat(in.find("tag")).isEqualTo("t");
    assertThat(in.find("tag")).isEqualTo("t");
    in.skip();
    assertThat(in.nextName()).isNull();
  }

  @Test
  void whatIsMalformedAheadIsReportedWhenItIsReached() {
    JsonReader in = JsonReader.of("{\"x\":1,\"tag\":tru}");

    assertThat(in.find("tag")).isNull();
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> in.map(JsonReader::int32))
        .withMessage("the message cannot be read at /tag: malformed JSON near byte 17");
  }

  // Broken documents.

  @Test
  void anEmptyDocumentIsRefused() {
    refuses("", JsonReader::text, "the message cannot be read: the text ends early");
    refuses(" \n", JsonReader::text, "the message cannot be read: the text ends early");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "{\"a\":[1,{\"b\":\"x",
        "{\"a\":[1,{\"b\":\"x\\",
        "{\"a\":[1,{\"b\":\"x\\u00",
        "{\"a\":[1,{\"b\"",
        "{\"a\":[1,{\"b\":"
      })
  void aDocumentCutShortIsRefused(String json) {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> one(JsonReader.of(json), JsonReaderTest::skip))
        .withMessageEndingWith("the text ends early");
  }

  private static boolean skip(JsonReader in) {
    in.skip();
    return true;
  }

  @Test
  void whatFollowsTheDocumentIsRefused() {
    refuses(
        "1 2",
        JsonReader::int32,
        "the message cannot be read: more follows after the end of the document");
    refuses("{}x", JsonReaderTest::skip, "the message cannot be read: malformed JSON near byte 3");
    assertThat(read("1 \n\t\r ", JsonReader::int32)).isEqualTo(1);
  }

  @Test
  void malformedJsonIsRefusedWithItsPlaceAndWithoutQuotingIt() {
    refuses(
        "{\"a\":[0,planted]}",
        JsonReaderTest::skip,
        "the message cannot be read at /a/1: malformed JSON near byte 16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1,]",
        "{\"a\":1,}",
        "[01]",
        "[+1]",
        "[.5]",
        "[1.]",
        "[NaN]",
        "['a']",
        "{a:1}",
        "[1 2]",
        "{\"a\" 1}",
        "[\"\t\"]",
        "[\"\\x\"]",
        "[tRue]",
        "[nul]",
        "/**/[]",
        "[-]",
        "[1e]",
        "}",
        "]",
        "[}",
        "{]",
        ",",
        ":",
        "[\"\\ud8\"]",
        "{\"a\":}",
        "{,}",
        "[,1]",
        "#",
        "\u0000[]",
        "[\u0000]",
        "\ufeff[]"
      })
  void whatIsNotJsonIsRefused(String json) {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> one(JsonReader.of(json), JsonReaderTest::skip))
        .withMessageMatching("(?s)the message cannot be read.*: malformed JSON near byte \\d+");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[][] documents = {
      {'[', '"', (byte) 0xC3, '"', ']'},
      {'[', '"', (byte) 0x80, '"', ']'},
      {'[', '"', (byte) 0xFF, '"', ']'},
      {'[', '"', (byte) 0xE2, (byte) 0x82, '"', ']'},
      {0, '[', 0, ']'},
      {'[', 0, ']', 0},
      {(byte) 0xFF, (byte) 0xFE, '[', 0},
      {(byte) 0xFE, (byte) 0xFF, 0, '['}
    };
    for (byte[] document : documents) {
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(() -> one(JsonReader.of(document), JsonReaderTest::skip))
          .withMessageContaining("malformed JSON near byte ");
    }
  }

  // Limits.

  private static final String LIMIT =
      "nesting, a number, a name or a text is beyond the limit of what is read";

  @Test
  void nestingIsLimited() {
    String deepest = "[".repeat(64) + "]".repeat(64);

    assertThat(read(deepest, JsonReaderTest::skip)).isTrue();
    for (String open : List.of("[", "{\"a\":", "[{\"a\":")) {
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(() -> one(JsonReader.of(open.repeat(100_000)), JsonReaderTest::skip))
          .withMessageEndingWith(LIMIT);
    }
  }

  @Test
  void theLengthOfANumberIsLimited() {
    assertThat(read("9".repeat(272), JsonReader::id)).hasSize(272);
    refuses("9".repeat(273), JsonReaderTest::skip, "the message cannot be read: " + LIMIT);
    refuses("0." + "9".repeat(273), JsonReaderTest::skip, "the message cannot be read: " + LIMIT);
  }

  @Test
  void theLengthOfANameIsLimited() {
    assertThat(
            JsonReaderTest.<Map<String, Integer>>read(
                "{\"" + "n".repeat(1_000) + "\":1}", in -> in.map(JsonReader::int32)))
        .hasSize(1);
    refuses(
        "{\"" + "n".repeat(1_005) + "\":1}",
        in -> in.map(JsonReader::int32),
        "the message cannot be read: " + LIMIT);
  }

  @Test
  void theLengthOfATextIsLimited() {
    String longest = "t".repeat(10_000_000);

    assertThat(JsonReader.of('"' + longest + '"').text()).hasSize(10_000_000);
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> JsonReader.of('"' + longest + "t\"").text())
        .withMessage("the message cannot be read: " + LIMIT);
  }

  // Codecs, and a caller out of step.

  @Test
  void codecsReadWholeDocuments() {
    Codec<List<String>> list = Codec.ofList(JsonWriterTest.stringCodec());
    Codec<Map<String, String>> map = Codec.ofMap(JsonWriterTest.stringCodec());

    assertThat(list.fromJson("[\"é\"]")).containsExactly("é");
    assertThat(list.fromJson("[\"é\"]".getBytes(StandardCharsets.UTF_8))).containsExactly("é");
    assertThat(map.fromJson("{\"a\":\"b\"}")).containsExactly(Map.entry("a", "b"));
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> list.fromJson("null"))
        .withMessage("the message cannot be read: a value was expected, found null");
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> list.fromJson("[] []"))
        .withMessage("the message cannot be read: more follows after the end of the document");
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> list.read(JsonReader.of("null")))
        .withMessage("the message cannot be read: an array was expected, found null");
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> map.read(JsonReader.of("null")))
        .withMessage("the message cannot be read: an object was expected, found null");
  }

  @Test
  void aCallerOutOfStepIsTold() {
    JsonReader unread = JsonReader.of("{\"a\":{},\"b\":1}");
    unread.firstName();
    assertThatIllegalStateException()
        .isThrownBy(unread::nextName)
        .withMessage("the value before was not read");

    JsonReader twice = JsonReader.of("{\"a\":1}");
    twice.firstName();
    twice.int32();
    assertThatIllegalStateException().isThrownBy(twice::int32).withMessage("no value stands here");

    JsonReader element = JsonReader.of("[1,2]");
    element.firstElement();
    assertThatIllegalStateException()
        .isThrownBy(element::nextElement)
        .withMessage("the element before was not read");

    JsonReader open = JsonReader.of("{\"a\":1}");
    open.firstName();
    assertThatIllegalStateException()
        .isThrownBy(open::end)
        .withMessage("the document was not read to its end");
    assertThatIllegalStateException()
        .isThrownBy(() -> JsonReader.of("{}").nextName())
        .withMessage("no member can follow here");
    assertThatIllegalStateException()
        .isThrownBy(() -> JsonReader.of("1").nextElement())
        .withMessage("no element can follow here");
  }
}
