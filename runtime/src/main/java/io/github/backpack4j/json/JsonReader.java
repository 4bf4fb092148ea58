package io.github.backpack4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.DecodingException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, value by value, as the types of a contract ask for it.
 *
 * <p>The reader stands before a value; each method consumes one. Scalars are null for JSON null, so
 * that a member that is null and one that is absent come to the same. An object is read like this:
 *
 * <pre>{@code
 * for (String name = in.firstName(); name != null; name = in.nextName()) {
 *   switch (name) {
 *     case "price" -> builder.price(in.decimal());
 *     default -> in.keep(name);
 *   }
 * }
 * return builder.received(in);
 * }</pre>
 *
 * <p>Whatever is wrong with the document is a {@link DecodingException} with the JSON pointer of
 * the place: JSON that is malformed or cut short, a value of another form than asked for, a member
 * that stands twice in one object, and more than the limits allow. Messages do not quote the
 * document. A reader that has thrown is of no further use.
 *
 * <p>Limits: objects and arrays are nested at most 64 deep; a number has at most 272 characters and
 * a decimal at most 128 digits before and after its point; a name has at most 1,000 characters and
 * a text at most 10,000,000. The length of the document is for whoever received it to limit.
 *
 * <p>Not for several threads. A value left unread, or read twice, is {@link IllegalStateException}.
 */
public final class JsonReader {

