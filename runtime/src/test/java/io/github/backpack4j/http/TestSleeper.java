package io.github.backpack4j.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sleeps in no time, and moves a clock along. */
final class TestSleeper implements Sleeper {
  private final TestClock clock;
  private final List<Duration> sleeps = new ArrayList<>();
  private long now = -1_000; // an arbitrary moment, and zero is not far

  TestSleeper(TestClock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void sleep(Duration time) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(time);
    move(time);
  }

  /** Lets time pass in which nobody sleeps. */
  synchronized void move(Duration time) {
    now += time.toNanos();
    clock.move(time);
  }

  @Override
  public synchronized long nanoTime() {
    return now;
  }

  /** How long each sleep was. */
  synchronized List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }
}
