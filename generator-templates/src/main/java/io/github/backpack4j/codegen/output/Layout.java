package io.github.backpack4j.codegen.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks generated lines where they would be longer than a hundred characters. */
final class Layout {

  static final int WIDTH = 100;

  private Layout() {}

  /**
   * Lays out {@code head(arguments)tail}: on one line, else with the arguments on the next, else
   * with one argument a line.
   *
   * @param indent spaces before the first line
   */
  static String call(int indent, String head, List<String> arguments, String tail) {
    String line = " ".repeat(indent) + head + "(" + String.join(", ", arguments) + ")" + tail;
    if (line.length() <= WIDTH || arguments.isEmpty()) {
      return line;
    }
    String first = " ".repeat(indent) + head + "(\n";
    String inner = " ".repeat(indent + 4);
    String second = inner + String.join(", ", arguments) + ")" + tail;
    if (second.length() <= WIDTH) {
      return first + second;
    }
    StringBuilder lines = new StringBuilder(first);
    for (int i = 0; i < arguments.size(); i++) {
      String end = i + 1 < arguments.size() ? ",\n" : ")" + tail;
      String argument = arguments.get(i);
      boolean fits = inner.length() + argument.length() + end.strip().length() <= WIDTH;
      // one that was laid out already, term by term, stays as it is
      boolean breakable = argument.endsWith(")") && argument.indexOf('\n') < 0;
      lines.append(
          fits || !breakable ? inner + argument + end : statement(indent + 4, argument, end));
    }
    return lines.toString();
  }

  /** Lays out {@code head(arguments)tail} with as many arguments on a line as it takes. */
  static String filledCall(int indent, String head, List<String> arguments, String tail) {
    String line = " ".repeat(indent) + head + "(" + String.join(", ", arguments) + ")" + tail;
    if (line.length() <= WIDTH) {
      return line;
    }
    return " ".repeat(indent) + head + "(\n" + filled(indent + 4, arguments, ")" + tail);
  }

  /** Lays out {@code items}, separated by commas, on lines of their own. */
  static String filled(int indent, List<String> items, String end) {
    return filled(indent, items, ",", end);
  }

  /** Lays out {@code items} on lines of their own. */
  static String filled(int indent, List<String> items, String separator, String end) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i + 1 < items.size() ? separator : end);
      if (line.length() > 0 && indent + line.length() + 1 + item.length() > WIDTH) {
        lines.add(" ".repeat(indent) + line);
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(item);
    }
    lines.add(" ".repeat(indent) + line);
    return String.join("\n", lines);
  }

  /** Lays out {@code left = right}, on two lines if need be. */
  static String assignment(int indent, String left, String right) {
    String line = " ".repeat(indent) + left + " = " + right;
    return line.length() <= WIDTH
        ? line
        : " ".repeat(indent) + left + " =\n" + statement(indent + 4, right);
  }

  /** Lays out a statement whose terms may each stand on a line of their own. */
  static String terms(int indent, String head, List<String> terms, String operator, String end) {
    String line = " ".repeat(indent) + head + String.join(" " + operator + " ", terms) + end;
    String between = "\n" + " ".repeat(indent + 4) + operator + " ";
    return line.length() <= WIDTH
        ? line
        : " ".repeat(indent) + head + String.join(between, terms) + end;
  }

  /** Lays out one case of a switch. */
  static String arm(int indent, String label, String statement) {
    String line = " ".repeat(indent) + label + " -> " + statement;
    return line.length() <= WIDTH
        ? line
        : " ".repeat(indent) + label + " ->\n" + statement(indent + 4, statement);
  }

  /** Lays out one statement; when it is too long, the arguments of its last call move on. */
  static String statement(int indent, String statement) {
    return statement(indent, statement, "");
  }

  private static String statement(int indent, String statement, String end) {
    String line = " ".repeat(indent) + statement + end;
    if (line.length() <= WIDTH) {
      return line;
    }
    int open = -1;
    int close = -1;
    int depth = 0;
    boolean text = false;
    for (int i = 0; i < statement.length(); i++) {
      char c = statement.charAt(i);
      text ^= c == '"';
      if (!text && c == '(' && depth++ == 0) {
        open = i;
      } else if (!text && c == ')' && --depth == 0) {
        close = i;
      }
    }
    if (open < 0) {
      return line;
    }
    String arguments = statement.substring(open + 1, close);
    String tail = statement.substring(close + 1) + end;
    return call(indent, statement.substring(0, open), split(arguments), tail);
  }

  /** Splits at the commas that stand in no bracket and no text. */
  private static List<String> split(String arguments) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean text = false;
    int start = 0;
    for (int i = 0; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      if (c == '"') {
        text = !text;
      } else if (!text && (c == '(' || c == '<')) {
        depth++;
      } else if (!text && (c == ')' || (c == '>' && arguments.charAt(i - 1) != '-'))) {
        depth--;
      } else if (!text && c == ',' && depth == 0) {
        parts.add(arguments.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(arguments.substring(start).strip());
    return parts;
  }
}
