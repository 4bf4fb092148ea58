package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import java.util.function.Supplier;

/**
 * What has to be read before something is written.
 *
 * <p>When it fails nothing is written, and the exception has to say that: the outcome of a lost or
 * unreadable answer to the read must not pass for that of the write.
 */
final class Beforehand {
  private Beforehand() {}

  /**
   * Reads.
   *
   * @param what what to say if it fails without a word on the outcome of what was to be written
   * @throws ExchangeException if it fails; its outcome is {@code NOT_SENT} or {@code REFUSED}
   */
  static <R> R read(String what, Supplier<R> reader) {
    try {
      return reader.get();
    } catch (ExchangeException e) {
      if (e.outcome() == Outcome.NOT_SENT || e.outcome() == Outcome.REFUSED) {
        throw e;
      }
      throw new ExchangeUnavailableException(
          what + ", and nothing was sent: " + e.getMessage(),
          Outcome.NOT_SENT,
          e.code(),
          e.status(),
          e);
    }
  }
}
