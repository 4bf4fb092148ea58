package io.github.backpack4j.stream;

/** A flow has ended, and not because anyone asked for its end. */
public final class StreamEndedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient StreamName<?> stream;
  private final transient Interruption interruption;

  StreamEndedException(StreamName<?> stream, Interruption interruption) {
    super("the stream " + stream + " ended: " + interruption.detail(), interruption.failure());
    this.stream = stream;
    this.interruption = interruption;
  }

  /** Whose messages they were. */
  public StreamName<?> stream() {
    return stream;
  }

  /** Why it ended, and from when on messages may be missing. */
  public Interruption interruption() {
    return interruption;
  }
}
