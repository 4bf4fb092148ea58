package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A scheduler whose time passes when a test says so; tasks run in the test's thread. */
final class HandScheduler implements Scheduler {

  private record Planned(long at, long number, Runnable task) {}

  private final List<Planned> planned = new ArrayList<>(); // guarded by itself
  private final List<Duration> delays = new ArrayList<>(); // guarded by planned
  private long now;
  private long numbers;

  @Override
  public Task schedule(Duration delay, Runnable task) {
    synchronized (planned) {
      Planned added = new Planned(now + delay.toNanos(), numbers++, task);
      planned.add(added);
      delays.add(delay);
      planned.notifyAll();
      return () -> {
        synchronized (planned) {
          planned.remove(added);
          planned.notifyAll();
        }
      };
    }
  }

  @Override
  public long nanoTime() {
    synchronized (planned) {
      return now;
    }
  }

  /** Lets time pass at once, and then does what has fallen due, in order. */
  void pass(Duration time) {
    synchronized (planned) {
      now += time.toNanos();
    }
    for (Optional<Planned> due = nextDue(); due.isPresent(); due = nextDue()) {
      due.get().task.run();
    }
  }

  private Optional<Planned> nextDue() {
    synchronized (planned) {
      Optional<Planned> next =
          planned.stream()
              .filter(task -> task.at <= now)
              .min(Comparator.comparingLong(Planned::at).thenComparingLong(Planned::number));
      next.ifPresent(planned::remove);
      return next;
    }
  }

  /** Waits until so many tasks are planned. */
  void await(int tasks) {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    synchronized (planned) {
      while (planned.size() != tasks) {
        long left = TimeUnit.NANOSECONDS.toMillis(limit - System.nanoTime());
        assertThat(left).as("%d tasks are planned, not %d", planned.size(), tasks).isPositive();
        try {
          planned.wait(left);
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  /** Tasks that wait. */
  int waiting() {
    synchronized (planned) {
      return planned.size();
    }
  }

  /** What was asked for since the last call, in order. */
  List<Duration> delays() {
    synchronized (planned) {
      List<Duration> asked = List.copyOf(delays);
      delays.clear();
      return asked;
    }
  }
}
