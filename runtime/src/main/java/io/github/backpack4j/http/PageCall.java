package io.github.backpack4j.http;

import java.util.List;

/**
 * An operation that answers a list piece by piece.
 *
 * @param <T> a row
 */
@FunctionalInterface
public interface PageCall<T> {

  /**
   * The call for one piece.
   *
   * @param limit how many rows to answer at most
   * @param offset how many rows to pass over
   */
  ApiCall<List<T>> page(long limit, long offset);
}
