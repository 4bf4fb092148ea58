package io.github.backpack4j.conformance.live;

import io.github.backpack4j.conformance.ContractIndex;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what a run has changed on a server when its process is stopped.
 *
 * <p>What changes something is sent under a lock, so that what is on its way has arrived, or is
 * given up, before it is taken back.
 */
final class Stopping {
  private final ReentrantLock changing = new ReentrantLock();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile @Nullable Thread stopper;
  private volatile @Nullable Supplier<@Nullable String> takeBack;

  /** How to take back what is changed from now on; null when that is done. */
  void changes(@Nullable Supplier<@Nullable String> how) {
    takeBack = how;
  }

  /** Returns at once, unless all is being stopped: then no other thread goes on. */
  void proceed() {
    Thread allowed = stopper;
    if (allowed != null && allowed != Thread.currentThread()) {
      try {
        ended.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IllegalStateException("the run was stopped");
    }
  }

  /** Asks, unless all is being stopped. */
  LiveAnswer unlessStopped(ContractIndex.Operation operation, Supplier<LiveAnswer> ask) {
    if (operation.isRead()) {
      proceed();
      return ask.get();
    }
    changing.lock();
    try {
      if (stopper == null || stopper == Thread.currentThread()) {
        return ask.get();
      }
    } finally {
      changing.unlock();
    }
    proceed();
    throw new IllegalStateException("the run was stopped");
  }

  /**
   * Stops all and takes back what was changed.
   *
   * @param patience how long a change that is on its way may take
   * @return what somebody has to look after; null for nothing
   */
  @Nullable String stop(Duration patience) {
    stopper = Thread.currentThread();
    try {
      if (changing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        changing.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Supplier<@Nullable String> how = takeBack;
    return how == null ? null : how.get();
  }

  /** Nobody needs to wait any longer. */
  void end() {
    ended.countDown();
  }
}
