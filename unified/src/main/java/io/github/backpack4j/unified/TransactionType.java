package io.github.backpack4j.unified;

/** Which way funds move. */
public enum TransactionType {
  /** Onto the account. */
  DEPOSIT,

  /** Off the account. */
  WITHDRAWAL
}
