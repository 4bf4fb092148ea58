package io.github.backpack4j.unified;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the past, oldest first, and how they were come by. Immutable.
 *
 * @param <T> a row
 */
public final class History<T> extends AbstractList<T> implements RandomAccess {
  private final List<T> rows;
  private final int requests;
  private final boolean filteredHere;
  private final @Nullable String emulation;

  /**
   * Takes the rows as they are.
   *
   * @param rows oldest first
   * @param requests how many requests they took
   * @param filteredHere whether rows outside the range were read and left out here
   * @param emulation what stands in for an endpoint that there is not; null if there is one
   */
  History(List<? extends T> rows, int requests, boolean filteredHere, @Nullable String emulation) {
    this.rows = List.copyOf(rows);
    this.requests = requests;
    this.filteredHere = filteredHere;
    this.emulation = emulation;
  }

  @Override
  public T get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }

  /** How many requests the rows took; requests that were sent again are not counted. */
  public int requests() {
    return requests;
  }

  /**
   * Whether the range was applied here: the endpoint knows no times, so that its rows were read
   * back from the newest, and those outside the range left out.
   */
  public boolean filteredHere() {
    return filteredHere;
  }

  /** What the rows were put together from, as there is no endpoint for them; null if there is. */
  public @Nullable String emulation() {
    return emulation;
  }

  /** The same rows, said to be put together from something else. */
  History<T> emulatedBy(String source) {
    return new History<>(rows, requests, filteredHere, source);
  }
}
