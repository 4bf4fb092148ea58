package io.github.backpack4j.conformance.redact;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands for times: each earlier by the same number of whole seconds, a month to a year, so
 * that what was between two of them still is, and fractions of seconds stay.
 *
 * <p>Rows that fall on the full hour, as funding does, show the minutes and seconds of that number.
 */
final class Times {
  private static final int DAY = 86_400;
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})([T ])(\\d{2}:\\d{2}:\\d{2})((?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})?)");

  private final long earlier;

  Times(byte[] key) {
    earlier = 30L * DAY + new Draw(key, "times").below(335 * DAY);
  }

  /** The disguise of a time with so many units in a second; zero and what is before 1970 stay. */
  BigInteger epoch(BigInteger time, int unitsInSecond) {
    BigInteger shifted = time.subtract(BigInteger.valueOf(earlier * unitsInSecond));
    return time.signum() <= 0 ? time : shifted.max(BigInteger.ONE);
  }

  /**
   * The disguise of a time in ISO form, with what stood in its middle and its end; null for none.
   */
  @Nullable String iso(String text) {
    Matcher iso = ISO.matcher(text);
    if (!iso.matches()) {
      return null;
    }
    try {
      LocalDateTime time = LocalDateTime.parse(iso.group(1) + "T" + iso.group(3));
      String shifted = time.minusSeconds(earlier).withNano(0).toString();
      // LocalDateTime leaves out seconds that are none.
      String seconds = shifted.length() == 16 ? shifted + ":00" : shifted;
      return seconds.replace("T", iso.group(2)) + iso.group(4);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
