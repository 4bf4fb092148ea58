package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.conformance.result.ScenarioResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the cells of a run came to.
 *
 * @param cells all of them
 * @param counts how many came to each outcome, expected failures left out
 * @param expected how many failures were expected
 * @param loose scenarios that ended badly with no check saying so: the kit's own faults, mostly
 */
record Tally(
    List<Cell> cells, Map<Outcome, Integer> counts, int expected, List<ScenarioResult> loose) {
  private static final Set<Outcome> BAD = Set.of(Outcome.FAIL, Outcome.ERROR, Outcome.INCONCLUSIVE);

  static Tally of(RunResult run) {
    List<Cell> cells = run.cells();
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    int expected = 0;
    for (Cell cell : cells) {
      if (isExpected(cell)) {
        expected++;
      } else {
        counts.merge(cell.outcome(), 1, Integer::sum);
      }
    }
    List<ScenarioResult> loose = run.scenarios().stream().filter(Tally::isLoose).toList();
    return new Tally(cells, counts, expected, loose);
  }

  /** Whether a cell failed, and was expected to. */
  static boolean isExpected(Cell cell) {
    return cell.outcome() == Outcome.FAIL && cell.expected() != null;
  }

  private static boolean isLoose(ScenarioResult scenario) {
    return BAD.contains(scenario.outcome())
        && scenario.checks().stream().noneMatch(check -> BAD.contains(check.outcome()));
  }

  /** How many cells came to an outcome, expected failures left out. */
  int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** How many scenarios came to an outcome with no check saying so. */
  int loose(Outcome outcome) {
    return (int) loose.stream().filter(scenario -> scenario.outcome() == outcome).count();
  }

  /** How many cells and loose scenarios came to an outcome, expected failures left out. */
  int all(Outcome outcome) {
    return count(outcome) + loose(outcome);
  }

  /** How many cells were judged one way or the other. */
  int judged() {
    return count(Outcome.PASS)
        + count(Outcome.WARN)
        + count(Outcome.FAIL)
        + count(Outcome.ERROR)
        + expected;
  }
}
