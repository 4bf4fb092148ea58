package io.github.backpack4j.stream;

import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Calls of one listener, in order, none of them held up by an executor's refusal.
 *
 * <p>Of reports, 1,000 wait at most; those beyond are dropped, as are reports about a flood. Other
 * calls are few, and always arrive.
 */
final class Calls extends Lane<Runnable> {

  private static final int MAX_REPORTS = 1_000;

  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>(); // guarded by the lock

  Calls(Executor executor) {
    super(executor);
  }

  /** Queues a call that must arrive; it is for {@link #wake} to see to it. */
  void add(Runnable call) {
    synchronized (lock) {
      waiting.add(call);
    }
  }

  /** Queues a call that must arrive. */
  void offer(Runnable call) {
    add(call);
    wake();
  }

  /** Queues a call, unless too many wait. */
  void report(Runnable call) {
    synchronized (lock) {
      if (waiting.size() >= MAX_REPORTS) {
        return;
      }
      waiting.add(call);
    }
    wake();
  }

  @Override
  @Nullable Runnable next() {
    return waiting.poll();
  }

  @Override
  boolean isReady() {
    return !waiting.isEmpty();
  }

  @Override
  boolean isPressing() {
    return !waiting.isEmpty();
  }

  @Override
  void accept(Runnable call) {
    call.run();
  }
}
