package io.github.backpack4j.unified;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.api.model.OpenOrderType;
import io.github.backpack4j.api.model.OrderRequest;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SlippageToleranceType;
import io.github.backpack4j.api.model.TriggerBy;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns an order as traders give it into the exchange's, and refuses what the exchange would
 * refuse.
 *
 * <p>Pure: what it needs to know of the world is the market.
 */
final class OrderRequests {
  private static final long MAX_CLIENT_ID = 4294967295L;
  private static final int MAX_BROKER_ID = 65535;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Rounding prices;
  private final Rounding amounts;

  /**
   * Takes the settings that hold where an order has none of its own.
   *
   * @param prices what to do with a price between two ticks
   * @param amounts what to do with an amount between two steps
   */
  OrderRequests(Rounding prices, Rounding amounts) {
    this.prices = prices;
    this.amounts = amounts;
  }

  /**
   * Makes the request.
   *
   * @throws InvalidOrderException if the order cannot be placed like this
   */
  OrderRequest of(
      Market market,
      OrderType type,
      OrderSide side,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      OrderOptions options) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(options, "options");
    checkLength("price", price);
    checkLength("amount", amount);
    checkLength("cost", options.cost());
    checkLength("triggerPercent", options.triggerPercent());
    checkLength("slippageTolerance", options.slippageTolerance());
    checkPrice(type, price);
    checkSize(type, amount, options);
    checkFlags(market, type, options);
    checkAttached(options);
    checkSlippage(options);
    checkNumbers(options);

