package io.github.backpack4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.backpack4j.DecodingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside the strict parser of jackson-core, on documents made and spoilt from a fixed seed. */
class JsonTokensTest {

  private static final long SEED = 8259;
  private static final int ROUNDS = 150_000;

  private static final JsonFactory JACKSON =
      new JsonFactoryBuilder().disable(JsonFactory.Feature.CHARSET_DETECTION).build();

  @Test
  void acceptsWhatJacksonAcceptsWithTheSameValuesAndRefusesWhatItRefuses() {
    SplittableRandom random = new SplittableRandom(SEED);
    int accepted = 0;
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] document = new Documents(random).document().getBytes(UTF_8);
      for (int mutations = random.nextInt(3); mutations > 0; mutations--) {
        document = mutate(document, random);
      }
      List<String> expected = isUtf8(document) ? jackson(document) : null;
      assertThat(ours(document))
          .as("round %s: %s", round, new String(document, UTF_8))
          .isEqualTo(expected);
      if (expected == null) {
        refused++;
      } else {
        accepted++;
      }
    }
    assertThat(accepted).as("accepted").isGreaterThan(ROUNDS / 4);
    assertThat(refused).as("refused").isGreaterThan(ROUNDS / 4);
  }

  /** Each token of a document; null if it is none. */
  private static @Nullable List<String> jackson(byte[] document) {
    List<String> read = new ArrayList<>();
    try (JsonParser parser = JACKSON.createParser(document)) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return null;
      }
      int depth = 0;
      do {
        if (token.isStructStart()) {
          depth++;
        } else if (token.isStructEnd()) {
          depth--;
        } else {
          read.add(parser.getText());
        }
        read.add(
            switch (token) {
              case START_OBJECT -> "OBJECT";
              case START_ARRAY -> "ARRAY";
              case END_OBJECT, END_ARRAY -> "end";
              case FIELD_NAME -> "name";
              case VALUE_STRING -> "TEXT";
              case VALUE_NUMBER_INT -> "INTEGER";
              case VALUE_NUMBER_FLOAT -> "NUMBER";
              case VALUE_TRUE -> "TRUE";
              case VALUE_FALSE -> "FALSE";
              default -> "NULL";
            });
        token = parser.nextToken();
      } while (depth > 0);
      return token == null ? read : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable List<String> ours(byte[] document) {
    boolean skipped = skips(document);
    List<String> read = new ArrayList<>();
    try {
      JsonTokens tokens = new JsonTokens(document);
      value(tokens, read);
      tokens.end();
    } catch (DecodingException e) {
      assertThat(skipped).as("skipped, but not read: %s", e.getMessage()).isFalse();
      return null;
    }
    assertThat(skipped).as("read, but not skipped").isTrue();
    return read;
  }

  private static boolean skips(byte[] document) {
    try {
      JsonTokens tokens = new JsonTokens(document);
      tokens.skip();
      tokens.end();
      return true;
    } catch (DecodingException e) {
      return false;
    }
  }

  private static void value(JsonTokens tokens, List<String> read) {
    JsonTokens.Form form = tokens.next();
    if (form == JsonTokens.Form.OBJECT) {
      read.add("OBJECT");
      for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
        read.add(name);
        read.add("name");
        value(tokens, read);
      }
      read.add("end");
    } else if (form == JsonTokens.Form.ARRAY) {
      read.add("ARRAY");
      while (tokens.nextElement()) {
        value(tokens, read);
      }
      read.add("end");
    } else {
      read.add(tokens.content());
      read.add(form.name());
    }
  }

  private static boolean isUtf8(byte[] document) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static byte[] mutate(byte[] document, SplittableRandom random) {
    int length = document.length;
    int from = random.nextInt(length + 1);
    int to = Math.min(length, from + random.nextInt(8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(document, 0, from);
    switch (random.nextInt(6)) {
      case 0 -> {} // cut short
      case 1 -> out.write(document, to, length - to); // left out
      case 2 -> { // doubled
        out.write(document, from, to - from);
        out.write(document, from, length - from);
      }
      case 3 -> { // one byte of any value
        out.write(random.nextInt(256));
        out.write(document, to, length - to);
      }
      default -> { // something that means something
        out.writeBytes(Documents.pick(random, Documents.PIECES).getBytes(UTF_8));
        int rest = random.nextBoolean() ? from : to;
        out.write(document, rest, length - rest);
      }
    }
    return out.toByteArray();
  }

  /** Random documents. */
  private record Documents(SplittableRandom random) {

    static final List<String> PIECES =
        List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "/",
            "//",
            "/**/",
            "#",
            "'",
            " ",
            "\t",
            "\n",
            "\r",
            "\f",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "-",
            "+",
            "0",
            "00",
            "1",
            ".",
            ".0",
            "e",
            "E+1",
            "e-",
            "NaN",
            "Infinity",
            "-Infinity",
            "true",
            "fals",
            "null",
            "nul",
            "\\u",
            "\\u12",
            "\\ud83d",
            "\\ude00",
            "\\x",
            "\"\"",
            "é",
            "😀",
            ",]",
            ",}");

    private static final List<String> LETTERS =
        List.of(
            "a",
            "e",
            "E",
            "price",
            "SOL_USDC",
            "0",
            "20.5",
            "-7",
            " ",
            "/",
            "~",
            "é",
            "€",
            "😀",
            "\u007f",
            "\u2028",
            "\\n",
            "\\\"",
            "\\\\",
            "\\/",
            "\\b",
            "\\f",
            "\\r",
            "\\t",
            "\\u0041",
            "\\u00e9",
            "\\u0000",
            "\\ud83d\\ude00",
            "\\ud83d",
            "\\uDE00");

    private static final List<String> NUMBERS =
        List.of(
            "0",
            "-0",
            "1",
            "-1",
            "10",
            "20.5",
            "-0.004868",
            "0.0",
            "1e3",
            "1E-7",
            "-1.50e+2",
            "1790133798064",
            "999999999999999999",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "123456789012345678901234567890",
            "1e999",
            "0e0");

    private static final List<String> SPACES = List.of("", "", "", "", " ", "\n", "\r\n", "\t ");

    static String pick(SplittableRandom random, List<String> of) {
      return of.get(random.nextInt(of.size()));
    }

    String document() {
      return space() + value(random.nextInt(5)) + space();
    }

    private String space() {
      return pick(random, SPACES);
    }

    private String value(int depth) {
      return switch (random.nextInt(depth > 0 ? 12 : 6)) {
        case 0, 1 -> text();
        case 2, 3 -> pick(random, NUMBERS);
        case 4 -> pick(random, List.of("true", "false"));
        case 5 -> "null";
        case 6, 7, 8 -> array(depth);
        default -> object(depth);
      };
    }

    String text() {
      StringBuilder text = new StringBuilder("\"");
      for (int i = random.nextInt(4); i > 0; i--) {
        text.append(pick(random, LETTERS));
      }
      return text.append('"').toString();
    }

    private String array(int depth) {
      StringBuilder array = new StringBuilder("[").append(space());
      int elements = random.nextInt(4);
      for (int i = 0; i < elements; i++) {
        array.append(i == 0 ? "" : ",").append(space()).append(value(depth - 1)).append(space());
      }
      return array.append(']').toString();
    }

    private String object(int depth) {
      StringBuilder object = new StringBuilder("{").append(space());
      int members = random.nextInt(4);
      for (int i = 0; i < members; i++) {
        object.append(i == 0 ? "" : ",").append(space()).append(text()).append(space());
        object.append(':').append(space()).append(value(depth - 1)).append(space());
      }
      return object.append('}').toString();
    }
  }

  // Scalars, the short way and the long way.

  private static final String DECIMAL = "-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]{1,6})?";

  @Test
  void readsEachScalarAsAPlainReadingOfItsTextHasIt() {
    SplittableRandom random = new SplittableRandom(SEED);
    int decimals = 0;
    int integers = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text = digits(random);
      boolean isNumber = text.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");
      String json = isNumber && random.nextBoolean() ? text : '"' + text + '"';
      if (random.nextInt(4) == 0) { // not the short way: an escape, or white space
        json = json.startsWith("\"") ? json.replace("7", "\\u0037") : json;
        json = ' ' + json;
      }
      BigDecimal decimal = text.matches(DECIMAL) ? bounded(new BigDecimal(text)) : null;
      assertThat(decimal(json)).as("round %s: %s", round, json).isEqualTo(decimal);
      Long integer = json.matches(".*[.eE].*") ? null : integer(text);
      assertThat(int64(json)).as("round %s: %s", round, json).isEqualTo(integer);
      decimals += decimal == null ? 0 : 1;
      integers += integer == null ? 0 : 1;
    }
    assertThat(decimals).isGreaterThan(ROUNDS / 4);
    assertThat(integers).isGreaterThan(ROUNDS / 10);
  }

  private static String digits(SplittableRandom random) {
    StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "-" : "");
    for (int i = random.nextInt(random.nextInt(5) == 0 ? 24 : 10); i > 0; i--) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      String piece = Documents.pick(random, List.of(".", ".0", "e", "E-2", "-", "5", "x", ".125"));
      text.insert(
          random.nextInt(4) == 0 ? random.nextInt(text.length() + 1) : text.length(), piece);
    }
    return text.toString();
  }

  private static @Nullable BigDecimal bounded(BigDecimal value) {
    if (!Decimals.isBounded(value)) {
      return null;
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static @Nullable Long integer(String text) {
    try {
      return text.matches("-?[0-9]{1,19}") ? Long.valueOf(text) : null;
    } catch (NumberFormatException e) {
      return null; // beyond 64 bits
    }
  }

  private static @Nullable BigDecimal decimal(String json) {
    try {
      JsonReader in = JsonReader.of(json);
      BigDecimal value = in.decimal();
      in.end();
      return value;
    } catch (DecodingException e) {
      return null;
    }
  }

  private static @Nullable Long int64(String json) {
    try {
      JsonReader in = JsonReader.of(json);
      Long value = in.int64();
      in.end();
      return value;
    } catch (DecodingException e) {
      return null;
    }
  }

  // UTF-8.

  @Test
  void acceptsEveryLetterThereIsAndNoOtherBytes() {
    int[] others = {0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
    for (int lead = 0x80; lead <= 0xFF; lead++) {
      for (int second = 0; second <= 0xFF; second++) {
        letter(lead, second);
      }
      for (int second : others) {
        for (int third : others) {
          letter(lead, second, third);
          for (int fourth : others) {
            letter(lead, second, third, fourth);
          }
        }
      }
    }
  }

  private static void letter(int... bytes) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.write('"');
    for (int each : bytes) {
      text.write(each);
    }
    text.write('"');
    byte[] json = text.toByteArray();
    boolean isJson = isUtf8(json) && jackson(json) != null;
    if (skips(json) != isJson) {
      throw new AssertionError(
          Arrays.toString(bytes) + " should be " + (isJson ? "read" : "refused"));
    }
  }

  @Test
  void readsEachLetterAsItIs() {
    for (int letter = ' '; letter <= Character.MAX_CODE_POINT; letter += letter < 0x3000 ? 1 : 97) {
      if (letter == '"' || letter == '\\' || (letter >= 0xD800 && letter <= 0xDFFF)) {
        continue;
      }
      String text = "<" + Character.toString(letter) + ">";
      assertThat(JsonReader.of('"' + text + '"').text()).isEqualTo(text);
      assertThat(JsonReader.of("\"\\n" + text + '"').text()).isEqualTo('\n' + text);
      assertThat(JsonReader.of("{\"" + text + "\":1}").firstName()).isEqualTo(text);
    }
  }

  // Names.

  @Test
  void makesTheSameFewNamesOnce() {
    for (String name : List.of("e", "E", "data", "stream", "executedQuoteQuantity")) {
      String json = "{\"" + name + "\":1}";

      assertThat(JsonReader.of(json).firstName())
          .isEqualTo(name)
          .isSameAs(JsonReader.of(json).firstName());
    }
  }

  @Test
  void aNameOfOneLetterIsThatLetterAndNoOtherNameIs() {
    for (char letter = '@'; letter < 128; letter++) {
      assertThat(JsonReader.letter(String.valueOf(letter))).isEqualTo(letter);
    }
    for (String name : List.of("", "ee", "0", "?", "\u0080", "é", "😀", "ſ")) {
      assertThat(JsonReader.letter(name)).isEqualTo((char) 0);
    }
  }

  @Test
  void tellsNamesApartThatShareAPlace() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 20_000; i++) {
      String name = Integer.toString(random.nextInt(), 36) + (random.nextInt(9) == 0 ? "é" : "");

      assertThat(JsonReader.of("{\"" + name + "\":1}").firstName()).isEqualTo(name);
    }
    assertThat(JsonReader.of("{\"Aa\":1}").firstName()).isEqualTo("Aa");
    assertThat(JsonReader.of("{\"BB\":1}").firstName()).isEqualTo("BB");
  }

  // Limits, to the character.

  private static final String LIMIT =
      "the message cannot be read: nesting, a number, a name or a text is beyond the limit of what"
          + " is read";

  @ParameterizedTest
  @ValueSource(strings = {"n", "é", "\\n", "\\u00e9"})
  void countsTheCharactersOfANameHoweverTheyAreSpelt(String letter) {
    String longest = "{\"" + letter.repeat(1_000) + "\":1}";
    String longer = "{\"" + letter.repeat(1_001) + "\":1}";

    assertThat(JsonReader.of(longest).firstName()).hasSize(1_000);
    JsonReader.of(longest).skip();
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> JsonReader.of(longer).firstName())
        .withMessage(LIMIT);
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> JsonReader.of(longer).skip())
        .withMessage(LIMIT);
  }

  @Test
  void countsALetterBeyondTheFirstPlaneAsTwoCharacters() {
    assertThat(JsonReader.of("{\"" + "😀".repeat(500) + "\":1}").firstName()).hasSize(1_000);
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> JsonReader.of("{\"" + "😀".repeat(501) + "\":1}").firstName())
        .withMessage(LIMIT);
  }

  @Test
  void countsEveryCharacterOfANumber() {
    String longest = "-0." + "1".repeat(265) + "e-07";

    JsonReader.of(longest).skip();
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> JsonReader.of(longest + "1").skip())
        .withMessage(LIMIT);
  }

  // What stands where is said without moving.

  @Test
  void thePlaceOfWhatIsSkippedIsKnown() {
    String json = "{\"a\":[0,{\"b/~\":1,\"é\\n\":[[],[true,{\"deep\":[1,2,oops]}]]}]}";

    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> JsonReader.of(json).skip())
        .withMessage(
            "the message cannot be read at /a/1/é\n/1/1/deep/2: malformed JSON near byte 52");
  }
}
