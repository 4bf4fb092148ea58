package io.github.backpack4j.stream;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Hands items to one consumer, one after the other, on threads of an executor.
 *
 * <p>Whoever offers neither fails nor does the work. While the executor rejects, items wait for the
 * next that is offered; if one of them must arrive, a thread of the lane's own takes the turn.
 *
 * @param <E> type of the items
 */
final class Lane<E> {

  /** Items after which the thread is offered to others. */
  private static final int TURN = 256;

  private final Executor executor;
  private final Consumer<E> consumer;
  private final Predicate<E> mustArrive;
  private final Runnable turn = this::run;
  private final ArrayDeque<E> waiting = new ArrayDeque<>(); // guarded by itself
  private boolean scheduled; // guarded by waiting
  private boolean finished; // guarded by waiting

  /** Whether anything waits that must arrive, or did a moment ago; guarded by waiting. */
  private boolean pressing;

  /**
   * Makes an empty lane.
   *
   * @param consumer what it throws ends its thread's turn, and not the lane
   * @param mustArrive tells the items that an executor's refusal may not hold up
   */
  Lane(Executor executor, Consumer<E> consumer, Predicate<E> mustArrive) {
    this.executor = executor;
    this.consumer = consumer;
    this.mustArrive = mustArrive;
  }

  /** Queues {@code item}; it is for {@link #wake} to see to it. For callers that hold a lock. */
  void add(E item) {
    synchronized (waiting) {
      if (!finished) {
        put(item);
      }
    }
  }

  /** Sees to whatever waits. */
  void wake() {
    synchronized (waiting) {
      if (scheduled || waiting.isEmpty()) {
        return;
      }
      scheduled = true;
    }
    schedule();
  }

  void offer(E item) {
    add(item);
    wake();
  }

  /**
   * Offers an item to a lane that holds at most {@code limit}. One that is full drops all it holds,
   * and {@code overflow} of them stands in for them.
   */
  void offer(E item, int limit, Function<Collection<E>, E> overflow) {
    synchronized (waiting) {
      if (finished) {
        return;
      }
      if (waiting.size() >= limit) {
        E marker = overflow.apply(waiting);
        waiting.clear();
        put(marker);
      }
      put(item);
      if (scheduled) {
        return;
      }
      scheduled = true;
    }
    schedule();
  }

  /** Offers the last item; what is offered after it is ignored. */
  void finish(E last) {
    synchronized (waiting) {
      add(last);
      finished = true;
    }
    wake();
  }

  /** Drops whatever waits, a last item included, and offers this one as the last. */
  void finishNow(E last) {
    synchronized (waiting) {
      waiting.clear();
      put(last);
      finished = true;
    }
    wake();
  }

  /** Holds the lock. */
  private void put(E item) {
    waiting.add(item);
    pressing |= mustArrive.test(item);
  }

  private void schedule() {
    try {
      executor.execute(turn);
      return;
    } catch (Throwable e) { // whatever is in the executor's way, the lane must not die of it
      synchronized (waiting) {
        scheduled = pressing;
        if (!pressing) {
          return;
        }
      }
    }
    try {
      new Thread(turn, "backpack4j-stream-last-resort").start();
    } catch (Throwable e) {
      synchronized (waiting) {
        scheduled = false;
      }
      StreamLog.LOG.log(Level.ERROR, "no thread can be had to call a listener", e);
    }
  }

  private void run() {
    boolean more = true;
    try {
      for (int i = 0; more && i < TURN; i++) {
        E item = next();
        more = item != null;
        if (item != null) {
          consumer.accept(item);
        }
      }
    } finally { // also when the consumer threw, or nothing would ever come again
      if (more) {
        schedule();
      }
    }
  }

  private @Nullable E next() {
    synchronized (waiting) {
      E item = waiting.poll();
      if (item == null) {
        scheduled = false;
        pressing = false;
      }
      return item;
    }
  }
}
