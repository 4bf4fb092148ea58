package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import java.util.function.Supplier;

/** What is asked before a request that changes something, and that request then depends on. */
final class Prerequisite {
  private Prerequisite() {}

  /**
   * Asks. A question that fails says what became of the question; the caller wants to know what
   * became of the request, which was not sent.
   *
   * @param method the method that sends the request, for the message
   * @throws ExchangeException if it fails; its outcome is {@code NOT_SENT} or {@code REFUSED}
   */
  static <R> R of(String method, Supplier<R> question) {
    try {
      return Venue.translated(question);
    } catch (ExchangeException e) {
      if (e.outcome() == Outcome.NOT_SENT || e.outcome() == Outcome.REFUSED) {
        throw e;
      }
      String message = method + " sent nothing: " + e.getMessage();
      throw e instanceof UnreadableAnswerException
          ? new UnreadableAnswerException(
              message, Outcome.NOT_SENT, e.code(), e.status(), e.getCause())
          : new ExchangeUnavailableException(
              message, Outcome.NOT_SENT, e.code(), e.status(), e.getCause());
    }
  }
}
