package io.github.backpack4j.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Decimals as text, digits kept.
 *
 * <p>Plain notation is the only one written. A decimal may have at most 128 digits before its point
 * and 128 after it: far beyond any amount there is (the exchange prints up to 29, a 256-bit token
 * amount 78), and near enough that no few bytes of text can ask for gigabytes of digits.
 */
public final class Decimals {

  /** Most digits before the point, and most after it. */
  static final int MAX_DIGITS = 128;

  static final String UNBOUNDED =
      "a decimal has more than " + MAX_DIGITS + " digits before or after its point";

  /** Longest text of a decimal: sign, digits, point, digits, and an exponent. */
  private static final int MAX_LENGTH = 2 * MAX_DIGITS + 16;

  /** Most digits that are sure to fit a long. */
  private static final int LONG_DIGITS = 18;

  private Decimals() {}

  /**
   * Reads a plain decimal that a caller gave as text.
   *
   * @param parameter name of the parameter, for the message
   * @param text digits with an optional sign {@code -} and an optional point between digits
   * @throws IllegalArgumentException if {@code text} is anything else, an exponent included
   */
  public static BigDecimal parse(String parameter, @Nullable String text) {
    BigDecimal value = null;
    if (text != null && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
      // what Latin-1 does not have becomes a question mark, which is no digit either
      byte[] letters = text.getBytes(ISO_8859_1);
      value = parseOrNull(letters, 0, letters.length);
    }
    if (value == null) {
      throw new IllegalArgumentException(
          parameter
              + ": "
              + (text == null ? "null" : '"' + text + '"')
              + " is not a plain decimal such as 20.5");
    }
    return value;
  }

  /**
   * Writes {@code value} without an exponent, every digit kept.
   *
   * @throws IllegalArgumentException if it has more than 128 digits before or after its point
   */
  public static String plain(BigDecimal value) {
    if (!isBounded(value)) {
      throw new IllegalArgumentException(UNBOUNDED);
    }
    return value.toPlainString();
  }

  static boolean isBounded(BigDecimal value) {
    return value.scale() <= MAX_DIGITS && (long) value.precision() - value.scale() <= MAX_DIGITS;
  }

  /** Reads a decimal of the wire, exponent allowed; null if it is none or beyond the bounds. */
  static @Nullable BigDecimal parseOrNull(byte[] letters, int from, int end) {
    int i = from;
    boolean negative = from < end && letters[from] == '-';
    if (negative) {
      i++;
    }
    long unscaled = 0;
    int digits = 0;
    int scale = -1; // not past the point yet
    for (; i < end; i++) {
      byte c = letters[i];
      if (c >= '0' && c <= '9') {
        if (++digits <= LONG_DIGITS) {
          unscaled = unscaled * 10 + (c - '0');
        }
        if (scale >= 0) {
          scale++;
        }
      } else if (c == '.' && scale < 0 && digits > 0) {
        scale = 0;
      } else {
        break;
      }
    }
    if (digits == 0 || scale == 0) {
      return null; // no digit, or none after the point
    }
    if (i == end && digits <= LONG_DIGITS) {
      return BigDecimal.valueOf(negative ? -unscaled : unscaled, Math.max(scale, 0));
    }
    return end - from > MAX_LENGTH || (i < end && !isExponent(letters, i, end))
        ? null
        : bounded(new BigDecimal(new String(letters, from, end - from, ISO_8859_1)));
  }

  /** An exponent of up to six digits; what is larger is out of bounds whatever precedes it. */
  private static boolean isExponent(byte[] letters, int from, int end) {
    int i = from;
    if (letters[i] != 'e' && letters[i] != 'E') {
      return false;
    }
    i++;
    if (i < end && (letters[i] == '+' || letters[i] == '-')) {
      i++;
    }
    if (i == end || end - i > 6) {
      return false;
    }
    for (; i < end; i++) {
      if (letters[i] < '0' || letters[i] > '9') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable BigDecimal bounded(BigDecimal value) {
    if (!isBounded(value)) {
      return null;
    }
    // Written in plain notation it comes back without an exponent, and equals minds the scale.
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
