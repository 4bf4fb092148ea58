package io.github.backpack4j.conformance.drift;

import io.github.backpack4j.conformance.result.ExitCode;
import java.util.List;

/**
 * What a comparison found.
 *
 * @param contract SHA-256 of the contract
 * @param title what the published document calls itself
 * @param version the version that it says it has
 * @param findings the differences, the worst class first, then by place
 * @param stale explanations of differences that there are not, a sentence each
 */
public record DriftReport(
    String contract,
    String title,
    String version,
    List<DriftFinding> findings,
    List<String> stale) {
  /** Copies the lists. */
  public DriftReport {
    findings = List.copyOf(findings);
    stale = List.copyOf(stale);
  }

  /** The differences that nobody explained. */
  public List<DriftFinding> unexplained() {
    return findings.stream().filter(each -> each.explanation() == null).toList();
  }

  /**
   * What a command ends with.
   *
   * @param failOn the least class of a difference without an explanation that counts. An
   *     explanation that explains nothing counts always.
   */
  public ExitCode exit(Severity failOn) {
    boolean drift = unexplained().stream().anyMatch(each -> each.severity().compareTo(failOn) >= 0);
    return drift || !stale.isEmpty() ? ExitCode.DRIFT : ExitCode.OK;
  }
}
