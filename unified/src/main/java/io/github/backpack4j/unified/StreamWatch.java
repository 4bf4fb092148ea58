package io.github.backpack4j.unified;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.stream.Interruption;
import io.github.backpack4j.stream.StreamClient;
import io.github.backpack4j.stream.StreamListener;
import io.github.backpack4j.stream.StreamName;
import io.github.backpack4j.stream.SubscriptionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A watch over any number of streams.
 *
 * @param <T> what is watched
 */
final class StreamWatch<T> extends JointWatch<T> {

  private final class Feed<M> implements Part, StreamListener<M> {
    private final StreamName<M> stream;
    private final SubscriptionOptions options;
    private final Consumer<? super M> messages;

    /** The interruption that is not over; its calls never overlap. */
    private volatile @Nullable Interruption interruption;

    Feed(StreamName<M> stream, SubscriptionOptions options, Consumer<? super M> messages) {
      this.stream = stream;
      this.options = options;
      this.messages = messages;
    }

    @Override
    public AutoCloseable open() {
      return client.subscribe(stream, this, options);
    }

    @Override
    public void onMessage(M message) {
      try {
        Venue.reading(
            stream.name(),
            () -> {
              messages.accept(message);
              return true;
            });
      } catch (DecodingException e) { // a member that is needed was left out
        onUnreadable(e);
      } catch (ExchangeException e) {
        calls.failed(e);
      }
    }

    @Override
    public void onUnreadable(DecodingException failure) {
      calls.failed(Errors.translate(failure));
    }

    @Override
    public void onInterrupted(Interruption one) {
      interruption = one;
      interrupted(this, Outage.of(one));
    }

    @Override
    public void onResumed(Interruption one) {
      interruption = null;
      resumed(this);
    }

    private ExchangeException notSigned(Interruption why) {
      return new AuthenticationException(
          "the stream " + stream.name() + " has ended: " + why.detail(),
          Outcome.NOT_SENT,
          "",
          0,
          why.failure());
    }

    @Override
    public void onClosed() {
      Interruption why = interruption;
      ended(
          this,
          why != null && why.cause() == Interruption.Cause.NOT_SIGNED
              ? notSigned(why)
              : StreamWatch.ended(stream.name(), why == null ? null : why.detail()));
    }
  }

  private final StreamClient client;
  private final List<Feed<?>> feeds = new ArrayList<>();

  /**
   * Makes one without streams.
   *
   * @param open has it as long as it is open
   */
  StreamWatch(StreamClient client, WatchCalls<T> calls, OpenWatches open) {
    super(client, calls, open);
    this.client = client;
  }

  /**
   * What tells that a stream has ended without having been closed.
   *
   * @param why null if the client's streams were closed
   */
  static ExchangeException ended(String stream, @Nullable String why) {
    return new ExchangeUnavailableException(
        "the stream "
            + stream
            + " has ended: "
            + (why == null ? "the client's streams were closed" : why));
  }

  /**
   * Adds a stream; before {@link #open()}.
   *
   * @param messages is called with each message, by a thread of the client and one at a time; a
   *     {@link DecodingException} that it throws is told as a message that cannot be read
   */
  <M> void add(StreamName<M> stream, SubscriptionOptions options, Consumer<? super M> messages) {
    feeds.add(new Feed<>(stream, options, messages));
  }

  /**
   * Subscribes to its streams.
   *
   * @throws ExchangeException if one of them cannot be subscribed to; the listener hears nothing
   *     then
   */
  void open() {
    open(feeds);
  }
}
