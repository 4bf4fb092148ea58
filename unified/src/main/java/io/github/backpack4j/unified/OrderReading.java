package io.github.backpack4j.unified;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.api.model.HistoricalOrder;
import io.github.backpack4j.api.model.LimitOrder;
import io.github.backpack4j.api.model.MarketOrder;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.stream.EngineOrderType;
import io.github.backpack4j.api.stream.OrderUpdate;
import io.github.backpack4j.api.stream.OrderUpdateEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads orders from whatever the exchange tells of them.
 *
 * <p>It fails, with the {@link io.github.backpack4j.DecodingException} of the accessor, only if the
 * id or the market was left out.
 */
final class OrderReading {
  private final UnaryOperator<String> symbols;
  private final boolean ccxt;

  /**
   * Reads orders.
   *
   * @param symbols from a market's id to its unified symbol
   * @param ccxt whether as the compatibility view has them
   */
  OrderReading(UnaryOperator<String> symbols, boolean ccxt) {
    this.symbols = symbols;
    this.ccxt = ccxt;
  }

  Order read(io.github.backpack4j.api.model.Order order) {
    BigDecimal quantity = order.has("quantity") ? order.quantity() : null;
    BigDecimal amount = amount(quantity, order.triggerQuantity());
    BigDecimal filled = order.has("executedQuantity") ? order.executedQuantity() : null;
    BigDecimal cost = order.has("executedQuoteQuantity") ? order.executedQuoteQuantity() : null;
    return new Order(
        order.id(),
        order.clientId(),
        symbols.apply(order.symbol()),
        order.has("orderType") ? type(order.orderType()) : null,
        order.has("side") ? side(order.side()) : null,
        order.has("timeInForce") ? timeInForce(order.timeInForce()) : null,
        postOnly(order),
        order.reduceOnly(),
        order instanceof LimitOrder limit && limit.has("price") ? limit.price() : null,
        order.triggerPrice(),
        order.stopLossTriggerPrice(),
        order.takeProfitTriggerPrice(),
        amount,
        filled,
        Arithmetic.difference(amount, filled),
        cost,
        Arithmetic.quotient(cost, filled),
        status(order.has("status") ? order.status() : null),
        order.has("createdAt") ? order.createdAt() : null,
        null,
        null,
        order);
  }

  Order read(HistoricalOrder order) {
    BigDecimal amount = amount(order.quantity(), order.triggerQuantity());
    BigDecimal filled = order.executedQuantity();
    BigDecimal cost = order.executedQuoteQuantity();
    OrderType type = order.has("orderType") ? type(order.orderType()) : null;
    return new Order(
        order.id(),
        order.clientId(),
        symbols.apply(order.symbol()),
        type,
        order.has("side") ? side(order.side()) : null,
        order.has("timeInForce") ? timeInForce(order.timeInForce()) : null,
        postOnly(type, order.postOnly()),
        null,
        order.price(),
        order.triggerPrice(),
        order.stopLossTriggerPrice(),
        order.takeProfitTriggerPrice(),
        amount,
        filled,
        Arithmetic.difference(amount, filled),
        cost,
        Arithmetic.quotient(cost, filled),
        status(order.has("status") ? order.status() : null),
        order.has("createdAt") ? order.createdAt() : null,
        null,
        null,
        order);
  }

  Order read(OrderUpdate order) {
    BigDecimal amount = amount(order.quantity(), order.triggerQuantity());
    BigDecimal filled = filled(order);
    BigDecimal cost = order.has("Z") ? order.executedQuoteQuantity() : null;
    OrderType type = order.has("o") ? type(order.orderType()) : null;
    return new Order(
        order.orderId(),
        order.clientId(),
        symbols.apply(order.symbol()),
        type,
        order.has("S") ? side(order.side()) : null,
        order.has("f") ? timeInForce(order.timeInForce()) : null,
        postOnly(type, order.postOnly()),
        order.reduceOnly(),
        order.price(),
        order.triggerPrice(),
        order.stopLossTriggerPrice(),
        order.takeProfitTriggerPrice(),
        amount,
        filled,
        Arithmetic.difference(amount, filled),
        cost,
        Arithmetic.quotient(cost, filled),
        status(order.has("X") ? order.status() : null),
        timestamp(order),
        order.has("T") ? order.engineTime() : null,
        ccxt ? null : fee(order),
        order);
  }

