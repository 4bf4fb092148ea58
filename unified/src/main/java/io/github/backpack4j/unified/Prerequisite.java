package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import java.util.function.Supplier;

/**
 * What is asked before a request that changes something, and that request then depends on.
 *
 * <p>A question that fails says what became of the question; the caller wants to know what became
 * of the request, which was not sent.
 */
final class Prerequisite {
  private Prerequisite() {}

  /**
   * Asks.
   *
   * @param method the method that sends the request, for the message
   * @throws ExchangeException if it fails; its outcome is {@code NOT_SENT}
   */
  static <R> R of(String method, Supplier<R> question) {
    return read(method + " sent nothing", question);
  }

  /**
   * Asks, and says more of what for.
   *
   * @param what what it means that it failed, before the message of the failure
   * @throws ExchangeException if it fails; its outcome is {@code NOT_SENT}
   */
  static <R> R read(String what, Supplier<R> question) {
    try {
      return Venue.translated(question);
    } catch (ExchangeException e) {
      throw e.outcome() == Outcome.NOT_SENT ? e : notSent(e, what + ": " + e.getMessage());
    }
  }

  /** The failure of the question as that of a request which was not sent. */
  private static ExchangeException notSent(ExchangeException e, String message) {
    Outcome outcome = Outcome.NOT_SENT;
    Throwable cause = e.getCause();
    if (e instanceof StalePriceException stale) {
      return stale.before(message);
    }
    if (e instanceof UnreadableAnswerException) {
      return new UnreadableAnswerException(message, outcome, e.code(), e.status(), cause);
    }
    if (e instanceof AuthenticationException) {
      return new AuthenticationException(message, outcome, e.code(), e.status(), cause);
    }
    if (e instanceof RateLimitException) {
      return new RateLimitException(message, outcome, e.code(), e.status(), cause);
    }
    if (e instanceof BadSymbolException) {
      return new BadSymbolException(message, outcome, e.code(), e.status(), cause);
    }
    if (e instanceof NotSupportedException) {
      return new NotSupportedException(message, outcome, e.code(), e.status(), cause);
    }
    return e instanceof BadRequestException
        ? new BadRequestException(message, outcome, e.code(), e.status(), cause)
        : new ExchangeUnavailableException(message, outcome, e.code(), e.status(), cause);
  }
}
