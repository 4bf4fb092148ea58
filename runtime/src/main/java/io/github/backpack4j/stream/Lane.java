package io.github.backpack4j.stream;

import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Hands items to one consumer, one after the other, on threads of an executor.
 *
 * <p>An executor that rejects keeps the items waiting for the next that is offered: whoever offers
 * must neither fail nor do the work.
 *
 * @param <E> type of the items
 */
final class Lane<E> {

  /** Items after which the thread is offered to others. */
  private static final int TURN = 256;

  private final Executor executor;
  private final Consumer<E> consumer;
  private final Runnable turn = this::run;
  private final ArrayDeque<E> waiting = new ArrayDeque<>(); // guarded by itself
  private boolean scheduled; // guarded by waiting
  private boolean finished; // guarded by waiting

  /**
   * Makes an empty lane.
   *
   * @param consumer must not throw
   */
  Lane(Executor executor, Consumer<E> consumer) {
    this.executor = executor;
    this.consumer = consumer;
  }

  /** Queues {@code item}; it is for {@link #wake} to see to it. For callers that hold a lock. */
  void add(E item) {
    synchronized (waiting) {
      if (!finished) {
        waiting.add(item);
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
   * and {@code overflow} of their number stands in for them.
   */
  void offer(E item, int limit, IntFunction<E> overflow) {
    synchronized (waiting) {
      if (finished) {
        return;
      }
      if (waiting.size() >= limit) {
        E marker = overflow.apply(waiting.size());
        waiting.clear();
        waiting.add(marker);
      }
      waiting.add(item);
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
      waiting.add(last);
      finished = true;
    }
    wake();
  }

  private void schedule() {
    try {
      executor.execute(turn);
    } catch (RejectedExecutionException e) {
      synchronized (waiting) {
        scheduled = false;
      }
    }
  }

  private void run() {
    for (int i = 0; i < TURN; i++) {
      E item = next();
      if (item == null) {
        return;
      }
      consumer.accept(item);
    }
    schedule();
  }

  private @Nullable E next() {
    synchronized (waiting) {
      E item = waiting.poll();
      if (item == null) {
        scheduled = false;
      }
      return item;
    }
  }
}
