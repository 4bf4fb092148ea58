package io.github.backpack4j.stream;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands until it is moved. */
final class HandClock extends Clock {
  private volatile Instant now;

  HandClock(Instant now) {
    this.now = now;
  }

  void pass(int seconds) {
    now = now.plusSeconds(seconds);
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
    throw new AssertionError("nobody asks for a zone");
  }
}
