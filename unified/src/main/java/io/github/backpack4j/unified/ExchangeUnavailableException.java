package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The exchange could not be reached, is down for maintenance or failed itself. What only reads may
 * be asked again later; a write of which it is not known whether it happened is an {@link
 * UnknownOutcomeException} instead.
 */
public final class ExchangeUnavailableException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  ExchangeUnavailableException(
      String message, Outcome outcome, String code, int status, @Nullable Throwable cause) {
    super(message, outcome, code, status, cause);
  }

  /** Found out here; nothing was sent. */
  ExchangeUnavailableException(String message) {
    this(message, Outcome.NOT_SENT, "", 0, null);
  }
}
