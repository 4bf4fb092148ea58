package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.book.BookListener;
import io.github.backpack4j.book.BookState;
import io.github.backpack4j.book.BookTop;
import io.github.backpack4j.book.BookView;
import io.github.backpack4j.book.OrderBook;
import io.github.backpack4j.book.PriceLevel;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the book of a server's market, as any program would with the client: from a snapshot and
 * the changes that follow, which have to fit together. What later snapshots say is then held
 * against what the book was after the same update.
 *
 * <p>A snapshot that is wrong in itself is the business of the operation's own scenario: a book
 * that cannot be begun because of it is inconclusive.
 */
public final class LiveBook implements AutoCloseable {
  private static final Subject SUBJECT = new Subject(Subject.Kind.BEHAVIOUR, "book/on-a-server");
  private static final int MOST_VIEWS = 5_000;
  private static final int SNAPSHOTS = 3;
  private static final int LEVELS = 1_000;

  private final LiveRun run;
  private final String symbol;
  private final Told told = new Told();
  private @Nullable OrderBook book;
  private boolean live;

  private LiveBook(LiveRun run, String symbol) {
    this.run = run;
    this.symbol = symbol;
  }

  /**
   * Begins to keep a book.
   *
   * @return the book; one that is not kept, with its reason told, where the run has no streams
   */
  public static LiveBook keep(LiveRun run, String symbol) {
    LiveBook kept = new LiveBook(run, symbol);
    if (run.target().wsUrl() == null) {
      kept.record("seeding", Outcome.SKIP, "no --ws-url");
    } else {
      run.await(false); // the socket
      run.await(false); // the snapshot
      kept.book = run.client().book(symbol, kept.told);
      kept.told.follow(kept.book);
    }
    return kept;
  }

  /** Waits until the book is live, and tells whether it came to be. */
  public void becomesLive() {
    OrderBook kept = book;
    if (kept == null) {
      return;
    }
    Duration patience = run.target().timeout().plus(run.target().streamTime());
    live = told.awaits(view -> view.state() == BookState.LIVE, patience) != null;
    String not = "not live within " + LiveRun.words(patience);
    Throwable failed = told.failed;
    if (live) {
      record("seeding", Outcome.PASS, "");
    } else if (failed != null) {
      String why = failed.getClass().getSimpleName();
      record("seeding", Outcome.INCONCLUSIVE, not + ": no snapshot could be had: " + why);
    } else if (kept.counters().snapshotsTooOld() > 0) {
      record("seeding", Outcome.FAIL, not + ": snapshots do not reach what the stream tells of");
    } else {
      record("seeding", Outcome.OMIT, not + ": nothing happened on the market");
    }
  }

  /** Watches a live book for as long as streams are watched: it stays live. */
  public void staysLive() {
    OrderBook kept = book;
    if (kept == null || !live) {
      return;
    }
    told.awaits(view -> view.state() != BookState.LIVE, run.target().streamTime());
    String lost = told.lost();
    if (lost == null) {
      record("continuity", Outcome.PASS, "");
      record("identities", Outcome.PASS, "");
    } else if (kept.counters().gaps() > 0) {
      record("continuity", Outcome.FAIL, lost);
    } else if (lost.contains("buyers bid")) {
      record("identities", Outcome.FAIL, lost);
    } else {
      record("continuity", Outcome.INCONCLUSIVE, "the book was interrupted: " + lost);
    }
  }

