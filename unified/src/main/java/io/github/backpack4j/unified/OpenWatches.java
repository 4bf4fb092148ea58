package io.github.backpack4j.unified;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;

/** The watches of an exchange that are open, what their listeners are called by, and their end. */
final class OpenWatches implements AutoCloseable {

  private final Executor executor;
  private final Clock clock;
  private final Set<Watch> watches = new HashSet<>(); // guarded by this
  private boolean closed; // guarded by this

  /**
   * Has none yet.
   *
   * @param executor calls listeners
   * @param clock dates what waits for them
   */
  OpenWatches(Executor executor, Clock clock) {
    this.executor = executor;
    this.clock = clock;
  }

  /** What listeners are called by. */
  Executor executor() {
    return executor;
  }

  /** The calls of a new watch's listener. */
  <T> WatchCalls<T> calls(WatchListener<? super T> listener) {
    return new WatchCalls<>(Objects.requireNonNull(listener, "listener"), executor, clock);
  }

  /**
   * Adds one.
   *
   * @throws IllegalStateException if the exchange is closed
   */
  synchronized void add(Watch watch) {
    if (closed) {
      throw new IllegalStateException("the exchange is closed");
    }
    watches.add(watch);
  }

  synchronized void remove(Watch watch) {
    watches.remove(watch);
  }

  /** Closes all of them, and takes no more. */
  @Override
  public void close() {
    List<Watch> all;
    synchronized (this) {
      closed = true;
      all = List.copyOf(watches);
    }
    all.forEach(Watch::close);
  }
}