  static final int MAX_NESTING = 64;
  static final int MAX_NUMBER_LENGTH = 272;
  static final int MAX_NAME_LENGTH = 1_000;
  static final int MAX_TEXT_LENGTH = 10_000_000;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_NESTING)
                  .maxNumberLength(MAX_NUMBER_LENGTH)
                  .maxNameLength(MAX_NAME_LENGTH)
                  .maxStringLength(MAX_TEXT_LENGTH)
                  .build())
          // names made to collide would otherwise raise what is no IOException
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .build();

  /** Names of one object above which they are told apart by a set instead of one by one. */
  private static final int MANY_NAMES = 64;

  private final byte[] utf8;
  private final JsonParser parser;

  /** Whether the parser already stands on the value to be read next. */
  private boolean onValue;

  /** Objects entered and not left. */
  private int depth;

  private Frame[] frames = new Frame[4];

  /** Names of the objects entered, outer before inner. */
  private String[] names = new String[24];

  private int nameCount;

  /** What is remembered of an object while it is read; reused for the next one at its depth. */
  private static final class Frame {
    /** Where its names begin. */
    int firstName;

    /** One bit for each name, by hash: a name whose bit is not set is new. */
    long seen;

    @Nullable Set<String> many;
    @Nullable Map<String, String> kept;
  }

  private JsonReader(byte[] utf8) {
    this.utf8 = utf8;
    // The parser would guess UTF-16 or UTF-32 from these, and skip a mark of byte order.
    for (int i = 0; i < Math.min(4, utf8.length); i++) {
      if (utf8[i] == 0 || (i == 0 && utf8[i] < 0)) {
        throw new DecodingException(null, "", "malformed JSON near byte " + i, null);
      }
    }
    try {
      this.parser = FACTORY.createParser(utf8);
    } catch (IOException e) {
      throw new DecodingException(null, "", "malformed JSON near byte 0", null);
    }
  }

  /** A reader of a document in UTF-8, without a mark of byte order. The array must not change. */
  public static JsonReader of(byte[] utf8) {
    return new JsonReader(Checks.require("JsonReader", "utf8", utf8));
  }

  /** A reader of a document. */
  public static JsonReader of(String text) {
    return new JsonReader(
        Checks.present("JsonReader", "text", text).getBytes(StandardCharsets.UTF_8));
  }

  <T> T document(Codec<T> codec) {
    T value = value(codec);
    if (value == null) {
      throw problem("a value was expected, found null");
    }
    end();
    return value;
  }

  // Moving.

  /** The token of the next value, without consuming it. */
  private JsonToken peek() {
    if (!onValue) {
      JsonToken token;
      try {
        token = parser.nextToken();
      } catch (IOException e) {
        throw malformed(e);
      }
      if (token == null) {
        throw problem("the text ends early");
      }
      if (token == JsonToken.FIELD_NAME || token.isStructEnd()) {
        throw new IllegalStateException("no value stands here");
      }
      onValue = true;
      return token;
    }
    return parser.currentToken();
  }

  /** Consumes the next value, or its beginning. */
  private JsonToken next() {
    JsonToken token = peek();
    onValue = false;
    return token;
  }

  private DecodingException malformed(IOException e) {
    String reason;
    if (e instanceof JsonEOFException) {
      reason = "the text ends early";
    } else if (e instanceof StreamConstraintsException) {
      reason = "nesting, a number, a name or a text is beyond the limit of what is read";
    } else {
      reason = "malformed JSON near byte " + parser.currentLocation().getByteOffset();
    }
    // The cause quotes the document; it stays here.
    return problem(reason);
  }

  /** A failure at {@link #pointer()}. */
  DecodingException problem(String reason) {
    return new DecodingException(null, pointer(), reason, null);
  }

  /** A value of a form that was not asked for. */
  private DecodingException unexpected(String expected, JsonToken found) {
    return mismatch(expected, found, "text", "a number");
  }

  /** A value of a form that may hold what was asked for, and does not. */
  private DecodingException unfit(String expected, JsonToken found) {
    return mismatch(expected, found, "other text", "another number");
  }

  private DecodingException mismatch(String expected, JsonToken found, String text, String number) {
    String form =
        switch (found) {
          case START_OBJECT -> "an object";
          case START_ARRAY -> "an array";
          case VALUE_STRING -> text;
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number;
          case VALUE_TRUE, VALUE_FALSE -> "a boolean";
          default -> "null";
        };
    return problem(expected + " was expected, found " + form);
  }

  /**
   * JSON pointer (RFC 6901) of the value read last, or being read; empty for the whole document.
   */
  public String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  /**
   * Ends the document.
   *
   * @throws DecodingException if anything but white space follows
   */
  public void end() {
    if (onValue || depth > 0) {
      throw new IllegalStateException("the document was not read to its end");
    }
    try {
      if (parser.nextToken() != null) {
        throw problem("more follows after the end of the document");
      }
      parser.close();
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  /** Passes over the next value, whatever it is. */
  public void skip() {
    next();
    try {
      parser.skipChildren();
      parser.finishToken();
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  // Objects.

  /**
   * Enters an object and returns the name of its first member; null if it has none, and then it is
   * left already.
   *
   * @throws DecodingException if the next value is not an object
   */
  public @Nullable String firstName() {
    JsonToken token = next();
    if (token != JsonToken.START_OBJECT) {
      throw unexpected("an object", token);
    }
    if (depth == frames.length) {
      frames = Arrays.copyOf(frames, depth * 2);
    }
    Frame frame = frames[depth];
    if (frame == null) {
      frame = new Frame();
      frames[depth] = frame;
    }
    frame.firstName = nameCount;
    frame.seen = 0;
    frame.many = null;
    frame.kept = null;
    depth++;
    return nextName();
  }

  /** The name of the next member; null after the last one, and then the object is left. */
  public @Nullable String nextName() {
    if (onValue || depth == 0) {
      throw new IllegalStateException("no member can follow here");
    }
    String name;
    try {
      name = parser.nextFieldName();
    } catch (IOException e) {
      throw malformed(e);
    }
    Frame frame = frames[depth - 1];
    if (name == null) {
      if (parser.currentToken() != JsonToken.END_OBJECT) {
        throw new IllegalStateException("the value before was not read");
      }
      nameCount = frame.firstName;
      depth--;
      return null;
    }
    remember(name, frame);
    return name;
  }

  private void remember(String name, Frame frame) {
    int hash = name.hashCode();
    long bit = 1L << (hash ^ (hash >>> 6) ^ (hash >>> 12));
    if ((frame.seen & bit) != 0 && repeats(name, frame)) {
      throw problem("the member stands twice");
    }
    frame.seen |= bit;
    if (frame.many != null) {
      frame.many.add(name);
      return;
    }
    if (nameCount == names.length) {
      names = Arrays.copyOf(names, nameCount * 2);
    }
    names[nameCount++] = name;
  }

  private boolean repeats(String name, Frame frame) {
    if (frame.many == null && nameCount - frame.firstName > MANY_NAMES) {
      frame.many = new HashSet<>(Arrays.asList(names).subList(frame.firstName, nameCount));
    }
    if (frame.many != null) {
      return frame.many.contains(name);
    }
    for (int i = frame.firstName; i < nameCount; i++) {
      if (names[i].equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Keeps the value of a member that the type does not have, as JSON text, for {@link #received}.
   *
   * @param name the member's name
   */
  public void keep(String name) {
    Frame frame = frames[depth - 1];
    peek();
    int start = offset();
    skip();
    int end = (int) parser.currentLocation().getByteOffset();
    if (frame.kept == null) {
      frame.kept = new LinkedHashMap<>();
    }
    frame.kept.put(name, new String(utf8, start, end - start, StandardCharsets.UTF_8));
  }

  /** Where the current token begins. */
  private int offset() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  /**
   * What the object just left had beyond its type, and where it stood.
   *
   * <p>To be called after {@link #nextName} has returned null and before anything else is read.
   *
   * @param whole whether every member that the type requires has come
   */
  public Received received(boolean whole) {
    Map<String, String> kept = frames[depth].kept;
    frames[depth].kept = null;
    return whole && kept == null ? Received.WHOLE : Received.of(kept, whole ? "" : pointer());
  }

  /**
   * Looks ahead for a member of the object that is about to be read, wherever it stands, and does
   * not move.
   *
   * @return its text, or a number or boolean as text; null if the next value is not an object, or
   *     the member is absent or of another form
   */
  public @Nullable String find(String name) {
    if (peek() != JsonToken.START_OBJECT) {
      return null;
    }
    int start = offset();
    try (JsonParser ahead = FACTORY.createParser(utf8, start, utf8.length - start)) {
      ahead.nextToken();
      for (String member = ahead.nextFieldName(); member != null; member = ahead.nextFieldName()) {
        JsonToken token = ahead.nextToken();
        if (member.equals(name)) {
          return token.isScalarValue() && token != JsonToken.VALUE_NULL ? ahead.getText() : null;
        }
        ahead.skipChildren();
      }
    } catch (IOException e) {
      return null; // this reader will come upon it, and knows the place
    }
    return null;
  }

  /** What {@code codec} reads; null for JSON null. */
  public <T> @Nullable T value(Codec<T> codec) {
    return skipNull() ? null : codec.read(this);
  }

  /** Passes over the next value if it is null, and says whether it was. */
  public boolean skipNull() {
    if (peek() == JsonToken.VALUE_NULL) {
      onValue = false;
      return true;
    }
    return false;
  }

  /**
   * An object as a map in the order of the wire, unmodifiable; null for JSON null. Members that are
   * null are left out.
   *
   * @param value reads each value
   */
  public <T> @Nullable Map<String, T> map(Function<JsonReader, @Nullable T> value) {
    if (skipNull()) {
      return null;
    }
    Map<String, T> map = new LinkedHashMap<>();
    for (String name = firstName(); name != null; name = nextName()) {
      T each = value.apply(this);
      if (each != null) {
        map.put(name, each);
      }
    }
    return Collections.unmodifiableMap(map);
  }

  // Arrays.

  /**
   * Enters an array; false if it is empty, and then it is left already.
   *
   * @throws DecodingException if the next value is not an array
   */
  public boolean firstElement() {
    JsonToken token = next();
    if (token != JsonToken.START_ARRAY) {
      throw unexpected("an array", token);
    }
    return nextElement();
  }

  /** Moves to the next element; false after the last one, and then the array is left. */
  public boolean nextElement() {
    if (onValue) {
      throw new IllegalStateException("the element before was not read");
    }
    if (!parser.getParsingContext().inArray()) {
      throw new IllegalStateException("no element can follow here");
    }
    try {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.END_ARRAY) {
        return false;
      }
    } catch (IOException e) {
      throw malformed(e);
    }
    onValue = true;
    return true;
  }

  /**
   * An array as an unmodifiable list; null for JSON null.
   *
   * @param element reads each element
   * @throws DecodingException if an element is null: to leave it out would move the others
   */
  public <T> @Nullable List<T> list(Function<JsonReader, @Nullable T> element) {
    if (skipNull()) {
      return null;
    }
    if (!firstElement()) {
      return List.of();
    }
    List<T> list = new ArrayList<>();
    do {
      T each = element.apply(this);
      if (each == null) {
        throw problem("an element was expected, found null");
      }
      list.add(each);
    } while (nextElement());
    return Collections.unmodifiableList(list);
  }

  // Scalars.

  /** A decimal, from text or a number, with its digits kept. */
  public @Nullable BigDecimal decimal() {
    JsonToken token = next();
    switch (token) {
      case VALUE_NULL:
        return null;
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
        try {
          BigDecimal value =
              Decimals.parseOrNull(
                  parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
          if (value != null) {
            return value;
          }
        } catch (IOException e) {
          throw malformed(e);
        }
        break;
      default:
        break;
    }
    throw unfit("a decimal of at most 128 digits before and after its point", token);
  }

  /** Text. */
  public @Nullable String text() {
    JsonToken token = next();
    if (token == JsonToken.VALUE_STRING) {
      return content();
    }
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    throw unexpected("text", token);
  }

  /** An id, which is text on one wire and an integer on another, as text. */
  public @Nullable String id() {
    JsonToken token = next();
    if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
      return content();
    }
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    throw unfit("text or an integer", token);
  }

  private String content() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  /** An integer of 32 bits, or text that holds one. */
  public @Nullable Integer int32() {
    String expected = "an integer of 32 bits";
    JsonToken token = next();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    long value = integer(token, expected);
    if (value != (int) value) {
      throw unfit(expected, token);
    }
    return (int) value;
  }

  /** An integer of 64 bits, or text that holds one. */
  public @Nullable Long int64() {
    JsonToken token = next();
    return token == JsonToken.VALUE_NULL ? null : integer(token, "an integer of 64 bits");
  }

  private long integer(JsonToken token, String expected) {
    if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
      throw unfit(expected, token);
    }
    char[] chars;
    int from;
    int end;
    try {
      chars = parser.getTextCharacters();
      from = parser.getTextOffset();
      end = from + parser.getTextLength();
    } catch (IOException e) {
      throw malformed(e);
    }
    boolean negative = from < end && chars[from] == '-';
    int first = negative ? from + 1 : from;
    if (first == end || end - first > 19) {
      throw unfit(expected, token);
    }
    // Kept negative, because the least long has no positive counterpart.
    long value = 0;
    for (int i = first; i < end; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9) {
        throw unfit(expected, token);
      }
      // Nineteen digits are less than twice the range, so one that is too large shows as positive.
      value = value * 10 - digit;
    }
    if (value > 0 || (!negative && value == Long.MIN_VALUE)) {
      throw unfit(expected, token);
    }
    return negative ? value : -value;
  }

  /** True or false. */
  public @Nullable Boolean bool() {
    JsonToken token = next();
    return switch (token) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw unexpected("a boolean", token);
    };
  }

  /** A time, from seconds since 1970: an integer, or text that holds one. */
  public @Nullable Instant seconds() {
    return epoch(1, 1_000_000_000);
  }

  /** A time, from milliseconds since 1970: an integer, or text that holds one. */
  public @Nullable Instant millis() {
    return epoch(1_000, 1_000_000);
  }

  /** A time, from microseconds since 1970: an integer, or text that holds one. */
  public @Nullable Instant micros() {
    return epoch(1_000_000, 1_000);
  }

  private @Nullable Instant epoch(long perSecond, long nanos) {
    String expected = "a time";
    JsonToken token = next();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    long value = integer(token, expected);
    try {
      return Instant.ofEpochSecond(
          Math.floorDiv(value, perSecond), Math.floorMod(value, perSecond) * nanos);
    } catch (DateTimeException e) {
      throw unfit(expected, token);
    }
  }

  /**
   * A time, from text such as {@code 2025-09-11 15:33:00} or {@code 2025-09-11T20:10:40.699Z}: a
   * space or {@code T}, up to nine digits of fraction, {@code Z} or nothing; UTC either way.
   */
  public @Nullable Instant iso() {
    String expected = "a time such as 2025-09-11T20:10:40.699";
    JsonToken token = next();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token == JsonToken.VALUE_STRING) {
      try {
        Instant value =
            Times.parseOrNull(
                parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (value != null) {
          return value;
        }
        throw unfit(expected, token);
      } catch (IOException e) {
        throw malformed(e);
      }
    }
    throw unexpected(expected, token);
  }

  /** A duration, from milliseconds: an integer, or text that holds one. */
  public @Nullable Duration durationMillis() {
    JsonToken token = next();
    return token == JsonToken.VALUE_NULL
        ? null
        : Duration.ofMillis(integer(token, "a number of milliseconds"));
  }

  /** A decimal or a percentage: {@code 1.5} or {@code 80%}. */
  public @Nullable DecimalOrPercent decimalOrPercent() {
    JsonToken token = next();
    switch (token) {
      case VALUE_NULL:
        return null;
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
        try {
          char[] chars = parser.getTextCharacters();
          int offset = parser.getTextOffset();
          int length = parser.getTextLength();
          boolean percent = length > 0 && chars[offset + length - 1] == '%';
          BigDecimal value = Decimals.parseOrNull(chars, offset, percent ? length - 1 : length);
          if (value != null) {
            return percent ? DecimalOrPercent.percent(value) : DecimalOrPercent.of(value);
          }
        } catch (IOException e) {
          throw malformed(e);
        }
        break;
      default:
        break;
    }
    throw unfit("a decimal or a percentage", token);
  }

  /**
   * A value of an open set.
   *
   * @param of makes it of its text
   */
  public <E> @Nullable E wire(Function<String, E> of) {
    String text = text();
    return text == null ? null : of.apply(text);
  }
}
