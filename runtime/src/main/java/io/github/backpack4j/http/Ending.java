package io.github.backpack4j.http;

import io.github.backpack4j.BackpackException;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param <T> what the operation answers
 */
sealed interface Ending<T extends @Nullable Object> {

  /** In a value. */
  record Answered<T extends @Nullable Object>(ApiResponse<T> response) implements Ending<T> {}

  /** Without one, and what might lead to one. */
  record Failed<T extends @Nullable Object>(BackpackException exception, Remedy remedy)
      implements Ending<T> {}

  /** What may be done about a failure. */
  enum Remedy {
    /** Nothing: another attempt would end the same, or nobody wants one. */
    NONE,

    /** To send it again, if it only reads. */
    REPEAT,

    /** To correct the clock and sign it again: it was turned away for its timestamp. */
    SET_CLOCK
  }
}
