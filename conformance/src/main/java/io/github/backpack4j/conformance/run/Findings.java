package io.github.backpack4j.conformance.run;

import io.github.backpack4j.conformance.result.CheckResult;
import io.github.backpack4j.conformance.result.Exchange;
import java.util.List;

/**
 * What the steps of one scenario found out.
 *
 * @param checks what was checked
 * @param exchanges what that refers to
 */
record Findings(List<CheckResult> checks, List<Exchange> exchanges) {
  /** Nothing but whether it held. */
  static final Findings NONE = new Findings(List.of(), List.of());
}
