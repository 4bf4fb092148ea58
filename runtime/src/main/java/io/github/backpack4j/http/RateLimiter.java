package io.github.backpack4j.http;

import io.github.backpack4j.json.Checks;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps requests within the limits of the exchange, so that it need not refuse them.
 *
 * <p>Operations draw from pools, each with a number of requests in any stretch of a given length. A
 * request that finds its pool empty waits for its turn, first come first served, and is not sent if
 * that would take too long: {@link io.github.backpack4j.NotSentException}. It counts from its turn
 * until that stretch after its answer, since when exactly the exchange counted it is not known; one
 * that never left does not count. An answer of 429 pauses its pool for as long as its {@code
 * Retry-After} says, an hour at most, or, where that is nothing, for one second, doubled with each
 * further 429 up to a minute, and up to as much again by chance.
 *
 * <p>A pool that is not declared has no limit, and is paused all the same.
 *
 * <p>The exchange counts by account: give one limiter to all clients of an account. Safe for
 * several threads.
 */
public final class RateLimiter {
  private static final int TOO_MANY_REQUESTS = 429;

  private final Map<String, Pool> pools = new ConcurrentHashMap<>();
  private final Duration maxWait;
  private final Sleeper sleeper;

  private RateLimiter(Builder builder) {
    this.maxWait = builder.maxWait;
    this.sleeper = builder.sleeper;
    builder.limits.forEach((name, limit) -> pools.put(name, new Pool(name, limit)));
  }

  /** Starts a limiter without pools. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * How many requests of a pool could leave now without waiting; {@link Integer#MAX_VALUE} if it
   * has no limit.
   */
  public int available(String pool) {
    return pool(Checks.require("RateLimiter", "pool", pool)).available(sleeper.nanoTime());
  }

  private Pool pool(String name) {
    return pools.computeIfAbsent(name, undeclared -> new Pool(undeclared, null));
  }

  /**
   * Waits for a turn.
   *
   * @throws WithheldException if it would come too late, or the call is over
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  Pool.Turn acquire(String name, Cancellation cancellation)
      throws WithheldException, InterruptedException {
    Pool pool = pool(name);
    long start = sleeper.nanoTime();
    Pool.Turn turn = pool.enter();
    boolean granted = false;
    try {
      while (true) {
        if (cancellation.isOver()) {
          throw new WithheldException(cancellation.reason(), null);
        }
        long now = sleeper.nanoTime();
        Duration wait = Duration.ofNanos(pool.waitOf(turn, now));
        if (wait.isZero()) {
          granted = true;
          return turn;
        }
        Duration total = wait.plusNanos(now - start);
        if (total.compareTo(maxWait) > 0) {
          throw new WithheldException(
              pool
                  + " would have let it go after "
                  + words(total)
                  + ", and it waits no longer than "
                  + words(maxWait),
              null);
        }
        cancellation.step(sleeper, wait);
      }
    } finally {
      if (!granted) {
        pool.leave(turn);
      }
    }
  }

  /**
   * Takes a turn back once its attempt ended.
   *
   * @param departures how often it was sent
   * @param status what the exchange answered; 0 if nothing
   * @param retryAfter when the answer asks to come back; null if it does not
   * @param chance draws how much is added to a pause that the answer did not ask for
   */
  void end(
      Pool.Turn turn, int departures, int status, @Nullable Duration retryAfter, Chance chance) {
    long now;
    try {
      now = sleeper.nanoTime();
    } catch (Throwable e) {
      // Without a time nothing can be counted, but the place is free again.
      turn.pool().end(0, 0);
      throw e;
    }
    turn.pool().end(departures, now);
    if (status == TOO_MANY_REQUESTS) {
      turn.pool().pause(turn, retryAfter, chance, now);
    } else if (status != 0) {
      turn.pool().taken(turn);
    }
  }

  /** Such as {@code 1.5 s}, rounded up to milliseconds. */
  static String words(Duration duration) {
    int millis = (duration.getNano() + 999_999) / 1_000_000;
    long seconds = duration.getSeconds() + millis / 1000;
    return millis % 1000 == 0
        ? seconds + " s"
        : seconds + "." + String.format("%03d", millis).replaceAll("0+$", "") + " s";
  }

  @Override
  public String toString() {
    return "RateLimiter" + pools.values();
  }

  /**
   * Collects what a limiter is made of. Not for several threads.
   *
   * <p>What is given must not be null: {@link IllegalArgumentException}.
   */
  public static final class Builder {
    private final Map<String, Pool.Limit> limits = new TreeMap<>();
    private Duration maxWait = Duration.ofSeconds(30);
    private Sleeper sleeper = Sleeper.SYSTEM;

    private Builder() {}

    /**
     * Declares a pool, or declares it anew.
     *
     * @param name the name that operations draw from it by
     * @param requests how many may be sent in any stretch of that length; at least 1
     * @param per how long the stretch is; longer than nothing
     * @throws IllegalArgumentException beyond these bounds
     */
    public Builder pool(String name, int requests, Duration per) {
      Checks.require("RateLimiter", "name", name);
      Checks.require("RateLimiter", "per", per);
      Checks.range("RateLimiter", "requests", requests, 1, Integer.MAX_VALUE);
      if (per.isZero() || per.isNegative()) {
        throw new IllegalArgumentException("RateLimiter: per must be longer than nothing");
      }
      limits.put(name, new Pool.Limit(requests, per));
      return this;
    }

    /**
     * How long a request waits for its turn at most; 30 seconds unless set. With zero it is not
     * sent when it would have to wait at all.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxWait(Duration maxWait) {
      this.maxWait = Checks.require("RateLimiter", "maxWait", maxWait);
      if (maxWait.isNegative()) {
        throw new IllegalArgumentException("RateLimiter: maxWait must not be negative");
      }
      return this;
    }

    /** Waits and measures time; by default the machine's own. */
    public Builder sleeper(Sleeper sleeper) {
      this.sleeper = Checks.require("RateLimiter", "sleeper", sleeper);
      return this;
    }

    /** Makes the limiter, with all its pools full. */
    public RateLimiter build() {
      return new RateLimiter(this);
    }
  }
}
