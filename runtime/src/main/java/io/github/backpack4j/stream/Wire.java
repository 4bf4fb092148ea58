package io.github.backpack4j.stream;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stream as it is on the wire, and who listens; several subscriptions for one name share it. */
final class Wire {
  private static final long PEACE_NANOS = Duration.ofMinutes(10).toNanos();

  private final StreamName<?> stream;
  private volatile List<Delivery<?>> deliveries = List.of(); // immutable; replaced by Wires

  /** Null while it has not been asked for on the connection there is. */
  private volatile @Nullable Silence silence;

  /** Whether, and when last, its silence cost a connection; guarded by this. */
  private boolean hasTaken;

  private long takenAt;

  /** Makes one for the stream of the first subscription. */
  Wire(StreamName<?> stream) {
    this.stream = stream;
  }

  StreamName<?> stream() {
    return stream;
  }

  String name() {
    return stream.name();
  }

  /** What asking for it is signed with; null if it is public. */
  @Nullable String instruction() {
    return stream.instruction();
  }

  List<Delivery<?>> deliveries() {
    return deliveries;
  }

  void deliveries(List<Delivery<?>> now) {
    deliveries = List.copyOf(now);
  }

  @Nullable Silence silence() {
    return silence;
  }

  /**
   * Whether its silence may cost the connection now; then it may not for a while. One that the
   * contract is mistaken about would otherwise keep all others from lasting.
   *
   * @param now by the scheduler's time
   */
  synchronized boolean takesConnection(long now) {
    if (hasTaken && now - takenAt < PEACE_NANOS) {
      return false;
    }
    hasTaken = true;
    takenAt = now;
    return true;
  }

  /** Ends the watch there was, and begins that one; null for none. */
  void watch(@Nullable Silence next) {
    Silence before;
    synchronized (this) {
      before = silence;
      silence = next;
    }
    if (before != null) {
      before.stop();
    }
  }
}
