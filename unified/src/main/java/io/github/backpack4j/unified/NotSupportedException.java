package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/** The exchange does not offer this, or no longer. */
public final class NotSupportedException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  NotSupportedException(
      String message, Outcome outcome, String code, int status, @Nullable Throwable cause) {
    super(message, outcome, code, status, cause);
  }

  /** Found out here; nothing was sent. */
  NotSupportedException(String message) {
    this(message, Outcome.NOT_SENT, "", 0, null);
  }
}
