package io.github.backpack4j.unified;

import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.Scheduler;
import io.github.backpack4j.stream.Interruption;
import io.github.backpack4j.stream.StreamClient;
import io.github.backpack4j.stream.StreamListener;
import io.github.backpack4j.stream.StreamName;
import io.github.backpack4j.stream.StreamState;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A watch of the account: brings its {@link AccountCourse} what happens, one thing after the other
 * on the exchange's executor, and does what the course says.
 *
 * <p>The stream's thread waits for nothing. What waits for the listener is bounded: beyond {@link
 * AccountCourse#MOST_WAITING} messages they are dropped, which is an interruption as any other, so
 * that what they said is asked for. The exchange is asked by the executor as well, beside the
 * listener's calls.
 *
 * @param <W> messages of the stream
 * @param <M> what is made of them
 * @param <A> what is answered when the exchange is asked
 * @param <T> what is told
 */
final class AccountWatch<W, M, A, T> implements Watch, StreamListener<W>, AccountCourse.Host<T> {

  /** Events after which the thread is offered to others. */
  private static final int TURN = 256;

  /** Where messages come from. */
  interface Source<W> {

    /** What it is called. */
    String name();

    /** Begins to have the listener called. */
    AutoCloseable subscribe(StreamListener<W> listener);

    /** Waits. */
    Scheduler scheduler();

    /** Whether there is a connection. */
    boolean isConnected();

    /** A stream of the client's. */
    static <W> Source<W> of(StreamClient client, StreamName<W> stream) {
      return new Source<>() {
        @Override
        public String name() {
          return stream.name();
        }

        @Override
        public AutoCloseable subscribe(StreamListener<W> listener) {
          return client.subscribe(stream, listener);
        }

        @Override
        public Scheduler scheduler() {
          return client.scheduler();
        }

        @Override
        public boolean isConnected() {
          return client.state() == StreamState.OPEN;
        }
      };
    }
  }

  /**
   * What a watch is of.
   *
   * @param source what it follows
   * @param reading makes something of a message; null if it is none of the watch's
   * @param asking asks the exchange and waits for the answer; fails with {@link ExchangeException}
   * @param ledger knows what was told
   */
  record Subject<W, M, A, T>(
      Source<W> source,
      Function<W, @Nullable M> reading,
      Function<AccountLedger.Question, A> asking,
      AccountLedger<M, A, T> ledger) {}

  private interface Event {}

  /** What the stream said: a message, or one that could not be read. */
  private record Said<W>(@Nullable W message, @Nullable DecodingException failure, Instant came)
      implements Event {}

  private record Happened(Runnable what) implements Event {}

  private final Subject<W, M, A, T> subject;
  private final WatchListener<? super T> listener;
  private final Executor executor;
  private final Clock clock;
  private final OpenWatches open;
  private final AccountCourse<M, A, T> course; // for whoever has the turn

  // From here on: guarded by this.

  private final ArrayDeque<Event> events = new ArrayDeque<>();
  private int messages;

  /** Whether somebody has the turn or will have it. */
  private boolean scheduled = true; // until it is open

  /** Whether the stream has ended. */
  private boolean over;

  /** Whether it is not to go on. */
  private boolean closed;

  /** Whether somebody closed it: then nothing is told but the end. */
  private volatile boolean silent;

  private @Nullable AutoCloseable subscription;
  private @Nullable FutureTask<?> question;
  private Scheduler.@Nullable Task timer;

  /** Why the stream is away; null while it is not. */
  private @Nullable String gone;

  /**
   * Makes one that is not open yet.
   *
   * @param started when it begins, by the exchange's clock
   */
  AccountWatch(
      Subject<W, M, A, T> subject,
      WatchListener<? super T> listener,
      Executor executor,
      Clock clock,
      OpenWatches open,
      Instant started) {
    this.subject = subject;
    this.listener = listener;
    this.executor = executor;
    this.clock = clock;
    this.open = open;
    this.course = new AccountCourse<>(subject.ledger(), this, started);
  }

