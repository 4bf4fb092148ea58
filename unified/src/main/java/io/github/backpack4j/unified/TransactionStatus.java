package io.github.backpack4j.unified;

/** How far a deposit or a withdrawal is. */
public enum TransactionStatus {
  /** Done. */
  OK,

  /** On its way, or waiting for somebody to confirm or verify something. */
  PENDING,

  /** Begun, and nothing more. */
  INITIATED,

  /** Called off. */
  CANCELED,

  /** Turned down. */
  DECLINED,

  /** Given up after too long a time. */
  EXPIRED,

  /** Sent back. */
  REFUNDED,

  /** A word that is newer than this release; the raw answer has it. */
  UNKNOWN
}
