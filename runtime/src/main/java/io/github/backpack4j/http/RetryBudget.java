package io.github.backpack4j.http;

/** How many repetitions a transport has left; a bucket that answers fill drop by drop. */
final class RetryBudget {
  private final int drops; // to a repetition
  private final long capacity;
  private long level;

  RetryBudget(RetryPolicy policy) {
    this.drops = policy.answersPerRetry();
    this.capacity = (long) policy.budget() * drops;
    this.level = capacity;
  }

  /** Whether there was a repetition left to take. */
  synchronized boolean take() {
    if (level < drops) {
      return false;
    }
    level -= drops;
    return true;
  }

  /** A call was answered. */
  synchronized void answered() {
    level = Math.min(capacity, level + 1);
  }
}
