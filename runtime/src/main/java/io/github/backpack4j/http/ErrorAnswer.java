package io.github.backpack4j.http;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.JsonReader;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer says that is no success, judged by its look: the exchange answers in JSON, and in
 * plain text where it could not parse the request; what stands before it answers in HTML.
 *
 * <p>None of its words is to be trusted with a log: each is put on one line, cut to 200 characters,
 * and masked.
 *
 * @param code as the exchange spelled it; empty if it gave none
 * @param reason the beginning of its message, its text or its page's title; empty if none
 * @param isCutShort whether it is JSON that broke off, or went astray, before it told a code
 */
record ErrorAnswer(String code, String reason, boolean isCutShort) {
  private static final int MOST_CHARS = 200;
  // Of lines, and what else moves text about where it is shown.
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private static final Pattern TITLE =
      Pattern.compile("<title>([^<]*)</title>", Pattern.CASE_INSENSITIVE);

  /**
   * Reads one.
   *
   * @param mask takes out of a text what it must not repeat
   */
  static ErrorAnswer of(byte[] body, Charset charset, UnaryOperator<String> mask) {
    String text = new String(body, charset).strip();
    if (text.startsWith("{")) {
      return json(text, mask);
    }
    if (text.startsWith("<")) {
      Matcher title = TITLE.matcher(text);
      return new ErrorAnswer(
          "", title.find() ? "an HTML page: " + line(title.group(1), mask) : "an HTML page", false);
    }
    return new ErrorAnswer("", line(text, mask), false);
  }

  private static ErrorAnswer json(String text, UnaryOperator<String> mask) {
    String code = null;
    String message = null;
    boolean broken = false;
    try {
      JsonReader in = JsonReader.of(text);
      for (String name = in.firstName(); name != null; name = in.nextName()) {
        switch (name) {
          case "code" -> code = in.id();
          case "message" -> message = in.text();
          default -> in.skip();
        }
      }
    } catch (DecodingException e) {
      // Cut short, or of another shape: what stood before the place is still the exchange's word.
      broken = true;
    }
    boolean cutShort = broken && code == null;
    if (code == null && message == null) {
      return new ErrorAnswer("", line(text, mask), cutShort);
    }
    return new ErrorAnswer(
        code == null ? "" : line(code, mask), message == null ? "" : line(message, mask), cutShort);
  }

  /** The beginning of a text, on one line. */
  private static String line(String text, UnaryOperator<String> mask) {
    String line = BREAKS.matcher(mask.apply(text)).replaceAll(" ").strip();
    if (line.length() <= MOST_CHARS) {
      return line;
    }
    boolean splitsPair = Character.isHighSurrogate(line.charAt(MOST_CHARS - 1));
    return line.substring(0, splitsPair ? MOST_CHARS - 1 : MOST_CHARS);
  }
}
