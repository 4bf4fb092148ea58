package io.github.backpack4j.conformance.report;

/** Cuts long texts. */
final class Text {
  private Text() {}

  /** The beginning of a text, and how much more there was; characters are never halved. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end) + " … " + Words.number(text.length() - end) + " more characters";
  }
}
