package io.github.backpack4j.http;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * Ends a call: reaches the attempt that is under way, whichever it is, and none after it, and the
 * wait before one.
 */
final class Cancellation {
  private final Waits waits;
  private @Nullable Call call;
  private @Nullable Thread waiter;
  private boolean cancelled;

  Cancellation(Waits waits) {
    this.waits = waits;
  }

  synchronized void reaches(Call next) {
    call = next;
    if (cancelled) {
      next.cancel();
    }
  }

  synchronized void ends() {
    call = null;
  }

  synchronized void cancel() {
    cancelled = true;
    if (call != null) {
      call.cancel();
    }
    LockSupport.unpark(waiter);
  }

  /** Whether nothing more is to be waited for. */
  synchronized boolean isOver() {
    return cancelled || waits.isClosed();
  }

  /** Why {@link #isOver()}. */
  synchronized String reason() {
    return cancelled ? "it was cancelled" : "the client is closed";
  }

  /** Waits for at most that time; less if the thread is unparked, and not once this is over. */
  void step(Sleeper sleeper, Duration time) throws InterruptedException {
    begins(Thread.currentThread());
    waits.begin();
    try {
      if (!isOver()) {
        sleeper.sleep(time);
      }
    } finally {
      waits.end();
      begins(null);
    }
  }

  private synchronized void begins(@Nullable Thread thread) {
    waiter = thread;
  }

  /** Waits for that time, or until this is over. */
  void pause(Sleeper sleeper, Duration time) throws InterruptedException {
    long start = sleeper.nanoTime();
    Duration left = time;
    while (!isOver() && left.compareTo(Duration.ZERO) > 0) {
      step(sleeper, left);
      left = time.minusNanos(sleeper.nanoTime() - start);
    }
  }
}
