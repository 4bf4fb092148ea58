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

    /** The connection could not be made, or broke. */
    CONNECTION_FAILED,

    /**
     * Nothing came where something had to: no answer to a ping, no end of a frame, or no message of
     * a stream that must tick.
     */
    SILENT,

    /** A frame was larger than {@link StreamClient.Builder#maxFrameSize} allows. */
    FRAME_TOO_LARGE,

    /** The signer failed, so a private stream could not be asked for. */
    NOT_SIGNED,

    /** The listener fell too far behind; the messages that waited for it were dropped. */
    OVERFLOW
  }

  private final Cause cause;
  private final Instant since;
  private final Instant at;
  private final String detail;
  private final @Nullable Throwable failure;

  Interruption(Cause cause, Instant since, Instant at, String detail, @Nullable Throwable failure) {
    this.cause = cause;
    this.since = since.isAfter(at) ? at : since; // a clock may have been set back in between
    this.at = at;
    this.detail = detail;
    this.failure = failure;
  }

  /** What happened. */
  public Cause cause() {
    return cause;
  }

  /**
   * From when on messages may be missing, by the client's clock; never after {@link #at()}.
   *
   * <p>After an {@link Cause#OVERFLOW}, when the first message that was dropped came. Where the
   * connection ended, when the last frame came on it, or else when it opened: much may have been
   * missed before the end was noticed; the same where a stream could not be asked for anew. Where
   * it was never asked for, when its subscription was made.
   *
   * <p>These are times of arrival. What a message tells of happened earlier, by the time it took to
   * come and by however much the clocks differ: go back by a margin when you ask for what was
   * missed.
   */
  public Instant since() {
    return since;
  }

  /**
   * When it was first noticed, by the client's clock. That may be long after messages began to be
   * missed; see {@link #since()}.
   */
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
    return "Interruption[" + cause + " since " + since + ", noticed at " + at + ": " + detail + "]";
  }
}
