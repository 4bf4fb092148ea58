package io.github.backpack4j.http;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All rows of an operation that answers them page by page.
 *
 * <p>Lazy: nothing is sent before the first row is asked for, and then one page at a time. Each
 * {@link #iterator()} and each {@link #stream()} starts anew. They end where a page is empty, or
 * where its headers say how many rows there are and that these were all: a page that is merely
 * short ends nothing, for the exchange may give fewer rows than it is asked for.
 *
 * <p>Where rows come in while pages are read, later pages repeat some of the former. A row is left
 * out if its key was seen before; rows without a key are never told apart, and so never left out. A
 * page that is short and holds nothing else than what was seen is the last one too.
 *
 * <p>A page that cannot be had is the exception of its {@link ApiCall}, thrown by {@link
 * Iterator#hasNext()} and {@link Iterator#next()}; the next call of either asks for that page
 * again. An exchange that does nothing but repeat itself is asked no more: every call is that
 * exception then, for rows may be missing. An iterator is for one thread; this object is safe for
 * several.
 *
 * @param <T> a row
 */
public final class Paged<T> implements Iterable<T> {
  // Rows that came in meanwhile can fill a page or two with what was seen, but hardly so many.
  private static final int MOST_REPEATED_PAGES = 10;

  private final long pageSize;
  private final long offset;
  private final PageCall<T> call;
  private final @Nullable Function<T, @Nullable List<?>> key;

  private Paged(
      long pageSize, long offset, PageCall<T> call, @Nullable Function<T, @Nullable List<?>> key) {
    this.pageSize = pageSize;
    this.offset = offset;
    this.call = call;
    this.key = key;
  }

  /**
   * Describes rows; sends nothing.
   *
   * @param pageSize how many rows to ask for at once; at least 1
   * @param offset how many rows to pass over before the first; not negative
   * @param call asks for a page
   * @param key what tells a row apart from others, all values together; a row for which it is null,
   *     holds null or the number zero, or cannot be read has none: zero is what the exchange writes
   *     where it has not numbered. Null if nothing tells rows apart
   * @throws IllegalArgumentException beyond these bounds
   */
  public static <T> Paged<T> of(
      long pageSize, long offset, PageCall<T> call, @Nullable Function<T, @Nullable List<?>> key) {
    Checks.range("Paged", "pageSize", pageSize, 1, Long.MAX_VALUE);
    Checks.range("Paged", "offset", offset, 0, Long.MAX_VALUE);
    return new Paged<>(pageSize, offset, Checks.require("Paged", "call", call), key);
  }

  @Override
  public Iterator<T> iterator() {
    return new Rows();
  }

  @Override
  public Spliterator<T> spliterator() {
    return Spliterators.spliteratorUnknownSize(
        iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
  }

  /** The rows in their order. */
  public Stream<T> stream() {
    return StreamSupport.stream(
        this::spliterator, Spliterator.ORDERED | Spliterator.NONNULL, false);
  }

  @Override
  public String toString() {
    return "Paged[" + pageSize + " rows a page, from " + offset + "]";
  }

  private final class Rows implements Iterator<T> {
    private final Queue<T> page = new ArrayDeque<>();
    private final Set<List<?>> seen = new HashSet<>();
    private long next = offset;
    private int repeatedPages;
    private int largest; // page so far
    private boolean ended;
    private @Nullable DecodingException endless;

    @Override
    public boolean hasNext() {
      while (page.isEmpty() && !ended) {
        if (endless != null) {
          throw endless;
        }
        turn();
      }
      return !page.isEmpty();
    }

    private void turn() {
      ApiCall<List<T>> piece = call.page(pageSize, next);
      ApiResponse<List<T>> answer = piece.response();
      List<T> rows = answer.body();
      next += rows.size();
      for (T row : rows) {
        List<?> values = key == null ? null : RowKey.of(key, row);
        if (values == null || seen.add(values)) {
          page.add(row);
        }
      }
      // Rows that keep coming in at the front push the end away as fast as it is read.
      boolean chasesTheEnd = page.isEmpty() && rows.size() < largest;
      largest = Math.max(largest, rows.size());
      ended = rows.isEmpty() || chasesTheEnd || PageHeaders.of(answer).saysEnd(next, rows.size());
      repeatedPages = page.isEmpty() ? repeatedPages + 1 : 0;
      if (!ended && repeatedPages == MOST_REPEATED_PAGES) {
        endless =
            new DecodingException(
                piece.operation(),
                "",
                MOST_REPEATED_PAGES + " pages in a row held nothing but rows that had come before",
                null);
      }
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return page.remove();
    }
  }
}
