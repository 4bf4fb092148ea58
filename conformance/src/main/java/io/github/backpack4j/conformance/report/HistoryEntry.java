package io.github.backpack4j.conformance.report;

import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is kept of a run after later ones.
 *
 * @param id the run's id
 * @param started when it began
 * @param target what was asked, as in {@link RunResult#target()}
 * @param contract the first digits of the contract's SHA-256
 * @param kit version of the kit
 * @param counts how many cells came to each outcome; those with none may be absent
 * @param expected how many failures were expected; they are not among {@code counts}
 * @param exit the exit code it ended with
 */
public record HistoryEntry(
    String id,
    Instant started,
    String target,
    String contract,
    String kit,
    Map<Outcome, Integer> counts,
    int expected,
    int exit) {
  /** Copies the counts. */
  public HistoryEntry {
    Map<Outcome, Integer> copy = new EnumMap<>(Outcome.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** What is kept of a run. */
  public static HistoryEntry of(RunResult run) {
    Tally tally = Tally.of(run);
    return new HistoryEntry(
        run.id(),
        run.started(),
        run.target(),
        run.contract(),
        run.kit(),
        tally.counts(),
        tally.expected(),
        run.exit());
  }

  /** How many cells came to an outcome. */
  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
