package io.github.backpack4j.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One pool of a {@link RateLimiter}: who was let go, who waits, and until when it is paused. Times
 * are nanoseconds of the limiter's sleeper; they are compared by their differences alone.
 */
final class Pool {
  // A quarter of what a long holds, so that sums and differences of two stay within it.
  private static final long LONGEST = Long.MAX_VALUE / 4;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_REQUEST = Duration.ofHours(1);

  /** So many requests in any stretch of that length. */
  record Limit(int requests, Duration per) {}

  /** The place of one attempt, from its entry to its end. */
  static final class Turn {
    private final Pool pool;
    private final Thread thread = Thread.currentThread();
    private int pausesSeen;

    private Turn(Pool pool) {
      this.pool = pool;
    }

    Pool pool() {
      return pool;
    }
  }

  private final String name;
  private final @Nullable Limit limit;
  private final List<Turn> waiting = new ArrayList<>();
  // When those that ended stop to count.
  private final PriorityQueue<Long> expiries =
      new PriorityQueue<>((one, other) -> Long.signum(one - other));
  private int underWay;
  private boolean paused;
  private long pausedUntil;
  private int pauses;
  private int pausesInARow;

  Pool(String name, @Nullable Limit limit) {
    this.name = name;
    this.limit = limit;
  }

  synchronized int available(long now) {
    forget(now);
    if (paused) {
      return 0;
    }
    return limit == null
        ? Integer.MAX_VALUE
        : Math.max(0, limit.requests() - underWay - expiries.size() - waiting.size());
  }

  private void forget(long now) {
    while (!expiries.isEmpty() && expiries.peek() - now <= 0) {
      expiries.poll();
    }
    if (paused && pausedUntil - now <= 0) {
      paused = false;
    }
  }

  /** Joins the queue. */
  synchronized Turn enter() {
    Turn turn = new Turn(this);
    waiting.add(turn);
    return turn;
  }

  /** Leaves the queue without having been let go. */
  synchronized void leave(Turn turn) {
    if (waiting.remove(turn)) {
      wake();
    }
  }

  /**
   * How long a turn that waits has to go on waiting, as things stand. If that is 0 it is let go.
   */
  synchronized long waitOf(Turn turn, long now) {
    forget(now);
    long wait = Math.max(0, moment(turn, now) - now);
    if (wait == 0) {
      waiting.remove(turn);
      underWay++;
      turn.pausesSeen = pauses;
    }
    return wait;
  }

  /** When a turn comes if all before it in the queue go as soon as they may. */
  private long moment(Turn turn, long now) {
    long moment = paused ? pausedUntil : now;
    if (limit == null) {
      return moment;
    }
    long per = saturated(limit.per());
    int room = limit.requests() - underWay - expiries.size();
    int before = waiting.indexOf(turn);
    if (before < room) {
      return moment;
    }
    PriorityQueue<Long> ends = new PriorityQueue<>(expiries);
    for (int i = 0; i < underWay; i++) {
      ends.add(now + per);
    }
    for (int i = 0; i <= before; i++) {
      while (ends.size() >= limit.requests()) {
        long end = ends.remove();
        moment = end - moment > 0 ? end : moment;
      }
      ends.add(now + Math.min(moment - now + per, LONGEST));
    }
    return moment;
  }

  private static long saturated(Duration time) {
    return time.compareTo(Duration.ofNanos(LONGEST)) > 0 ? LONGEST : time.toNanos();
  }

  /** An attempt ended that was let go. */
  synchronized void end(int departures, long now) {
    underWay--;
    if (limit != null) {
      for (int i = 0; i < departures; i++) {
        expiries.add(now + saturated(limit.per()));
      }
    }
    if (departures == 0) {
      wake();
    }
  }

  /** The exchange refused an attempt for their number. */
  synchronized void pause(Turn turn, @Nullable Duration asked, Chance chance, long now) {
    // At once, or in the past: that is none.
    Duration retryAfter = asked == null || asked.isZero() ? null : asked;
    boolean isNews = turn.pausesSeen == pauses;
    if (retryAfter == null && !isNews) {
      // It left before the pause that holds already.
      return;
    }
    if (isNews) {
      pauses++;
      pausesInARow++;
    }
    Duration pause;
    if (retryAfter != null) {
      pause = retryAfter.compareTo(LONGEST_REQUEST) > 0 ? LONGEST_REQUEST : retryAfter;
    } else {
      Duration least = FIRST_PAUSE.multipliedBy(1L << Math.min(pausesInARow - 1, 6));
      least = least.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : least;
      pause = least.plus(chance.upTo(least));
    }
    long until = now + pause.toNanos();
    if (!paused || until - pausedUntil > 0) {
      pausedUntil = until;
      paused = true;
      wake();
    }
  }

  /** The exchange took an attempt. */
  synchronized void taken(Turn turn) {
    if (turn.pausesSeen == pauses) {
      pausesInARow = 0;
    }
  }

  /** Has those that wait look again. */
  private void wake() {
    waiting.forEach(turn -> LockSupport.unpark(turn.thread));
  }

  @Override
  public String toString() {
    return "the pool "
        + name
        + (limit == null
            ? ""
            : " ("
                + limit.requests()
                + (limit.requests() == 1 ? " request in " : " requests in ")
                + RateLimiter.words(limit.per())
                + ")");
  }
}
