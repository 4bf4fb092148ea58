package io.github.backpack4j.sign;

/** How long after its timestamp a signed request stays acceptable: 1 to 60000 milliseconds. */
public final class Window {
  private static final long MAX_MILLIS = 60_000;

  /** Five seconds, what the exchange assumes when a request does not say. */
  public static final Window DEFAULT = new Window(5_000);

  private final long millis;

  private Window(long millis) {
    this.millis = millis;
  }

  /**
   * Returns a window of {@code millis} milliseconds.
   *
   * @throws IllegalArgumentException below 1 or above 60000
   */
  public static Window ofMillis(long millis) {
    if (millis < 1 || millis > MAX_MILLIS) {
      throw new IllegalArgumentException("window: " + millis + " is not within 1 to 60000 ms");
    }
    return new Window(millis);
  }

  /** The length in milliseconds. */
  public long toMillis() {
    return millis;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Window window && window.millis == millis;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(millis);
  }

  @Override
  public String toString() {
    return "Window[" + millis + " ms]";
  }
}
