package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The request is not one that can be granted as it stands; sending the same again ends the same.
 */
public final class BadRequestException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  BadRequestException(
      String message, Outcome outcome, String code, int status, @Nullable Throwable cause) {
    super(message, outcome, code, status, cause);
  }

  /** Found out here; nothing was sent. */
  BadRequestException(String message) {
    this(message, Outcome.NOT_SENT, "", 0, null);
  }
}
