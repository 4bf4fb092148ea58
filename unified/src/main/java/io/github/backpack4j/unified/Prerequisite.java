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
   * @throws ExchangeException if it fails; its outcome is {@code NOT_SENT} or {@code REFUSED}
   */
  static <R> R of(String method, Supplier<R> question) {
    return read(method + " sent nothing", question);
  }

  /**
   * Asks, and says more of what for.
   *
   * @param what what it means that it failed, before the message of the failure
   * @throws ExchangeException if it fails; its outcome is {@code NOT_SENT} or {@code REFUSED}
   */
  static <R> R read(String what, Supplier<R> question) {
    try {
      return Venue.translated(question);
    } catch (ExchangeException e) {
      if (e.outcome() == Outcome.NOT_SENT || e.outcome() == Outcome.REFUSED) {
        throw e;
      }
      String message = what + ": " + e.getMessage();
      if (e instanceof StalePriceException stale) {
        throw stale.before(message);
      }
      throw e instanceof UnreadableAnswerException
          ? new UnreadableAnswerException(
              message, Outcome.NOT_SENT, e.code(), e.status(), e.getCause())
          : new ExchangeUnavailableException(
              message, Outcome.NOT_SENT, e.code(), e.status(), e.getCause());
    }
  }
}