  /** Asks for snapshots, and holds each against what the book was after the same update. */
  public void agrees() {
    if (book == null || !live || told.lost() != null) {
      return;
    }
    Findings differences = new Findings();
    int compared = 0;
    for (int i = 0; i < SNAPSHOTS; i++) {
      LiveAnswer answer =
          run.ask("getDepth", Map.of("symbol", symbol, "limit", String.valueOf(LEVELS)));
      JsonNode snapshot = answer.failure() == null ? answer.json() : null;
      if (snapshot == null || !snapshot.hasNonNull("lastUpdateId")) {
        continue;
      }
      long update = snapshot.path("lastUpdateId").asLong();
      told.awaits(view -> view.updateId() >= update, run.target().timeout());
      BookView view = told.view(update);
      if (view != null) {
        compared++;
        compare("asks", best(snapshot.path("asks"), false), view.asks(), update, differences);
        compare("bids", best(snapshot.path("bids"), true), view.bids(), update, differences);
      }
    }
    if (compared == 0) {
      String none = "none of " + SNAPSHOTS + " snapshots was of an update that the book stood at";
      record("agreement", Outcome.OMIT, none);
    } else {
      Outcome outcome = differences.isEmpty() ? Outcome.PASS : Outcome.FAIL;
      record("agreement", outcome, differences.text());
    }
  }

  private static List<PriceLevel> best(JsonNode side, boolean descending) {
    List<PriceLevel> levels = new ArrayList<>();
    for (JsonNode level : side) {
      levels.add(
          new PriceLevel(
              new BigDecimal(level.path(0).asText()), new BigDecimal(level.path(1).asText())));
    }
    Comparator<PriceLevel> ascending = Comparator.comparing(PriceLevel::price);
    levels.sort(descending ? ascending.reversed() : ascending);
    return levels;
  }

  /** As far as both reach: neither knows what lies beyond its last level. */
  private static void compare(
      String side,
      List<PriceLevel> snapshot,
      List<PriceLevel> kept,
      long update,
      Findings differences) {
    for (int i = 0; i < Math.min(snapshot.size(), kept.size()); i++) {
      PriceLevel theirs = snapshot.get(i);
      PriceLevel ours = kept.get(i);
      if (theirs.price().compareTo(ours.price()) != 0
          || theirs.quantity().compareTo(ours.quantity()) != 0) {
        differences.add(
            "",
            "after update %d, %s from the best on, number %d: %s in a snapshot, %s by the stream"
                .formatted(update, side, i + 1, words(theirs), words(ours)));
        return; // all behind it may be shifted
      }
    }
  }

  private static String words(PriceLevel level) {
    return level.quantity().toPlainString() + " at " + level.price().toPlainString();
  }

  private void record(String check, Outcome outcome, String message) {
    run.check(SUBJECT, check, outcome, message, null);
  }

  @Override
  public void close() {
    if (book != null) {
      book.close();
    }
  }

  /** What the book said, and what it was after each update. */
  private static final class Told implements BookListener {
    private final Map<Long, BookView> views = new LinkedHashMap<>();
    private @Nullable OrderBook book;
    private @Nullable String lost;
    private volatile @Nullable Throwable failed;

    synchronized void follow(OrderBook followed) {
      book = followed;
      keep();
    }

    private void keep() {
      if (book != null) {
        BookView view = book.view();
        views.put(view.updateId(), view);
        if (views.size() > MOST_VIEWS) {
          views.remove(views.keySet().iterator().next());
        }
        notifyAll();
      }
    }

    @Override
    public synchronized void onState(BookState now, String why) {
      if (now == BookState.STALE && lost == null) {
        lost = why;
      }
      keep();
    }

    @Override
    public synchronized void onChange(BookTop top) {
      keep();
    }

    @Override
    public void onSnapshotFailed(Throwable failure) {
      failed = failure;
    }

    /** Why the book ceased to be live, the first time that it did; null if it did not. */
    synchronized @Nullable String lost() {
      return lost;
    }

    /** The book after an update; null if it never stood there, or too long ago. */
    synchronized @Nullable BookView view(long updateId) {
      return views.get(updateId);
    }

    /** Waits until the book is as it should be, and returns it; null if it did not come to that. */
    synchronized @Nullable BookView awaits(Predicate<BookView> condition, Duration patience) {
      long deadline = System.nanoTime() + patience.toNanos();
      while (true) {
        BookView view = book == null ? null : book.view();
        if (view != null && condition.test(view)) {
          return view;
        }
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          return null;
        }
        try {
          wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("the run was interrupted", e);
        }
      }
    }
  }
}
