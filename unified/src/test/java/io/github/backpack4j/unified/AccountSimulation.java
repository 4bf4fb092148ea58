package io.github.backpack4j.unified;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An exchange with one account, whose stream is cut at random and whose answers come late, fail, or
 * lag behind; and a watch of it. Nothing here knows how the watch goes about it.
 *
 * @param <M> what the stream says
 * @param <A> what is answered
 * @param <T> what is told
 */
abstract class AccountSimulation<M, A, T> implements AccountCourse.Host<T> {

  /**
   * How bad it gets.
   *
   * @param slowStream whether messages are under way for a while
   * @param lateStream whether the stream speaks only some time after it was asked for
   * @param lag how long the order history and the fills lag behind
   * @param age how old the lists of what stands and is held are when they are answered
   */
  record Weather(boolean slowStream, boolean lateStream, Duration lag, Duration age) {
    static final Weather FAIR = new Weather(false, false, Duration.ZERO, Duration.ZERO);
  }

  private record Alarm(Instant due, int turn) {}

  static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

  final Random random;
  final Weather weather;
  final List<ExchangeException> failures = new ArrayList<>();
  final StringBuilder log = new StringBuilder();
  final AccountCourse<M, A, T> course;

  Instant now = START;
  int interruptions;
  int resumptions;
  boolean isInterrupted;

  private final Deque<M> underWay = new ArrayDeque<>();
  private final Deque<Runnable> question = new ArrayDeque<>();
  private final List<Alarm> alarms = new ArrayList<>();
  private boolean connected = true;

  /** When the stream begins to speak; null while it is not asked for. */
  private @Nullable Instant speaks;

  AccountSimulation(long seed, Weather weather, AccountLedger<M, A, T> ledger) {
    this.random = new Random(seed);
    this.weather = weather;
    this.course = new AccountCourse<>(ledger, this, START);
  }

  /** Something happens to the account; what the stream says of it is {@link #said}. */
  abstract void happen();

  /** A message in a few words. */
  abstract String show(M message);

  /** What the stream begins with. */
  void begin() {}

  /** The steps in which the exchange answers a question, to be taken one by one. */
  abstract List<Runnable> steps(AccountLedger.Question asked, Consumer<A> answer);

  /** Whether what was told and has not ended is what there is. */
  abstract void compare(String when);

  /** The stream says something, if it is on. */
  final void said(M message) {
    if (connected && speaks != null && !now.isBefore(speaks)) {
      underWay.add(message);
    }
  }

  /** Runs it, then lets it come to rest and compares. */
  final void run(int steps) {
    asked();
    course.start();
    for (int i = 0; i < steps; i++) {
      step();
    }
    if (!connected) {
      reconnect();
    }
    for (int i = 0;
        i < 20_000 && (!underWay.isEmpty() || !question.isEmpty() || isWaiting());
        i++) {
      quietStep();
    }
    compare("at rest");
  }

  private boolean isWaiting() {
    return !alarms.isEmpty();
  }

  private void step() {
    pass(Duration.ofMillis(random.nextInt(400)));
    int dice = random.nextInt(100);
    if (dice < 40) {
      happen();
    } else if (dice < 43 && connected) {
      cut();
    } else if (dice < 55 && !connected) {
      reconnect();
    } else if (dice < 80) {
      advance();
    }
    if (!weather.slowStream() || random.nextInt(3) > 0) {
      deliver(weather.slowStream() ? 1 + random.nextInt(3) : Integer.MAX_VALUE);
    }
  }

  private void quietStep() {
    pass(Duration.ofMillis(500));
    deliver(Integer.MAX_VALUE);
    advance();
  }

  private void pass(Duration time) {
    now = now.plus(time);
    List<Alarm> due = alarms.stream().filter(alarm -> !alarm.due().isAfter(now)).toList();
    alarms.removeAll(due);
    due.forEach(alarm -> course.wake(alarm.turn()));
    if (speaks != null && !begun && !now.isBefore(speaks)) {
      begun = true;
      begin();
    }
  }

  private boolean begun;

  private void deliver(int most) {
    for (int i = 0; i < most && !underWay.isEmpty(); i++) {
      M message = underWay.remove();
      if (random.nextInt(60) == 0) {
        log("cannot be read: " + show(message));
        course.unreadable(new UnreadableAnswerException("a message"), now);
      } else {
        log("says " + show(message));
        course.message(message);
      }
    }
  }

  private void advance() {
    Runnable next = question.poll();
    if (next != null) {
      next.run();
    }
  }

  private void cut() {
    log("cut");
    int heard = underWay.isEmpty() ? 0 : random.nextInt(underWay.size() + 1);
    deliver(heard);
    underWay.clear();
    connected = false;
    speaks = null;
    begun = false;
    course.interrupted(now, "cut");
  }

  private void reconnect() {
    log("reconnect");
    connected = true;
    asked();
    course.resumed();
  }

  private void asked() {
    begun = false;
    speaks = now.plusMillis(weather.lateStream() ? random.nextInt(2_000) : 0);
    pass(Duration.ZERO);
  }

  final void log(String line) {
    log.append(now).append(' ').append(line).append('\n');
  }

  @Override
  public void ask(int turn, AccountLedger.Question asked) {
    log("asked since " + asked.since() + " of " + asked.orders().keySet());
    question.clear();
    if (random.nextInt(6) == 0) {
      question.add(
          () -> {
            log("fails");
            course.failed(turn, new ExchangeUnavailableException("maintenance"));
          });
      return;
    }
    question.addAll(
        steps(
            asked,
            answer -> {
              log("answers");
              course.answered(turn, answer);
            }));
  }

  @Override
  public void later(int turn, Duration delay) {
    alarms.add(new Alarm(now.plus(delay), turn));
  }

  @Override
  public boolean isConnected() {
    return connected;
  }

  @Override
  public void failure(ExchangeException failure) {
    log("told failure " + failure.getMessage());
    failures.add(failure);
  }

  @Override
  public void interrupted(Instant since, String why) {
    log("told interrupted");
    check(!isInterrupted, "interrupted twice");
    isInterrupted = true;
    interruptions++;
  }

  @Override
  public void resumed() {
    log("told resumed");
    check(isInterrupted, "resumed without an interruption");
    isInterrupted = false;
    resumptions++;
    if (!weather.slowStream()
        && !weather.lateStream()
        && weather.lag().isZero()
        && weather.age().isZero()) {
      compare("when resumed");
    }
  }

  final void check(boolean isSo, String problem) {
    if (!isSo) {
      throw new AssertionError(problem + "\n" + log);
    }
  }
}
