package io.github.backpack4j.conformance.result;

import java.util.List;

/**
 * One scenario, or one row of an outline.
 *
 * @param id file and line: {@code features/rest/markets/get-depth.feature:42}
 * @param feature the feature's name
 * @param name the scenario's name
 * @param tags its tags, with {@code @}
 * @param outcome how it ended as a whole
 * @param message why, in its first lines; empty when it held
 * @param tookMillis how long it took
 * @param checks what it found out, of which subject
 * @param exchanges what checks refer to
 */
public record ScenarioResult(
    String id,
    String feature,
    String name,
    List<String> tags,
    Outcome outcome,
    String message,
    long tookMillis,
    List<CheckResult> checks,
    List<Exchange> exchanges) {
  /** Copies the lists. */
  public ScenarioResult {
    tags = List.copyOf(tags);
    checks = List.copyOf(checks);
    exchanges = List.copyOf(exchanges);
  }
}
