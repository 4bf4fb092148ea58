package io.github.backpack4j.conformance.live;

import io.github.backpack4j.http.Sleeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sleeps in no time, and keeps for how long it should have. */
final class NoWaiting implements Sleeper {
  private final List<Duration> slept = new ArrayList<>();
  private long nanos;

  @Override
  public synchronized void sleep(Duration time) {
    slept.add(time);
    nanos += time.toNanos();
  }

  @Override
  public synchronized long nanoTime() {
    return nanos;
  }

  synchronized List<Duration> slept() {
    return List.copyOf(slept);
  }
}
