package io.github.backpack4j.json;

import io.github.backpack4j.DecodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes one JSON document in UTF-8 apart, exactly as RFC 8259 and RFC 3629 have it, under the
 * limits of {@link JsonReader}.
 *
 * <p>It works on the bytes, and makes an object of a value only when asked for it. Most of what the
 * exchange sends is plain: letters of ASCII without escapes, decimals of a few digits, no white
 * space. Methods called {@code plain…} read that in one pass, and leave whatever is otherwise to
 * the others, without having moved.
 *
 * <p>Nothing here calls itself, so a deep document costs no stack.
 */
final class JsonTokens {

  static final int MAX_NESTING = 64;
  static final int MAX_NUMBER_LENGTH = 272;
  static final int MAX_NAME_LENGTH = 1_000;
  static final int MAX_TEXT_LENGTH = 10_000_000;

  /** What a value is, of those that JSON tells apart, and an integer. */
  enum Form {
    OBJECT,
    ARRAY,
    TEXT,
    INTEGER,
    NUMBER,
    TRUE,
    FALSE,
    NULL
  }

  /** How the bytes of a text become characters. */
  private enum Spelling {
    ASCII,
    UTF8,
    ESCAPED
  }

  /** In place of a byte, beyond the last one. */
  private static final int END = 0x100;

  /** Place in an object or array before its first member or element. */
  private static final int BEFORE_FIRST = -1;

  /** Most digits that are sure to fit a long. */
  private static final int LONG_DIGITS = 18;

  /** Quotation marks around any letter, and a colon, as the lower half of a word. */
  private static final long NAME_OF_A_LETTER = '"' | '"' << 16 | (long) ':' << 24;

  private final byte[] utf8;

  /** The first byte not consumed. */
  private int at;

  /** Whether a value must follow here. */
  private boolean due = true;

  /** Objects and arrays entered and not left. */
  private int depth;

  /** One bit for each of them, set for an object. */
  private long objects;

  /** For each of them, the index of the element, or where the name of the member begins. */
  private int[] places = new int[4];

  /** The scalar read last: its first byte, and the one behind it, without quotation marks. */
  private int start;

  private int end;
  private Spelling spelling = Spelling.ASCII;

  /** What {@link #plainInteger} has read. */
  private long integer;

  JsonTokens(byte[] utf8) {
    this(utf8, 0);
  }

  private JsonTokens(byte[] utf8, int at) {
    this.utf8 = utf8;
    this.at = at;
  }

  /** Reads the value that is due and what follows, without moving this one. */
  JsonTokens ahead() {
    return new JsonTokens(utf8, at);
  }

  // Where it stands.

  boolean isDue() {
    return due;
  }

  int depth() {
    return depth;
  }

  boolean inObject() {
    return depth > 0 && (objects >>> (depth - 1) & 1) != 0;
  }

  boolean inArray() {
    return depth > 0 && (objects >>> (depth - 1) & 1) == 0;
  }

