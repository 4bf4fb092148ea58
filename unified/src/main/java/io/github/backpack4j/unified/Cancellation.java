package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/**
 * What the exchange says to a cancellation.
 *
 * @param <T> what was cancelled
 */
public sealed interface Cancellation<T> {

  /**
   * It is cancelled.
   *
   * @param value what was cancelled, as it stood last
   * @param <T> what was cancelled
   */
  record Done<T>(T value) implements Cancellation<T> {}

  /**
   * The request was taken and not carried out yet (status 202, no body): the order may still fill.
   *
   * @param <T> what is to be cancelled
   */
  record Accepted<T>() implements Cancellation<T> {}

  /** Whether it is cancelled rather than merely to be cancelled. */
  default boolean isDone() {
    return this instanceof Done;
  }

  /** What was cancelled; null while the request is only accepted. */
  default @Nullable T valueOrNull() {
    return this instanceof Done<T> done ? done.value() : null;
  }
}
