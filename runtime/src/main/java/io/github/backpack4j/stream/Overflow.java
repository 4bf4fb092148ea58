package io.github.backpack4j.stream;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of messages that a listener is too slow for.
 *
 * <p>Whatever is chosen, the thread that reads the socket never waits, and what waits for one
 * listener has at most 16 Mi characters together, or is a single message. Interruptions are not
 * dropped, and messages keep to their side of them. Immutable.
 */
public final class Overflow {

  /** Characters that wait for one listener; two bytes each at most. */
  static final int MAX_CHARACTERS = 1 << 24;

  enum Kind {
    INTERRUPT,
    DROP_OLDEST,
    CONFLATE
  }

  private static final Overflow CONFLATE = new Overflow(Kind.CONFLATE, 10_000);

  private final Kind kind;
  private final int frames;

  private Overflow(Kind kind, int frames) {
    this.kind = kind;
    this.frames = frames;
  }

  private static Overflow of(Kind kind, int frames) {
    if (frames < 1) {
      throw new IllegalArgumentException("frames: must be at least 1, not " + frames);
    }
    return new Overflow(kind, frames);
  }

  /**
   * Drops all that waits and says so: the listener hears {@link StreamListener#onInterrupted} and
   * {@link StreamListener#onResumed} where it would have been. Fit for every stream.
   *
   * @param frames how many may wait
   * @throws IllegalArgumentException if {@code frames} is less than 1
   */
  public static Overflow interrupt(int frames) {
    return of(Kind.INTERRUPT, frames);
  }

  /**
   * Drops the oldest of what waits, as many as it takes, and does not say so but in the
   * subscription's counters. Only for streams with a {@linkplain StreamName#state() state}; of one
   * about several, such as the positions of all markets, it may drop the only message about one of
   * them, where {@link #conflate()} keeps the latest of each.
   *
   * @param frames how many may wait
   * @throws IllegalArgumentException if {@code frames} is less than 1
   */
  public static Overflow dropOldest(int frames) {
    return of(Kind.DROP_OLDEST, frames);
  }

  /**
   * Keeps the latest message of each {@linkplain StreamName#state() state}: while one waits, a
   * newer one takes its place, so that each state has its turn however often another changes. Only
   * for streams with a state.
   *
   * <p>The state is told by the text of its members, without reading the message. One in which they
   * are not found, or are null, takes no other's place and is delivered. When 10,000 messages wait,
   * as many states, this is {@link #interrupt}.
   */
  public static Overflow conflate() {
    return CONFLATE;
  }

  Kind kind() {
    return kind;
  }

  int frames() {
    return frames;
  }

  /** Whether it may be used for a stream. */
  void check(StreamName<?> stream) {
    if (kind != Kind.INTERRUPT && stream.state().isEmpty()) {
      throw new IllegalArgumentException(
          "overflow: "
              + this
              + " would leave out messages of "
              + stream
              + ", which are a sequence; use interrupt");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Overflow that && kind == that.kind && frames == that.frames;
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + frames;
  }

  @Override
  public String toString() {
    return switch (kind) {
      case INTERRUPT -> "interrupt(" + frames + ")";
      case DROP_OLDEST -> "dropOldest(" + frames + ")";
      case CONFLATE -> "conflate()";
    };
  }
}
