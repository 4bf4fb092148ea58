package io.github.backpack4j.http;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Holds whoever sleeps until it is unparked or interrupted; its time passes by hand. */
final class HeldSleeper implements Sleeper {
  private final BlockingQueue<Sleep> begun = new LinkedBlockingQueue<>();
  private final AtomicLong now = new AtomicLong();

  /** A thread that went to sleep, and for how long at most. */
  record Sleep(Thread thread, Duration time) {}

  @Override
  public void sleep(Duration time) throws InterruptedException {
    begun.add(new Sleep(Thread.currentThread(), time));
    LockSupport.park(this);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  @Override
  public long nanoTime() {
    return now.get();
  }

  void move(Duration time) {
    now.addAndGet(time.toNanos());
  }

  /** The next thread that goes to sleep, once one does. */
  Sleep next() throws InterruptedException {
    Sleep sleep = begun.poll(10, TimeUnit.SECONDS);
    if (sleep == null) {
      throw new AssertionError("nobody went to sleep");
    }
    return sleep;
  }
}
