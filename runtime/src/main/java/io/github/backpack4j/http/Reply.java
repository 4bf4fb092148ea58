package io.github.backpack4j.http;

import org.jspecify.annotations.Nullable;

/**
 * The answer of an operation that the exchange either carries out at once or merely takes in.
 *
 * @param <T> what it says of the deed once done
 */
public sealed interface Reply<T> {

  /**
   * It is done.
   *
   * @param value what the exchange says of it
   */
  record Done<T>(T value) implements Reply<T> {}

  /** It is accepted and not done yet (status 202); the exchange says nothing more. */
  record Accepted<T>() implements Reply<T> {}

  /** Whether it is done rather than accepted. */
  default boolean isDone() {
    return this instanceof Done;
  }

  /** What the exchange says of the deed; null while it is only accepted. */
  default @Nullable T valueOrNull() {
    return this instanceof Done<T> done ? done.value() : null;
  }
}
