package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The exchange answered, and the answer is not what the contract says. What was asked for was
 * carried out; where {@link #outcome()} says that it was not sent, the answer was to a question
 * that had to come first.
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
