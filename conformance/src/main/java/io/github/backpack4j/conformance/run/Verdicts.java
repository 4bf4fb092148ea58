package io.github.backpack4j.conformance.run;

import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure.State;
import io.github.backpack4j.conformance.result.ScenarioResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which exit codes hold of a run. */
final class Verdicts {
  private static final Set<Outcome> JUDGED = EnumSet.of(Outcome.PASS, Outcome.WARN, Outcome.FAIL);

  private Verdicts() {}

  /** All that hold; none where all that was run held. */
  static Set<ExitCode> of(RunResult run, boolean failOnDrift) {
    Set<ExitCode> holding = EnumSet.noneOf(ExitCode.class);
    for (Cell cell : run.cells()) {
      if (cell.expected() == null && has(cell, Outcome.FAIL) || has(cell, Outcome.ERROR)) {
        holding.add(ExitCode.NONCONFORMANT);
      }
      if (has(cell, Outcome.INCONCLUSIVE)) {
        holding.add(ExitCode.INCONCLUSIVE);
      }
      if (failOnDrift && has(cell, Outcome.WARN)) {
        holding.add(ExitCode.DRIFT);
      }
    }
    for (RunResult.ExpectedFailure entry : run.expected()) {
      if (entry.state() == State.HELD) {
        holding.add(ExitCode.NONCONFORMANT);
      }
      if (entry.state() == State.EXPIRED) {
        holding.add(ExitCode.LEDGER_EXPIRED);
      }
    }
    if (holding.contains(ExitCode.INCONCLUSIVE) && !anAnswerCame(run.scenarios())) {
      holding.add(ExitCode.NETWORK);
    }
    return holding;
  }

  private static boolean has(Cell cell, Outcome outcome) {
    return cell.results().stream().map(CheckResult::outcome).anyMatch(outcome::equals);
  }

  /**
   * One status, or anything that could be judged, is enough: then there is a server, and what it
   * did not answer is its own.
   */
  private static boolean anAnswerCame(List<ScenarioResult> scenarios) {
    return scenarios.stream()
        .anyMatch(
            scenario ->
                scenario.exchanges().stream().anyMatch(exchange -> exchange.status() != 0)
                    || scenario.checks().stream()
                        .anyMatch(check -> JUDGED.contains(check.outcome())));
  }
}
