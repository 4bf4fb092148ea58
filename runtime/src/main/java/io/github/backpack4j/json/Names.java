package io.github.backpack4j.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names of members, and other short texts, met before, so that the same few are not made anew for
 * every object.
 *
 * <p>Streams name their members with single letters, which have a table of their own. Longer names
 * share tables of fixed size in which a newer name takes the place of an older one: whoever sends
 * names without end makes it slower, and never larger.
 *
 * <p>Several threads read and write the tables without a lock. That is safe because what stands in
 * them is immutable and may be published by a race, and because what is found is compared before it
 * is returned.
 */
final class Names {

  /** Longest name that is remembered. */
  static final int MAX_LENGTH = 32;

  private static final String[] LETTERS = new String[128];
  private static final @Nullable ShortName[] SHORT = new ShortName[1024];
  private static final @Nullable String[] LONGER = new String[2048];

  static {
    for (char c = 0; c < LETTERS.length; c++) {
      // Interned, as the labels of a switch are, which then need no comparison of their letters.
      LETTERS[c] = String.valueOf(c).intern();
    }
  }

  /** A name of so few letters that they are compared as one number. */
  private record ShortName(long letters, String name) {}

  private Names() {}

  /** The name of this one character of ASCII. */
  static String of(byte letter) {
    return LETTERS[letter];
  }

  /**
   * A name of ASCII.
   *
   * @param word its letters, and whatever follows them
   * @param length at most seven
   */
  static String of(long word, int length) {
    long letters = Words.lead(word, length); // none of them is zero, so the length shows
    int slot = (int) (letters * 0x9E3779B97F4A7C15L >>> 54); // mixes all of them into the top bits
    ShortName known = SHORT[slot];
    if (known != null && known.letters == letters) {
      return known.name;
    }
    StringBuilder name = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      name.append((char) (letters >>> i * 8 & 0xFF));
    }
    known = new ShortName(letters, name.toString());
    SHORT[slot] = known;
    return known.name;
  }

  /**
   * A name of ASCII.
   *
   * @param hash its {@link String#hashCode}
   */
  static String of(byte[] ascii, int from, int to, int hash) {
    int slot = (hash ^ (hash >>> 11)) & (LONGER.length - 1);
    String known = LONGER[slot];
    if (known != null && is(known, ascii, from, to)) {
      return known;
    }
    String name = new String(ascii, from, to - from, StandardCharsets.ISO_8859_1);
    LONGER[slot] = name;
    return name;
  }

  private static boolean is(String known, byte[] ascii, int from, int to) {
    if (known.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (known.charAt(i - from) != ascii[i]) {
        return false;
      }
    }
    return true;
  }
}
