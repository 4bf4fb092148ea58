package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import io.github.backpack4j.http.ApiResponse;
import io.github.backpack4j.http.PageCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a history page by page, no more of it than a {@link Range} asks for.
 *
 * <p>The exchange answers the newest rows first. Rows are read back until there are enough, or one
 * is older than wanted. Where rows come in while pages are read, later pages repeat some of the
 * former: a row whose key was seen on one is left out.
 *
 * <pre>{@code
 * HistoryReader.of((limit, offset) -> api.getFills(…, limit, offset, …), Fill::timestamp)
 *     .key(fill -> List.of(fill.orderId(), fill.tradeId()))
 *     .filtersTime()
 *     .read(range, fill -> reading(fill));
 * }</pre>
 *
 * @param <T> a row as the exchange answers it
 */
final class HistoryReader<T> {
  /** What the exchange answers when it is not told how many; a page of fewer is the last one. */
  static final int USUAL_PAGE = 100;

  // Rows that came in meanwhile can fill a page or two with what was seen, but hardly so many.
  private static final int MOST_REPEATED_PAGES = 10;

  private final PageCall<T> newestFirst;
  private final Function<T, @Nullable Instant> time;
  private @Nullable PageCall<T> oldestFirst;
  private @Nullable Function<T, @Nullable Object> key;
  private @Nullable Predicate<T> wanted;
  private int pageSize = 1000;
  private boolean filtersTime;

  private HistoryReader(PageCall<T> newestFirst, Function<T, @Nullable Instant> time) {
    this.newestFirst = newestFirst;
    this.time = time;
  }

  /**
   * Starts a reader.
   *
   * @param newestFirst asks for a page
   * @param time when a row is of; null if it has no time
   */
  static <T> HistoryReader<T> of(PageCall<T> newestFirst, Function<T, @Nullable Instant> time) {
    return new HistoryReader<>(newestFirst, time);
  }

  /** What tells a row from others; null of a row that nothing tells. Without this, nothing does. */
  HistoryReader<T> key(Function<T, @Nullable Object> key) {
    this.key = key;
    return this;
  }

  /** Leaves out other rows, before they are counted. */
  HistoryReader<T> where(Predicate<T> wanted) {
    this.wanted = wanted;
    return this;
  }

  /** The most rows that the exchange answers at once; 1000 unless told. */
  HistoryReader<T> pageSize(int pageSize) {
    this.pageSize = pageSize;
    return this;
  }

  /** Says that the pages asked for are of the range already. */
  HistoryReader<T> filtersTime() {
    this.filtersTime = true;
    return this;
  }

  /** The same rows the other way round, where the exchange can; spares reading all of them. */
  HistoryReader<T> oldestFirst(PageCall<T> oldestFirst) {
    this.oldestFirst = oldestFirst;
    return this;
  }

  /**
   * Reads.
   *
   * @param reading makes a row of the exchange's
   * @throws ExchangeException if a page cannot be had or read
   */
  <R> History<R> read(Range range, Function<T, R> reading) {
    return Venue.translated(() -> new Reading(range).rows(reading));
  }

  /**
   * The rows of a range among these, oldest first.
   *
   * @param newestFirst rows in the exchange's order
   * @param time when a row is of; null if it has no time
   */
  static <R> List<R> within(Range range, List<R> newestFirst, Function<R, @Nullable Instant> time) {
    List<R> rows = new ArrayList<>();
    for (R row : newestFirst) {
      if (range.holds(time.apply(row))) {
        rows.add(row);
      }
    }
    Collections.reverse(rows);
    if (rows.stream().allMatch(row -> time.apply(row) != null)) {
      rows.sort(Comparator.comparing(time));
    }
    int most = range.most();
    if (rows.size() <= most) {
      return rows;
    }
    return range.since() == null
        ? rows.subList(rows.size() - most, rows.size())
        : rows.subList(0, most);
  }

  /** One reading of one range. */
  private final class Reading {
    private final Range range;
    private final boolean ascending;
    private final List<T> rows = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private List<T> former = List.of();
    private long offset;
    private int requests;
    private int repeated; // pages in a row

    Reading(Range range) {
      this.range = range;
      this.ascending =
          oldestFirst != null && filtersTime && range.since() != null && range.limit() != null;
    }

    <R> History<R> rows(Function<T, R> reading) {
      boolean ended = false;
      while (!ended) {
        ended = turn();
      }
      if (ascending) {
        Collections.reverse(rows);
      }
      List<R> read = within(range, rows, time).stream().map(reading).toList();
      return new History<>(read, requests, range.isBounded() && !filtersTime, null);
    }

    /** Reads a page; whether it was the last one that is needed. */
    private boolean turn() {
      long asked = next();
      PageCall<T> pages = ascending && oldestFirst != null ? oldestFirst : newestFirst;
      var call = pages.page(asked, offset);
      ApiResponse<List<T>> answer = call.response();
      List<T> page = answer.body();
      requests++;
      offset += page.size();
      boolean older = false;
      int fresh = 0;
      Map<Object, Integer> alike = new HashMap<>();
      for (T row : page) {
        Object name = key == null ? null : key.apply(row);
        // Rows of one page are rows of one moment: where two are alike, both are meant.
        if (name != null && !seen.add(List.of(name, alike.merge(name, 1, Integer::sum)))) {
          continue;
        }
        fresh++;
        Instant at = time.apply(row);
        older |= !ascending && range.isOver(at);
        if (range.holds(at) && (wanted == null || wanted.test(row))) {
          rows.add(row);
        }
      }
      if (page.isEmpty() || older || hasEnough()) {
        return true;
      }
      boolean last = isLast(page.size(), asked, answer.header("X-TOTAL"));
      repeated = fresh == 0 ? repeated + 1 : 0;
      if (!last && (page.equals(former) || repeated == MOST_REPEATED_PAGES)) {
        throw new UnreadableAnswerException(
            call.operation() + ": a page held nothing but rows that had come before",
            Outcome.EXECUTED,
            "",
            answer.status(),
            null);
      }
      former = page;
      return last;
    }

    /** How many rows to ask for: no more than are wanted, unless some will be left out here. */
    private long next() {
      boolean exact =
          wanted == null
              && (range.since() == null || ascending)
              && (range.until() == null || filtersTime);
      long missing = (long) range.most() - rows.size();
      return exact ? Math.min(pageSize, missing) : pageSize;
    }

    private boolean hasEnough() {
      return rows.size() >= range.most() && (range.since() == null || ascending);
    }

    private boolean isLast(int size, long asked, @Nullable String total) {
      if (total != null && total.strip().matches("[0-9]{1,18}")) {
        long all = Long.parseLong(total.strip());
        if (all >= offset) {
          return all == offset;
        }
      }
      // It may answer fewer rows than asked, but hardly fewer than it does unasked.
      return size < Math.min(asked, USUAL_PAGE);
    }
  }
}
