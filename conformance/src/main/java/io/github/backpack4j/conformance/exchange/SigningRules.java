package io.github.backpack4j.conformance.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exchange's own routine for the text that is signed.
 *
 * <p>Instruction, parameters in byte order of their names, timestamp, window. A list of orders
 * repeats the instruction before the parameters of each. Values stand as they were read: decoded,
 * unquoted, digit for digit.
 */
final class SigningRules {
  /** What is signed for the window of a request that does not say, in milliseconds. */
  static final String DEFAULT_WINDOW = "5000";

  /** The order in which parameters are signed; those of one name keep theirs. */
  static final Comparator<SentParameter> BY_NAME =
      (a, b) -> Arrays.compareUnsigned(utf8(a.name()), utf8(b.name()));

  private SigningRules() {}

  /**
   * The text that must have been signed.
   *
   * @param instruction the instruction of the operation
   * @param elements the parameters of the request; one list unless it is a batch
   * @param timestamp the text of the timestamp
   * @param window the text of the window; null when the request has none
   */
  static String signingString(
      String instruction,
      List<List<SentParameter>> elements,
      String timestamp,
      @Nullable String window) {
    List<String> parts = new ArrayList<>();
    for (List<SentParameter> element : elements) {
      parts.add("instruction=" + instruction);
      element.stream()
          .sorted(BY_NAME)
          .forEach(parameter -> parts.add(parameter.name() + "=" + parameter.value()));
    }
    parts.add("timestamp=" + timestamp);
    parts.add("window=" + (window == null ? DEFAULT_WINDOW : window));
    return String.join("&", parts);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
