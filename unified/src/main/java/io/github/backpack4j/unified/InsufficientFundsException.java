package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/** There is too little of what it takes: funds, margin, or what the exchange has to lend. */
public final class InsufficientFundsException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  InsufficientFundsException(
      String message, Outcome outcome, String code, int status, @Nullable Throwable cause) {
    super(message, outcome, code, status, cause);
  }

  /** Found out here; nothing was sent. */
  InsufficientFundsException(String message) {
    this(message, Outcome.NOT_SENT, "", 0, null);
  }
}
