package io.github.backpack4j.conformance.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of the kit.
 *
 * @param format version of this form, 1
 * @param id tells it apart from other runs: its beginning as {@code 20261123T043000Z}
 * @param kit version of the kit
 * @param contract the first twelve digits of the contract's SHA-256
 * @param target {@code fixtures}, {@code live}, or the address that was asked
 * @param started when it began
 * @param tookMillis how long it took
 * @param scenarios its scenarios, in the order of the run
 * @param expected what the ledger says of it
 * @param exit the exit code it ended with
 */
public record RunResult(
    int format,
    String id,
    String kit,
    String contract,
    String target,
    Instant started,
    long tookMillis,
    List<ScenarioResult> scenarios,
    List<ExpectedFailure> expected,
    int exit) {
  /** The version of this form that this release writes. */
  public static final int FORMAT = 1;

  /** Copies the lists. */
  public RunResult {
    scenarios = List.copyOf(scenarios);
    expected = List.copyOf(expected);
  }

  /**
   * What the ledger said of a cell.
   *
   * @param subject the row
   * @param check the column
   * @param reason why it was expected to fail
   * @param state what came of it
   */
  public record ExpectedFailure(Subject subject, String check, String reason, State state) {
    /** What came of an expected failure. */
    public enum State {
      /** It failed as expected. */
      FAILED,
      /** It held, so the entry has to go. */
      HELD,
      /** The entry is past its date and excuses nothing. */
      EXPIRED,
      /** It was not run, or not judged. */
      UNKNOWN
    }
  }

  /** The cells of the table, in the order in which they were first checked. */
  public List<Cell> cells() {
    Map<String, List<CheckResult>> results = new LinkedHashMap<>();
    for (ScenarioResult scenario : scenarios) {
      for (CheckResult check : scenario.checks()) {
        String key = check.subject().kind() + " " + check.subject().id() + " " + check.check();
        results.computeIfAbsent(key, k -> new ArrayList<>()).add(check);
      }
    }
    return results.values().stream().map(this::cell).toList();
  }

  private Cell cell(List<CheckResult> results) {
    CheckResult first = results.get(0);
    String reason =
        expected.stream()
            .filter(entry -> entry.state() == ExpectedFailure.State.FAILED)
            .filter(entry -> entry.subject().equals(first.subject()))
            .filter(entry -> entry.check().equals(first.check()))
            .map(ExpectedFailure::reason)
            .findFirst()
            .orElse(null);
    Outcome worst = Outcome.worst(results.stream().map(CheckResult::outcome).toList());
    return new Cell(first.subject(), first.check(), worst, reason, results);
  }
}
