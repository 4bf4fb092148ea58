// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order as the exchange holds it.
 *
 * <p>Known kinds: {@link LimitOrder}, {@link MarketOrder}; one newer than this release is an
 * {@link Unrecognized}.
 */
public sealed interface Order extends BatchOrderResult
    permits LimitOrder, MarketOrder, Order.Unrecognized {
  /** Kind of order. */
  OrderType orderType();

  /** The id the exchange gave the order. */
  String id();

  /** The id the caller gave the order. */
  @Nullable Long clientId();

  /** When the order was accepted. Milliseconds on the wire. */
  Instant createdAt();

  /** Quantity filled so far. In base. */
  BigDecimal executedQuantity();

  /** Value filled so far; over {@link #executedQuantity()} it is the average price. In quote. */
  BigDecimal executedQuoteQuantity();

  /**
   * Quantity ordered; {@code 0} on a trigger order, whose size is {@link #triggerQuantity()}. In
   * base.
   */
  @Nullable BigDecimal quantity();

  /** Whether the order may only shrink a position; futures only. */
  @Nullable Boolean reduceOnly();

  /** What happens when it meets an order of the same account. */
  SelfTradePrevention selfTradePrevention();

  /** Where the order stands. */
  OrderStatus status();

  /** Price that sets off the attached stop loss. In quote per base. */
  @Nullable BigDecimal stopLossTriggerPrice();

  /** Limit price of the attached stop loss; a market order when absent. In quote per base. */
  @Nullable BigDecimal stopLossLimitPrice();

  /** Price that the stop loss watches. */
  @Nullable TriggerBy stopLossTriggerBy();

  /** Side. */
  Side side();

  /** Market. */
  String symbol();

  /** Price that sets off the attached take profit. In quote per base. */
  @Nullable BigDecimal takeProfitTriggerPrice();

  /** Limit price of the attached take profit; a market order when absent. In quote per base. */
  @Nullable BigDecimal takeProfitLimitPrice();

  /** Price that the take profit watches. */
  @Nullable TriggerBy takeProfitTriggerBy();

  /** How long the order stands. */
  TimeInForce timeInForce();

  /** Price that the trigger watches. */
  @Nullable TriggerBy triggerBy();

  /** Price that sets the order off. In quote per base. */
  @Nullable BigDecimal triggerPrice();

  /** Quantity when set off, or a percentage such as {@code 80%}. In base. */
  @Nullable DecimalOrPercent triggerQuantity();

  /** When the order was set off. Milliseconds on the wire. */
  @Nullable Instant triggeredAt();

  /** Order that this one came from, or that this trigger belongs to. */
  @Nullable String relatedOrderId();

  /** Strategy that placed the order. */
  @Nullable String strategyId();

  /** Whether {@code member}, a name on the wire, has a value, known to this release or not. */
  boolean has(String member);

  /** Members newer than this release: name to JSON text. */
  Map<String, String> unknownMembers();

  /** A kind newer than this release; every member is kept as it came. */
  final class Unrecognized implements Order {
    private final Received received;

    private Unrecognized(Received received) {
      this.received = received;
    }

    /** For codecs: what was read beside {@code outer}, the tag of a union around this one. */
    public static Unrecognized received(JsonReader in, @Nullable String outer) {
      for (String name = in.firstName(); name != null; name = in.nextName()) {
        if (name.equals(outer)) {
          in.skip();
        } else {
          in.keep(name);
        }
      }
      return new Unrecognized(in.received(false));
    }

    @Override
    public OrderType orderType() {
      return received.require(
          "Order", "orderType", received.read("orderType", in -> in.wire(OrderType::of)));
    }

    @Override
    public String id() {
      return received.require("Order", "id", received.read("id", JsonReader::id));
    }

    @Override
    public @Nullable Long clientId() {
      return received.read("clientId", JsonReader::int64);
    }

    @Override
    public Instant createdAt() {
      return received.require("Order", "createdAt", received.read("createdAt", JsonReader::millis));
    }

    @Override
    public BigDecimal executedQuantity() {
      return received.require(
          "Order", "executedQuantity", received.read("executedQuantity", JsonReader::decimal));
    }

    @Override
    public BigDecimal executedQuoteQuantity() {
      return received.require(
          "Order",
          "executedQuoteQuantity",
          received.read("executedQuoteQuantity", JsonReader::decimal));
    }

    @Override
    public @Nullable BigDecimal quantity() {
      return received.read("quantity", JsonReader::decimal);
    }

    @Override
    public @Nullable Boolean reduceOnly() {
      return received.read("reduceOnly", JsonReader::bool);
    }

    @Override
    public SelfTradePrevention selfTradePrevention() {
      return received.require(
          "Order",
          "selfTradePrevention",
          received.read("selfTradePrevention", in -> in.wire(SelfTradePrevention::of)));
    }

    @Override
    public OrderStatus status() {
      return received.require(
          "Order", "status", received.read("status", in -> in.wire(OrderStatus::of)));
    }

    @Override
    public @Nullable BigDecimal stopLossTriggerPrice() {
      return received.read("stopLossTriggerPrice", JsonReader::decimal);
    }

    @Override
    public @Nullable BigDecimal stopLossLimitPrice() {
      return received.read("stopLossLimitPrice", JsonReader::decimal);
    }

    @Override
    public @Nullable TriggerBy stopLossTriggerBy() {
      return received.read("stopLossTriggerBy", in -> in.wire(TriggerBy::of));
    }

    @Override
    public Side side() {
      return received.require("Order", "side", received.read("side", in -> in.wire(Side::of)));
    }

    @Override
    public String symbol() {
      return received.require("Order", "symbol", received.read("symbol", JsonReader::text));
    }

    @Override
    public @Nullable BigDecimal takeProfitTriggerPrice() {
      return received.read("takeProfitTriggerPrice", JsonReader::decimal);
    }

    @Override
    public @Nullable BigDecimal takeProfitLimitPrice() {
      return received.read("takeProfitLimitPrice", JsonReader::decimal);
    }

    @Override
    public @Nullable TriggerBy takeProfitTriggerBy() {
      return received.read("takeProfitTriggerBy", in -> in.wire(TriggerBy::of));
    }

    @Override
    public TimeInForce timeInForce() {
      return received.require(
          "Order", "timeInForce", received.read("timeInForce", in -> in.wire(TimeInForce::of)));
    }

    @Override
    public @Nullable TriggerBy triggerBy() {
      return received.read("triggerBy", in -> in.wire(TriggerBy::of));
    }

    @Override
    public @Nullable BigDecimal triggerPrice() {
      return received.read("triggerPrice", JsonReader::decimal);
    }

    @Override
    public @Nullable DecimalOrPercent triggerQuantity() {
      return received.read("triggerQuantity", JsonReader::decimalOrPercent);
    }

    @Override
    public @Nullable Instant triggeredAt() {
      return received.read("triggeredAt", JsonReader::millis);
    }

    @Override
    public @Nullable String relatedOrderId() {
      return received.read("relatedOrderId", JsonReader::id);
    }

    @Override
    public @Nullable String strategyId() {
      return received.read("strategyId", JsonReader::id);
    }

    @Override
    public boolean has(String member) {
      return !received.unknownMembers().getOrDefault(member, "null").equals("null");
    }

    /** All members, for none of them is known: name to JSON text. */
    @Override
    public Map<String, String> unknownMembers() {
      return received.unknownMembers();
    }

    /** The object as JSON. */
    public String json() {
      return received.json();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Unrecognized that && unknownMembers().equals(that.unknownMembers());
    }

    @Override
    public int hashCode() {
      return unknownMembers().hashCode();
    }

    @Override
    public String toString() {
      return "Order.Unrecognized" + unknownMembers().keySet();
    }
  }
}
