package io.github.backpack4j.stream;

import io.github.backpack4j.Scheduler;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Watches for the messages of one stream on one connection.
 *
 * <p>The first may take as long as the least patient of its subscriptions says; the client is told
 * once if it does not come. From then on, if the stream must tick, the same holds for each that
 * follows, and the connection is given up if the wire allows it.
 *
 * <p>Whoever reads says of each message that it came, which costs it next to nothing: the time of a
 * task is looked at when it has run out.
 */
final class Silence {

  private final Wire wire;
  private final Scheduler scheduler;
  private final Consumer<Duration> neverSpoke;
  private final BiConsumer<Duration, Boolean> fellSilent;

  private volatile boolean spoke;
  private volatile boolean ticks;
  private volatile long last; // by the scheduler's time

  private boolean told; // guarded by this

  /** The message, by its time, after which a silence has been told; guarded by this. */
  private @Nullable Long namedAfter;

  private boolean over; // guarded by this
  private Scheduler.@Nullable Task task; // guarded by this

  /**
   * Begins to watch.
   *
   * @param neverSpoke is told after what time the first message had not come
   * @param fellSilent is told after what time the next message had not come, and whether that is
   *     news; again each time that it has passed
   */
  Silence(
      Wire wire,
      Scheduler scheduler,
      Consumer<Duration> neverSpoke,
      BiConsumer<Duration, Boolean> fellSilent) {
    this.wire = wire;
    this.scheduler = scheduler;
    this.neverSpoke = neverSpoke;
    this.fellSilent = fellSilent;
    this.last = scheduler.nanoTime();
    review();
  }

  /** A message came. Called by whoever reads. */
  void heard() {
    if (!spoke) {
      synchronized (this) { // a check under way would hold the first against the next one's limit
        spoke = true;
        review();
      }
    } else if (ticks) {
      last = scheduler.nanoTime();
    }
  }

  /** Looks at the time limits again: they begin, or another is subscribed. */
  synchronized void review() {
    stopTask();
    Duration limit = limit();
    boolean began = spoke && limit != null;
    if (began && !ticks) {
      last = scheduler.nanoTime(); // until now nobody kept it
    }
    ticks = began;
    if (limit != null && !over && (spoke || !told)) {
      arm(limit.toNanos() - (scheduler.nanoTime() - last));
    }
  }

  private @Nullable Duration limit() {
    return spoke
        ? shortest(SubscriptionOptions::silenceTimeoutOf)
        : shortest(SubscriptionOptions::firstMessageTimeoutOf);
  }

  private @Nullable Duration shortest(
      BiFunction<SubscriptionOptions, StreamName<?>, @Nullable Duration> limit) {
    return wire.deliveries().stream()
        .flatMap(to -> Stream.ofNullable(limit.apply(to.options(), to.stream())))
        .min(Duration::compareTo)
        .orElse(null);
  }

  /** Holds the lock. */
  private void arm(long nanos) {
    task = scheduler.schedule(Duration.ofNanos(Math.max(0, nanos)), this::check);
  }

  private void check() {
    Duration limit;
    boolean fell;
    boolean isNews;
    synchronized (this) {
      limit = limit();
      if (over || limit == null) {
        return;
      }
      long left = limit.toNanos() - (scheduler.nanoTime() - last);
      if (left > 0) {
        arm(left);
        return;
      }
      task = null;
      told = true;
      fell = spoke;
      isNews = !Objects.equals(namedAfter, last);
      if (fell) {
        namedAfter = last;
        arm(limit.toNanos());
      }
    }
    if (fell) {
      fellSilent.accept(limit, isNews);
    } else {
      neverSpoke.accept(limit);
    }
  }

  /** Ends the watch. */
  synchronized void stop() {
    over = true;
    stopTask();
  }

  /** Holds the lock. */
  private void stopTask() {
    if (task != null) {
      task.cancel();
      task = null;
    }
  }
}
