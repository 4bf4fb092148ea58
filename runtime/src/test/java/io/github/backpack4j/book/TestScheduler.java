package io.github.backpack4j.book;

import io.github.backpack4j.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Time that passes when it is told to. Not for several threads. */
final class TestScheduler implements Scheduler {

  private record Entry(long at, Runnable task) {}

  private final List<Entry> entries = new ArrayList<>(); // no two are equal by identity
  private long now = Long.MAX_VALUE - 1_000_000_000L; // wraps soon, as nanoTime may

  /** What ends every wait; null unless set. */
  RuntimeException failure;

  @Override
  public Task schedule(Duration delay, Runnable task) {
    if (failure != null) {
      throw failure;
    }
    Entry entry = new Entry(now + delay.toNanos(), task);
    entries.add(entry);
    return () -> entries.removeIf(each -> each == entry);
  }

  @Override
  public long nanoTime() {
    return now;
  }

  /** How long each task that waits has to, in milliseconds, the first first. */
  List<Long> waits() {
    return entries.stream().map(each -> (each.at - now) / 1_000_000).sorted().toList();
  }

  void advance(Duration time) {
    long end = now + time.toNanos();
    while (true) {
      Entry next =
          entries.stream()
              .filter(each -> each.at - end <= 0)
              .min(Comparator.comparingLong(each -> each.at - end))
              .orElse(null);
      if (next == null) {
        now = end;
        return;
      }
      entries.remove(next);
      now = next.at;
      next.task.run();
    }
  }
}
