package io.github.backpack4j.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times as text, read without a formatter: they stand in every row of a history. */
final class Times {

  /** Length of {@code 2025-09-11T15:33:00}. */
  private static final int SECONDS_END = 19;

  private Times() {}

  /**
   * Reads {@code 2025-09-11T15:33:00}, with a space instead of the T, a fraction of one to nine
   * digits, and a Z, where there is one; null if it is none of these.
   */
  static @Nullable Instant parseOrNull(byte[] chars, int offset, int to) {
    int end = to;
    if (end - offset < SECONDS_END
        || chars[offset + 4] != '-'
        || chars[offset + 7] != '-'
        || (chars[offset + 10] != 'T' && chars[offset + 10] != ' ')
        || chars[offset + 13] != ':'
        || chars[offset + 16] != ':') {
      return null;
    }
    int year = number(chars, offset, 4);
    int month = number(chars, offset + 5, 2);
    int day = number(chars, offset + 8, 2);
    int hour = number(chars, offset + 11, 2);
    int minute = number(chars, offset + 14, 2);
    int second = number(chars, offset + 17, 2);
    if (chars[end - 1] == 'Z') {
      end--;
    }
    int nano = nano(chars, offset + SECONDS_END, end);
    if (year < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
      return null;
    }
    if (second < 0 || second > 59 || nano < 0) {
      return null;
    }
    try {
      long days = LocalDate.of(year, month, day).toEpochDay();
      return Instant.ofEpochSecond(((days * 24 + hour) * 60 + minute) * 60 + second, nano);
    } catch (DateTimeException e) {
      return null; // no such day
    }
  }

  /** A point and one to nine digits, or nothing; negative if it is neither. */
  private static int nano(byte[] chars, int from, int end) {
    if (from == end) {
      return 0;
    }
    int digits = end - from - 1;
    if (chars[from] != '.' || digits < 1 || digits > 9) {
      return -1;
    }
    int nano = number(chars, from + 1, digits);
    for (int i = digits; i < 9; i++) {
      nano *= 10;
    }
    return nano;
  }

  /** So many digits; negative if something else is among them. */
  private static int number(byte[] chars, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
