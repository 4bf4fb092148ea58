package io.github.backpack4j;

/**
 * What became of a request that did not end in a value: did it happen, and may it be sent again.
 */
public enum Outcome {
  /** It did not happen: nothing left this machine. It may be sent again once the cause is gone. */
  NOT_SENT,

  /** It did not happen: the exchange said no. It may be sent again once it is corrected. */
  REFUSED,

  /**
   * It happened, and the answer could not be read. Sending it again makes it happen twice; ask the
   * exchange what it did instead.
   */
  EXECUTED,

  /**
   * It may have happened. Before sending it again, wait until {@link
   * OutcomeUnknownException#deadline()} has passed by the clock of the exchange, and look there for
   * what it did.
   */
  UNKNOWN
}
