package io.github.backpack4j.conformance.redact;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in lower case of which each character is a byte, and where each stood before escapes were
 * replaced by what they stand for.
 */
final class Unescaped {
  /** The ways in which a text is written within another. */
  enum Kind {
    /** Within quotation marks of JSON, Java and others. */
    JSON("\\\\u(?<unit>[0-9a-f]{4})(?:\\\\u(?<low>d[c-f][0-9a-f]{2}))?|\\\\(?<plain>[^u])"),
    /** In an address. */
    URL("%(?<octet>[0-9a-f]{2})"),
    /** In a page or a report. */
    MARKUP("&#(?<decimal>[0-9]{1,7});|&#x(?<hex>[0-9a-f]{1,6});|&(?<name>amp|lt|gt|quot|apos);");

    private final Pattern escape;

    Kind(String escape) {
      this.escape = Pattern.compile(escape);
    }

    private String meaning(Matcher escape) {
      return switch (this) {
        case JSON -> {
          String plain = escape.group("plain");
          yield plain == null
              ? bytes(units(escape.group("unit"), escape.group("low")))
              : PLAIN.getOrDefault(plain, plain);
        }
        case URL -> String.valueOf((char) Integer.parseInt(escape.group("octet"), 16));
        case MARKUP -> {
          String name = escape.group("name");
          String hex = escape.group("hex");
          if (name != null) {
            yield NAMES.get(name);
          }
          int point =
              hex == null ? Integer.parseInt(escape.group("decimal")) : Integer.parseInt(hex, 16);
          yield Character.isValidCodePoint(point) ? bytes(Character.toString(point)) : "";
        }
      };
    }
  }

  /** An escape that the end of a text may have cut. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?i)(?:\\\\+(?:u[0-9a-f]{0,3}|ud[89ab][0-9a-f]{2}(?:\\\\+(?:u[0-9a-f]{0,3})?)?)?"
              + "|%(?:25)*[0-9a-f]?|&(?:amp;)*#?[0-9a-z]{0,7})$");

  /** No escape is longer that somebody writes. */
  private static final int LONGEST = 40;

  private static final Map<String, String> NAMES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
  private static final Map<String, String> PLAIN =
      Map.of("b", "\b", "f", "\f", "n", "\n", "r", "\r", "t", "\t");

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int end;

  private Unescaped(String text, int[] starts, int[] ends, int end) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.end = end;
  }

  /** A text as it stands. */
  static Unescaped of(String text) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return new Unescaped(Secrets.lower(text), starts, ends, text.length());
  }

  /** Where an escape begins that the end of a text has cut; the text's length for none. */
  static int beginOfCutEscape(String text) {
    // One may be within another, each cut.
    int whole = text.length();
    Matcher cut = CUT.matcher(text).region(Math.max(0, whole - LONGEST), whole);
    while (cut.find()) {
      whole = cut.start();
      cut.region(Math.max(0, whole - LONGEST), whole);
    }
    return whole;
  }

  String text() {
    return text;
  }

  /** Where a character stood in the first text. */
  int start(int at) {
    return starts[at];
  }

  /** What came after it in the first text. */
  int end(int at) {
    return ends[at];
  }

  /** The length of the first text. */
  int end() {
    return end;
  }

  /** The text whose escapes of a kind are replaced once; null if it has none. */
  @Nullable Unescaped once(Kind kind) {
    Matcher escape = kind.escape.matcher(text);
    if (!escape.find()) {
      return null;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int[] newStarts = new int[text.length()];
    int[] newEnds = new int[text.length()];
    int done = 0;
    do {
      for (; done < escape.start(); done++) {
        newStarts[plain.length()] = starts[done];
        newEnds[plain.length()] = ends[done];
        plain.append(text.charAt(done));
      }
      // No escape is shorter than the bytes of what it stands for.
      for (char each : Secrets.lower(kind.meaning(escape)).toCharArray()) {
        newStarts[plain.length()] = starts[escape.start()];
        newEnds[plain.length()] = ends[escape.end() - 1];
        plain.append(each);
      }
      done = escape.end();
    } while (escape.find());
    for (; done < text.length(); done++) {
      newStarts[plain.length()] = starts[done];
      newEnds[plain.length()] = ends[done];
      plain.append(text.charAt(done));
    }
    return new Unescaped(plain.toString(), newStarts, newEnds, end);
  }

  private static String units(String high, @Nullable String low) {
    char first = (char) Integer.parseInt(high, 16);
    return low == null
        ? String.valueOf(first)
        : new String(new char[] {first, (char) Integer.parseInt(low, 16)});
  }

  /** A character for each byte. */
  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
