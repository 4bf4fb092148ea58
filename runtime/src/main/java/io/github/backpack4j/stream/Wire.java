package io.github.backpack4j.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stream as it is on the wire, and who listens; several subscriptions for one name share it. */
final class Wire {
  private final StreamName<?> stream;
  private volatile List<Delivery<?>> deliveries = List.of(); // immutable; replaced by Wires

  /** Null while it has not been asked for on the connection there is. */
  private volatile @Nullable Silence silence;

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
