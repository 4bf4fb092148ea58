package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure.State;
import io.github.backpack4j.conformance.result.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run comes to, in a few words.
 *
 * @param outcome the outcome that it is shown as
 * @param title the answer: does it conform
 * @param word the same for the badge, shorter
 * @param sentence why, in one or two sentences
 */
record Verdict(Outcome outcome, String title, String word, String sentence) {
  static Verdict of(RunResult run) {
    return of(run, Tally.of(run));
  }

  /** The exit code decides, unless the cells are worse than it says. */
  static Verdict of(RunResult run, Tally tally) {
    int failed = tally.all(Outcome.FAIL);
    int errors = tally.all(Outcome.ERROR);
    int unsure = tally.all(Outcome.INCONCLUSIVE);
    long held = states(run, State.HELD);
    if (failed > 0) {
      return new Verdict(
          Outcome.FAIL,
          "Does not conform",
          "does not conform",
          failures(tally) + alsoErrors(errors));
    }
    if (errors > 0) {
      return new Verdict(
          Outcome.ERROR,
          "Not proven",
          "not proven",
          "The kit itself failed in "
              + Words.count(errors, "check", "checks")
              + "; what it wanted to find out there is unknown.");
    }
    if (run.exit() == ExitCode.NETWORK.code()) {
      return new Verdict(
          Outcome.INCONCLUSIVE, "Could not be reached", "not reached", "No request got an answer.");
    }
    if (run.exit() == ExitCode.NONCONFORMANT.code() && held > 0) {
      return new Verdict(
          Outcome.FAIL,
          "Holds where it was expected to fail",
          "ledger is stale",
          (held == 1
                  ? "1 entry of the ledger has to go, since its check held. "
                  : Words.number(held)
                      + " entries of the ledger have to go, since their checks held. ")
              + proven(tally));
    }
    if (run.exit() == ExitCode.LEDGER_EXPIRED.code()) {
      long expired = states(run, State.EXPIRED);
      return new Verdict(
          Outcome.FAIL,
          "An expected failure is past its date",
          "ledger is stale",
          (expired == 1
                  ? "1 entry of the ledger has expired and excuses nothing any more. "
                  : Words.number(expired)
                      + " entries of the ledger have expired and excuse nothing any more. ")
              + proven(tally));
    }
    if (run.exit() == ExitCode.DRIFT.code()) {
      return new Verdict(
          Outcome.WARN,
          "Has drifted from the contract",
          "drifted",
          "All that was run held, but "
              + Words.count(tally.count(Outcome.WARN), "check", "checks")
              + " saw what the contract does not know.");
    }
    if (unsure > 0 || run.exit() == ExitCode.INCONCLUSIVE.code()) {
      return new Verdict(
          Outcome.INCONCLUSIVE,
          "Inconclusive",
          "inconclusive",
          Words.count(unsure, "check", "checks") + " could not be judged. " + proven(tally));
    }
    if (run.exit() != ExitCode.OK.code()) {
      return new Verdict(
          Outcome.FAIL,
          "Did not hold",
          "does not conform",
          "The run ended with exit code " + run.exit() + ".");
    }
    if (tally.count(Outcome.PASS) + tally.count(Outcome.WARN) + tally.expected() == 0) {
      return new Verdict(
          Outcome.SKIP,
          "Nothing was proven",
          "not proven",
          run.scenarios().isEmpty()
              ? "No scenario was run."
              : "None of "
                  + Words.count(HtmlReport.scenarios(run), "scenario", "scenarios")
                  + " came to check anything.");
    }
    if (tally.expected() > 0) {
      return new Verdict(
          Outcome.WARN,
          "Conforms, but for "
              + Words.count(tally.expected(), "expected failure", "expected failures"),
          "conforms, with exceptions",
          proven(tally));
    }
    return new Verdict(Outcome.PASS, "Conforms", "conforms", proven(tally));
  }

  private static long states(RunResult run, State state) {
    return run.expected().stream().filter(entry -> entry.state() == state).count();
  }

  private static String failures(Tally tally) {
    List<Subject> subjects =
        tally.cells().stream()
            .filter(cell -> cell.outcome() == Outcome.FAIL && !Tally.isExpected(cell))
            .map(Cell::subject)
            .distinct()
            .toList();
    int checks = tally.count(Outcome.FAIL);
    List<String> parts = new ArrayList<>();
    if (checks > 0) {
      parts.add(
          Words.count(checks, "check", "checks")
              + " of "
              + (subjects.size() == 1
                  ? Text.cut(subjects.get(0).id(), 100)
                  : Words.number(subjects.size()) + " subjects"));
    }
    if (tally.loose(Outcome.FAIL) > 0) {
      parts.add(Words.count(tally.loose(Outcome.FAIL), "other scenario", "other scenarios"));
    }
    boolean one = checks + tally.loose(Outcome.FAIL) == 1;
    return String.join(" and ", parts) + (one ? " does" : " do") + " not hold.";
  }

  private static String alsoErrors(int errors) {
    return errors == 0
        ? ""
        : " In " + Words.count(errors, "other", "others") + " the kit itself failed.";
  }

  private static String proven(Tally tally) {
    int held = tally.count(Outcome.PASS) + tally.count(Outcome.WARN);
    List<String> rest = new ArrayList<>();
    if (tally.count(Outcome.WARN) > 0) {
      rest.add(
          Words.number(tally.count(Outcome.WARN)) + " of them saw what the contract does not know");
    }
    if (tally.count(Outcome.SKIP) > 0) {
      rest.add(
          Words.number(tally.count(Outcome.SKIP))
              + (tally.count(Outcome.SKIP) == 1 ? " was not run" : " were not run"));
    }
    int judged = tally.judged();
    return (held == judged
            ? judged == 1
                ? "The one check that was judged held"
                : "All " + Words.number(judged) + " checks that were judged held"
            : Words.number(held) + " of " + Words.count(judged, "check", "checks") + " held")
        + (rest.isEmpty() ? "." : "; " + String.join(", and ", rest) + ".");
  }
}
