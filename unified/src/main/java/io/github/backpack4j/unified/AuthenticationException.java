package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The exchange did not take the request for the account's: the signature, the key, the timestamp or
 * a right that the key or the account lacks. Also thrown where there is no signer, or it failed.
 */
public final class AuthenticationException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  AuthenticationException(
      String message, Outcome outcome, String code, int status, @Nullable Throwable cause) {
    super(message, outcome, code, status, cause);
  }

  /** Found out here; nothing was sent. */
  AuthenticationException(String message) {
    this(message, Outcome.NOT_SENT, "", 0, null);
  }
}
