package io.github.backpack4j.stream;

import java.util.regex.Pattern;

/** Where goes what nobody listens for. */
final class StreamLog {

  static final System.Logger LOG = System.getLogger("io.github.backpack4j.stream");

  private static final int MOST_CHARS = 200;
  // Of lines, and what else moves text about where it is shown.
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private StreamLog() {}

  /** The beginning of what another said, on one line. */
  static String line(String text) {
    String line = BREAKS.matcher(text).replaceAll(" ").strip();
    if (line.length() <= MOST_CHARS) {
      return line;
    }
    boolean splitsPair = Character.isHighSurrogate(line.charAt(MOST_CHARS - 1));
    return line.substring(0, splitsPair ? MOST_CHARS - 1 : MOST_CHARS);
  }
}
