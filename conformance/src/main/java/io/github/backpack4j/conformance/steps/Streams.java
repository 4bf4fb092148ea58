package io.github.backpack4j.conformance.steps;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.stream.ClientListener;
import io.github.backpack4j.stream.Interruption;
import io.github.backpack4j.stream.StreamClient;
import io.github.backpack4j.stream.StreamName;
import io.github.backpack4j.stream.StreamState;
import io.github.backpack4j.stream.Subscription;
import io.github.backpack4j.stream.SubscriptionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The streams of one scenario: its client, what it subscribed to, and what all were told. */
public final class Streams {
  static final long PATIENCE_MILLIS = 5_000;
  private static final long GLANCE_MILLIS = 20;

  /**
   * A subscription of the scenario.
   *
   * @param name its stream
   * @param heard what its listener was told
   * @param subscription closes it; null if it could not be made
   */
  record Subscribed(StreamName<?> name, Heard<?> heard, @Nullable Subscription subscription) {}

  final World world;
  final List<Subscribed> subscribed = new ArrayList<>();
  final BlockingQueue<String> refusals = new LinkedBlockingQueue<>();
  final BlockingQueue<DecodingException> unreadable = new LinkedBlockingQueue<>();
  final BlockingQueue<String> silent = new LinkedBlockingQueue<>();
  final BlockingQueue<StreamState> states = new LinkedBlockingQueue<>();
  final BlockingQueue<Interruption> losses = new LinkedBlockingQueue<>();
  final BlockingQueue<Throwable> listenerFailures = new LinkedBlockingQueue<>();

  /** How the next subscriptions are kept. */
  SubscriptionOptions options = SubscriptionOptions.DEFAULT;

  /** Listeners of the next subscriptions are busy with their first message until it is down. */
  CountDownLatch free = new CountDownLatch(0);

  @Nullable Throwable failure;

  private @Nullable StreamClient client;

  /** Works on the scenario's world. */
  public Streams(World world) {
    this.world = world;
    world.streamListener = new Told();
  }

  /** The client, made of what the scenario has said so far. */
  StreamClient client() {
    if (client == null) {
      client = world.client().streams();
    }
    return client;
  }

  /** Subscribes, and keeps the failure if the client refuses to. */
  <T> void subscribe(StreamName<T> name) {
    Heard<T> heard = new Heard<>(free);
    Subscription made = null;
    try {
      made = client().subscribe(name, heard, options);
    } catch (RuntimeException e) {
      failure = e;
    }
    subscribed.add(new Subscribed(name, heard, made));
  }

  /** The subscription that was made last. */
  Subscribed last() {
    if (subscribed.isEmpty()) {
      throw new AssertionError("the scenario has not subscribed");
    }
    return subscribed.get(subscribed.size() - 1);
  }

  /** The n-th subscription to a stream, from 1. */
  Subscribed of(String stream, int number) {
    return subscribed.stream()
        .filter(each -> each.name.name().equals(stream))
        .skip(number - 1L)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("there is no subscription " + number + " to " + stream));
  }

  /**
   * Lets at most so much time pass, task by task, until something holds; returns whether it did.
   */
  boolean within(Duration time, BooleanSupplier condition) {
    long limit = world.scheduler.nanoTime() + time.toNanos();
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      world.scheduler.passToNext(limit, GLANCE_MILLIS);
    }
    return true;
  }

  /** Ends what the scenario opened. */
  void end() {
    free.countDown();
    if (client != null) {
      client.close();
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Subscribed each : subscribed) {
      text.append(each.name).append(" heard ").append(each.heard.events()).append("; ");
    }
    return text.append(
            "refusals %s, unreadable %s, silent %s, states %s, losses %s, listeners' failures %s, %s"
                .formatted(refusals, unreadable, silent, states, losses, listenerFailures, failure))
        .toString();
  }

  /** Keeps what the client as a whole is told. */
  private final class Told implements ClientListener {
    @Override
    public void onStateChanged(StreamState state) {
      states.add(state);
    }

    @Override
    public void onRefused(int code, String message) {
      refusals.add(code + " " + message);
    }

    @Override
    public void onUnreadable(DecodingException problem) {
      unreadable.add(problem);
    }

    @Override
    public void onSilent(StreamName<?> stream, Duration silence) {
      silent.add(stream.name());
    }

    @Override
    public void onConnectionLost(Interruption interruption) {
      losses.add(interruption);
    }

    @Override
    public void onListenerFailure(StreamName<?> stream, Throwable thrown) {
      listenerFailures.add(thrown);
    }
  }
}
