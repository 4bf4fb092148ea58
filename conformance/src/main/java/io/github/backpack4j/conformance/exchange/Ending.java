package io.github.backpack4j.conformance.exchange;

/** How the exchange ends a connection on which it has read a whole request. */
public enum Ending {
  /** Closes without a word. */
  CLOSE_AFTER_READING,
  /** Answers 408. */
  REQUEST_TIMEOUT,
  /** Answers 503 with {@code Retry-After: 0}. */
  UNAVAILABLE_RETRY_NOW,
  /** Answers 307 to a path of its own. */
  REDIRECT,
  /** Sends a 200 and half of its body, then resets the connection. */
  RESET_AFTER_STATUS_LINE,
  /** Sends a 400 and half of its body, then resets the connection. */
  RESET_AFTER_REFUSAL,
  /** Answers 200 with a body that is not JSON. */
  UNREADABLE_ANSWER,
  /** Says nothing until the client gives up. */
  SILENCE
}