  /**
   * Subscribes to the stream.
   *
   * @throws ExchangeException if that cannot be; the listener hears nothing then
   */
  void open() {
    open.add(this);
    AutoCloseable handle;
    try {
      handle = subject.source().subscribe(this);
    } catch (RuntimeException e) {
      open.remove(this);
      throw e instanceof BackpackException it ? Errors.translate(it) : e;
    }
    boolean late;
    synchronized (this) {
      subscription = handle;
      late = closed;
      if (!late) {
        events.addFirst(new Happened(course::start));
      }
    }
    if (late) {
      close(handle);
    }
    turn(false);
  }

  // What the stream does.

  @Override
  public void onMessage(W message) {
    said(message, null);
  }

  private void said(@Nullable W message, @Nullable DecodingException failure) {
    Instant now = clock.instant();
    synchronized (this) {
      if (over || closed) {
        return;
      }
      if (messages >= AccountCourse.MOST_WAITING) {
        drop(now);
      }
      events.add(new Said<>(message, failure, now));
      messages++;
    }
    wake();
  }

  private void drop(Instant now) {
    Instant since = now;
    for (Event event : events) {
      if (event instanceof Said<?> said && said.came().isBefore(since)) {
        since = said.came();
      }
    }
    events.removeIf(Said.class::isInstance);
    Instant from = since;
    String why = messages + " messages waited for the listener and were dropped";
    messages = 0;
    events.add(new Happened(() -> course.dropped(from, why)));
  }

  @Override
  public void onUnreadable(DecodingException failure) {
    said(null, failure);
  }

  @Override
  public void onInterrupted(Interruption one) {
    lost(one.since(), one.detail());
  }

  void lost(Instant since, String why) {
    synchronized (this) {
      gone = why;
    }
    post(() -> course.interrupted(since, why));
  }

  @Override
  public void onResumed(Interruption one) {
    regained();
  }

  void regained() {
    synchronized (this) {
      gone = null;
    }
    post(course::resumed);
  }

  @Override
  public void onClosed() {
    synchronized (this) {
      boolean byItself = !closed;
      String why = gone;
      over = true;
      closed = true;
      events.add(
          new Happened(
              () -> {
                if (byItself) {
                  course.end(); // tells what waits
                  told(() -> listener.onFailure(StreamWatch.ended(subject.source().name(), why)));
                }
                told(listener::onClosed);
              }));
    }
    release();
    wake();
  }

  // What the course says.

  @Override
  public void update(T update) {
    tell(() -> listener.onUpdate(update));
  }

  @Override
  public void failure(ExchangeException failure) {
    tell(() -> listener.onFailure(failure));
  }

  @Override
  public void interrupted(Instant since, String why) {
    tell(() -> listener.onInterrupted(since, why));
  }

  @Override
  public void resumed() {
    tell(listener::onResumed);
  }

  @Override
  public boolean isConnected() {
    return subject.source().isConnected();
  }

  @Override
  public void later(int turn, Duration delay) {
    Scheduler.Task task =
        subject.source().scheduler().schedule(delay, () -> post(() -> course.wake(turn)));
    Scheduler.Task former;
    boolean late;
    synchronized (this) {
      former = timer;
      late = closed;
      timer = task;
    }
    if (former != null) {
      former.cancel();
    }
    if (late) {
      task.cancel();
    }
  }

  @Override
  public void ask(int turn, AccountLedger.Question asked) {
    FutureTask<?> task = new FutureTask<>(() -> find(turn, asked), null);
    FutureTask<?> former;
    synchronized (this) {
      if (closed) {
        return;
      }
      former = question;
      question = task;
    }
    if (former != null) {
      former.cancel(true); // of an earlier turn, so that nobody waits for it
    }
    try {
      executor.execute(task);
    } catch (Throwable e) { // it takes nothing, or has no thread
      askBeside(turn, task);
    }
  }

