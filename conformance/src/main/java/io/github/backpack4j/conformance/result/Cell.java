package io.github.backpack4j.conformance.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a run found out of one check of one subject.
 *
 * @param subject the row
 * @param check the column
 * @param outcome the worst of its results
 * @param expected why a failure was expected, from the ledger; null when none was
 * @param results what it is made of, in the order of the run
 */
public record Cell(
    Subject subject,
    String check,
    Outcome outcome,
    @Nullable String expected,
    List<CheckResult> results) {
  /** Copies the list. */
  public Cell {
    results = List.copyOf(results);
  }
}
