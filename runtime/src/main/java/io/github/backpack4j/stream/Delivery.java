package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The way of one subscription's messages from the socket to its listener.
 *
 * <p>What waits is the text of frames, an {@link Interruption} that is over already, or the {@link
 * End}. Frames are decoded on the way out, so that the thread that reads the socket does not.
 */
final class Delivery<T> {

  /** The end; with the interruption that brought it about, where one did. */
  private record End(@Nullable Interruption interruption) {}

  private final StreamClient client;
  private final StreamName<T> stream;
  private final StreamListener<T> listener;
  private final int limit;
  private final Lane<Object> lane;

  /** Set once nobody wants the messages any more, whether or not they have come. */
  private volatile boolean unwanted;

  /** Whether the end has been told; read and written on the lane. */
  private boolean ended;

  Delivery(
      StreamClient client,
      StreamName<T> stream,
      StreamListener<T> listener,
      Executor executor,
      int limit) {
    this.client = client;
    this.stream = stream;
    this.listener = listener;
    this.limit = limit;
    this.lane = new Lane<>(executor, this::deliver, item -> !(item instanceof String));
  }

  StreamName<T> stream() {
    return stream;
  }

  void offer(String frame) {
    if (!unwanted) {
      lane.offer(frame, limit, client::overflow);
    }
  }

  /** What waits is delivered, then the interruption, then the end. */
  void interrupt(Interruption interruption) {
    lane.finish(new End(interruption));
  }

  /** What waits is dropped; the end comes after the call that is under way. */
  void close() {
    unwanted = true;
    lane.finishNow(new End(null));
  }

  private void deliver(Object item) {
    if (item instanceof String frame) {
      if (!unwanted) {
        message(frame);
      }
    } else if (item instanceof Interruption interruption) {
      if (!unwanted) {
        call(() -> listener.onInterrupted(interruption));
        call(() -> listener.onResumed(interruption));
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
