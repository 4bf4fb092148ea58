package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * There were more requests than the exchange takes, or the client held this one back because there
 * would be.
 */
public final class RateLimitException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  RateLimitException(
      String message, Outcome outcome, String code, int status, @Nullable Throwable cause) {
    super(message, outcome, code, status, cause);
  }

  /** Found out here; nothing was sent. */
  RateLimitException(String message) {
    this(message, Outcome.NOT_SENT, "", 0, null);
  }
}
