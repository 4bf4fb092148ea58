package io.github.backpack4j.stream;

/** Opens the way from a frame to its message, which the runtime keeps to itself, to a benchmark. */
public final class FramePath {

  private FramePath() {}

  /**
   * Does with a frame what a subscription does: finds the stream it is for, and reads its message.
   *
   * @throws IllegalArgumentException if it is for another stream
   */
  public static <T> T decode(String frame, StreamName<T> stream) {
    if (!stream.name().equals(Frames.streamOf(frame))) {
      throw new IllegalArgumentException("a frame of another stream");
    }
    return Frames.message(frame, stream.codec());
  }
}
