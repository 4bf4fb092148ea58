package io.github.backpack4j.stream;

import io.github.backpack4j.json.Checks;
import java.time.Duration;

/**
 * When a {@link StreamClient} connects again.
 *
 * <p>Before the n-th attempt in a row it waits for a time drawn from zero to the first delay
 * doubled n-1 times, the greatest delay at most. Attempts are counted anew once a connection has
 * held for the time that {@link Builder#stableAfter} says. It never gives up.
 *
 * <p>Immutable.
 */
public final class ReconnectPolicy {

  /** Delays of up to one second before the first attempt and up to 30 before any. */
  public static final ReconnectPolicy DEFAULT = builder().build();

  /** Not at all: with its only connection a client is closed. */
  public static final ReconnectPolicy NEVER = new ReconnectPolicy(builder(), false);

  private final boolean reconnects;
  private final Duration firstDelay;
  private final Duration maxDelay;
  private final Duration stableAfter;

  private ReconnectPolicy(Builder builder, boolean reconnects) {
    this.reconnects = reconnects;
    this.firstDelay = builder.firstDelay;
    this.maxDelay = builder.maxDelay;
    this.stableAfter = builder.stableAfter;
  }

  /** Starts a policy that is {@link #DEFAULT} but for what is changed. */
  public static Builder builder() {
    return new Builder();
  }

  boolean reconnects() {
    return reconnects;
  }

  Duration stableAfter() {
    return stableAfter;
  }

  /** The greatest time that may be drawn before the n-th attempt in a row. */
  Duration most(int attempt) {
    Duration most = firstDelay;
    for (int i = 1; i < attempt && most.compareTo(maxDelay) < 0 && !most.isZero(); i++) {
      most = most.multipliedBy(2);
    }
    return most.compareTo(maxDelay) > 0 ? maxDelay : most;
  }

  @Override
  public String toString() {
    return reconnects
        ? "ReconnectPolicy[after "
            + firstDelay.toMillis()
            + " to "
            + maxDelay.toMillis()
            + " ms, anew after "
            + stableAfter.toMillis()
            + " ms]"
        : "ReconnectPolicy[never]";
  }

  /**
   * Collects what a policy is made of. Not for several threads.
   *
   * <p>What is given must not be null and must lie between zero and an hour: {@link
   * IllegalArgumentException}.
   */
  public static final class Builder {
    private static final long MOST_MILLIS = Duration.ofHours(1).toMillis();

    private Duration firstDelay = Duration.ofSeconds(1);
    private Duration maxDelay = Duration.ofSeconds(30);
    private Duration stableAfter = Duration.ofSeconds(30);

    private Builder() {}

    /** The most that is waited before the first attempt; one second unless set. */
    public Builder firstDelay(Duration firstDelay) {
      this.firstDelay = within("firstDelay", firstDelay);
      return this;
    }

    /** The most that is waited before any attempt; 30 seconds unless set. */
    public Builder maxDelay(Duration maxDelay) {
      this.maxDelay = within("maxDelay", maxDelay);
      return this;
    }

    /** How long a connection has to hold for delays to begin anew; 30 seconds unless set. */
    public Builder stableAfter(Duration stableAfter) {
      this.stableAfter = within("stableAfter", stableAfter);
      return this;
    }

    private static Duration within(String name, Duration time) {
      Checks.require("ReconnectPolicy", name, time);
      Checks.range("ReconnectPolicy", name, time, 0, MOST_MILLIS);
      return time;
    }

    /** Makes the policy. */
    public ReconnectPolicy build() {
      return new ReconnectPolicy(this, true);
    }
  }
}
