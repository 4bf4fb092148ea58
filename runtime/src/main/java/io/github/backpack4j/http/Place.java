package io.github.backpack4j.http;

import io.github.backpack4j.DecodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where an order leaves a trace: a list of the exchange, newest first.
 *
 * @param name what it is called in a sentence
 * @param pageSize how many rows to ask for at once; 0 if the list is never cut into pages
 * @param call asks for a page
 * @param row what to read from a row
 * @param <R> a row
 */
record Place<R>(String name, long pageSize, PageCall<R> call, Row<R> row) {
  private static final int MOST_PAGES = 100;

  /**
   * What to read from a row.
   *
   * @param orderId the id of its order at the exchange
   * @param clientId the caller's own id, as a number or as text; null if it has none
   * @param time when it came into being; null if it does not say
   */
  record Row<R>(
      Function<R, ? extends @Nullable Object> orderId,
      Function<R, ? extends @Nullable Object> clientId,
      Function<R, @Nullable Instant> time) {

    private static <R, V> @Nullable V orNull(Function<R, ? extends @Nullable V> member, R row) {
      try {
        return member.apply(row);
      } catch (DecodingException leftOut) {
        return null;
      }
    }
  }

  /**
   * How far back was read. By which of its times an order is sorted is not known, so the times of
   * rows need not fall: what comes after may be as much younger as rows were that came before.
   */
  private static final class Depth {
    private final Instant since;
    private Duration disorder = Duration.ZERO;
    private @Nullable Instant oldest;
    private @Nullable Instant newestOfPage;
    private boolean pageIsDated = true;

    Depth(Instant since) {
      this.since = since;
    }

    void turn() {
      newestOfPage = null;
      pageIsDated = true;
    }

    void see(@Nullable Instant time) {
      if (time == null) {
        pageIsDated = false;
        return;
      }
      if (oldest == null || time.isBefore(oldest)) {
        oldest = time;
      }
      Duration rise = Duration.between(oldest, time);
      disorder = rise.compareTo(disorder) > 0 ? rise : disorder;
      if (newestOfPage == null || time.isAfter(newestOfPage)) {
        newestOfPage = time;
      }
    }

    /** Whether nothing young enough can come after this page. */
    boolean isReached() {
      return pageIsDated && newestOfPage != null && newestOfPage.isBefore(since.minus(disorder));
    }
  }

  /** It has more pages than anybody reads. */
  static final class EndlessException extends Exception {
    private static final long serialVersionUID = 1L;

    EndlessException() {
      super("they fill more than " + MOST_PAGES + " pages");
    }
  }

  /**
   * The rows with one of these client ids that are not older than {@code since}, by client id.
   *
   * @throws io.github.backpack4j.BackpackException if a page cannot be had
   */
  Map<Long, List<R>> find(Set<Long> ids, Instant since) throws EndlessException {
    Map<String, Long> wanted = new HashMap<>();
    ids.forEach(id -> wanted.put(Long.toString(id), id));
    Map<Long, List<R>> found = new HashMap<>();
    for (R each : since(since)) {
      Object clientId = Row.orNull(row.clientId(), each);
      Long id = clientId == null ? null : wanted.get(clientId.toString());
      if (id != null) {
        found.computeIfAbsent(id, first -> new ArrayList<>()).add(each);
      }
    }
    return found;
  }

  /**
   * The rows that are not older than {@code since}, or do not say how old they are; some perhaps
   * twice, for rows that come in meanwhile move the others on.
   *
   * @throws io.github.backpack4j.BackpackException if a page cannot be had
   */
  List<R> since(Instant since) throws EndlessException {
    List<R> found = new ArrayList<>();
    Depth depth = new Depth(since);
    long offset = 0;
    for (int page = 0; page < MOST_PAGES; page++) {
      List<R> rows = call.page(pageSize, offset).execute();
      depth.turn();
      for (R each : rows) {
        Instant time = Row.orNull(row.time(), each);
        depth.see(time);
        if (time == null || !time.isBefore(since)) {
          found.add(each);
        }
      }
      if (pageSize == 0 || rows.isEmpty() || depth.isReached()) {
        return found;
      }
      offset += rows.size();
    }
    throw new EndlessException();
  }

  /** Whether these rows are of several orders. */
  boolean areSeveral(List<R> rows) {
    return rows.stream().map(each -> Row.orNull(row.orderId(), each)).distinct().count() > 1;
  }
}
