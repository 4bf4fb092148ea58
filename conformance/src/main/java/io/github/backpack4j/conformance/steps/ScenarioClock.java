package io.github.backpack4j.conformance.steps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until a scenario moves it. */
final class ScenarioClock extends Clock {
  private volatile Instant now = Instant.ofEpochMilli(1_700_000_000_000L);

  void set(long millis) {
    now = Instant.ofEpochMilli(millis);
  }

  void move(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
