package io.github.backpack4j.http;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Draws lots with a generator that was given and need not be safe for several threads. */
final class Chance {
  private final RandomGenerator random;

  Chance(RandomGenerator random) {
    this.random = random;
  }

  /** A time from nothing to that, both allowed. */
  synchronized Duration upTo(Duration most) {
    return Duration.ofNanos(random.nextLong(most.toNanos() + 1));
  }

  /** Any 32 bits. */
  synchronized int bits() {
    return random.nextInt();
  }
}