  /** JSON pointer of the value read last, or being read. */
  String pointer() {
    if (depth == 0) {
      return "";
    }
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth && places[i] != BEFORE_FIRST; i++) {
      boolean isObject = (objects >>> i & 1) != 0;
      pointer.append('/').append(isObject ? escaped(nameAt(places[i])) : places[i]);
    }
    return pointer.toString();
  }

  /** A name as it stands in a JSON pointer. */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private String nameAt(int place) {
    JsonTokens name = new JsonTokens(utf8, place);
    name.text(MAX_NAME_LENGTH);
    return name.content();
  }

  /** A failure at {@link #pointer()}. */
  DecodingException problem(String reason) {
    return new DecodingException(null, pointer(), reason, null);
  }

  /** What stands at {@code i} cannot stand there. A word is passed over as a whole. */
  private DecodingException malformed(int i) {
    if (i >= utf8.length) {
      return problem("the text ends early");
    }
    int near = i;
    while (near < utf8.length && isOfWord(utf8[near])) {
      near++;
    }
    return problem("malformed JSON near byte " + Math.min(near + 1, utf8.length));
  }

  private static boolean isOfWord(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '_';
  }

  private DecodingException beyondLimit() {
    return problem("nesting, a number, a name or a text is beyond the limit of what is read");
  }

  // Structure.

  /** Passes over white space; the byte behind it, or {@link #END}. */
  private int seek() {
    for (int i = at; i < utf8.length; i++) {
      byte b = utf8[i];
      if (b > ' ' || !isSpace(b)) {
        at = i;
        return b;
      }
    }
    at = utf8.length;
    return END;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** The first byte of the value that is due. */
  private int first() {
    if (!due) {
      throw new IllegalStateException("no value stands here");
    }
    return seek();
  }

  /** Whether an object is due. */
  boolean isObject() {
    int first = first();
    if (first == END) {
      throw malformed(at);
    }
    return first == '{';
  }

  /** Where the value that is due begins. */
  int begin() {
    first();
    return at;
  }

  /** The bytes from {@code begin} to here. */
  String since(int begin) {
    return new String(utf8, begin, at - begin, StandardCharsets.UTF_8);
  }

  /** Enters an object; false if something else is due. */
  boolean enterObject() {
    return first() == '{' && enter(1);
  }

  /** Enters an array; false if something else is due. */
  boolean enterArray() {
    return first() == '[' && enter(0);
  }

  private boolean enter(long isObject) {
    if (depth == MAX_NESTING) {
      throw beyondLimit();
    }
    if (depth == places.length) {
      places = Arrays.copyOf(places, depth * 2);
    }
    objects = objects & ~(1L << depth) | isObject << depth;
    places[depth++] = BEFORE_FIRST;
    at++;
    due = false;
    return true;
  }

  private void leave() {
    depth--;
    at++;
  }

  /** Moves to the next element; false after the last one, and then the array is left. */
  boolean nextElement() {
    int next = seek();
    int index = ++places[depth - 1];
    if (next == ']') {
      leave();
      return false;
    }
    if (index > 0) {
      if (next != ',') {
        throw malformed(at);
      }
      at++;
    }
    due = true;
    return true;
  }

  /** The name of the next member; null after the last one, and then the object is left. */
  @Nullable String nextName() {
    String letter = plainLetter();
    if (letter != null) {
      return letter;
    }
    if (!toName()) {
      return null;
    }
    int place = at;
    String name = name();
    toValue(place);
    return name;
  }

  /** Moves to the next member's name; false after the last one, and then the object is left. */
  private boolean toName() {
    int next = seek();
    if (next == '}') {
      leave();
      return false;
    }
    if (places[depth - 1] != BEFORE_FIRST) {
      if (next != ',') {
        throw malformed(at);
      }
      at++;
      next = seek();
    }
    if (next != '"') {
      throw malformed(at);
    }
    return true;
  }

  private void toValue(int nameAt) {
    places[depth - 1] = nameAt;
    if (seek() != ':') {
      throw malformed(at);
    }
    at++;
    due = true;
  }

  private String name() {
    int from = at + 1;
    if (from <= utf8.length - Words.SIZE) {
      long word = Words.at(utf8, from);
      int length = Words.plain(word);
      if (length < Words.SIZE && utf8[from + length] == '"') {
        at = from + length + 1;
        return Names.of(word, length);
      }
    }
    int hash = 0;
    for (int i = from; i < utf8.length; i++) {
      byte b = utf8[i];
      if (b == '"') {
        if (i - from > Names.MAX_LENGTH) {
          break;
        }
        at = i + 1;
        return Names.of(utf8, from, i, hash);
      }
      if (b < ' ' || b == '\\') {
        break; // an escape, a letter beyond ASCII, or an error
      }
      hash = 31 * hash + b; // as String.hashCode has it
    }
    spelledName();
    return content();
  }

  /** Reads the name that begins here. It cannot hold half of a surrogate pair, as a text can. */
  private void spelledName() {
    int place = at;
    text(MAX_NAME_LENGTH);
    if (spelling == Spelling.ESCAPED && content().codePoints().anyMatch(JsonTokens::isHalf)) {
      throw malformed(place);
    }
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Passes over the value that is due, whatever it is. */
  void skip() {
    int outside = depth;
    next();
    while (depth > outside) {
      if (inArray()) {
        if (nextElement()) {
          next();
        }
      } else if (toName()) {
        int place = at;
        spelledName();
        toValue(place);
        next();
      }
    }
  }

  /** Nothing but white space may follow. */
  void end() {
    if (seek() == END) {
      return;
    }
    due = true;
    next(); // what is no value is malformed rather than more
    throw problem("more follows after the end of the document");
  }

  // Values.

  /** Consumes the value that is due; of an object or array, the beginning. */
  Form next() {
    int first = first();
    switch (first) {
      case '"' -> {
        text(MAX_TEXT_LENGTH);
        return consumed(Form.TEXT);
      }
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        return consumed(number());
      }
      case '{' -> {
        enter(1);
        return Form.OBJECT;
      }
      case '[' -> {
        enter(0);
        return Form.ARRAY;
      }
      case 't' -> {
        return literal("true", Form.TRUE);
      }
      case 'f' -> {
        return literal("false", Form.FALSE);
      }
      case 'n' -> {
        return literal("null", Form.NULL);
      }
      default -> throw malformed(at);
    }
  }

  private Form consumed(Form form) {
    due = false;
    return form;
  }

  /** Consumes the value that is due if it is null, and says whether it was. */
  boolean skipNull() {
    if (first() != 'n') {
      return false;
    }
    literal("null", Form.NULL);
    return true;
  }

  private Form literal(String word, Form form) {
    start = at;
    for (int i = 0; i < word.length(); i++) {
      if (at + i == utf8.length || utf8[at + i] != word.charAt(i)) {
        throw malformed(at + i);
      }
    }
    end = at + word.length();
    spelling = Spelling.ASCII;
    endsAt(end);
    return consumed(form);
  }

  /** A number or a word ends where something begins that is no part of either. */
  private void endsAt(int i) {
    if (!isEnd(i)) {
      throw malformed(i);
    }
    at = i;
  }

  private boolean isEnd(int i) {
    if (i == utf8.length) {
      return true;
    }
    byte b = utf8[i];
    return b == ',' || b == '}' || b == ']' || isSpace(b);
  }

  private Form number() {
    start = at;
    int i = utf8[at] == '-' ? at + 1 : at;
    int integer = i;
    i = digits(i);
    if (i - integer > 1 && utf8[integer] == '0') {
      throw malformed(integer + 1);
    }
    Form form = Form.INTEGER;
    if (i < utf8.length && utf8[i] == '.') {
      form = Form.NUMBER;
      i = digits(i + 1);
    }
    if (i < utf8.length && (utf8[i] == 'e' || utf8[i] == 'E')) {
      form = Form.NUMBER;
      i++;
      if (i < utf8.length && (utf8[i] == '+' || utf8[i] == '-')) {
        i++;
      }
      i = digits(i);
    }
    end = i;
    spelling = Spelling.ASCII;
    if (end - start > MAX_NUMBER_LENGTH) {
      throw beyondLimit();
    }
    endsAt(end);
    return form;
  }

  /** At least one digit; returns where they end. */
  private int digits(int from) {
    int i = from;
    while (i < utf8.length && utf8[i] >= '0' && utf8[i] <= '9') {
      i++;
    }
    if (i == from) {
      throw malformed(i);
    }
    return i;
  }

  // Text.

  /** Reads the text that begins here. */
  private void text(int limit) {
    start = at + 1;
    spelling = Spelling.ASCII;
    end = JsonText.plainEnd(utf8, start);
    int beside = end < utf8.length && utf8[end] == '"' ? 0 : spelledText();
    if (end - start - beside > limit) {
      throw beyondLimit();
    }
    at = end + 1;
  }

  /** Moves the end on; returns how many of the bytes are not characters of their own. */
  private int spelledText() {
    int beside = 0;
    int i = end;
    while (i < utf8.length && utf8[i] != '"') {
      int length = 1;
      if (utf8[i] == '\\') {
        length = known(JsonText.escape(utf8, i));
        beside += length - 1;
        spelling = Spelling.ESCAPED;
      } else if (utf8[i] < 0) {
        length = known(JsonText.letter(utf8, i));
        beside += length == 4 ? 2 : length - 1; // the longest are two characters of Java
        if (spelling == Spelling.ASCII) {
          spelling = Spelling.UTF8;
        }
      } else if (utf8[i] < ' ') {
        throw malformed(i);
      }
      i += length;
    }
    if (i >= utf8.length) {
      throw malformed(i);
    }
    end = i;
    return beside;
  }

  private int known(int length) {
    if (length < 0) {
      throw malformed(~length);
    }
    return length;
  }

  /** The characters of the scalar read last. */
  String content() {
    return switch (spelling) {
      case ASCII -> plainContent();
      case UTF8 -> new String(utf8, start, end - start, StandardCharsets.UTF_8);
      case ESCAPED -> JsonText.unescaped(utf8, start, end);
    };
  }

  /** Short texts are few: kinds of events, states, sides. */
  private String plainContent() {
    int length = end - start;
    return length > 0 && length < Words.SIZE && start <= utf8.length - Words.SIZE
        ? Names.of(Words.at(utf8, start), length)
        : new String(utf8, start, length, StandardCharsets.ISO_8859_1);
  }

  /** Makes something of letters, one byte each; null if they are not what it takes. */
  interface Parser<T> {
    @Nullable T parse(byte[] letters, int from, int to);
  }

  /** What {@code parser}, which knows letters of ASCII alone, makes of the scalar read last. */
  <T> @Nullable T parse(Parser<T> parser) {
    if (spelling == Spelling.ASCII) {
      return parser.parse(utf8, start, end);
    }
    // What Latin-1 does not have becomes a question mark, and is refused like one.
    byte[] letters = content().getBytes(StandardCharsets.ISO_8859_1);
    return parser.parse(letters, 0, letters.length);
  }

  // The short way.

  /** Consumes the name of the next member with the colon, if it is a single letter. */
  private @Nullable String plainLetter() {
    int quote = at;
    if (quote > utf8.length - Words.SIZE) {
      return null; // near the end of the document
    }
    long word = Words.at(utf8, quote);
    if (places[depth - 1] != BEFORE_FIRST) {
      if ((word & 0xFF) != ',') {
        return null;
      }
      quote++;
      word >>>= 8;
    }
    byte letter = (byte) (word >>> 8);
    if ((word & 0xFFFF00FFL) != NAME_OF_A_LETTER || letter < 'A' || letter == '\\') {
      return null;
    }
    places[depth - 1] = quote;
    at = quote + 4;
    due = true;
    return Names.of(letter);
  }

  /** Consumes a text, if one is due. */
  boolean plainText() {
    if (!due || at == utf8.length || utf8[at] != '"') {
      return false;
    }
    text(MAX_TEXT_LENGTH);
    due = false;
    return true;
  }

  /** Consumes a decimal in text, if one of at most 18 digits without an exponent is due. */
  @Nullable BigDecimal plainDecimal() {
    int i = at;
    if (!due || i == utf8.length || utf8[i++] != '"') {
      return null;
    }
    boolean negative = i < utf8.length && utf8[i] == '-';
    if (negative) {
      i++;
    }
    return i < utf8.length - Words.SIZE ? shortDecimal(i, negative) : longDecimal(i, negative);
  }

  /** One of at most eight characters, as almost all are, without looking at them one by one. */
  private @Nullable BigDecimal shortDecimal(int first, boolean negative) {
    long word = Words.at(utf8, first);
    int length = Words.find('"', word);
    int quote = first + length;
    if (utf8[quote] != '"') {
      return longDecimal(first, negative);
    }
    word = Words.lead(word, length);
    int point = Words.find('.', word);
    int scale = 0;
    if (point < length) {
      scale = length - point - 1;
      if (point == 0 || scale == 0) {
        return null; // digits are missing on one side of it
      }
      word = Words.without(point, word);
      length--;
    }
    if (length == 0) {
      return null;
    }
    word = Words.padded(word, length);
    return Words.isDigits(word) ? decimal(Words.number(word), scale, negative, quote) : null;
  }

  private @Nullable BigDecimal longDecimal(int first, boolean negative) {
    int point = -1;
    long unscaled = 0;
    int i = first;
    for (; i < utf8.length; i++) {
      int digit = utf8[i] - '0';
      if (digit >= 0 && digit <= 9) {
        unscaled = unscaled * 10 + digit; // may overflow, and is not used then
      } else if (digit == '.' - '0' && point < 0) {
        point = i;
      } else {
        break;
      }
    }
    int digits = point < 0 ? i - first : i - first - 1;
    if (i == utf8.length || utf8[i] != '"' || digits == 0 || digits > LONG_DIGITS) {
      return null;
    }
    if (point == first || point == i - 1) {
      return null; // digits are missing on one side of it
    }
    return decimal(unscaled, point < 0 ? 0 : i - 1 - point, negative, i);
  }

  private BigDecimal decimal(long unscaled, int scale, boolean negative, int quote) {
    at = quote + 1;
    due = false;
    return BigDecimal.valueOf(negative ? -unscaled : unscaled, scale);
  }

  /**
   * Consumes an integer, if one of at most 18 digits and no text is due; {@link #integer} has it.
   */
  boolean plainInteger() {
    int i = at;
    if (!due || i == utf8.length) {
      return false;
    }
    boolean negative = utf8[i] == '-';
    if (negative) {
      i++;
    }
    int first = i;
    long value = 0;
    while (i - first <= LONG_DIGITS - Words.SIZE && i <= utf8.length - Words.SIZE) {
      long word = Words.at(utf8, i);
      if (!Words.isDigits(word)) {
        break;
      }
      value = value * 100_000_000 + Words.number(word);
      i += Words.SIZE;
    }
    while (i < utf8.length && utf8[i] >= '0' && utf8[i] <= '9' && i - first < LONG_DIGITS) {
      value = value * 10 + (utf8[i++] - '0');
    }
    boolean leadingZero = i - first > 1 && utf8[first] == '0';
    if (i == first || leadingZero || !isEnd(i)) {
      return false;
    }
    integer = negative ? -value : value;
    at = i;
    due = false;
    return true;
  }

  /** What {@link #plainInteger} has consumed. */
  long integer() {
    return integer;
  }
}
