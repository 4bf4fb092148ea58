package io.github.backpack4j.json;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.JsonTokens.Form;
import io.github.backpack4j.json.JsonTokens.Parser;
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

  /** Names of one object above which they are told apart by a set instead of one by one. */
  private static final int MANY_NAMES = 64;

  private final JsonTokens tokens;

  /** What is remembered of the object last entered and not left; null outside of all. */
  private @Nullable Frame frame;

  /** The one for the outermost object, once there was one. */
  private @Nullable Frame outermost;

  /** The integer read last. */
  private long integer;

  /** What is remembered of an object while it is read; reused for the next one at its depth. */
  private static final class Frame {
    final @Nullable Frame outer;
    @Nullable Frame inner;

    /** One bit for each name that is a {@link #letter}. */
    long letters;

    /** One bit for each other name, by hash: a name whose bit is not set is new. */
    long seen;

    /** The other names. */
    String @Nullable [] names;

    int nameCount;
    @Nullable Set<String> many;
    @Nullable Map<String, String> kept;

    Frame(@Nullable Frame outer) {
      this.outer = outer;
    }
  }

  private JsonReader(byte[] utf8) {
    this.tokens = new JsonTokens(utf8);
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

  /** A failure at {@link #pointer()}. */
  DecodingException problem(String reason) {
    return tokens.problem(reason);
  }

  /** A value of a form that was not asked for. */
  private DecodingException unexpected(String expected, Form found) {
    return mismatch(expected, found, "text", "a number");
  }

  /** A value of a form that may hold what was asked for, and does not. */
  private DecodingException unfit(String expected, Form found) {
    return mismatch(expected, found, "other text", "another number");
  }

  private DecodingException mismatch(String expected, Form found, String text, String number) {
    String form =
        switch (found) {
          case OBJECT -> "an object";
          case ARRAY -> "an array";
          case TEXT -> text;
          case INTEGER, NUMBER -> number;
          case TRUE, FALSE -> "a boolean";
          case NULL -> "null";
        };
    return problem(expected + " was expected, found " + form);
  }

  /**
   * JSON pointer (RFC 6901) of the value read last, or being read; empty for the whole document.
   */
  public String pointer() {
    return tokens.pointer();
  }

  /**
   * Ends the document.
   *
   * @throws DecodingException if anything but white space follows
   */
  public void end() {
    if (tokens.isDue() || tokens.depth() > 0) {
      throw new IllegalStateException("the document was not read to its end");
    }
    tokens.end();
  }

  /** Passes over the next value, whatever it is. */
  public void skip() {
    tokens.skip();
  }

  /** The JSON text of the next value, byte for byte, whatever it is; null is {@code "null"}. */
  public String json() {
    int begin = tokens.begin();
    tokens.skip();
    return tokens.since(begin);
  }

  // Objects.

  /**
   * Enters an object and returns the name of its first member; null if it has none, and then it is
   * left already.
   *
   * @throws DecodingException if the next value is not an object
   */
  public @Nullable String firstName() {
    if (!tokens.enterObject()) {
      throw unexpected("an object", tokens.next());
    }
    Frame entered = inner();
    if (entered == null) {
      entered = new Frame(frame);
      if (frame == null) {
        outermost = entered;
      } else {
        frame.inner = entered;
      }
    }
    entered.letters = 0;
    entered.seen = 0;
    entered.nameCount = 0;
    entered.many = null;
    entered.kept = null;
    frame = entered;
    return member();
  }

  /** The name of the next member; null after the last one, and then the object is left. */
  public @Nullable String nextName() {
    if (!tokens.inObject()) {
      throw new IllegalStateException("no member can follow here");
    }
    if (tokens.isDue()) {
      throw new IllegalStateException("the value before was not read");
    }
    return member();
  }

  private @Nullable String member() {
    String name = tokens.nextName();
    if (name == null) {
      frame = frame.outer;
      return null;
    }
    remember(name);
    return name;
  }

  /** Of the object that is entered next, or was left last; null if there was none yet. */
  private @Nullable Frame inner() {
    return frame == null ? outermost : frame.inner;
  }

  /**
   * The letter of ASCII that a name is; 0 if it is anything else. A switch over it takes a fraction
   * of the time of one over names.
   */
  public static char letter(String name) {
    if (name.length() != 1) {
      return 0;
    }
    char letter = name.charAt(0);
    return letter >>> 6 == 1 ? letter : 0;
  }

  private void remember(String name) {
    char letter = letter(name);
    if (letter != 0) {
      long bit = 1L << letter; // of a shift, six bits count, and these differ for each
      if ((frame.letters & bit) != 0) {
        throw problem("the member stands twice");
      }
      frame.letters |= bit;
      return;
    }
    int hash = name.hashCode();
    long bit = 1L << (hash ^ (hash >>> 6) ^ (hash >>> 12));
    if ((frame.seen & bit) != 0 && repeats(name)) {
      throw problem("the member stands twice");
    }
    frame.seen |= bit;
    if (frame.many != null) {
      frame.many.add(name);
      return;
    }
    if (frame.names == null) {
      frame.names = new String[4];
    } else if (frame.nameCount == frame.names.length) {
      frame.names = Arrays.copyOf(frame.names, frame.nameCount * 2);
    }
    frame.names[frame.nameCount++] = name;
  }

  private boolean repeats(String name) {
    if (frame.many == null && frame.nameCount > MANY_NAMES) {
      frame.many = new HashSet<>(Arrays.asList(frame.names).subList(0, frame.nameCount));
    }
    if (frame.many != null) {
      return frame.many.contains(name);
    }
    for (int i = 0; i < frame.nameCount; i++) {
      if (frame.names[i].equals(name)) {
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
    if (frame.kept == null) {
      frame.kept = new LinkedHashMap<>();
    }
    frame.kept.put(name, json());
  }

  /**
   * What the object just left had beyond its type, and where it stood.
   *
   * <p>To be called after {@link #nextName} has returned null and before anything else is read.
   *
   * @param whole whether every member that the type requires has come
   */
  public Received received(boolean whole) {
    Frame left = inner();
    Map<String, String> kept = left.kept;
    left.kept = null;
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
    if (!tokens.isObject()) {
      return null;
    }
    try {
      return find(name, tokens.ahead());
    } catch (DecodingException e) {
      return null; // this reader will come upon it, and knows the place
    }
  }

  private static @Nullable String find(String name, JsonTokens ahead) {
    ahead.enterObject();
    for (String member = ahead.nextName(); member != null; member = ahead.nextName()) {
      if (member.equals(name)) {
        return switch (ahead.next()) {
          case TEXT, INTEGER, NUMBER, TRUE, FALSE -> ahead.content();
          default -> null;
        };
      }
      ahead.skip();
    }
    return null;
  }

  /** What {@code codec} reads; null for JSON null. */
  public <T> @Nullable T value(Codec<T> codec) {
    return skipNull() ? null : codec.read(this);
  }

  /** Passes over the next value if it is null, and says whether it was. */
  public boolean skipNull() {
    return tokens.skipNull();
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
    if (!tokens.enterArray()) {
      throw unexpected("an array", tokens.next());
    }
    return tokens.nextElement();
  }

  /** Moves to the next element; false after the last one, and then the array is left. */
  public boolean nextElement() {
    if (!tokens.inArray()) {
      throw new IllegalStateException("no element can follow here");
    }
    if (tokens.isDue()) {
      throw new IllegalStateException("the element before was not read");
    }
    return tokens.nextElement();
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
    BigDecimal plain = tokens.plainDecimal();
    return plain != null
        ? plain
        : amount(
            Decimals::parseOrNull, "a decimal of at most 128 digits before and after its point");
  }

  /** What {@code parser} makes of text or a number. */
  private <T> @Nullable T amount(Parser<T> parser, String expected) {
    Form form = tokens.next();
    if (form == Form.NULL) {
      return null;
    }
    if (form == Form.TEXT || form == Form.INTEGER || form == Form.NUMBER) {
      T value = tokens.parse(parser);
      if (value != null) {
        return value;
      }
    }
    throw unfit(expected, form);
  }

  /** Text. */
  public @Nullable String text() {
    if (tokens.plainText()) {
      return tokens.content();
    }
    Form form = tokens.next();
    if (form == Form.TEXT) {
      return tokens.content();
    }
    if (form == Form.NULL) {
      return null;
    }
    throw unexpected("text", form);
  }

  /** An id, which is text on one wire and an integer on another, as text. */
  public @Nullable String id() {
    if (tokens.plainText()) {
      return tokens.content();
    }
    Form form = tokens.next();
    if (form == Form.TEXT || form == Form.INTEGER) {
      return tokens.content();
    }
    if (form == Form.NULL) {
      return null;
    }
    throw unfit("text or an integer", form);
  }

  /** An integer of 32 bits, or text that holds one. */
  public @Nullable Integer int32() {
    String expected = "an integer of 32 bits";
    Form form = integer(expected);
    if (form == Form.NULL) {
      return null;
    }
    if (integer != (int) integer) {
      throw unfit(expected, form);
    }
    return (int) integer;
  }

  /** An integer of 64 bits, or text that holds one. */
  public @Nullable Long int64() {
    return integer("an integer of 64 bits") == Form.NULL ? null : integer;
  }

  /** Reads into {@link #integer}, which has no room for null; that is told by the form returned. */
  private Form integer(String expected) {
    if (tokens.plainInteger()) {
      integer = tokens.integer();
      return Form.INTEGER;
    }
    Form form = tokens.next();
    if (form == Form.NULL) {
      return form;
    }
    Long value =
        form == Form.TEXT || form == Form.INTEGER ? tokens.parse(JsonReader::integerOrNull) : null;
    if (value == null) {
      throw unfit(expected, form);
    }
    integer = value;
    return form;
  }

  private static @Nullable Long integerOrNull(byte[] letters, int from, int end) {
    boolean negative = from < end && letters[from] == '-';
    int first = negative ? from + 1 : from;
    if (first == end || end - first > 19) {
      return null;
    }
    // Kept negative, because the least long has no positive counterpart.
    long value = 0;
    for (int i = first; i < end; i++) {
      int digit = letters[i] - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      // Nineteen digits are less than twice the range, so one that is too large shows as positive.
      value = value * 10 - digit;
    }
    if (value > 0 || (!negative && value == Long.MIN_VALUE)) {
      return null;
    }
    return negative ? value : -value;
  }

  /** True or false. */
  public @Nullable Boolean bool() {
    Form form = tokens.next();
    return switch (form) {
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
      default -> throw unexpected("a boolean", form);
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
    Form form = integer(expected);
    if (form == Form.NULL) {
      return null;
    }
    try {
      return Instant.ofEpochSecond(
          Math.floorDiv(integer, perSecond), Math.floorMod(integer, perSecond) * nanos);
    } catch (DateTimeException e) {
      throw unfit(expected, form);
    }
  }

  /**
   * A time, from text such as {@code 2025-09-11 15:33:00} or {@code 2025-09-11T20:10:40.699Z}: a
   * space or {@code T}, up to nine digits of fraction, {@code Z} or nothing; UTC either way.
   */
  public @Nullable Instant iso() {
    String expected = "a time such as 2025-09-11T20:10:40.699";
    Form form = tokens.next();
    if (form == Form.NULL) {
      return null;
    }
    if (form != Form.TEXT) {
      throw unexpected(expected, form);
    }
    Instant value = tokens.parse(Times::parseOrNull);
    if (value == null) {
      throw unfit(expected, form);
    }
    return value;
  }

  /** A duration, from milliseconds: an integer, or text that holds one. */
  public @Nullable Duration durationMillis() {
    return integer("a number of milliseconds") == Form.NULL ? null : Duration.ofMillis(integer);
  }

  /** A decimal or a percentage: {@code 1.5} or {@code 80%}. */
  public @Nullable DecimalOrPercent decimalOrPercent() {
    return amount(JsonReader::decimalOrPercentOrNull, "a decimal or a percentage");
  }

  private static @Nullable DecimalOrPercent decimalOrPercentOrNull(
      byte[] letters, int from, int end) {
    boolean percent = from < end && letters[end - 1] == '%';
    BigDecimal value = Decimals.parseOrNull(letters, from, percent ? end - 1 : end);
    if (value == null) {
      return null;
    }
    return percent ? DecimalOrPercent.percent(value) : DecimalOrPercent.of(value);
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
