package io.github.backpack4j.stream;

import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Hands items to one consumer, one after the other, on threads of an executor.
 *
 * <p>What waits, and in which order, is the subclass's to say: it keeps it under the {@link #lock}.
 * Whoever adds to it neither fails nor does the work. While the executor rejects, items wait for
 * the next that is added; if one of them must arrive, a thread of the lane's own takes the turn.
 *
 * @param <E> type of the items
 */
abstract class Lane<E> {

  /** Items after which the thread is offered to others. */
  private static final int TURN = 256;

  /** Held for moments only, by whoever adds or takes. */
  final Object lock = new Object();

  private final Executor executor;
  private final Runnable turn = this::run;
  private boolean scheduled; // guarded by the lock

  Lane(Executor executor) {
    this.executor = executor;
  }

  /** Takes the next item; null if none may be handed over now. Called under the lock. */
  abstract @Nullable E next();

  /** Whether {@link #next} would give one. Called under the lock. */
  abstract boolean isReady();

  /** Whether anything waits that an executor's refusal may not hold up. Called under the lock. */
  abstract boolean isPressing();

  /** Does with an item what is to be done. What it throws ends its thread's turn, not the lane. */
  abstract void accept(E item);

  /**
   * Whether a turn is to be scheduled, which the caller then must do. Called under the lock, after
   * something was added.
   */
  final boolean claim() {
    if (scheduled || !isReady()) {
      return false;
    }
    scheduled = true;
    return true;
  }

  /** Sees to whatever waits. */
  final void wake() {
    boolean claimed;
    synchronized (lock) {
      claimed = claim();
    }
    if (claimed) {
      schedule();
    }
  }

  /** Gives the executor the turn that was claimed. Called without the lock. */
  final void schedule() {
    try {
      executor.execute(turn);
      return;
    } catch (Throwable e) { // whatever is in the executor's way, the lane must not die of it
      synchronized (lock) {
        scheduled = isPressing();
        if (!scheduled) {
          return;
        }
      }
    }
    try {
      new Thread(turn, "backpack4j-stream-last-resort").start();
    } catch (Throwable e) {
      synchronized (lock) {
        scheduled = false;
      }
      StreamLog.LOG.log(Level.ERROR, "no thread can be had to call a listener", e);
    }
  }

  private void run() {
    boolean more = true;
    try {
      for (int i = 0; more && i < TURN; i++) {
        E item = take();
        more = item != null;
        if (item != null) {
          accept(item);
        }
      }
    } finally { // also when the consumer threw, or nothing would ever come again
      if (more) {
        schedule();
      }
    }
  }

  private @Nullable E take() {
    synchronized (lock) {
      E item = next();
      scheduled = item != null;
      return item;
    }
  }
}