  static @Nullable OrderSide side(Side side) {
    return switch (side.known()) {
      case BID -> OrderSide.BUY;
      case ASK -> OrderSide.SELL;
      case UNRECOGNIZED -> null;
    };
  }

  static @Nullable TimeInForce timeInForce(io.github.backpack4j.api.model.TimeInForce time) {
    return switch (time.known()) {
      case GTC -> TimeInForce.GTC;
      case IOC -> TimeInForce.IOC;
      case FOK -> TimeInForce.FOK;
      case UNRECOGNIZED -> null;
    };
  }

  private static @Nullable OrderType type(io.github.backpack4j.api.model.OrderType type) {
    return switch (type.known()) {
      case MARKET -> OrderType.MARKET;
      case LIMIT -> OrderType.LIMIT;
      case UNRECOGNIZED -> null;
    };
  }

  private static @Nullable OrderType type(EngineOrderType type) {
    return switch (type.known()) {
      case MARKET -> OrderType.MARKET;
      case LIMIT -> OrderType.LIMIT;
      case UNRECOGNIZED -> null;
    };
  }

  private OrderStatus status(io.github.backpack4j.api.model.@Nullable OrderStatus status) {
    if (status == null) {
      return OrderStatus.UNKNOWN;
    }
    return switch (status.known()) {
      case NEW, PARTIALLY_FILLED, TRIGGER_PENDING -> OrderStatus.OPEN;
      case FILLED -> OrderStatus.CLOSED;
      case CANCELLED -> OrderStatus.CANCELED;
      case EXPIRED -> ccxt ? OrderStatus.CANCELED : OrderStatus.EXPIRED;
      case TRIGGER_FAILED -> OrderStatus.REJECTED;
      case UNRECOGNIZED -> OrderStatus.UNKNOWN;
    };
  }

  private static @Nullable Boolean postOnly(io.github.backpack4j.api.model.Order order) {
    if (order instanceof LimitOrder limit) {
      return limit.has("postOnly") ? limit.postOnly() : null;
    }
    return order instanceof MarketOrder ? false : null;
  }

  private static @Nullable Boolean postOnly(@Nullable OrderType type, @Nullable Boolean given) {
    return given == null && type == OrderType.MARKET ? Boolean.FALSE : given;
  }

  /** A trigger order that waits has its size elsewhere, and here nothing or 0. */
  private @Nullable BigDecimal amount(
      @Nullable BigDecimal quantity, @Nullable DecimalOrPercent triggerQuantity) {
    if (quantity != null && quantity.signum() != 0) {
      return quantity;
    }
    return ccxt || triggerQuantity == null || triggerQuantity.isPercent()
        ? null
        : triggerQuantity.value();
  }

  private @Nullable BigDecimal filled(OrderUpdate order) {
    if (ccxt) {
      return order.fillQuantity();
    }
    return order.has("z") ? order.executedQuantity() : null;
  }

  private @Nullable Instant timestamp(OrderUpdate order) {
    if (ccxt) {
      return order.has("E") ? order.eventTime() : null;
    }
    return isFirst(order) && order.has("T") ? order.engineTime() : null;
  }

  /** Whether it tells of the acceptance, whose time is its own. */
  static boolean isFirst(OrderUpdate order) {
    return order.has("e")
        && (order.event().equals(OrderUpdateEvent.ORDER_ACCEPTED)
            || order.event().equals(OrderUpdateEvent.TRIGGER_PLACED));
  }

  private static @Nullable Fee fee(OrderUpdate order) {
    BigDecimal fill = order.fillQuantity();
    boolean isAll = fill != null && order.has("z") && fill.compareTo(order.executedQuantity()) == 0;
    return isAll && order.fee() != null && order.feeSymbol() != null
        ? new Fee(order.fee(), order.feeSymbol().wire())
        : null;
  }
}
