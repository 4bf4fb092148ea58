package io.github.backpack4j.http;

import java.util.random.RandomGenerator;

/** Draws the most that may be drawn, and the bits it was made with. */
final class TestRandom implements RandomGenerator {
  private final int bits;

  TestRandom(int bits) {
    this.bits = bits;
  }

  @Override
  public long nextLong() {
    throw new AssertionError("nobody asks for 64 bits");
  }

  @Override
  public long nextLong(long bound) {
    return bound - 1;
  }

  @Override
  public int nextInt() {
    return bits;
  }
}
