package io.github.backpack4j.http;

/** Whole numbers as they stand in headers and parameters. */
final class Digits {
  private Digits() {}

  /** Whether the text is one, without a sign: the digits 0 to 9 and nothing else. */
  static boolean areAll(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