  /** Asks on a thread of the watch, since whoever is here may be the stream's. */
  private void askBeside(int turn, Runnable task) {
    try {
      Thread thread = new Thread(task, "backpack4j-unified-watch");
      thread.setDaemon(true);
      thread.start();
    } catch (Throwable e) { // none can be had now
      post(() -> course.failed(turn, notAsked(e)));
    }
  }

  private void find(int turn, AccountLedger.Question asked) {
    try {
      A answer = subject.asking().apply(asked);
      post(() -> course.answered(turn, answer));
    } catch (ExchangeException e) {
      post(() -> course.failed(turn, e));
    } catch (Throwable e) { // whatever it is, it has to be asked again
      post(() -> course.failed(turn, notAsked(e)));
    }
  }

  private ExchangeException notAsked(Throwable cause) {
    return new ExchangeUnavailableException(
        "what " + subject.source().name() + " may have missed could not be asked for: " + cause,
        Outcome.UNKNOWN,
        "",
        0,
        cause);
  }

  // One thing after the other.

  private void post(Runnable what) {
    synchronized (this) {
      if (over || closed) {
        return;
      }
      events.add(new Happened(what));
    }
    wake();
  }

  private void wake() {
    synchronized (this) {
      if (scheduled || events.isEmpty()) {
        return;
      }
      scheduled = true;
    }
    turn(false);
  }

  /** Sees to some events here, or has the executor do it; whoever calls it has the turn. */
  private void turn(boolean here) {
    boolean more = true;
    for (int i = 0; here && more && i < TURN; i++) {
      more = next();
    }
    if (!more) {
      return;
    }
    try {
      executor.execute(() -> turn(true));
    } catch (Throwable e) { // it takes nothing, or has no thread: whoever is here does it
      WatchCalls.LOG.log(Level.DEBUG, "an executor refused the calls of a watch", e);
      while (next()) {}
    }
  }

  private boolean next() {
    Event event;
    synchronized (this) {
      event = events.poll();
      if (event == null) {
        scheduled = false;
        return false;
      }
      if (event instanceof Said<?>) {
        messages--;
      }
    }
    if (event instanceof Happened it) {
      told(it.what());
    } else {
      told(() -> read(event));
    }
    return true;
  }

  @SuppressWarnings("unchecked") // only onMessage() makes one, and only of W
  private void read(Event event) {
    Said<W> said = (Said<W>) event;
    M message = null;
    try {
      if (said.failure() != null) {
        throw said.failure();
      }
      if (said.message() != null) {
        message = subject.reading().apply(said.message());
      }
    } catch (DecodingException e) { // a member that is needed was left out
      course.unreadable(Errors.translate(e), said.came());
      return;
    }
    if (message != null) {
      course.message(message);
    }
  }

  private void tell(Runnable call) {
    if (!silent) {
      told(call);
    }
  }

  private static void told(Runnable call) {
    try {
      call.run();
    } catch (Throwable e) { // an error, too, must not end the watch
      WatchCalls.LOG.log(Level.ERROR, "the listener of a watch failed", e);
    }
  }

  // The end.

  @Override
  public void close() {
    AutoCloseable handle;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      silent = true;
      events.clear();
      messages = 0;
      handle = subscription;
    }
    release();
    if (handle != null) {
      close(handle);
    }
  }

  private void release() {
    FutureTask<?> asked;
    Scheduler.Task waited;
    synchronized (this) {
      asked = question;
      waited = timer;
    }
    open.remove(this);
    if (asked != null) {
      asked.cancel(true);
    }
    if (waited != null) {
      waited.cancel();
    }
  }

  private static void close(AutoCloseable handle) {
    try {
      handle.close();
    } catch (Exception e) {
      WatchCalls.LOG.log(Level.ERROR, "the stream of a watch could not be given back", e);
    }
  }

  @Override
  public synchronized boolean isOpen() {
    return !closed;
  }
}
