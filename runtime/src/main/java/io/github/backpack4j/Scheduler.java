package io.github.backpack4j;

import java.time.Duration;

/**
 * Runs tasks later, and tells how much time has passed; one seam for both, so that a test needs to
 * wait for neither.
 *
 * <p>Used by several threads at once. Tasks may run beside each other and must not be run by the
 * call that schedules them; they are short and do not throw.
 */
public interface Scheduler {

  /**
   * Runs a task once.
   *
   * @param delay after what time; zero or less for as soon as can be
   * @return withdraws it
   */
  Task schedule(Duration delay, Runnable task);

  /** Nanoseconds since an arbitrary moment, never running backwards. */
  long nanoTime();

  /** A task that was scheduled. */
  interface Task {

    /** Keeps the task from running, if it has not begun; may be called again, and afterwards. */
    void cancel();
  }
}
