package io.github.backpack4j.stream;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reason why messages of a subscription may have been missed.
 *
 * <p>Whatever was built from earlier messages, a book for instance, is stale from here on.
 */
public final class Interruption {

  /** What happened. Later releases may know more of these. */
  public enum Cause {
    /** The exchange closed the connection. */
    CLOSED_BY_EXCHANGE,

    /** The connection could not be made, broke, or stayed silent. */
    CONNECTION_FAILED,

    /** The signer failed, so a private stream could not be asked for. */
    NOT_SIGNED,

    /** The listener fell too far behind; the messages that waited for it were dropped. */
    OVERFLOW
  }

  private final Cause cause;
  private final Instant at;
  private final String detail;
  private final @Nullable Throwable failure;

  Interruption(Cause cause, Instant at, String detail, @Nullable Throwable failure) {
    this.cause = cause;
    this.at = at;
    this.detail = detail;
    this.failure = failure;
  }

  /** What happened. */
  public Cause cause() {
    return cause;
  }

  /** When it was noticed, by the client's clock. */
  public Instant at() {
    return at;
  }

  /** The same in a few words, such as {@code closed with 1001 going away}. */
  public String detail() {
    return detail;
  }

  /** What failed underneath, where something did. */
  public @Nullable Throwable failure() {
    return failure;
  }

  @Override
  public String toString() {
    return "Interruption[" + cause + " at " + at + ": " + detail + "]";
  }
}
