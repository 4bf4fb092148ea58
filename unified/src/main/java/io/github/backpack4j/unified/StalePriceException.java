package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import java.time.Duration;

/**
 * A price was held by a cache for longer than {@link UnifiedExchange.Builder#maxMarkAge(Duration)}
 * allows, and so not used. Ask again a little later.
 */
public final class StalePriceException extends ExchangeException {
  private static final long serialVersionUID = 1L;

  private final Duration age;
  private final Duration bound;

  StalePriceException(String what, Duration age, Duration bound) {
    this(
        what + " is " + age.toSeconds() + " s old, and " + bound.toSeconds() + " s is the bound",
        Outcome.EXECUTED,
        200,
        age,
        bound);
  }

  private StalePriceException(
      String message, Outcome outcome, int status, Duration age, Duration bound) {
    super(message, outcome, "", status, null);
    this.age = age;
    this.bound = bound;
  }

  /** The same, of a price without which something else was not sent. */
  StalePriceException before(String message) {
    return new StalePriceException(message, Outcome.NOT_SENT, status(), age, bound);
  }

  /** For how long a cache had held the price. */
  public Duration age() {
    return age;
  }

  /** For how long one may. */
  public Duration bound() {
    return bound;
  }
}
