package io.github.backpack4j.conformance.steps;

import io.github.backpack4j.http.Sleeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sleeps in no time: the clocks of a scenario move on, here and at the exchange. */
final class ScenarioSleeper implements Sleeper {
  private final ScenarioClock[] clocks;
  private final List<Duration> sleeps = new ArrayList<>();
  private long nanos;

  ScenarioSleeper(ScenarioClock... clocks) {
    this.clocks = clocks;
  }

  @Override
  public synchronized void sleep(Duration time) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(time);
    pass(time);
  }

  /** Lets time pass in which nobody sleeps. */
  synchronized void pass(Duration time) {
    nanos += time.toNanos();
    for (ScenarioClock clock : clocks) {
      clock.move(time);
    }
  }

  @Override
  public synchronized long nanoTime() {
    return nanos;
  }

  /** How long each sleep was. */
  synchronized List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }
}
