package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/** There is no such order, or it is not where the method looks. */
public final class OrderNotFoundException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  OrderNotFoundException(
      String message, Outcome outcome, String code, int status, @Nullable Throwable cause) {
    super(message, outcome, code, status, cause);
  }

  /** Found out here; nothing was sent. */
  OrderNotFoundException(String message) {
    this(message, Outcome.NOT_SENT, "", 0, null);
  }
}
