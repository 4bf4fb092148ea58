package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.HistoricalOrder;
import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.stream.OrderUpdate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an order, and what of it decides which of two sayings is the newer one.
 *
 * @param id its id
 * @param market id of its market
 * @param status where it stands
 * @param executed filled so far
 * @param quantity null or 0 where it was left out
 * @param price limit price; null if it has none
 * @param accepted when it was accepted; null if that was not said
 * @param time when the matching engine brought it there; null if that was not said
 * @param related order that this one came of; null if none was said
 * @param order what is told of it
 */
record OrderState(
    String id,
    String market,
    OrderStatus status,
    BigDecimal executed,
    @Nullable BigDecimal quantity,
    @Nullable BigDecimal price,
    @Nullable Instant accepted,
    @Nullable Instant time,
    @Nullable String related,
    Order order) {

  private static final OrderStatus UNKNOWN = OrderStatus.of("");

  /** What the list of open orders says. */
  static OrderState of(io.github.backpack4j.api.model.Order row, OrderReading reading) {
    Order order = reading.read(row);
    return new OrderState(
        row.id(),
        row.symbol(),
        row.has("status") ? row.status() : UNKNOWN,
        row.has("executedQuantity") ? row.executedQuantity() : BigDecimal.ZERO,
        row.quantity(),
        order.price(),
        order.timestamp(),
        null,
        null,
        order);
  }

  /** What the order history says. */
  static OrderState of(HistoricalOrder row, OrderReading reading) {
    Order order = reading.read(row);
    BigDecimal executed = row.executedQuantity();
    return new OrderState(
        row.id(),
        row.symbol(),
        row.has("status") ? row.status() : UNKNOWN,
        executed == null ? BigDecimal.ZERO : executed,
        row.quantity(),
        row.price(),
        order.timestamp(),
        null,
        null,
        order);
  }

  /** What the stream says. */
  static OrderState of(OrderUpdate message, OrderReading reading) {
    boolean isFirst = OrderReading.isFirst(message) && message.has("T");
    return new OrderState(
        message.orderId(),
        message.symbol(),
        message.status(),
        message.executedQuantity(),
        message.quantity(),
        message.price(),
        isFirst ? message.engineTime() : null,
        message.has("T") ? message.engineTime() : null,
        message.relatedOrderId(),
        reading.read(message));
  }

  /** Whether nothing happens to it any more; a status newer than this release may be any. */
  boolean isFinal() {
    return stage() == Stage.ENDED;
  }

  /** Whether it waits for its trigger. */
  boolean isTrigger() {
    return stage() == Stage.TRIGGER;
  }

  private enum Stage {
    TRIGGER,
    OPEN,
    ENDED
  }

  private Stage stage() {
    return switch (status.known()) {
      case TRIGGER_PENDING -> Stage.TRIGGER;
      case NEW, PARTIALLY_FILLED, UNRECOGNIZED -> Stage.OPEN;
      case FILLED, CANCELLED, EXPIRED, TRIGGER_FAILED -> Stage.ENDED;
    };
  }

  /** Whether the order has gone on from {@code other} to this, as only time can have it do. */
  boolean isAheadOf(OrderState other) {
    int more = executed.compareTo(other.executed);
    int further = stage().compareTo(other.stage());
    return more >= 0 && further >= 0 && more + further > 0;
  }

  /** Whether the order has gone on from this to {@code other}, or the two contradict each other. */
  boolean isBehind(OrderState other) {
    return executed.compareTo(other.executed) < 0 || stage().compareTo(other.stage()) < 0;
  }

  /** Whether both say the same. */
  boolean isSameAs(OrderState other) {
    return executed.compareTo(other.executed) == 0
        && status.equals(other.status)
        && isSame(quantity, other.quantity)
        && isSame(price, other.price)
        && isLike(order.triggerPrice(), other.order.triggerPrice())
        && isLike(order.stopLossPrice(), other.order.stopLossPrice())
        && isLike(order.takeProfitPrice(), other.order.takeProfitPrice())
        && isLike(order.amount(), other.order.amount());
  }

  // What only one source says is no difference.
  private static boolean isLike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null || one.compareTo(other) == 0;
  }

  // One source leaves out what another has as zero.
  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    BigDecimal mine = Objects.requireNonNullElse(one, BigDecimal.ZERO);
    BigDecimal theirs = Objects.requireNonNullElse(other, BigDecimal.ZERO);
    return mine.compareTo(theirs) == 0;
  }
}
