package io.github.backpack4j.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header by which an answer says when to come back. */
final class RetryAfter {
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /** The time from now that it names, in seconds or as a date; null if it names none. */
  static @Nullable Duration of(@Nullable String header, Clock clock) {
    if (header == null) {
      return null;
    }
    String text = header.strip();
    if (Digits.areAll(text)) {
      return Duration.ofSeconds(
          text.length() > MOST_DIGITS ? Integer.MAX_VALUE : Long.parseLong(text));
    }
    try {
      Duration left =
          Duration.between(
              clock.instant(), DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
      return left.isNegative() ? Duration.ZERO : left;
    } catch (RuntimeException noDate) {
      // Or a clock that fails, which is no reason to lose the answer.
      return null;
    }
  }
}
