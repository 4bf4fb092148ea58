package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import io.github.backpack4j.OutcomeUnknownException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that changes something left this machine and no final answer came: it may have
 * happened.
 *
 * <p>For an order, {@code client.reconcile((OutcomeUnknownException) e.getCause())} waits until it
 * can take effect no more and finds out what became of it. Do not send it again before.
 */
public final class UnknownOutcomeException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  private final Instant deadline;
  private final @Nullable Long clientId;

  UnknownOutcomeException(OutcomeUnknownException cause) {
    super(String.valueOf(cause.getMessage()), Outcome.UNKNOWN, cause.code(), cause.status(), cause);
    this.deadline = cause.deadline();
    this.clientId = cause.clientId();
  }

  /** The moment after which the exchange no longer accepts it, by the exchange's clock. */
  public Instant deadline() {
    return deadline;
  }

  /** The client id to look it up by; null unless it carried exactly one. */
  public @Nullable Long clientId() {
    return clientId;
  }
}
