package io.github.backpack4j.conformance.report;

import java.util.List;

/** Cuts long texts, by the bytes that they take on the page. */
final class Text {
  private Text() {}

  /** The beginning of a text, and how much more there was; characters are never halved. */
  static String cut(String text, int bytes) {
    int left = bytes;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      left -= Html.bytes(c);
      if (left < 0) {
        return text.substring(0, i) + " … " + more(text.length() - i, "character");
      }
      i += Character.charCount(c);
    }
    return text;
  }

  /** Lines as one text, as many as there is room for, each at most half of it. */
  static String lines(List<String> lines, int bytes) {
    StringBuilder text = new StringBuilder();
    int left = bytes;
    for (int i = 0; i < lines.size(); i++) {
      String line = cut(lines.get(i), bytes / 2);
      left -= Html.bytes(line) + 1;
      if (left < 0) {
        return text.append("… ").append(more(lines.size() - i, "line")).toString();
      }
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private static String more(int count, String what) {
    return Words.count(count, "more " + what, "more " + what + "s");
  }
}
