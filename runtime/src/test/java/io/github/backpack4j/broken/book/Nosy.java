package io.github.backpack4j.broken.book;

import io.github.backpack4j.Outcome;
import io.github.backpack4j.Scheduler;

/** May know how to wait, and knows of failures, too. */
public final class Nosy {

  Outcome outcome(Scheduler scheduler) {
    return scheduler.nanoTime() > 0 ? Outcome.UNKNOWN : Outcome.REFUSED;
  }
}
