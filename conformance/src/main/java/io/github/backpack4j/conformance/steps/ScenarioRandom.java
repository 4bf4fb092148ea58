package io.github.backpack4j.conformance.steps;

import java.util.random.RandomGenerator;

/**
 * Draws what a feature can know: the most that a delay may be, and 1000 for the first client id.
 */
final class ScenarioRandom implements RandomGenerator {

  @Override
  public long nextLong(long bound) {
    return bound - 1;
  }

  @Override
  public int nextInt() {
    return 1000;
  }

  @Override
  public long nextLong() {
    throw new AssertionError("the client asks for 64 bits");
  }
}
