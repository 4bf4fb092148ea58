package io.github.backpack4j.stream;

import io.github.backpack4j.json.Checks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one subscription is kept.
 *
 * <p>Immutable: each setting gives another object.
 */
public final class SubscriptionOptions {

  private static final Duration UNSET = Duration.ofSeconds(-1);
  private static final Duration FIRST_MESSAGE = Duration.ofSeconds(30);
  private static final Duration LEAST_SILENCE = Duration.ofSeconds(10);

  /** A century; whoever says more means for ever, and a long of nanoseconds has no room for it. */
  private static final Duration LONGEST = Duration.ofDays(36_525);

  /** 10,000 messages wait, then an interruption; time limits by the kind of stream. */
  public static final SubscriptionOptions DEFAULT =
      new SubscriptionOptions(Overflow.interrupt(10_000), UNSET, UNSET);

  private final Overflow overflow;
  private final @Nullable Duration silenceTimeout; // null: none
  private final @Nullable Duration firstMessageTimeout; // null: none

  private SubscriptionOptions(
      Overflow overflow,
      @Nullable Duration silenceTimeout,
      @Nullable Duration firstMessageTimeout) {
    this.overflow = overflow;
    this.silenceTimeout = silenceTimeout;
    this.firstMessageTimeout = firstMessageTimeout;
  }

  /**
   * What becomes of messages that the listener is too slow for; {@link Overflow#interrupt} at
   * 10,000 unless set.
   *
   * @throws IllegalArgumentException if {@code overflow} is null
   */
  public SubscriptionOptions overflow(Overflow overflow) {
    Checks.present("SubscriptionOptions", "overflow", overflow);
    return new SubscriptionOptions(overflow, silenceTimeout, firstMessageTimeout);
  }

  /**
   * How long a stream that {@linkplain StreamName#interval() ticks} may fall silent before its
   * connection is given up. Unless set, three of its intervals, and at least 10 seconds. Of no
   * effect on other streams.
   *
   * @param timeout null for as long as it takes
   * @throws IllegalArgumentException if {@code timeout} is not positive
   */
  public SubscriptionOptions silenceTimeout(@Nullable Duration timeout) {
    return new SubscriptionOptions(
        overflow, positive("silenceTimeout", timeout), firstMessageTimeout);
  }

  /**
   * How long the first message on a connection may take before the {@link ClientListener} is told.
   * Unless set, 30 seconds for a public stream, and for as long as it takes for a private one, of
   * which a quiet account has no messages.
   *
   * @param timeout null for as long as it takes
   * @throws IllegalArgumentException if {@code timeout} is not positive
   */
  public SubscriptionOptions firstMessageTimeout(@Nullable Duration timeout) {
    return new SubscriptionOptions(
        overflow, silenceTimeout, positive("firstMessageTimeout", timeout));
  }

  private static @Nullable Duration positive(String parameter, @Nullable Duration timeout) {
    if (timeout != null && (timeout.isNegative() || timeout.isZero())) {
      throw new IllegalArgumentException(parameter + ": must be positive, not " + timeout);
    }
    return timeout == null ? null : shortened(timeout);
  }

  private static Duration shortened(Duration time) {
    return time.compareTo(LONGEST) > 0 ? LONGEST : time;
  }

  /** What becomes of messages that the listener is too slow for. */
  public Overflow overflow() {
    return overflow;
  }

  /** How long {@code stream} may fall silent; null for as long as it takes. */
  @Nullable Duration silenceTimeoutOf(StreamName<?> stream) {
    Duration interval = stream.interval();
    if (interval == null || silenceTimeout != UNSET) {
      return interval == null ? null : silenceTimeout;
    }
    Duration three = shortened(shortened(interval).multipliedBy(3));
    return three.compareTo(LEAST_SILENCE) < 0 ? LEAST_SILENCE : three;
  }

  /** How long the first message of {@code stream} may take; null for as long as it takes. */
  @Nullable Duration firstMessageTimeoutOf(StreamName<?> stream) {
    if (firstMessageTimeout != UNSET) {
      return firstMessageTimeout;
    }
    return stream.isPrivate() ? null : FIRST_MESSAGE;
  }
}
