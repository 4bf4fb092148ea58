package io.github.backpack4j.conformance.steps;

import io.github.backpack4j.Scheduler;
import java.time.Duration;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs a task when the scenario lets its time come, by the thread of the scenario. */
final class ScenarioScheduler implements Scheduler {
  private record Entry(long due, long number, Runnable task) {}

  private final Consumer<Duration> clocks;
  private final TreeSet<Entry> tasks =
      new TreeSet<>(Comparator.comparingLong(Entry::due).thenComparingLong(Entry::number));
  private long nanos;
  private long scheduled;

  /** Moves other clocks along. */
  ScenarioScheduler(Consumer<Duration> clocks) {
    this.clocks = clocks;
  }

  @Override
  public synchronized Task schedule(Duration delay, Runnable task) {
    Entry entry = new Entry(nanos + Math.max(0, delay.toNanos()), scheduled++, task);
    tasks.add(entry);
    notifyAll();
    return () -> cancel(entry);
  }

  private synchronized void cancel(Entry entry) {
    tasks.remove(entry);
  }

  @Override
  public synchronized long nanoTime() {
    return nanos;
  }

  /** Lets time pass, and runs what becomes due. */
  void pass(Duration time) {
    long limit = nanoTime() + time.toNanos();
    while (passToNext(limit, 0)) {
      // The next one, then.
    }
    move(limit);
  }

  /**
   * Lets time pass up to the next task that is due by {@code limit}, and runs it.
   *
   * @param limit as {@link #nanoTime} would tell it
   * @param patienceMillis how long to wait for such a task to be scheduled, in real time
   * @return whether there was one
   */
  boolean passToNext(long limit, long patienceMillis) {
    Entry next = awaitNext(limit, patienceMillis);
    if (next == null) {
      return false;
    }
    move(next.due);
    next.task.run();
    return true;
  }

  private synchronized @Nullable Entry awaitNext(long limit, long patienceMillis) {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    while (tasks.isEmpty() || tasks.first().due > limit) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        return null;
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
    return tasks.pollFirst();
  }

  private void move(long to) {
    long by;
    synchronized (this) {
      by = Math.max(0, to - nanos);
      nanos += by;
    }
    clocks.accept(Duration.ofNanos(by));
  }
}
