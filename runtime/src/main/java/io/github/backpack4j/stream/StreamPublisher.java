package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives each subscriber a subscription of its own. */
final class StreamPublisher<T> implements Flow.Publisher<StreamEvent<T>> {

  /** Makes and ends subscriptions. */
  interface Source<T> {
    /**
     * Begins to deliver, without demand.
     *
     * @throws RuntimeException if it cannot be
     */
    Delivery<T> open(Sink<T> sink);

    /** Ends what was opened. */
    void close(Delivery<T> delivery);

    /** A subscriber threw where it must not. */
    void failed(Throwable failure);
  }

  private final StreamName<T> stream;
  private final Source<T> source;

  StreamPublisher(StreamName<T> stream, Source<T> source) {
    this.stream = stream;
    this.source = source;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super StreamEvent<T>> subscriber) {
    new Link(Objects.requireNonNull(subscriber, "subscriber")).begin();
  }

  @Override
  public String toString() {
    return "Publisher[" + stream + "]";
  }

  /** One subscriber's subscription. */
  private final class Link implements Flow.Subscription, Sink<T> {

    /** Null once nothing more is to be told, so that it is not kept from being collected. */
    private volatile Flow.@Nullable Subscriber<? super StreamEvent<T>> subscriber;

    // The rest is guarded by this.
    private @Nullable Delivery<T> delivery; // null before it is opened
    private long early; // asked for before that
    private boolean over; // cancelled or failed
    private @Nullable Throwable violation; // asked for what cannot be

    Link(Flow.Subscriber<? super StreamEvent<T>> subscriber) {
      this.subscriber = subscriber;
    }

    /** Nothing is told but on this thread before it is done. */
    void begin() {
      Flow.Subscriber<? super StreamEvent<T>> told = Objects.requireNonNull(subscriber);
      try {
        told.onSubscribe(this);
      } catch (Throwable e) {
        cancel();
        source.failed(e);
        return;
      }
      Throwable failure;
      synchronized (this) {
        failure = violation;
        if (over && failure == null) {
          return;
        }
      }
      if (failure == null) {
        try {
          opened(source.open(this));
          return;
        } catch (RuntimeException e) {
          failure = e;
        }
      }
      subscriber = null;
      told.onError(failure);
    }

    private void opened(Delivery<T> opened) {
      long items;
      boolean close;
      synchronized (this) {
        delivery = opened;
        items = early;
        close = over;
      }
      if (close) {
        source.close(opened);
      } else if (items > 0) {
        opened.request(items);
      }
    }

    @Override
    public void request(long items) {
      Delivery<T> opened;
      synchronized (this) {
        if (over) {
          return;
        }
        opened = delivery;
        if (items <= 0) {
          over = true;
          violation =
              new IllegalArgumentException(
                  "request: must be positive, not " + items + " (Reactive Streams, rule 3.9)");
        } else if (opened == null) {
          early = early + items < 0 ? Long.MAX_VALUE : early + items;
          return;
        }
      }
      if (opened != null) {
        if (items > 0) {
          opened.request(items);
        } else {
          source.close(opened); // and its end tells why
        }
      }
    }

    @Override
    public void cancel() {
      Delivery<T> opened;
      synchronized (this) {
        if (over) {
          return;
        }
        over = true;
        opened = delivery;
      }
      subscriber = null;
      if (opened != null) {
        source.close(opened);
      }
    }

    private void tell(StreamEvent<T> event) {
      Flow.Subscriber<? super StreamEvent<T>> told = subscriber;
      if (told == null) {
        return;
      }
      try {
        told.onNext(event);
      } catch (Throwable e) {
        cancel(); // rule 2.13
        throw e;
      }
    }

    @Override
    public void message(T message) {
      tell(new StreamEvent.Message<>(message));
    }

    @Override
    public void unreadable(DecodingException failure) {
      tell(new StreamEvent.Unreadable<>(failure));
    }

    @Override
    public void interrupted(Interruption interruption) {
      tell(new StreamEvent.Interrupted<>(interruption));
    }

    @Override
    public void resumed(Interruption interruption) {
      tell(new StreamEvent.Resumed<>(interruption));
    }

    @Override
    public void ended() {
      Throwable failure;
      synchronized (this) {
        over = true;
        failure = violation;
      }
      last(
          told -> {
            if (failure == null) {
              told.onComplete();
            } else {
              told.onError(failure);
            }
          });
    }

    @Override
    public void failed(Interruption interruption) {
      synchronized (this) {
        over = true;
      }
      last(told -> told.onError(new StreamEndedException(stream, interruption)));
    }

    private void last(Consumer<Flow.Subscriber<? super StreamEvent<T>>> call) {
      Flow.Subscriber<? super StreamEvent<T>> told = subscriber;
      subscriber = null;
      if (told != null) {
        call.accept(told);
      }
    }
  }
}
