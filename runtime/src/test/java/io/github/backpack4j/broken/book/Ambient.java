package io.github.backpack4j.broken.book;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Asks the machine for time and chance, and counts in binary fractions. */
public final class Ambient {

  double price;
  Map<String, List<Double>> prices;

  Instant fine(Clock clock) {
    return Instant.now(clock);
  }

  List<Object> times() {
    Supplier<Instant> reference = Instant::now;
    return List.of(
        System.currentTimeMillis(),
        System.nanoTime(),
        Instant.now(),
        LocalDate.now(),
        Clock.systemUTC(),
        new Date(),
        reference);
  }

  List<Object> chances() {
    Supplier<Object> reference = Math::random;
    return List.of(
        ThreadLocalRandom.current().nextInt(),
        reference,
        UUID.randomUUID(),
        RandomGenerator.getDefault(),
        new SecureRandom());
  }

  int fair(RandomGenerator generator) {
    return generator.nextInt();
  }

  void quantity(float[] quantities) {}

  /** Its default may be the machine's clock and randomness, and nothing else may. */
  static final class Builder {
    Clock clock = Clock.systemUTC();
    Instant made = Instant.now();
    RandomGenerator random = new SecureRandom();
    RandomGenerator worse = new Random();

    Clock late() {
      return Clock.systemUTC();
    }
  }
}
