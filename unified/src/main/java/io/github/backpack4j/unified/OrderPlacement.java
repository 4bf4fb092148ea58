package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.OrderRefusal;
import org.jspecify.annotations.Nullable;

/** What became of one order of a batch. */
public sealed interface OrderPlacement {

  /**
   * The exchange accepted it.
   *
   * @param order the order after matching: it may rest, be filled in part or wholly, or have ended
   */
  record Placed(Order order) implements OrderPlacement {}

  /**
   * The exchange refused it; it had no effect.
   *
   * @param reason why, by its meaning; its outcome is {@code REFUSED}
   * @param raw the exchange's words
   */
  record Refused(ExchangeException reason, OrderRefusal raw) implements OrderPlacement {}

  /**
   * Nobody here knows what became of it: to be asked for, not to be sent again.
   *
   * @param reason why: an {@link UnknownOutcomeException}, whose cause goes to {@code
   *     BackpackClient.reconcile}, where the exchange itself does not know, and an {@link
   *     UnreadableAnswerException} where its word could not be read
   * @param raw that word
   */
  record Unknown(ExchangeException reason, io.github.backpack4j.api.model.BatchOrderResult raw)
      implements OrderPlacement {}

  /** The order, if it was placed. */
  default @Nullable Order orderOrNull() {
    return this instanceof Placed placed ? placed.order() : null;
  }
}
