package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The way of one subscription's messages from the socket to its listener.
 *
 * <p>What waits on it is in its {@link Inbox}. Frames are decoded on the way out, so that the
 * thread that reads the socket does not.
 *
 * <p>{@link #offer}, {@link #interrupted}, {@link #resumed} and {@link #end} come in the order of
 * the wire, from whoever speaks for the connection; {@link #close} comes at any time and from
 * anywhere.
 */
final class Delivery<T> {

  /**
   * A frame as it came.
   *
   * @param arrived when, by the client's clock
   */
  record Frame(String text, Instant arrived) implements Inbox.Item {}

  /** Whose subscription it is. */
  interface Host {
    /** The sink threw. */
    void listenerFailed(StreamName<?> stream, Throwable failure);

    /** The end has been told. */
    void ended();
  }

  private final Host host;
  private final StreamName<T> stream;
  private final Sink<T> sink;
  private final SubscriptionOptions options;
  private final Instant made;
  private final Inbox inbox;

  /** Set once nobody wants the messages any more, whether or not they have come. */
  private volatile boolean unwanted;

  /** Whether the end has been told; read and written on the lane. */
  private boolean ended;

  private final AtomicLong delivered = new AtomicLong();
  private final AtomicLong unreadable = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();

  /**
   * Makes one for a listener or a subscriber.
   *
   * @param made when, by the client's clock
   * @param demand how much may be told before more is {@linkplain #request asked for}; {@link
   *     Long#MAX_VALUE} for all
   */
  Delivery(
      Host host,
      StreamName<T> stream,
      Sink<T> sink,
      Executor executor,
      SubscriptionOptions options,
      Instant made,
      long demand) {
    this.host = host;
    this.stream = stream;
    this.sink = sink;
    this.options = options;
    this.made = made;
    this.inbox = new Inbox(executor, stream, options.overflow(), demand, this::deliver);
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

  SubscriptionCounters counters() {
    return inbox.counters(delivered.get(), unreadable.get(), failures.get());
  }

  /** Characters of the frames that wait. */
  long charactersWaiting() {
    return inbox.characters();
  }

  void offer(Frame frame) {
    if (!unwanted) {
      inbox.offer(frame);
    }
  }

  /** What waits is delivered, then the interruption; not if there is one already. */
  void interrupted(Interruption interruption) {
    inbox.interrupted(interruption);
  }

  /** What comes next follows the interruption; nothing happens if there is none. */
  void resumed() {
    inbox.resumed();
  }

  /** What waits is delivered, then the interruption, if there is one, then the end. */
  void end(@Nullable Interruption interruption) {
    inbox.end(interruption);
  }

  /** What waits is dropped; the end comes after the call that is under way. */
  void close() {
    unwanted = true;
    inbox.close();
  }

  /** Lets so much more be told. */
  void request(long items) {
    inbox.request(items);
  }

  private void deliver(Inbox.Item item) {
    if (item instanceof Inbox.End end) {
      end(end);
    } else if (unwanted) {
      if (item instanceof Frame) {
        inbox.unwanted();
      }
    } else if (item instanceof Frame frame) {
      message(frame.text);
    } else if (item instanceof Inbox.Interrupted it) {
      call(() -> sink.interrupted(it.interruption()));
    } else if (item instanceof Inbox.Resumed it) {
      call(() -> sink.resumed(it.interruption()));
    }
  }

  private void end(Inbox.End end) {
    if (ended) {
      return;
    }
    ended = true;
    Interruption interruption = end.interruption();
    call(interruption == null ? sink::ended : () -> sink.failed(interruption));
    host.ended();
  }

  private void message(String frame) {
    T message;
    try {
      message = Frames.message(frame, stream.codec());
    } catch (DecodingException e) {
      unreadable(e);
      return;
    } catch (Throwable e) { // an error, too, must not end the lane
      unreadable(codecFailed(e));
      return;
    }
    delivered.incrementAndGet();
    try {
      sink.message(message);
    } catch (Throwable e) {
      failed(e);
    }
  }

  private void unreadable(DecodingException failure) {
    unreadable.incrementAndGet();
    call(() -> sink.unreadable(failure));
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
      failed(e);
    }
  }

  private void failed(Throwable e) {
    failures.incrementAndGet();
    host.listenerFailed(stream, e);
  }
}
