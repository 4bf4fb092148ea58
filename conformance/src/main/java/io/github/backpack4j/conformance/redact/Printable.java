package io.github.backpack4j.conformance.redact;

import java.util.regex.Pattern;

/** Makes of a text that somebody else wrote one that a terminal only shows. */
public final class Printable {
  /**
   * Control characters but ends of lines and tabs, what turns the direction, and halves of pairs.
   */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\u2028\u2029&&[^\\n\\t]]");

  private Printable() {}

  /** The text, with an escape such as {@code \\u001b} for each character that would not be seen. */
  public static String of(String text) {
    return UNSEEN
        .matcher(text)
        .replaceAll(
            match -> {
              StringBuilder escapes = new StringBuilder();
              for (char unit : match.group().toCharArray()) {
                escapes.append("\\\\u%04x".formatted((int) unit));
              }
              return escapes.toString();
            });
  }
}
