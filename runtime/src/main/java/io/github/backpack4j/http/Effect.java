package io.github.backpack4j.http;

/** What an operation does at the exchange; it decides whether it may ever be sent twice. */
public enum Effect {
  /** Changes nothing. May be sent again. */
  READ,

  /** Changes orders, positions or settings. Reaches the exchange at most once an attempt. */
  WRITE,

  /** Moves money off the account. Reaches the exchange at most once an attempt. */
  FUNDS
}
