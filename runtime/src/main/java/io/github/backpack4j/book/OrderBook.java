package io.github.backpack4j.book;

import io.github.backpack4j.Scheduler;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A market's book that is right or says that it does not know.
 *
 * <h2>States</h2>
 *
 * <p>A book is {@link BookState#SYNCING} at first. It asks for a snapshot, keeps the deltas that
 * come meanwhile, and is {@link BookState#LIVE} once the two fit together: the deltas go on where
 * the snapshot ends, or overlap it, and have reached it. A snapshot that is too old for the deltas
 * is asked for again; one that is ahead of them waits until they come, for 5 seconds at most. So
 * the book of a market in which nothing happens stays as it is until something does.
 *
 * <p>It is {@link BookState#STALE}, forgets its levels and resyncs by itself
 *
 * <ul>
 *   <li>after a delta that does not begin where the one before ended, whether later or earlier (one
 *       that came before, among the last 64, is a duplicate and left out);
 *   <li>when it is crossed or locked: the best bid is not below the best ask;
 *   <li>when a new snapshot says something else than it does, or the stream does not reach that;
 *   <li>after an interruption, from {@link #resumed()} on;
 *   <li>when it cannot keep up.
 * </ul>
 *
 * <p>Before another snapshot it waits for a random time that grows from half a second to 30, and
 * not at all if it had been live for 30 seconds. In the end it is {@link BookState#CLOSED}.
 *
 * <h2>Horizon</h2>
 *
 * <p>A snapshot does not reach the end of the book. Beyond its last levels the book knows nothing
 * and says so. When a tenth of a snapshot's levels is left on a side, the book asks for another
 * while it is live, and changes over between two deltas.
 *
 * <h2>Threads</h2>
 *
 * <p>Whatever brings deltas should be one thread at a time. All methods may be called by any thread
 * and none waits: what comes while another thread is at work in the book is left for that one to
 * do, up to 10,000 deltas; of an interruption, or of more deltas than that, readers know at once
 * all the same. Readers get one immutable value and never wait for the writer, nor it for them. The
 * listener is called by whichever thread is at work.
 *
 * <h2>Limits</h2>
 *
 * <p>While a snapshot is awaited, up to 10,000 deltas and 200,000 levels are kept, the latest.
 */
public final class OrderBook implements AutoCloseable {

  static final System.Logger LOG = System.getLogger("io.github.backpack4j.book");

  private static final int MOST_WAITING = 10_000;
  private static final int MOST_KEPT = 10_000;
  private static final int MOST_KEPT_LEVELS = 200_000;
  private static final int REMEMBERED = 64;
  private static final long NONE = -1;

  private static final int FEW = 5;
  private static final int FEW_PART = 10;

  private static final Duration FETCH_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration REACH_TIMEOUT = Duration.ofSeconds(5);
  private static final long FIRST_DELAY_MILLIS = 500;
  private static final long MAX_DELAY_MILLIS = 30_000;
  private static final long CALM_NANOS = Duration.ofSeconds(30).toNanos();

  /** What is being done about a snapshot. */
  private enum Phase {
    /** Nothing. */
    IDLE,
    /** Waiting before the next is asked for. */
    DELAYED,
    /** One was asked for. */
    FETCHING,
    /** One has come, and the stream has yet to reach it. */
    HOLDING
  }

  /** What a fetch brought; one of the two. */
  private record Answer(
      long ticket, @Nullable BookSnapshot snapshot, @Nullable Throwable failure) {}

  /** A timer went off. */
  private record Due(long ticket) {}

  private record Interrupted(String why) {}

  private record Owned(AutoCloseable resource) {}

  /** Inputs without parameters. */
  private enum Signal {
    START,
    RESUMED,
    OVERRUN,
    CLOSE
  }

  private final String symbol;
  private final SnapshotSource snapshots;
  private final Scheduler scheduler;
  private final RandomGenerator random;
  private final BookListener listener;
  private final BookView staleView;
  private final BookView closedView;

  /** How many inputs there are, the one that is being handled included. */
  private final AtomicInteger inputs = new AtomicInteger();

  private final Queue<Object> waiting = new ConcurrentLinkedQueue<>();

  /** Whether deltas are left out, for too many wait; what comes after them is told of that. */
  private volatile boolean overrun;

  private volatile boolean closing;

  /** Inputs that wait, or are being handled, and from which on nothing is known. */
  private final AtomicInteger doubts = new AtomicInteger();

  private volatile BookView view;

  private final AtomicLong applied = new AtomicLong();
  private final AtomicLong duplicates = new AtomicLong();
  private final AtomicLong ignored = new AtomicLong();
  private final AtomicLong gaps = new AtomicLong();
  private final AtomicLong staled = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();
  private final AtomicLong tooOld = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong listenerFailures = new AtomicLong();

  // From here on: only for the thread that handles an input.

  private final List<AutoCloseable> owned = new ArrayList<>();
  private boolean closed;
  private boolean interrupted;

  /**
   * The last update of the stream, and, while live, of the book. NONE if what comes next is a
   * beginning.
   */
  private long lastSeen = NONE;

  /** The latest deltas, to tell one that comes again from one of another count. */
  private final BookDelta[] remembered = new BookDelta[REMEMBERED];

  private int nextRemembered;

  /** What came since {@code phase} was last IDLE, without a hole, up to lastSeen. */
  private final ArrayDeque<BookDelta> kept = new ArrayDeque<>();

  private int keptLevels;

  private Phase phase = Phase.IDLE;

  /** Tells the timer or answer that is awaited from those that are not any more. */
  private long ticket;

  private Scheduler.@Nullable Task timer;
  private @Nullable BookSnapshot held;

  /** Fetches since the last calm. */
  private int attempts;

  /** Whether a snapshot was taken, and no calm has followed yet. */
  private boolean hasTaken;

  private long takenAt;

  /** With fewer levels than these, a side needs another snapshot. */
  private int fewAsks;

  private int fewBids;

  private OrderBook(Builder builder, SnapshotSource snapshots, Scheduler scheduler) {
    this.symbol = builder.symbol;
    this.snapshots = snapshots;
    this.scheduler = scheduler;
    this.random = builder.random;
    this.listener = builder.listener;
    this.staleView = BookView.ignorant(symbol, BookState.STALE);
    this.closedView = BookView.ignorant(symbol, BookState.CLOSED);
    this.view = BookView.ignorant(symbol, BookState.SYNCING);
  }

  /**
   * Starts a book.
   *
   * @param symbol the market
   * @throws IllegalArgumentException if {@code symbol} is null
   */
  public static Builder builder(String symbol) {
    return new Builder(Given.required("OrderBook", "symbol", symbol));
  }

  /** The market. */
  public String symbol() {
    return symbol;
  }

  /** How far the book can be trusted. */
  public BookState state() {
    return view().state();
  }

  /** The best levels. */
  public BookTop top() {
    return view().top();
  }

  /** All levels; costs nothing. */
  public BookView view() {
    // Looked at first: once it is over, the view is of later.
    boolean isDoubted = doubts.get() > 0;
    BookView latest = view;
    return closing ? closedView : isDoubted ? staleView : latest;
  }

  /** What the book has done so far. */
  public BookCounters counters() {
    return new BookCounters(
        applied.get(),
        duplicates.get(),
        ignored.get(),
        gaps.get(),
        staled.get(),
        taken.get(),
        tooOld.get(),
        failed.get(),
        listenerFailures.get());
  }

  /**
   * Here is the next delta of the stream.
   *
   * @throws IllegalArgumentException if {@code delta} is null
   */
  public void apply(BookDelta delta) {
    Given.required("OrderBook", "delta", delta);
    if (inputs.get() >= MOST_WAITING) {
      if (!overrun) {
        overrun = true;
        doubt(Signal.OVERRUN);
      }
      return;
    }
    if (overrun) {
      overrun = false;
    }
    put(delta);
  }

  /**
   * Deltas may be missed from here on. The book is stale at once, even while another thread is at
   * work in it, and ignores deltas until {@link #resumed()}.
   *
   * @param why in a few words
   * @throws IllegalArgumentException if {@code why} is null
   */
  public void interrupted(String why) {
    doubt(new Interrupted(Given.required("OrderBook", "why", why)));
  }

  /** Deltas come again. Does nothing unless the book was {@link #interrupted}. */
  public void resumed() {
    put(Signal.RESUMED);
  }

  /**
   * Closes {@code resource} once this book is closed, or at once if it is.
   *
   * @param resource such as the subscription that brings the deltas
   * @throws IllegalArgumentException if {@code resource} is null
   */
  public void closing(AutoCloseable resource) {
    put(new Owned(Given.required("OrderBook", "resource", resource)));
  }

  /**
   * Ends the book. From here on it knows nothing. The listener hears of it last; what {@link
   * #closing} was given is closed after that. Closing again does nothing.
   */
  @Override
  public void close() {
    closing = true;
    put(Signal.CLOSE);
  }

  /** Readers shall not believe the book until this has been handled, however long that takes. */
  private void doubt(Object input) {
    doubts.incrementAndGet();
    put(input);
  }

  /** Handles an input, or leaves it to the thread that is at it. */
  private void put(Object input) {
    if (inputs.compareAndSet(0, 1)) {
      handle(input);
      if (inputs.decrementAndGet() == 0) {
        return;
      }
    } else {
      waiting.add(input);
      if (inputs.getAndIncrement() != 0) {
        return;
      }
    }
    do {
      handle(waiting.remove()); // there is one for each that was counted
    } while (inputs.decrementAndGet() != 0);
  }

  /** Does not throw, or the book would be dead and not know it. */
  private void handle(Object input) {
    try {
      if (input instanceof BookDelta delta) {
        delta(delta);
      } else if (input instanceof Answer answer) {
        answered(answer);
      } else if (input instanceof Due due) {
        due(due);
      } else if (input instanceof Interrupted interruption) {
        interrupt(interruption.why);
      } else if (input instanceof Owned resource) {
        own(resource.resource);
      } else {
        signal((Signal) input);
      }
    } catch (Throwable e) { // an error, too: nothing that it left half done may be believed
      failedInside(e);
    }
    if (input instanceof Interrupted || input == Signal.OVERRUN) {
      doubts.decrementAndGet();
    }
  }

  private void failedInside(Throwable failure) {
    lastSeen = NONE;
    release();
    try {
      LOG.log(Level.ERROR, "the book of " + symbol + " failed and begins anew", failure);
      if (!closed) {
        idle();
        lose("the book failed: " + failure.getClass().getName(), null);
      }
    } catch (Throwable e) { // the next delta tries again
      view = closed ? closedView : staleView;
      ticket++;
      held = null;
      phase = Phase.IDLE;
    }
  }

  private void signal(Signal signal) {
    if (closed) {
      return;
    }
    switch (signal) {
      case START -> sync();
      case RESUMED -> {
        if (interrupted) {
          interrupted = false;
          sync();
        }
      }
      case OVERRUN -> {
        lastSeen = NONE;
        lose("more than " + MOST_WAITING + " deltas waited", null);
      }
      case CLOSE -> end();
    }
  }

  private void delta(BookDelta delta) {
    if (closed) {
      return;
    }
    if (interrupted) {
      count(ignored);
      return;
    }
    if (lastSeen != NONE && delta.firstUpdateId() != lastSeen + 1) {
      if (delta.lastUpdateId() <= lastSeen && isRemembered(delta)) {
        count(duplicates);
        return;
      }
      gap(delta);
    }
    lastSeen = delta.lastUpdateId();
    remembered[nextRemembered] = delta;
    nextRemembered = (nextRemembered + 1) % REMEMBERED;
    if (view.state() == BookState.LIVE) {
      if (!change(delta)) {
        return;
      }
    } else if (phase == Phase.IDLE) { // it could not wait, when it last tried
      sync();
    }
    if (phase != Phase.IDLE) {
      keep(delta);
      takeIfReached();
    }
  }

  private boolean isRemembered(BookDelta delta) {
    for (BookDelta each : remembered) {
      if (delta.equals(each)) {
        return true;
      }
    }
    return false;
  }

  private void gap(BookDelta delta) {
    SequenceGap gap = new SequenceGap(lastSeen + 1, delta.firstUpdateId(), delta.lastUpdateId());
    count(gaps);
    lastSeen = NONE;
    lose("update " + gap.expected() + " was due and " + gap.found() + " came", gap);
  }

  /** Returns false if the delta cannot be, so that no snapshot may be followed by it. */
  private boolean change(BookDelta delta) {
    BookView before = view;
    Levels asks = before.levels(BookSide.ASK).with(delta.asks());
    Levels bids = before.levels(BookSide.BID).with(delta.bids());
    String crossing = crossing(asks, bids, delta);
    if (crossing != null) {
      lose(crossing, null);
      return false;
    }
    view = BookView.live(symbol, delta.lastUpdateId(), delta.engineTime(), asks, bids);
    count(applied);
    changed();
    if (phase == Phase.IDLE) {
      syncIfFewAreLeft();
    }
    return true;
  }

  /**
   * Says what is wrong if buyers and sellers have met, at equal prices, too; null if nothing is. A
   * delta's levels count wherever the horizon is.
   */
  private static @Nullable String crossing(Levels asks, Levels bids, BookDelta delta) {
    return crossing(
        asks.better(asks.best(), firstLevel(delta.asks())),
        bids.better(bids.best(), firstLevel(delta.bids())),
        delta.lastUpdateId());
  }

  private static @Nullable String crossing(
      @Nullable PriceLevel ask, @Nullable PriceLevel bid, long updateId) {
    return ask == null || bid == null || bid.price().compareTo(ask.price()) < 0
        ? null
        : "after update "
            + updateId
            + " buyers bid "
            + plain(bid)
            + " and sellers ask "
            + plain(ask);
  }

  private static String plain(PriceLevel level) {
    return level.price().toPlainString();
  }

  /** The best level that a delta sets. */
  private static @Nullable PriceLevel firstLevel(List<PriceLevel> changes) {
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).quantity().signum() > 0) {
        return changes.get(i);
      }
    }
    return null;
  }

  /** The book is not sure any more. */
  private void lose(String why, @Nullable SequenceGap gap) {
    release();
    BookState before = view.state();
    if (before != BookState.STALE) {
      view = staleView;
    }
    if (gap != null) {
      tell(() -> listener.onGap(gap));
    }
    if (before != BookState.STALE) {
      if (before == BookState.LIVE) {
        count(staled);
      }
      tell(() -> listener.onState(BookState.STALE, why));
      changed();
    }
    if (!interrupted && phase != Phase.DELAYED) { // else what is due will do
      sync();
    }
  }

  private void interrupt(String why) {
    if (closed || interrupted) {
      return;
    }
    interrupted = true;
    lastSeen = NONE;
    idle();
    lose(why, null);
  }

  private void syncIfFewAreLeft() {
    BookView now = view;
    if (now.levels(BookSide.ASK).size() < fewAsks || now.levels(BookSide.BID).size() < fewBids) {
      sync();
    }
  }

  /** Asks for a snapshot, at once if it has been quiet. */
  private void sync() {
    if (hasTaken && scheduler.nanoTime() - takenAt >= CALM_NANOS) {
      hasTaken = false; // calm counts once
      attempts = 0;
    }
    if (attempts == 0) {
      fetch();
    } else {
      delay();
    }
  }

  private void delay() {
    held = null;
    phase = Phase.DELAYED;
    long most = Math.min(MAX_DELAY_MILLIS, FIRST_DELAY_MILLIS << Math.min(attempts - 1, 6));
    arm(Duration.ofMillis(random.nextLong(most + 1)));
  }

  private void fetch() {
    held = null;
    attempts++;
    phase = Phase.FETCHING;
    arm(FETCH_TIMEOUT);
    if (phase != Phase.FETCHING) {
      return;
    }
    long mine = ticket;
    try {
      snapshots
          .fetch()
          .whenComplete((snapshot, failure) -> put(new Answer(mine, snapshot, failure)));
    } catch (Throwable e) { // also none of the source's errors may be lost
      put(new Answer(mine, null, e));
    }
  }

  private void idle() {
    phase = Phase.IDLE;
    held = null;
    disarm();
  }

  /** No timer or answer that is under way matters any more. */
  private void disarm() {
    ticket++;
    Scheduler.Task running = timer;
    timer = null;
    if (running != null) {
      running.cancel();
    }
  }

  private void arm(Duration delay) {
    disarm();
    long mine = ticket;
    try {
      timer = scheduler.schedule(delay, () -> put(new Due(mine)));
    } catch (Throwable e) { // the next delta tries again
      idle();
      count(failed);
      tell(() -> listener.onSnapshotFailed(e));
    }
  }

  private void due(Due due) {
    if (due.ticket != ticket) {
      return;
    }
    timer = null;
    switch (phase) {
      case DELAYED -> fetch();
      case FETCHING ->
          failed(new TimeoutException("none came in " + FETCH_TIMEOUT.toSeconds() + " s"));
      case HOLDING -> {
        count(tooOld);
        delay();
        if (view.state() == BookState.LIVE) { // what brings its deltas lags, or lost some
          lose(
              "the stream did not come to a snapshot in " + REACH_TIMEOUT.toSeconds() + " s", null);
        }
      }
      case IDLE -> throw new IllegalStateException("nothing is due");
    }
  }

  private void answered(Answer answer) {
    if (answer.ticket != ticket) {
      return;
    }
    BookSnapshot snapshot = answer.snapshot;
    if (snapshot == null) {
      Throwable failure = answer.failure;
      failed(failure == null ? new IllegalStateException("it is null") : failure);
      return;
    }
    disarm();
    phase = Phase.HOLDING;
    held = snapshot;
    takeIfReached();
  }

  private void failed(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    count(failed);
    delay();
    tell(() -> listener.onSnapshotFailed(cause));
  }

  private void keep(BookDelta delta) {
    kept.add(delta);
    keptLevels += weight(delta);
    while (kept.size() > 1 && (kept.size() > MOST_KEPT || keptLevels > MOST_KEPT_LEVELS)) {
      keptLevels -= weight(kept.remove());
    }
  }

  private static int weight(BookDelta delta) {
    return delta.asks().size() + delta.bids().size();
  }

  private void release() {
    kept.clear();
    keptLevels = 0;
  }

  /** The update that a snapshot must not be older than. */
  private long earliest() {
    return kept.isEmpty() ? lastSeen : kept.element().firstUpdateId() - 1;
  }

  /** Takes the snapshot that is held, if it fits and the stream has reached it. */
  private void takeIfReached() {
    BookSnapshot snapshot = held;
    if (snapshot == null || lastSeen == NONE) {
      return;
    }
    if (snapshot.lastUpdateId() < earliest()) {
      count(tooOld);
      delay();
    } else if (snapshot.lastUpdateId() > lastSeen) {
      release();
      if (timer == null) { // or it would wait for ever, if the exchange counts anew
        arm(REACH_TIMEOUT);
      }
    } else {
      take(snapshot);
    }
  }

  private void take(BookSnapshot snapshot) {
    Levels asks = Levels.of(BookSide.ASK, snapshot.asks(), snapshot.limit());
    Levels bids = Levels.of(BookSide.BID, snapshot.bids(), snapshot.limit());
    int few = few(asks);
    int fewOthers = few(bids);
    long updateId = snapshot.lastUpdateId();
    Instant engineTime = snapshot.engineTime();
    String crossing = crossing(asks.best(), bids.best(), updateId);
    for (BookDelta delta : kept) {
      if (crossing == null && delta.lastUpdateId() > updateId) {
        asks = asks.with(delta.asks());
        bids = bids.with(delta.bids());
        updateId = delta.lastUpdateId();
        engineTime = delta.engineTime();
        crossing = crossing(asks, bids, delta);
      }
    }
    if (crossing != null) {
      failed(new IllegalStateException(crossing));
      return;
    }
    BookView before = view;
    boolean wasLive = before.state() == BookState.LIVE;
    if (wasLive
        && !(asks.agrees(before.levels(BookSide.ASK))
            && bids.agrees(before.levels(BookSide.BID)))) {
      lose("a snapshot contradicts the book after update " + updateId, null);
      return;
    }
    idle();
    release();
    fewAsks = few;
    fewBids = fewOthers;
    hasTaken = true;
    takenAt = scheduler.nanoTime();
    count(taken);
    view = BookView.live(symbol, updateId, engineTime, asks, bids);
    if (!wasLive) {
      String why = "in step after update " + updateId;
      tell(() -> listener.onState(BookState.LIVE, why));
    }
    changed();
    syncIfFewAreLeft();
  }

  /** With fewer levels than this, the side needs another snapshot. */
  private static int few(Levels levels) {
    int size = levels.size();
    return levels.horizon() == null
        ? 0
        : Math.max(size / FEW_PART, Math.min(FEW, Math.max(1, size / 2)));
  }

  private void own(AutoCloseable resource) {
    if (closed) {
      close(resource);
    } else {
      owned.add(resource);
    }
  }

  private void end() {
    closed = true;
    idle();
    lastSeen = NONE;
    release();
    view = closedView;
    tell(() -> listener.onState(BookState.CLOSED, "closed"));
    changed();
    owned.forEach(this::close);
    owned.clear();
  }

  private void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Throwable e) { // nor may an error keep the next from being closed
      listenerFailed(e);
    }
  }

  private void changed() {
    try {
      listener.onChange(view.top());
    } catch (Throwable e) { // an error, too, must not end the book
      listenerFailed(e);
    }
  }

  private void tell(Runnable call) {
    try {
      call.run();
    } catch (Throwable e) { // an error, too, must not end the book
      listenerFailed(e);
    }
  }

  private void listenerFailed(Throwable failure) {
    count(listenerFailures);
    try {
      listener.onListenerFailure(failure);
    } catch (Throwable e) {
      LOG.log(Level.ERROR, "the listener of a book failed to be told that it had failed", e);
    }
  }

  /** Only one thread counts at a time. */
  private static void count(AtomicLong counter) {
    counter.setRelease(counter.getPlain() + 1);
  }

  /**
   * Settings of a book. What is given must not be null: {@link IllegalArgumentException}. Not for
   * several threads.
   */
  public static final class Builder {

    private final String symbol;
    private @Nullable SnapshotSource snapshots;
    private @Nullable Scheduler scheduler;
    private RandomGenerator random = new SecureRandom();
    private BookListener listener = new BookListener() {};

    private Builder(String symbol) {
      this.symbol = symbol;
    }

    /** Where snapshots come from. Required. */
    public Builder snapshots(SnapshotSource snapshots) {
      this.snapshots = Given.required("OrderBook", "snapshots", snapshots);
      return this;
    }

    /** Waits for it. Required. */
    public Builder scheduler(Scheduler scheduler) {
      this.scheduler = Given.required("OrderBook", "scheduler", scheduler);
      return this;
    }

    /** Spreads its delays; the machine's randomness unless set. */
    public Builder random(RandomGenerator random) {
      this.random = Given.required("OrderBook", "random", random);
      return this;
    }

    /** Is told what becomes of it. */
    public Builder listener(BookListener listener) {
      this.listener = Given.required("OrderBook", "listener", listener);
      return this;
    }

    /**
     * Makes the book, which asks for its first snapshot at once.
     *
     * @throws IllegalArgumentException if no source of snapshots or no scheduler was given
     */
    public OrderBook build() {
      OrderBook book =
          new OrderBook(
              this,
              Given.required("OrderBook", "snapshots", snapshots),
              Given.required("OrderBook", "scheduler", scheduler));
      book.put(Signal.START);
      return book;
    }
  }
}
