package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.Checks;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A run in the order of the page, and the names by which its parts refer to each other. */
final class Page {
  private final RunResult run;
  private final Tally tally;
  private final Map<Subject, Map<String, Cell>> rows = new TreeMap<>();
  private final Map<Subject, String> anchors = new HashMap<>();

  Page(RunResult run) {
    this.run = run;
    this.tally = Tally.of(run);
    for (Cell cell : tally.cells()) {
      rows.computeIfAbsent(cell.subject(), s -> new LinkedHashMap<>()).put(cell.check(), cell);
    }
    Set<String> taken = new HashSet<>();
    rows.keySet().forEach(subject -> anchors.put(subject, anchor(subject, taken)));
  }

  /** A name that stays the same from run to run, so that a link to it lasts. */
  private static String anchor(Subject subject, Set<String> taken) {
    String id = subject.id().length() > 80 ? subject.id().substring(0, 80) : subject.id();
    String name =
        subject.kind().name().toLowerCase(Locale.ROOT) + "-" + id.replaceAll("[^A-Za-z0-9.-]", "-");
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  RunResult run() {
    return run;
  }

  Tally tally() {
    return tally;
  }

  /** The subjects of a kind, by name. */
  List<Subject> subjects(Subject.Kind kind) {
    return rows.keySet().stream().filter(subject -> subject.kind() == kind).toList();
  }

  /** The cells of a subject by check. */
  Map<String, Cell> cells(Subject subject) {
    return rows.getOrDefault(subject, Map.of());
  }

  /** The id of the element that tells all of a subject. */
  String anchor(Subject subject) {
    return anchors.getOrDefault(subject, "subjects");
  }

  /** The checks of some subjects, in the order in which they go on. */
  List<String> columns(Collection<Subject> subjects) {
    Set<String> checks = new LinkedHashSet<>();
    subjects.forEach(subject -> checks.addAll(cells(subject).keySet()));
    List<String> columns = new ArrayList<>(Checks.ORDER);
    columns.retainAll(checks);
    checks.stream().filter(check -> !columns.contains(check)).forEach(columns::add);
    return columns;
  }

  /** The outcome of a subject as a whole, expected failures left out unless there is no other. */
  Outcome outcome(Subject subject) {
    return Outcome.worst(
        cells(subject).values().stream()
            .map(cell -> Tally.isExpected(cell) ? Outcome.WARN : cell.outcome())
            .toList());
  }

  /** Whether everything of a subject held, as far as it was run. */
  boolean holds(Subject subject) {
    return cells(subject).values().stream()
        .noneMatch(cell -> cell.outcome().compareTo(Outcome.PASS) > 0);
  }

  /** What subjects of a kind are called above their table. */
  static String title(Subject.Kind kind) {
    return switch (kind) {
      case OPERATION -> "Operations";
      case STREAM -> "Streams";
      case UNIFIED -> "Unified methods";
      case BEHAVIOUR -> "Behaviours";
    };
  }
}
