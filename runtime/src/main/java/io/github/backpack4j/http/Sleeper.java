package io.github.backpack4j.http;

import java.time.Duration;

/**
 * Waits, and measures how long that took; one seam for both, so that a test needs to do neither.
 *
 * <p>Used by several threads at once.
 */
public interface Sleeper {

  /** The machine's own. */
  Sleeper SYSTEM = new SystemSleeper();

  /**
   * Holds the calling thread for that time at most.
   *
   * <p>It may return early, for no reason or for {@link
   * java.util.concurrent.locks.LockSupport#unpark unpark}, which is how a call that is cancelled
   * ends its wait; whoever calls it looks at {@link #nanoTime()} again. One that does not heed
   * {@code unpark} ends such a wait late.
   *
   * @param time how long; zero or less returns at once
   * @throws InterruptedException if the thread is interrupted, before or meanwhile
   */
  void sleep(Duration time) throws InterruptedException;

  /** Nanoseconds since an arbitrary moment, never running backwards; they pass while it sleeps. */
  long nanoTime();
}
