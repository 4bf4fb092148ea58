package io.github.backpack4j.json;

import java.nio.charset.StandardCharsets;

/**
 * The bytes between the quotation marks of a JSON text, as RFC 8259 and RFC 3629 have them.
 *
 * <p>What is measured here is a length, or where it goes wrong: that is returned as {@code ~index}.
 */
final class JsonText {

  private JsonText() {}

  /** Where the first byte stands, from {@code from} on, that is not a letter for itself. */
  static int plainEnd(byte[] utf8, int from) {
    int i = from;
    while (i <= utf8.length - Words.SIZE) {
      int plain = Words.plain(Words.at(utf8, i));
      i += plain;
      if (plain < Words.SIZE) {
        return i;
      }
    }
    while (i < utf8.length && utf8[i] >= ' ' && utf8[i] != '"' && utf8[i] != '\\') {
      i++;
    }
    return i;
  }

  /** The length of the escape at {@code i}. Half of a surrogate pair is taken as it is. */
  static int escape(byte[] utf8, int i) {
    if (i + 1 == utf8.length) {
      return ~utf8.length;
    }
    switch (utf8[i + 1]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
        return 2;
      }
      case 'u' -> {
        for (int digit = i + 2; digit < i + 6; digit++) {
          if (digit == utf8.length || hex(utf8[digit]) < 0) {
            return ~digit;
          }
        }
        return 6;
      }
      default -> {
        return ~(i + 1);
      }
    }
  }

  private static int hex(byte b) {
    return b < 0 ? -1 : Character.digit(b, 16);
  }

  /**
   * The length of the letter beyond ASCII at {@code i}. What is longer than it need be, half of a
   * surrogate pair, or beyond the last letter there is, is not UTF-8.
   */
  static int letter(byte[] utf8, int i) {
    int lead = utf8[i] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return ~i;
    }
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (int next = i + 1; next < i + length; next++) {
      if (next == utf8.length || (utf8[next] & 0xFF) < least || (utf8[next] & 0xFF) > most) {
        return ~next;
      }
      least = 0x80;
      most = 0xBF;
    }
    return length;
  }

  /** The characters of a text with escapes, which are known to be right. */
  static String unescaped(byte[] utf8, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    int from = start;
    for (int i = start; i < end; i++) {
      if (utf8[i] != '\\') {
        continue;
      }
      text.append(new String(utf8, from, i - from, StandardCharsets.UTF_8));
      i++;
      switch (utf8[i]) {
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          int unit = 0;
          for (int digit = 0; digit < 4; digit++) {
            unit = unit << 4 | hex(utf8[++i]);
          }
          text.append((char) unit);
        }
        default -> text.append((char) utf8[i]);
      }
      from = i + 1;
    }
    return text.append(new String(utf8, from, end - from, StandardCharsets.UTF_8)).toString();
  }
}
