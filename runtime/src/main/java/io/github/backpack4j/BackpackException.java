package io.github.backpack4j;

import org.jspecify.annotations.Nullable;

/**
 * A request did not end in a value.
 *
 * <p>There are four kinds, one for each {@link Outcome}, and the kind alone answers whether the
 * request took effect and whether it may be sent again. Messages name the operation and never hold
 * a key, a signature, a header or the body of a request.
 */
public abstract sealed class BackpackException extends RuntimeException
    permits NotSentException, ApiException, DecodingException, OutcomeUnknownException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String operation;

  BackpackException(@Nullable String operation, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.operation = operation;
  }

  /** What became of the request. */
  public abstract Outcome outcome();

  /**
   * The operation's id in the contract, such as {@code executeOrder}; null for a message of a
   * stream and for a member that is asked of an object received earlier.
   */
  public @Nullable String operation() {
    return operation;
  }
}
