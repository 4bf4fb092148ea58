package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The way of one subscription's messages from the socket to its listener.
 *
 * <p>What waits are {@link Frame}s, and what is to be told where it stands between them. Frames are
 * decoded on the way out, so that the thread that reads the socket does not.
 *
 * <p>{@link #offer}, {@link #interrupted}, {@link #resumed} and {@link #end} come in the order of
 * the wire, from whoever speaks for the connection, one at a time; {@link #close} comes at any time
 * and from anywhere.
 */
final class Delivery<T> {

  /**
   * A frame as it came.
   *
   * @param arrived when, by the client's clock
   */
  record Frame(String text, Instant arrived) {}

  /**
   * Stands in for frames that were dropped.
   *
   * @param since when the first of them arrived
   * @param at when the first of them was dropped
   */
  private record Dropped(int count, Instant since, Instant at) {
    Interruption interruption() {
      return new Interruption(
          Interruption.Cause.OVERFLOW,
          since,
          at,
          count + " messages waited for their listener and were dropped",
          null);
    }
  }

  /** From here on messages may be missing. */
  private record Interrupted(Interruption interruption) {}

  /** Here they come again. */
  private record Resumed(Interruption interruption) {}

  /** The end; with the interruption that brought it about, where one did. */
  private record End(@Nullable Interruption interruption) {}

  private final StreamClient client;
  private final StreamName<T> stream;
  private final StreamListener<T> listener;
  private final SubscriptionOptions options;
  private final Instant made;
  private final Lane<Object> lane;

  /** Set once nobody wants the messages any more, whether or not they have come. */
  private volatile boolean unwanted;

  /** What {@link #interrupted} was last called with, unless it is over; guarded by this. */
  private @Nullable Interruption interrupted;

  /** Whether the end has been told; read and written on the lane. */
  private boolean ended;

  Delivery(
      StreamClient client,
      StreamName<T> stream,
      StreamListener<T> listener,
      Executor executor,
      SubscriptionOptions options,
      Instant made) {
    this.client = client;
    this.stream = stream;
    this.listener = listener;
    this.options = options;
    this.made = made;
    this.lane = new Lane<>(executor, this::deliver, item -> !(item instanceof Frame));
  }

  StreamName<T> stream() {
    return stream;
  }

  SubscriptionOptions options() {
    return options;
  }

  /** When the subscription was made. */
  Instant made() {
    return made;
  }

  void offer(Frame frame) {
    if (!unwanted) {
      lane.offer(frame, options.overflow().frames(), dropped -> overflow(dropped, frame.arrived));
    }
  }

  /** What came first leads: an overflow that its listener has not heard of, or else a frame. */
  private static Dropped overflow(Collection<Object> dropped, Instant now) {
    Object first = dropped.iterator().next();
    if (first instanceof Dropped earlier) {
      return new Dropped(earlier.count + dropped.size() - 1, earlier.since, earlier.at);
    }
    return new Dropped(dropped.size(), ((Frame) first).arrived, now);
  }

  /** What waits is delivered, then the interruption; not if there is one already. */
  void interrupted(Interruption interruption) {
    synchronized (this) {
      if (interrupted != null) {
        return;
      }
      interrupted = interruption;
    }
    lane.offer(new Interrupted(interruption));
  }

  /** What comes next follows the interruption; not if there is none. */
  void resumed() {
    Interruption over;
    synchronized (this) {
      over = interrupted;
      interrupted = null;
    }
    if (over != null) {
      lane.offer(new Resumed(over));
    }
  }

  /** What waits is delivered, then the interruption, if there is one, then the end. */
  void end(@Nullable Interruption interruption) {
    lane.finish(new End(interruption));
  }

  /** What waits is dropped; the end comes after the call that is under way. */
  void close() {
    unwanted = true;
    lane.finishNow(new End(null));
  }

  private void deliver(Object item) {
    if (item instanceof Frame frame) {
      if (!unwanted) {
        message(frame.text);
      }
    } else if (item instanceof Dropped drop) {
      if (!unwanted) {
        Interruption interruption = drop.interruption();
        call(() -> listener.onInterrupted(interruption));
        call(() -> listener.onResumed(interruption));
      }
    } else if (item instanceof Interrupted it) {
      if (!unwanted) {
        call(() -> listener.onInterrupted(it.interruption));
      }
    } else if (item instanceof Resumed it) {
      if (!unwanted) {
        call(() -> listener.onResumed(it.interruption));
      }
    } else if (item instanceof End end && !ended) {
      ended = true;
      Interruption interruption = end.interruption;
      if (interruption != null) {
        call(() -> listener.onInterrupted(interruption));
      }
      call(listener::onClosed);
      client.ended();
    }
  }

  private void message(String frame) {
    T message;
    try {
      message = Frames.message(frame, stream.codec());
    } catch (DecodingException e) {
      call(() -> listener.onUnreadable(e));
      return;
    } catch (Throwable e) { // an error, too, must not end the lane
      call(() -> listener.onUnreadable(codecFailed(e)));
      return;
    }
    try {
      listener.onMessage(message);
    } catch (Throwable e) {
      client.listenerFailed(stream, e);
    }
  }

  /** Names the failure and its place, but not its words, which may quote the message. */
  private static DecodingException codecFailed(Throwable e) {
    DecodingException failure =
        new DecodingException(null, "/data", "its codec failed: " + e.getClass().getName(), null);
    failure.setStackTrace(e.getStackTrace());
    return failure;
  }

  private void call(Runnable callback) {
    try {
      callback.run();
    } catch (Throwable e) { // an error, too, must not end the lane
      client.listenerFailed(stream, e);
    }
  }
}
