package io.github.backpack4j.unified;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one watch's listener, made one after the other on an executor.
 *
 * <p>Whoever brings something neither waits nor calls. What waits is bounded: an update takes the
 * place of an older one about the same state, unless an interruption stands between them; and
 * beyond {@value #MOST_WAITING} all updates that wait are dropped, which is told as an interruption
 * that is over.
 *
 * @param <T> what is watched
 */
final class WatchCalls<T> {

  static final System.Logger LOG = System.getLogger("io.github.backpack4j.unified");

  /** Updates and failures that may wait. */
  static final int MOST_WAITING = 10_000;

  /** Calls after which the thread is offered to others. */
  private static final int TURN = 256;

  private interface Item {}

  /** An update or a failure: what is dropped when too many wait. */
  private static final class News<T> implements Item {
    private final @Nullable Object state;
    private final Instant came;
    private final @Nullable ExchangeException failure;
    private Supplier<? extends @Nullable T> update;

    News(
        @Nullable Object state,
        Instant came,
        @Nullable ExchangeException failure,
        Supplier<? extends @Nullable T> update) {
      this.state = state;
      this.came = came;
      this.failure = failure;
      this.update = update;
    }
  }

  private record Interrupted(Instant since, String why) implements Item {}

  private enum Mark implements Item {
    RESUMED,
    CLOSED
  }

  private final WatchListener<? super T> listener;
  private final Executor executor;
  private final Clock clock;

  // From here on: guarded by the queue.

  private final ArrayDeque<Item> queue = new ArrayDeque<>();

  /** What waits about each state and may be replaced. */
  private final Map<Object, News<T>> latest = new HashMap<>();

  /** Updates and failures that wait. */
  private int news;

  /** Whether updates may be missed now, as far as the queue knows. */
  private boolean down;

  /** The same as far as the listener knows. */
  private boolean toldDown;

  /** Whether a turn is under way or on its way. */
  private boolean scheduled;

  private boolean finished;
  private boolean silent;

  /**
   * Makes one that has nothing to tell.
   *
   * @param clock dates what comes
   */
  WatchCalls(WatchListener<? super T> listener, Executor executor, Clock clock) {
    this.listener = listener;
    this.executor = executor;
    this.clock = clock;
  }

  /**
   * Tells an update.
   *
   * @param state what it is the whole state of; null if none may be left out
   */
  void update(@Nullable Object state, T update) {
    update(state, () -> update);
  }

  /**
   * Tells what there is to tell when its turn has come.
   *
   * @param state what it is the whole state of; null if none may be left out
   * @param update gives null if there is nothing to tell any more
   */
  void update(@Nullable Object state, Supplier<? extends @Nullable T> update) {
    Instant now = clock.instant();
    synchronized (queue) {
      News<T> waiting = state == null ? null : latest.get(state);
      if (waiting != null) {
        waiting.update = update;
        return;
      }
      add(new News<>(state, now, null, update));
    }
    wake();
  }

  /** Tells a failure after which the watch goes on. */
  void failed(ExchangeException failure) {
    Instant now = clock.instant();
    synchronized (queue) {
      add(new News<>(null, now, failure, () -> null));
    }
    wake();
  }

  /** Tells that updates may be missed from here on; not if that is known. */
  void interrupted(Instant since, String why) {
    noteInterrupted(since, why);
    wake();
  }

  /** As {@link #interrupted}, once {@link #wake()} is called: by who holds no lock any more. */
  void noteInterrupted(Instant since, String why) {
    synchronized (queue) {
      if (down || finished) {
        return;
      }
      down = true;
      latest.clear();
      if (queue.peekLast() == Mark.RESUMED) { // not heard yet, and it was too early to say so
        queue.removeLast();
        return;
      }
      queue.add(new Interrupted(since, why));
    }
  }

  /** Tells that updates come again; not if they never ceased. */
  void resumed() {
    noteResumed();
    wake();
  }

  /** As {@link #resumed()}, once {@link #wake()} is called: by who holds no lock any more. */
  void noteResumed() {
    synchronized (queue) {
      if (!down || finished) {
        return;
      }
      down = false;
      latest.clear();
      queue.add(Mark.RESUMED);
    }
  }

  /** Tells what waits and then a failure, and takes nothing more but {@link #closed()}. */
  void end(ExchangeException failure) {
    Instant now = clock.instant();
    synchronized (queue) {
      add(new News<>(null, now, failure, () -> null));
      finished = true;
    }
    wake();
  }

  /** Drops what waits, and takes nothing more but {@link #closed()}. */
  void deafen() {
    synchronized (queue) {
      finished = true;
      queue.clear();
      latest.clear();
      news = 0;
    }
  }

  /** Drops what waits, and tells nothing more at all. */
  void silence() {
    synchronized (queue) {
      deafen();
      silent = true;
    }
  }

  /** Tells the end. */
  void closed() {
    synchronized (queue) {
      if (silent) {
        return;
      }
      finished = true;
      queue.add(Mark.CLOSED);
    }
    wake();
  }

  /** Holds the queue. */
  private void add(News<T> one) {
    if (finished) {
      return;
    }
    if (news >= MOST_WAITING) {
      drop(one.came);
    }
    queue.add(one);
    news++;
    if (one.state != null) {
      latest.put(one.state, one);
    }
  }

  /** Leaves one interruption of all that waits; the listener may know it already. */
  private void drop(Instant now) {
    Instant since = now;
    for (Item item : queue) {
      Instant from =
          item instanceof News<?> it ? it.came : item instanceof Interrupted it ? it.since : now;
      since = from.isBefore(since) ? from : since;
    }
    queue.clear();
    latest.clear();
    if (!toldDown) {
      queue.add(
          new Interrupted(since, news + " updates waited for their listener and were dropped"));
    }
    if (!down) {
      queue.add(Mark.RESUMED);
    }
    news = 0;
  }

  /** Has what waits be told; the executor may do so here and now. */
  void wake() {
    synchronized (queue) {
      if (scheduled || queue.isEmpty()) {
        return;
      }
      scheduled = true;
    }
    turn(false);
  }

  /** Makes some calls here, or has the executor make them; whoever calls it has the turn. */
  private void turn(boolean here) {
    boolean more = true;
    for (int i = 0; here && more && i < TURN; i++) {
      more = next();
    }
    if (!more) {
      return;
    }
    try {
      executor.execute(() -> turn(true));
    } catch (Throwable e) { // it takes nothing, or has no thread: whoever is here makes them
      LOG.log(Level.DEBUG, "an executor refused the calls of a watch", e);
      while (next()) {}
    }
  }

  private boolean next() {
    Item item;
    synchronized (queue) {
      item = queue.poll();
      if (item == null) {
        scheduled = false;
        return false;
      }
      if (item instanceof News<?> taken) {
        news--;
        if (taken.state != null) {
          latest.remove(taken.state, taken);
        }
      } else if (item != Mark.CLOSED) {
        toldDown = item != Mark.RESUMED;
      }
    }
    try {
      tell(item);
    } catch (Throwable e) { // an error, too, must not end the watch
      LOG.log(Level.ERROR, "the listener of a watch failed", e);
    }
    return true;
  }

  @SuppressWarnings("unchecked") // only add() makes News, and only of T
  private void tell(Item item) {
    if (item instanceof News<?> it) {
      if (it.failure != null) {
        listener.onFailure(it.failure);
        return;
      }
      T update = ((News<T>) it).update.get();
      if (update != null) {
        listener.onUpdate(update);
      }
    } else if (item instanceof Interrupted it) {
      listener.onInterrupted(it.since, it.why);
    } else if (item == Mark.RESUMED) {
      listener.onResumed();
    } else {
      listener.onClosed();
    }
  }
}
