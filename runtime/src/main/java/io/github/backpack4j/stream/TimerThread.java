package io.github.backpack4j.stream;

import io.github.backpack4j.Scheduler;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The scheduler of a client that was given none: a thread of its own, which starts with the first
 * task and does not keep the machine running. The one class of streams that asks the machine how
 * time passes.
 */
final class TimerThread implements Scheduler, AutoCloseable {

  private static final Task NOTHING = () -> {};

  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "backpack4j-stream-timer");
            thread.setDaemon(true);
            return thread;
          });

  TimerThread() {
    executor.setRemoveOnCancelPolicy(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public Task schedule(Duration delay, Runnable task) {
    try {
      Future<?> scheduled = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
      return () -> scheduled.cancel(false);
    } catch (RejectedExecutionException closed) {
      return NOTHING;
    }
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  /** Drops what has not begun, and ends the thread. */
  @Override
  public void close() {
    executor.shutdown();
  }
}
