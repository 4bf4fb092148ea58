package io.github.backpack4j.http;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Parks the thread. The one class of this library that asks the machine how time passes. */
final class SystemSleeper implements Sleeper {

  @Override
  public void sleep(Duration time) throws InterruptedException {
    if (!Thread.interrupted()) {
      // Beyond 292 years is longer than any wait.
      LockSupport.parkNanos(this, saturated(time));
      if (!Thread.interrupted()) {
        return;
      }
    }
    throw new InterruptedException();
  }

  private static long saturated(Duration time) {
    try {
      return time.toNanos();
    } catch (ArithmeticException e) {
      return time.isNegative() ? 0 : Long.MAX_VALUE;
    }
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public String toString() {
    return "Sleeper.SYSTEM";
  }
}
