package io.github.backpack4j.unified;

import io.github.backpack4j.BackpackException;
import io.github.backpack4j.stream.Interruption;
import io.github.backpack4j.stream.StreamClient;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A watch of several parts that is interrupted, resumes and ends as one.
 *
 * <p>Parts speak up beside each other, from threads that must not wait. What they have to say goes
 * to the {@link WatchCalls}.
 *
 * @param <T> what is watched
 */
abstract class JointWatch<T> implements Watch {

  /** One of the things that are watched. */
  interface Part {

    /** Begins to speak up, and does so until what this returns is closed. */
    AutoCloseable open();
  }

  /**
   * A time in which updates may be missed.
   *
   * @param since from when on
   * @param why in a few words
   * @param interruption of a stream; null if the part is none
   */
  record Outage(Instant since, String why, @Nullable Interruption interruption) {

    static Outage of(Interruption interruption) {
      return new Outage(interruption.since(), interruption.detail(), interruption);
    }

    /** Whether both are the loss of one connection, of which each stream is told by itself. */
    boolean isSameLoss(@Nullable Outage other) {
      Interruption mine = interruption;
      Interruption theirs = other == null ? null : other.interruption;
      return mine != null
          && theirs != null
          && mine.cause() == theirs.cause()
          && mine.cause() != Interruption.Cause.OVERFLOW
          && mine.at().equals(theirs.at());
    }
  }

  final WatchCalls<T> calls;

  private final StreamClient client;
  private final OpenWatches open;

  // From here on: guarded by this.

  private final List<AutoCloseable> opened = new ArrayList<>();

  /** Parts whose updates may be missed. */
  private final Set<Part> down = new HashSet<>();

  /** What was told last; null if nothing was. */
  private @Nullable Outage told;

  /** Whether it has been told and is not over. */
  private boolean isDown;

  /** Parts that have not ended, and one while they are being opened. */
  private int living;

  private boolean closed;

  /**
   * Makes one without parts.
   *
   * @param client carries the streams of its parts
   * @param open has it as long as it is open
   */
  JointWatch(StreamClient client, WatchCalls<T> calls, OpenWatches open) {
    this.client = client;
    this.calls = calls;
    this.open = open;
  }

  /**
   * Opens its parts. Called once.
   *
   * @throws ExchangeException if one of them cannot be opened; the listener hears nothing then
   */
  final void open(List<? extends Part> parts) {
    open.add(this);
    synchronized (this) {
      living = 1;
    }
    try {
      client.together(() -> parts.forEach(this::open));
    } catch (RuntimeException e) {
      calls.silence();
      close();
      throw e instanceof BackpackException it ? Errors.translate(it) : e;
    } finally {
      ended();
    }
  }

  private void open(Part part) {
    synchronized (this) {
      if (closed) {
        return;
      }
      living++;
    }
    AutoCloseable handle;
    try {
      handle = part.open();
    } catch (RuntimeException e) {
      synchronized (this) {
        living--;
      }
      throw e;
    }
    boolean late;
    synchronized (this) {
      late = closed;
      opened.add(handle);
    }
    if (late) {
      close(handle);
    }
  }

  /** Updates of a part may be missed from here on. */
  final void interrupted(Part part, Outage outage) {
    synchronized (this) {
      down.add(part);
      if (isDown || outage.isSameLoss(told)) {
        return;
      }
      isDown = true;
      told = outage;
      calls.noteInterrupted(outage.since(), outage.why()); // under the lock, to keep the order
    }
    calls.wake(); // an executor that calls here and now would call under the lock
  }

  /** A part has its updates again; nothing happens if it never ceased to. */
  final void resumed(Part part) {
    synchronized (this) {
      if (!down.remove(part) || !down.isEmpty() || !isDown) {
        return;
      }
      isDown = false;
      calls.noteResumed();
    }
    calls.wake();
  }

  /**
   * A part has come to its end, and with it the watch.
   *
   * @param failure what to tell if the watch was not closed
   */
  final void ended(Part part, ExchangeException failure) {
    boolean first;
    synchronized (this) {
      first = !closed;
      closed = true;
    }
    if (first) {
      calls.end(failure);
      release();
    }
    ended();
  }

  private void ended() {
    boolean last;
    synchronized (this) {
      living--;
      last = living == 0 && closed;
    }
    if (last) {
      calls.closed();
    }
  }

  @Override
  public final void close() {
    boolean isOver;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      isOver = living == 0;
    }
    calls.deafen();
    release();
    if (isOver) { // it has no parts whose end would be awaited
      calls.closed();
    }
  }

  /** Closes what was opened; the part that is being opened is closed by whoever opens it. */
  private void release() {
    List<AutoCloseable> handles;
    synchronized (this) {
      handles = List.copyOf(opened);
    }
    open.remove(this);
    client.together(() -> handles.forEach(JointWatch::close));
  }

  private static void close(AutoCloseable handle) {
    try {
      handle.close();
    } catch (Exception e) { // nor may one keep the next from being closed
      WatchCalls.LOG.log(Level.ERROR, "a part of a watch could not be closed", e);
    }
  }

  @Override
  public final synchronized boolean isOpen() {
    return !closed;
  }
}
