package io.github.backpack4j.conformance.live;

import io.github.backpack4j.http.Sleeper;
import java.time.Duration;

/**
 * Spaces requests evenly, and those for historical market data further apart. Safe for several
 * threads; turns are given in the order of asking.
 */
public final class Pace {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final long spacing;
  private final long historicalSpacing;
  private final Sleeper sleeper;
  private long next;
  private long nextHistorical;

  /**
   * Lets the first request of each kind go at once.
   *
   * @param perMinute requests a minute, historical ones included; at least 1
   * @param historicalPerMinute requests for historical market data a minute; at least 1
   * @param sleeper waits and measures time
   */
  public Pace(int perMinute, int historicalPerMinute, Sleeper sleeper) {
    if (perMinute < 1 || historicalPerMinute < 1) {
      throw new IllegalArgumentException("a pace is at least one request a minute");
    }
    this.spacing = MINUTE / perMinute;
    this.historicalSpacing = MINUTE / historicalPerMinute;
    this.sleeper = sleeper;
    this.next = sleeper.nanoTime();
    this.nextHistorical = next;
  }

  /**
   * Waits for a turn.
   *
   * @param historical whether it is for historical market data
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public synchronized void await(boolean historical) throws InterruptedException {
    while (true) {
      long now = sleeper.nanoTime();
      long wait = Math.max(next - now, historical ? nextHistorical - now : 0);
      if (wait <= 0) {
        next = now + spacing;
        if (historical) {
          nextHistorical = now + historicalSpacing;
        }
        return;
      }
      sleeper.sleep(Duration.ofNanos(wait));
    }
  }
}
