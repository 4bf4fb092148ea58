package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/** The order is not one that the market takes: its price, its amount or how they go together. */
public final class InvalidOrderException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  InvalidOrderException(
      String message, Outcome outcome, String code, int status, @Nullable Throwable cause) {
    super(message, outcome, code, status, cause);
  }

  /** Found out here; nothing was sent. */
  InvalidOrderException(String message) {
    this(message, Outcome.NOT_SENT, "", 0, null);
  }
}
