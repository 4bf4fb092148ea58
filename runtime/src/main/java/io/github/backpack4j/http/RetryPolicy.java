package io.github.backpack4j.http;

import io.github.backpack4j.json.Checks;
import java.time.Duration;

/**
 * When an operation that only reads is sent again.
 *
 * <p>It is when no connection was made or none held, when an answer broke off, and after 408, 429,
 * 5xx and the codes {@code TIMEOUT}, {@code SERVER_ERROR} and {@code MAINTENANCE}; never after
 * another refusal, nor for an answer that came whole and cannot be read. What writes is never sent
 * again by it.
 *
 * <p>Before the n-th repetition it waits for a time drawn from zero to the first delay doubled n-1
 * times, the greatest delay at most; longer if the answer says {@code Retry-After}, and it gives up
 * where that is beyond the greatest delay.
 *
 * <p>A budget keeps repetitions from doubling the load of an exchange that is down: a transport
 * starts with a number of them, each takes one away, and one comes back for so many calls that were
 * answered.
 *
 * <p>Immutable; each transport has a budget of its own.
 */
public final class RetryPolicy {
  /** Every call is sent once. */
  public static final RetryPolicy NONE = builder().maxAttempts(1).build();

  /**
   * Three attempts, delays of 250 milliseconds to five seconds, and a budget of 20 repetitions, one
   * of which comes back for ten calls that were answered.
   */
  public static final RetryPolicy DEFAULT = builder().build();

  private final int maxAttempts;
  private final Duration firstDelay;
  private final Duration maxDelay;
  private final int budget;
  private final int answersPerRetry;

  private RetryPolicy(Builder builder) {
    this.maxAttempts = builder.maxAttempts;
    this.firstDelay = builder.firstDelay;
    this.maxDelay = builder.maxDelay;
    this.budget = builder.budget;
    this.answersPerRetry = builder.answersPerRetry;
  }

  /** Starts a policy that is {@link #DEFAULT} but for what is changed. */
  public static Builder builder() {
    return new Builder();
  }

  int maxAttempts() {
    return maxAttempts;
  }

  Duration maxDelay() {
    return maxDelay;
  }

  int budget() {
    return budget;
  }

  int answersPerRetry() {
    return answersPerRetry;
  }

  /** The greatest time that may be drawn before the n-th repetition. */
  Duration most(int repetition) {
    Duration most = firstDelay;
    for (int i = 1; i < repetition && most.compareTo(maxDelay) < 0; i++) {
      most = most.multipliedBy(2);
    }
    return most.compareTo(maxDelay) > 0 ? maxDelay : most;
  }

  @Override
  public String toString() {
    return maxAttempts == 1
        ? "RetryPolicy[none]"
        : "RetryPolicy["
            + maxAttempts
            + " attempts, "
            + RateLimiter.words(firstDelay)
            + " to "
            + RateLimiter.words(maxDelay)
            + "]";
  }

  /**
   * Collects what a policy is made of. Not for several threads.
   *
   * <p>What is given must not be null and must lie within its bounds: {@link
   * IllegalArgumentException}.
   */
  public static final class Builder {
    private static final Duration MOST = Duration.ofHours(1);

    private int maxAttempts = 3;
    private Duration firstDelay = Duration.ofMillis(250);
    private Duration maxDelay = Duration.ofSeconds(5);
    private int budget = 20;
    private int answersPerRetry = 10;

    private Builder() {}

    /** How often a request is sent at most, what the HTTP client repeats included; at least 1. */
    public Builder maxAttempts(int maxAttempts) {
      Checks.range("RetryPolicy", "maxAttempts", maxAttempts, 1, 100);
      this.maxAttempts = maxAttempts;
      return this;
    }

    /** The most that is waited before the first repetition; an hour at most. */
    public Builder firstDelay(Duration firstDelay) {
      this.firstDelay = delay("firstDelay", firstDelay);
      return this;
    }

    /** The most that is waited before any repetition; an hour at most. */
    public Builder maxDelay(Duration maxDelay) {
      this.maxDelay = delay("maxDelay", maxDelay);
      return this;
    }

    private static Duration delay(String name, Duration delay) {
      Checks.require("RetryPolicy", name, delay);
      if (delay.isNegative() || delay.compareTo(MOST) > 0) {
        throw new IllegalArgumentException(
            "RetryPolicy: " + name + " must be between 0 s and 3600 s");
      }
      return delay;
    }

    /**
     * The budget of a transport.
     *
     * @param repetitions how many it starts with, and has at most
     * @param answers for how many calls that were answered one comes back; at least 1
     */
    public Builder budget(int repetitions, int answers) {
      Checks.range("RetryPolicy", "repetitions", repetitions, 0, 1_000_000);
      Checks.range("RetryPolicy", "answers", answers, 1, 1_000);
      this.budget = repetitions;
      this.answersPerRetry = answers;
      return this;
    }

    /** Makes the policy. */
    public RetryPolicy build() {
      return new RetryPolicy(this);
    }
  }
}
