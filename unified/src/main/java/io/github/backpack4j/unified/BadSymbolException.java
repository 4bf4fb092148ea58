package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/** There is no such market, or not one that the method is for. */
public final class BadSymbolException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  BadSymbolException(
      String message, Outcome outcome, String code, int status, @Nullable Throwable cause) {
    super(message, outcome, code, status, cause);
  }

  /** Found out here; nothing was sent. */
  BadSymbolException(String message) {
    this(message, Outcome.NOT_SENT, "", 0, null);
  }
}
