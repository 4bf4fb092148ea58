package io.github.backpack4j.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes HTML, and SVG, in which no text can become markup.
 *
 * <p>Elements that were opened are closed by name, in order; anything else is a mistake of the
 * caller. Text that is seen differently from what it is, such as control characters and those that
 * turn the direction of reading, is shown as {@code \}{@code u202e}.
 */
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; names and values of attributes alternate, an empty name is passed over. */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Opens an element that has no end: {@code meta}, {@code rect}. */
  Html empty(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], out);
        out.append('"');
      }
    }
    out.append('>');
  }

  /** Closes the element that was opened last, which has to be this one. */
  Html close(String tag) {
    String last = open.isEmpty() ? "nothing" : open.pop();
    if (!last.equals(tag)) {
      throw new IllegalStateException("closes " + tag + " where " + last + " is open");
    }
    out.append("</").append(tag).append('>');
    return this;
  }

  /** A whole element with text in it. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Text, escaped. */
  Html text(String text) {
    escape(text, out);
    return this;
  }

  /** A name, escaped, with places at which it may go on in the next line. */
  Html name(String name) {
    int from = 0;
    for (int i = 1; i < name.length(); i++) {
      char before = name.charAt(i - 1);
      boolean hump = Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(before);
      if (hump || before == '.' || before == '/') {
        text(name.substring(from, i)).raw("<wbr>");
        from = i;
      }
    }
    return text(name.substring(from));
  }

  /** Markup of our own, as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** A line feed, for people who read the source. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** How much there is by now, in characters. */
  int length() {
    return out.length();
  }

  /** All of it, once everything is closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("open: " + open);
    }
    return out.toString();
  }

  /** How many bytes a text takes, escaped and in UTF-8. */
  static int bytes(String text) {
    return text.codePoints().map(Html::bytes).sum();
  }

  /** The same of one character. */
  static int bytes(int c) {
    if (c < 0x7f && c >= ' ') {
      return "&<>\"'".indexOf(c) < 0 ? 1 : 6;
    }
    return c < 0x80 || !isSeenAsItIs(c) ? 10 : Character.toString(c).getBytes(UTF_8).length;
  }

  /** Text as it may stand between tags and in quotes. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    escape(text, escaped);
    return escaped.toString();
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append((char) c);
        default -> {
          if (c < 0x7f && c >= ' ') {
            out.append((char) c);
          } else if (isSeenAsItIs(c)) {
            out.appendCodePoint(c);
          } else {
            out.append(String.format(Locale.ROOT, c > 0xffff ? "\\u{%x}" : "\\u%04x", c));
          }
        }
      }
      i += Character.charCount(c);
    }
  }

  private static boolean isSeenAsItIs(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> (c & 0xfffe) != 0xfffe;
    };
  }
}
