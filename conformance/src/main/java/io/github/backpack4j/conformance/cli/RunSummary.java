package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.cli.Console.Colour;
import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.ScenarioResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run came to, in sentences. */
final class RunSummary {
  private final RunResult run;
  private final Console console;

  RunSummary(RunResult run, Console console) {
    this.run = run;
    this.console = console;
  }

  /**
   * A line for each finding that is not simply good, the worst last, where a terminal ends.
   *
   * @param least the least bad outcome that is told
   */
  List<String> findings(Outcome least) {
    List<Cell> cells = run.cells();
    Map<List<Object>, String> excused = new HashMap<>();
    for (Cell cell : cells) {
      if (cell.expected() != null) {
        excused.put(List.of(cell.subject(), cell.check()), cell.expected());
      }
    }
    Map<Finding, Set<String>> findings = new LinkedHashMap<>();
    for (ScenarioResult scenario : run.scenarios()) {
      for (CheckResult check : scenario.checks()) {
        if (isTold(check.outcome(), least)) {
          String reason =
              check.outcome() == Outcome.FAIL
                  ? excused.getOrDefault(List.of(check.subject(), check.check()), "")
                  : "";
          findings
              .computeIfAbsent(finding(scenario, check, reason), k -> new LinkedHashSet<>())
              .add(check.subject().id());
        }
      }
    }
    return findings.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().outcome()))
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static boolean isTold(Outcome outcome, Outcome least) {
    return outcome != Outcome.PASS && outcome.compareTo(least) >= 0;
  }

  /**
   * One finding; what was not run, or had nothing to be checked, is one for all subjects alike.
   *
   * @param excused why it was expected; empty if it was not
   */
  private record Finding(
      Outcome outcome,
      String subject,
      String check,
      String message,
      String where,
      String excused) {}

  private static Finding finding(ScenarioResult scenario, CheckResult check, String excused) {
    boolean alike = check.outcome() == Outcome.SKIP || check.outcome() == Outcome.OMIT;
    String message = check.message().lines().collect(Collectors.joining(" "));
    return new Finding(
        check.outcome(),
        alike ? "" : check.subject().id(),
        alike ? "" : check.check(),
        message,
        alike ? "" : scenario.id(),
        excused);
  }

  private String line(Finding finding, Set<String> subjects) {
    String word = finding.excused().isEmpty() ? finding.outcome().wire() : "expected";
    String what =
        finding.subject().isEmpty()
            ? String.join(", ", subjects)
            : finding.subject() + " " + finding.check();
    return "%s %s%s%s%s"
        .formatted(
            console.in(
                finding.excused().isEmpty() ? LiveTable.colour(finding.outcome()) : Colour.YELLOW,
                word),
            what,
            finding.message().isEmpty() ? "" : ": " + finding.message(),
            finding.where().isEmpty() ? "" : " (" + finding.where() + ")",
            finding.excused().isEmpty() ? "" : "; in the ledger: " + finding.excused());
  }

  /** What the ledger has that did not fail as expected. */
  List<String> ledger() {
    List<String> lines = new ArrayList<>();
    for (RunResult.ExpectedFailure entry : run.expected()) {
      String cell = entry.subject() + " " + entry.check();
      switch (entry.state()) {
        case HELD ->
            lines.add("ledger: " + cell + " was expected to fail and held; take the entry out");
        case EXPIRED ->
            lines.add("ledger: the entry for " + cell + " is past its last day: " + entry.reason());
        case UNKNOWN -> lines.add("ledger: " + cell + " was not judged");
        case FAILED -> {}
      }
    }
    return lines;
  }

  /** How many checks came to what, in one sentence. */
  String sentence() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    int expected = 0;
    Set<Object> subjects = new LinkedHashSet<>();
    for (Cell cell : run.cells()) {
      subjects.add(cell.subject());
      if (cell.expected() != null) {
        expected++;
      } else {
        counts.merge(cell.outcome(), 1, Integer::sum);
      }
    }
    List<String> parts = new ArrayList<>();
    part(parts, counts, Outcome.FAIL, "failed");
    part(parts, counts, Outcome.ERROR, "ended in an error of the kit");
    if (expected > 0) {
      parts.add(expected + " failed as expected");
    }
    part(parts, counts, Outcome.INCONCLUSIVE, "could not be judged");
    part(parts, counts, Outcome.WARN, "saw what the contract does not know");
    part(parts, counts, Outcome.PASS, "held");
    boolean one = counts.getOrDefault(Outcome.SKIP, 0) == 1;
    part(parts, counts, Outcome.SKIP, one ? "was not run" : "were not run");
    part(parts, counts, Outcome.OMIT, "had nothing to check");
    return "Of %s of %s: %s."
        .formatted(
            count(run.cells().size(), "check"),
            count(subjects.size(), "subject"),
            String.join(", ", parts));
  }

  private static void part(
      List<String> parts, Map<Outcome, Integer> counts, Outcome outcome, String words) {
    if (counts.containsKey(outcome)) {
      parts.add(counts.get(outcome) + " " + words);
    }
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** What the exit code means, and what else holds. */
  static String meaning(Set<ExitCode> holding) {
    ExitCode code = ExitCode.first(holding);
    String also =
        holding.stream()
            .filter(other -> other != code)
            .map(other -> other.code() + " (" + words(other) + ")")
            .collect(Collectors.joining(", "));
    return "Exit code %d: %s.%s"
        .formatted(
            code.code(), words(code), also.isEmpty() ? "" : " It would be " + also + ", too.");
  }

  /** What an exit code means. */
  static String words(ExitCode code) {
    return switch (code) {
      case OK -> "all that was run held";
      case NONCONFORMANT -> "something does not conform, or an expected failure held";
      case USAGE -> "the arguments are not understood or not allowed";
      case CONFIGURATION -> "a key or a file is missing or cannot be used";
      case NETWORK -> "the server could not be reached at all";
      case INCONCLUSIVE -> "part of the server could not be judged";
      case DRIFT -> "server, document and contract have drifted apart";
      case LEDGER_EXPIRED -> "an entry of the ledger is past its last day";
    };
  }
}
