package io.github.backpack4j.unified;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of a watch of the account: when the stream is told, when the exchange is asked, and
 * what the listener hears of it.
 *
 * <p>A watch is live while the stream speaks and nothing is known to be missing. It begins, and
 * begins anew after each interruption, by catching up: the exchange is asked what there is, what
 * the stream says meanwhile waits, and then both are told, the answer first. An interruption of
 * this starts it over; a question that fails is told and asked again, later each time, and until it
 * is answered the watch counts as interrupted.
 *
 * <p>When the stream is asked for it does not say when it begins to speak, and the exchange's lists
 * may lag behind. So a live watch asks once more after {@link #SETTLE}, and goes on asking for what
 * could not be found, without keeping back what the stream says.
 *
 * <p>No clock and no thread of its own: called by one thread at a time.
 *
 * @param <M> what the stream says
 * @param <A> what the exchange answers
 * @param <T> what is told
 */
final class AccountCourse<M, A, T> {

  /** How long after it was caught up with the exchange is asked again. */
  static final Duration SETTLE = Duration.ofSeconds(5);

  /** How long after a failure it is asked again; twice as long after each. */
  static final Duration FIRST_RETRY = Duration.ofSeconds(1);

  static final Duration LONGEST_RETRY = Duration.ofMinutes(1);

  /** What may wait while the exchange is asked. */
  static final int MOST_WAITING = 10_000;

  /** Does what the course says. */
  interface Host<T> extends AccountLedger.Told<T> {

    /** Tells that something may be missed. */
    void interrupted(Instant since, String why);

    /** Tells that nothing is missed any more. */
    void resumed();

    /** Asks the exchange; {@link #answered} or {@link #failed} is to follow, not from within. */
    void ask(int turn, AccountLedger.Question question);

    /** Calls {@link #wake} later, not from within. */
    void later(int turn, Duration delay);

    /** Whether there is a connection that streams come by. */
    boolean isConnected();
  }

  private final AccountLedger<M, A, T> ledger;
  private final Host<T> host;
  private final Instant started;
  private final List<M> waiting = new ArrayList<>();

  /** Whether what the stream says is told at once. */
  private boolean live;

  /** Whether there is no stream at the moment. */
  private boolean cut;

  private boolean toldInterrupted;

  /** Whether something was lost while it was being caught up with. */
  private boolean dirty;

  /** From when on something may be missing; null while nothing was ever missed. */
  private @Nullable Instant since;

  /** What is asked and waited for belongs to a turn; what comes of an earlier one is late. */
  private int turn;

  /** Whether an answer or a time is waited for. */
  private boolean pending;

  private int failures;

  /** How long it has waited since it is live, up to {@link #SETTLE}. */
  private Duration settled = Duration.ZERO;

  /** Whether it has been asked once more since it is live. */
  private boolean sure;

  private int searches;
  private boolean ended;

  /**
   * Makes one that has not begun.
   *
   * @param started when the watch began, by the exchange's clock
   */
  AccountCourse(AccountLedger<M, A, T> ledger, Host<T> host, Instant started) {
    this.ledger = ledger;
    this.host = host;
    this.started = started;
  }

  /** The stream has been asked for. */
  void start() {
    ledger.begin();
    if (ledger.asksFirst()) {
      ask();
    } else {
      live();
    }
  }

  /** The stream says something. */
  void message(M message) {
    if (live) {
      ledger.message(message, host);
      plan();
      return;
    }
    waiting.add(message);
    if (waiting.size() >= MOST_WAITING) {
      tellWaiting();
    }
  }

  /** The stream has gone silent, or what it said was dropped. */
  void interrupted(Instant from, String why) {
    cut = true;
    lost(from, why);
  }

  /** The stream speaks again, of what happens from here on. */
  void resumed() {
    if (!cut) {
      return;
    }
    cut = false;
    catchUp();
  }

  /** Some of what the stream said was dropped, and it goes on. */
  void dropped(Instant from, String why) {
    lost(from, why);
    if (!cut) {
      catchUp();
    }
  }

  /** Something that the stream said could not be read. */
  void unreadable(ExchangeException failure, Instant now) {
    host.failure(failure);
    if (live) {
      dropped(now, "a message could not be read");
    } else {
      dirty = true; // asked again after the answer, lest a run of these keeps any from coming
    }
  }

  private void lost(Instant from, String why) {
    if (live && !sure && since == null) {
      since = started;
    }
    // What was asked before it was sure may have left out some, so that it is asked anew.
    since = live && sure || since == null || from.isBefore(since) ? from : since;
    live = false;
    turn++;
    pending = false;
    failures = 0;
    tellWaiting();
    if (!toldInterrupted) {
      toldInterrupted = true;
      host.interrupted(from, why);
    }
  }

  private void catchUp() {
    turn++;
    dirty = false;
    ledger.begin();
    ask();
  }

  /** The exchange has answered. */
  void answered(int ofTurn, A answer) {
    if (ended || ofTurn != turn) {
      return;
    }
    pending = false;
    failures = 0;
    boolean whole = !live;
    ledger.answer(answer, List.copyOf(waiting), whole, host);
    tellWaiting();
    if (!whole) {
      sure |= settled.compareTo(SETTLE) >= 0;
      plan();
    } else if (dirty) {
      dirty = false;
      ledger.begin(); // what it says next is not all that came after what it said before
      retry();
    } else {
      live();
    }
  }

  /** The exchange could not be asked, or did not answer. */
  void failed(int ofTurn, ExchangeException failure) {
    if (ended || ofTurn != turn) {
      return;
    }
    pending = false;
    host.failure(failure);
    retry();
  }

  /** The time has come. */
  void wake(int ofTurn) {
    if (ended || ofTurn != turn) {
      return;
    }
    pending = false;
    if (live && !host.isConnected()) {
      settled = Duration.ZERO;
      plan();
    } else {
      ask();
    }
  }

  /** The stream has ended: what waits is told, and nothing is asked any more. */
  void end() {
    ended = true;
    turn++;
    tellWaiting();
  }

  private void live() {
    live = true;
    settled = Duration.ZERO;
    sure = false;
    searches = 0;
    if (toldInterrupted) {
      toldInterrupted = false;
      host.resumed();
    }
    plan();
  }

  /** Plans the next question of a watch that is live. */
  private void plan() {
    if (pending || ended) {
      return;
    }
    if (ledger.isSeeking()) {
      later(backoff(++searches));
      return;
    }
    searches = 0;
    if (!sure) {
      later(SETTLE.minus(settled));
    }
  }

  private void retry() {
    later(backoff(++failures));
  }

  private void later(Duration delay) {
    pending = true;
    if (live && failures == 0) {
      Duration sum = settled.plus(delay);
      settled = sum.compareTo(SETTLE) > 0 ? SETTLE : sum;
    }
    host.later(turn, delay);
  }

  private static Duration backoff(int times) {
    Duration delay = FIRST_RETRY.multipliedBy(1L << Math.min(times - 1, 10));
    return delay.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : delay;
  }

  private void ask() {
    pending = true;
    Instant from = since;
    if (live) {
      from = sure ? null : from == null ? started : from;
    }
    host.ask(turn, ledger.question(from));
  }

  private void tellWaiting() {
    List<M> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(message -> ledger.message(message, host));
  }
}
