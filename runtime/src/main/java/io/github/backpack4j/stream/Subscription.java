package io.github.backpack4j.stream;

/**
 * A listener's registration for a stream.
 *
 * <p>Safe for several threads.
 */
public final class Subscription implements AutoCloseable {

  private final StreamClient client;
  private final Delivery<?> delivery;

  Subscription(StreamClient client, Delivery<?> delivery) {
    this.client = client;
    this.delivery = delivery;
  }

  /** What it is for. */
  public StreamName<?> stream() {
    return delivery.stream();
  }

  /** What became of its messages so far. */
  public SubscriptionCounters counters() {
    return delivery.counters();
  }

  /**
   * Ends the subscription; the last one of a stream also gives it back to the exchange.
   *
   * <p>Messages that wait are dropped. A call of the listener that is under way is not waited for;
   * {@link StreamListener#onClosed} comes after it and is the last one. Closing again does nothing.
   */
  @Override
  public void close() {
    client.remove(delivery);
  }

  @Override
  public String toString() {
    return "Subscription[" + delivery.stream() + "]";
  }
}
