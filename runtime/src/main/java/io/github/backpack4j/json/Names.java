package io.github.backpack4j.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names of members met before, so that the same few are not made anew for every object.
 *
 * <p>Streams name their members with single letters, which have a table of their own. Longer names
 * share a table of fixed size in which a newer name takes the place of an older one: whoever sends
 * names without end makes it slower, and never larger.
 *
 * <p>Several threads read and write the table without a lock. That is safe because a {@code String}
 * may be published by a race, and because what is found is compared before it is returned.
 */
final class Names {

  /** Longest name that is remembered. */
  static final int MAX_LENGTH = 32;

  private static final String[] LETTERS = new String[128];
  private static final @Nullable String[] LONGER = new String[2048];

  static {
    for (char c = 0; c < LETTERS.length; c++) {
      // Interned, as the labels of a switch are, which then need no comparison of their letters.
      LETTERS[c] = String.valueOf(c).intern();
    }
  }

  private Names() {}

  /** The name of this one character of ASCII. */
  static String of(byte letter) {
    return LETTERS[letter];
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