    OrderRequest.Builder order =
        OrderRequest.builder()
            .symbol(market.id())
            .orderType(wire(type))
            .side(wire(side))
            .clientId(options.clientOrderId())
            .brokerId(options.brokerId())
            .timeInForce(wire(options.timeInForce()))
            .postOnly(options.postOnly())
            .reduceOnly(options.reduceOnly())
            .selfTradePrevention(wire(options.selfTradePrevention()))
            .autoLend(options.autoLend())
            .autoLendRedeem(options.autoLendRedeem())
            .autoBorrow(options.autoBorrow())
            .autoBorrowRepay(options.autoBorrowRepay())
            .price(price(market, "price", price, options))
            .quoteQuantity(options.cost())
            .takeProfitTriggerPrice(
                price(market, "takeProfitPrice", options.takeProfitPrice(), options))
            .takeProfitLimitPrice(
                price(market, "takeProfitLimitPrice", options.takeProfitLimitPrice(), options))
            .takeProfitTriggerBy(wire(options.takeProfitBy()))
            .stopLossTriggerPrice(price(market, "stopLossPrice", options.stopLossPrice(), options))
            .stopLossLimitPrice(
                price(market, "stopLossLimitPrice", options.stopLossLimitPrice(), options))
            .stopLossTriggerBy(wire(options.stopLossBy()))
            .slippageTolerance(options.slippageTolerance())
            .slippageToleranceType(wire(options.slippageUnit()));
    BigDecimal quantity = amount(market, amount, options);
    if (options.triggerPrice() == null) {
      order.quantity(quantity);
    } else {
      order
          .triggerPrice(price(market, "triggerPrice", options.triggerPrice(), options))
          .triggerBy(wire(options.triggerBy()))
          .triggerQuantity(share(quantity, options.triggerPercent()));
    }
    return order.build();
  }

  private static void checkLength(String name, @Nullable BigDecimal value) {
    if (value != null && Arithmetic.isTooLong(value)) {
      throw refused(name + " " + Arithmetic.text(value) + ": " + Arithmetic.TOO_LONG);
    }
  }

  private static void checkPrice(OrderType type, @Nullable BigDecimal price) {
    if (type == OrderType.LIMIT && price == null) {
      throw refused("price: a limit order needs one");
    }
    if (type == OrderType.MARKET && price != null) {
      throw refused(
          "price " + Arithmetic.text(price) + ": a market order has none, it takes what there is");
    }
  }

  private static void checkSize(OrderType type, @Nullable BigDecimal amount, OrderOptions options) {
    BigDecimal cost = options.cost();
    BigDecimal percent = options.triggerPercent();
    boolean trigger = options.triggerPrice() != null;
    if (!trigger && percent != null) {
      throw refused("triggerPercent: it goes with triggerPrice, which is missing");
    }
    if (!trigger && options.triggerBy() != null) {
      throw refused("triggerBy: it goes with triggerPrice, which is missing");
    }
    if (cost != null && type == OrderType.LIMIT) {
      throw refused("cost: a limit order needs an amount, only market orders are placed by cost");
    }
    if (cost != null && trigger) {
      throw refused("cost: a trigger order needs an amount or a percentage, no cost");
    }
    if (cost != null && cost.signum() <= 0) {
      throw refused("cost " + Arithmetic.text(cost) + ": it must be above 0");
    }
    if (percent != null && (percent.signum() <= 0 || percent.compareTo(WHOLE) > 0)) {
      throw refused(
          "triggerPercent " + Arithmetic.text(percent) + ": it must be above 0 and at most 100");
    }
    if (amount != null && cost != null) {
      throw refused("amount and cost: a market order has one of them, not both");
    }
    if (amount != null && percent != null) {
      throw refused("amount and triggerPercent: a trigger order has one of them, not both");
    }
    if (amount == null && cost == null && percent == null) {
      throw refused(
          trigger
              ? "amount: a trigger order needs one, or a triggerPercent"
              : type == OrderType.MARKET
                  ? "amount: a market order needs one, or a cost"
                  : "amount: a limit order needs one");
    }
  }

  private static void checkFlags(Market market, OrderType type, OrderOptions options) {
    if (type == OrderType.MARKET && Boolean.TRUE.equals(options.postOnly())) {
      throw refused("postOnly: a market order takes, it cannot only rest");
    }
    if (market.isSpot() && Boolean.TRUE.equals(options.reduceOnly())) {
      throw refused(
          "reduceOnly: " + market.symbol() + " is a spot market, where there is no position");
    }
  }

  private static void checkAttached(OrderOptions options) {
    if (options.takeProfitPrice() == null) {
      refuseAlone("takeProfitLimitPrice", options.takeProfitLimitPrice(), "takeProfitPrice");
      refuseAlone("takeProfitBy", options.takeProfitBy(), "takeProfitPrice");
    }
    if (options.stopLossPrice() == null) {
      refuseAlone("stopLossLimitPrice", options.stopLossLimitPrice(), "stopLossPrice");
      refuseAlone("stopLossBy", options.stopLossBy(), "stopLossPrice");
    }
  }

  private static void checkSlippage(OrderOptions options) {
    BigDecimal tolerance = options.slippageTolerance();
    if (tolerance == null) {
      refuseAlone("slippageUnit", options.slippageUnit(), "slippageTolerance");
      return;
    }
    if (options.slippageUnit() == null) {
      refuseAlone("slippageTolerance", tolerance, "slippageUnit");
    }
    if (tolerance.signum() < 0) {
      throw refused("slippageTolerance " + Arithmetic.text(tolerance) + ": it must not be below 0");
    }
  }

  private static void refuseAlone(String name, @Nullable Object value, String missing) {
    if (value != null) {
      throw refused(name + ": it goes with " + missing + ", which is missing");
    }
  }

  private static void checkNumbers(OrderOptions options) {
    Long clientOrderId = options.clientOrderId();
    if (clientOrderId != null) {
      checkClientOrderId(clientOrderId);
    }
    Integer brokerId = options.brokerId();
    if (brokerId != null && (brokerId < 0 || brokerId > MAX_BROKER_ID)) {
      throw refused("brokerId " + brokerId + ": it must be between 0 and " + MAX_BROKER_ID);
    }
  }

  /** Refuses a client id that the exchange has no room for. */
  static void checkClientOrderId(long clientOrderId) {
    if (clientOrderId < 0 || clientOrderId > MAX_CLIENT_ID) {
      throw refused(
          "clientOrderId " + clientOrderId + ": it must be between 0 and " + MAX_CLIENT_ID);
    }
  }

  /** Whether there are positions on it for an order to shrink. */
  static boolean isFuture(Market market) {
    return switch (market.raw().marketType().known()) {
      case PERP, IPERP, DATED -> true;
      case SPOT, PREDICTION, RFQ, UNRECOGNIZED -> false;
    };
  }

  private @Nullable BigDecimal price(
      Market market, String name, @Nullable BigDecimal value, OrderOptions options) {
    if (value == null) {
      return null;
    }
    Rounding own = options.priceRounding();
    return Precision.price(name, market, value, own == null ? prices : own);
  }

  private @Nullable BigDecimal amount(
      Market market, @Nullable BigDecimal value, OrderOptions options) {
    if (value == null) {
      return null;
    }
    Rounding own = options.amountRounding();
    return Precision.amount(market, value, own == null ? amounts : own);
  }

  private static @Nullable DecimalOrPercent share(
      @Nullable BigDecimal quantity, @Nullable BigDecimal percent) {
    if (quantity != null) {
      return DecimalOrPercent.of(quantity);
    }
    return percent == null ? null : DecimalOrPercent.percent(Arithmetic.plain(percent));
  }

  static io.github.backpack4j.api.model.OrderType wire(OrderType type) {
    return switch (type) {
      case MARKET -> io.github.backpack4j.api.model.OrderType.MARKET;
      case LIMIT -> io.github.backpack4j.api.model.OrderType.LIMIT;
    };
  }

  static Side wire(OrderSide side) {
    return switch (side) {
      case BUY -> Side.BID;
      case SELL -> Side.ASK;
    };
  }

  private static io.github.backpack4j.api.model.@Nullable TimeInForce wire(
      @Nullable TimeInForce timeInForce) {
    return timeInForce == null
        ? null
        : switch (timeInForce) {
          case GTC -> io.github.backpack4j.api.model.TimeInForce.GTC;
          case IOC -> io.github.backpack4j.api.model.TimeInForce.IOC;
          case FOK -> io.github.backpack4j.api.model.TimeInForce.FOK;
        };
  }

  private static @Nullable TriggerBy wire(@Nullable PriceSource source) {
    return source == null
        ? null
        : switch (source) {
          case LAST -> TriggerBy.LAST_PRICE;
          case MARK -> TriggerBy.MARK_PRICE;
          case INDEX -> TriggerBy.INDEX_PRICE;
        };
  }

  private static io.github.backpack4j.api.model.@Nullable SelfTradePrevention wire(
      @Nullable SelfTradePrevention prevention) {
    return prevention == null
        ? null
        : switch (prevention) {
          case REJECT_TAKER -> io.github.backpack4j.api.model.SelfTradePrevention.REJECT_TAKER;
          case REJECT_MAKER -> io.github.backpack4j.api.model.SelfTradePrevention.REJECT_MAKER;
          case REJECT_BOTH -> io.github.backpack4j.api.model.SelfTradePrevention.REJECT_BOTH;
        };
  }

  static @Nullable OpenOrderType wire(@Nullable OpenOrderKind kind) {
    return kind == null
        ? null
        : kind == OpenOrderKind.LIMIT
            ? OpenOrderType.RESTING_LIMIT_ORDER
            : OpenOrderType.CONDITIONAL_ORDER;
  }

  private static @Nullable SlippageToleranceType wire(@Nullable SlippageUnit unit) {
    return unit == null
        ? null
        : unit == SlippageUnit.TICKS
            ? SlippageToleranceType.TICK_SIZE
            : SlippageToleranceType.PERCENT;
  }

  /** What is wrong with an order that is not sent. */
  static InvalidOrderException refused(String why) {
    return new InvalidOrderException(why);
  }
}
