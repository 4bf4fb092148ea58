package io.github.backpack4j.conformance.run;

import io.github.backpack4j.conformance.result.ExitCode;

/** A run that does not begin; the message says why in one plain sentence, without secrets. */
public final class RunException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  private RunException(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  /** Something was asked for that is not to be had, or is not allowed. */
  public static RunException usage(String message) {
    return new RunException(ExitCode.USAGE, message);
  }

  /** A key, a file or a folder is missing or not as it has to be. */
  public static RunException configuration(String message) {
    return new RunException(ExitCode.CONFIGURATION, message);
  }

  /** What the command ends with. */
  public ExitCode code() {
    return code;
  }
}
