package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A call of this package that did not end in a value. The kind says what is the matter, {@link
 * #outcome()} what became of the request.
 *
 * <p>Its cause is the exception of the client underneath, where there was one: what is refused
 * here, before anything is sent, has none. Messages hold no key, no signature and no body of a
 * request.
 */
public abstract sealed class ExchangeException extends RuntimeException
    permits AuthenticationException,
        BadRequestException,
        BadSymbolException,
        ExchangeUnavailableException,
        InsufficientFundsException,
        InvalidOrderException,
        NotSupportedException,
        OrderNotFoundException,
        RateLimitException,
        StalePriceException,
        UnknownOutcomeException,
        UnreadableAnswerException {

  private static final long serialVersionUID = 1L;

  private final Outcome outcome;
  private final String code;
  private final int status;

  ExchangeException(
      String message, Outcome outcome, String code, int status, @Nullable Throwable cause) {
    super(message, cause);
    this.outcome = outcome;
    this.code = code;
    this.status = status;
  }

  /** Whether it happened, and whether it may be sent again. */
  public Outcome outcome() {
    return outcome;
  }

  /** The code as the exchange spelled it; empty if it gave none, or nothing was sent. */
  public String code() {
    return code;
  }

  /** The HTTP status of the answer; 0 if there was none. */
  public int status() {
    return status;
  }
}
