package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.cli.Console.Colour;
import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.Checks;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.Subject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a run against a server found out: subjects down, checks across. */
final class LiveTable {
  private LiveTable() {}

  /** The table: one for each kind of subject. */
  static String of(RunResult run, Console console) {
    StringBuilder text = new StringBuilder();
    for (Subject.Kind kind : Subject.Kind.values()) {
      Map<Subject, Map<String, Cell>> rows = new LinkedHashMap<>();
      for (Cell cell : run.cells()) {
        if (cell.subject().kind() == kind) {
          rows.computeIfAbsent(cell.subject(), k -> new LinkedHashMap<>()).put(cell.check(), cell);
        }
      }
      if (!rows.isEmpty()) {
        table(title(kind), rows, console, text);
      }
    }
    return text.toString();
  }

  private static String title(Subject.Kind kind) {
    return switch (kind) {
      case OPERATION -> "operation";
      case STREAM -> "stream";
      case UNIFIED -> "unified method";
      case BEHAVIOUR -> "behaviour";
    };
  }

  private static void table(
      String title, Map<Subject, Map<String, Cell>> rows, Console console, StringBuilder text) {
    Set<String> columns = new LinkedHashSet<>(Checks.ORDER);
    rows.values().forEach(cells -> columns.addAll(cells.keySet()));
    columns.removeIf(column -> rows.values().stream().noneMatch(row -> row.containsKey(column)));
    int width = rows.keySet().stream().mapToInt(row -> row.id().length()).max().orElse(0);
    String first = "%-" + (Math.max(width, title.length()) + 2) + "s";
    StringBuilder head = new StringBuilder(first.formatted(title));
    columns.forEach(column -> head.append(padded(column, width(column))));
    text.append(head.toString().stripTrailing()).append('\n');
    rows.forEach(
        (subject, cells) -> {
          StringBuilder line = new StringBuilder(first.formatted(subject));
          for (String column : columns) {
            Cell cell = cells.get(column);
            String word = cell == null ? "" : word(cell);
            line.append(cell == null ? "" : console.in(colour(cell), word));
            line.append(" ".repeat(width(column) - word.length()));
          }
          text.append(line.toString().stripTrailing()).append('\n');
        });
    text.append('\n');
  }

  private static int width(String column) {
    return Math.max(column.length(), "expected".length()) + 2;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static String word(Cell cell) {
    if (cell.expected() != null) {
      return "expected";
    }
    return switch (cell.outcome()) {
      case OMIT -> "–";
      case SKIP -> "skip";
      case PASS -> "ok";
      case WARN -> "warn";
      case INCONCLUSIVE -> "unclear";
      case ERROR -> "ERROR";
      case FAIL -> "FAILED";
    };
  }

  private static Colour colour(Cell cell) {
    return cell.expected() != null ? Colour.YELLOW : colour(cell.outcome());
  }

  /** The colour of an outcome, which always says so in words, too. */
  static Colour colour(Outcome outcome) {
    return switch (outcome) {
      case OMIT, SKIP -> Colour.GREY;
      case PASS -> Colour.GREEN;
      case WARN, INCONCLUSIVE -> Colour.YELLOW;
      case ERROR, FAIL -> Colour.RED;
    };
  }
}
