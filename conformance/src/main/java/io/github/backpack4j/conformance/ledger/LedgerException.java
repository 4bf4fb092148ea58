package io.github.backpack4j.conformance.ledger;

/** A ledger that cannot be read; the message names file, line and mistake. */
public final class LedgerException extends Exception {
  private static final long serialVersionUID = 1L;

  LedgerException(String message) {
    super(message);
  }
}
