package io.github.backpack4j.conformance.result;

import java.util.Collection;
import java.util.Comparator;

/**
 * What a command ends with. Of several that hold, the one declared first here is it: {@link #USAGE}
 * and {@link #CONFIGURATION} end a command before anything was asked, and what is certain comes
 * before what is not.
 */
public enum ExitCode {
  /** Arguments that the command does not understand, or does not allow. */
  USAGE(2),
  /** A key or a setting that is needed is missing, or cannot be read. */
  CONFIGURATION(3),
  /**
   * Something does not conform, unexpectedly; or failed in the kit; or an expected failure held.
   */
  NONCONFORMANT(1),
  /** An entry of the ledger is past its date. */
  LEDGER_EXPIRED(7),
  /** The contract and a published document, or a server, have drifted apart. */
  DRIFT(6),
  /** The server could not be reached at all. */
  NETWORK(4),
  /** Part of the server could not be judged. */
  INCONCLUSIVE(5),
  /** All that was run held. */
  OK(0);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }

  /** What several come to; {@link #OK} for none. */
  public static ExitCode first(Collection<ExitCode> holding) {
    return holding.stream().min(Comparator.naturalOrder()).orElse(OK);
  }
}
