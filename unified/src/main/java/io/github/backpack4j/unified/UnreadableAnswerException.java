package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The exchange answered, and the answer is not what the contract says. The request was carried out.
 */
public final class UnreadableAnswerException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  UnreadableAnswerException(
      String message, Outcome outcome, String code, int status, @Nullable Throwable cause) {
    super(message, outcome, code, status, cause);
  }

  /** Found out here; nothing was sent. */
  UnreadableAnswerException(String message) {
    this(message, Outcome.NOT_SENT, "", 0, null);
  }
}
