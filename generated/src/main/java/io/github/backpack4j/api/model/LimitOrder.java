// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order with a limit price.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class LimitOrder implements Order {
  private static final List<String> MEMBERS =
      List.of(
          "orderType", "id", "clientId", "createdAt", "executedQuantity", "executedQuoteQuantity",
          "postOnly", "price", "quantity", "reduceOnly", "selfTradePrevention", "status",
          "stopLossTriggerPrice", "stopLossLimitPrice", "stopLossTriggerBy", "side", "symbol",
          "takeProfitTriggerPrice", "takeProfitLimitPrice", "takeProfitTriggerBy", "timeInForce",
          "triggerBy", "triggerPrice", "triggerQuantity", "triggeredAt", "relatedOrderId",
          "strategyId");

  private final Values values;
  private final Received received;

  private LimitOrder(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of order. */
  @Override
  public OrderType orderType() {
    return OrderType.LIMIT;
  }

  /** The id the exchange gave the order. */
  @Override
  public String id() {
    return received.require("LimitOrder", "id", values.id);
  }

  /** The id the caller gave the order. */
  @Override
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** When the order was accepted. Milliseconds on the wire. */
  @Override
  public Instant createdAt() {
    return received.require("LimitOrder", "createdAt", values.createdAt);
  }

  /** Quantity filled so far. In base. */
  @Override
  public BigDecimal executedQuantity() {
    return received.require("LimitOrder", "executedQuantity", values.executedQuantity);
  }

  /** Value filled so far; over {@link #executedQuantity()} it is the average price. In quote. */
  @Override
  public BigDecimal executedQuoteQuantity() {
    return received.require("LimitOrder", "executedQuoteQuantity", values.executedQuoteQuantity);
  }

  /** Whether the order may only rest, never take. */
  public boolean postOnly() {
    return received.require("LimitOrder", "postOnly", values.postOnly);
  }

  /** Limit price. In quote per base. */
  public BigDecimal price() {
    return received.require("LimitOrder", "price", values.price);
  }

  /**
   * Quantity ordered; {@code 0} on a trigger order, whose size is {@link #triggerQuantity()}. In
   * base.
   */
  @Override
  public BigDecimal quantity() {
    return received.require("LimitOrder", "quantity", values.quantity);
  }

  /** Whether the order may only shrink a position; futures only. */
  @Override
  public @Nullable Boolean reduceOnly() {
    return values.reduceOnly;
  }

  /** What happens when it meets an order of the same account. */
  @Override
  public SelfTradePrevention selfTradePrevention() {
    return received.require("LimitOrder", "selfTradePrevention", values.selfTradePrevention);
  }

  /** Where the order stands. */
  @Override
  public OrderStatus status() {
    return received.require("LimitOrder", "status", values.status);
  }

  /** Price that sets off the attached stop loss. In quote per base. */
  @Override
  public @Nullable BigDecimal stopLossTriggerPrice() {
    return values.stopLossTriggerPrice;
  }

  /** Limit price of the attached stop loss; a market order when absent. In quote per base. */
  @Override
  public @Nullable BigDecimal stopLossLimitPrice() {
    return values.stopLossLimitPrice;
  }

  /** Price that the stop loss watches. */
  @Override
  public @Nullable TriggerBy stopLossTriggerBy() {
    return values.stopLossTriggerBy;
  }

  /** Side. */
  @Override
  public Side side() {
    return received.require("LimitOrder", "side", values.side);
  }

  /** Market. */
  @Override
  public String symbol() {
    return received.require("LimitOrder", "symbol", values.symbol);
  }

  /** Price that sets off the attached take profit. In quote per base. */
  @Override
  public @Nullable BigDecimal takeProfitTriggerPrice() {
    return values.takeProfitTriggerPrice;
  }

  /** Limit price of the attached take profit; a market order when absent. In quote per base. */
  @Override
  public @Nullable BigDecimal takeProfitLimitPrice() {
    return values.takeProfitLimitPrice;
  }

  /** Price that the take profit watches. */
  @Override
  public @Nullable TriggerBy takeProfitTriggerBy() {
    return values.takeProfitTriggerBy;
  }

  /** How long the order stands. */
  @Override
  public TimeInForce timeInForce() {
    return received.require("LimitOrder", "timeInForce", values.timeInForce);
  }

  /** Price that the trigger watches. */
  @Override
  public @Nullable TriggerBy triggerBy() {
    return values.triggerBy;
  }

  /** Price that sets the order off. In quote per base. */
  @Override
  public @Nullable BigDecimal triggerPrice() {
    return values.triggerPrice;
  }

  /** Quantity when set off, or a percentage such as {@code 80%}. In base. */
  @Override
  public @Nullable DecimalOrPercent triggerQuantity() {
    return values.triggerQuantity;
  }

  /** When the order was set off. Milliseconds on the wire. */
  @Override
  public @Nullable Instant triggeredAt() {
    return values.triggeredAt;
  }

  /** Order that this one came from, or that this trigger belongs to. */
  @Override
  public @Nullable String relatedOrderId() {
    return values.relatedOrderId;
  }

  /** Strategy that placed the order. */
  @Override
  public @Nullable String strategyId() {
    return values.strategyId;
  }

  /** Whether {@code member}, a name on the wire, has a value, known to this release or not. */
  public boolean has(String member) {
    return Members.has(MEMBERS, values.all(), received, member);
  }

  /** Members newer than this release: name to JSON text. */
  public Map<String, String> unknownMembers() {
    return received.unknownMembers();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new Values());
  }

  /** A builder with these members set; unknown ones are not carried over. */
  public Builder toBuilder() {
    return new Builder(values.copy());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LimitOrder that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("LimitOrder", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String id;
    @Nullable Long clientId;
    @Nullable Instant createdAt;
    @Nullable BigDecimal executedQuantity;
    @Nullable BigDecimal executedQuoteQuantity;
    @Nullable Boolean postOnly;
    @Nullable BigDecimal price;
    @Nullable BigDecimal quantity;
    @Nullable Boolean reduceOnly;
    @Nullable SelfTradePrevention selfTradePrevention;
    @Nullable OrderStatus status;
    @Nullable BigDecimal stopLossTriggerPrice;
    @Nullable BigDecimal stopLossLimitPrice;
    @Nullable TriggerBy stopLossTriggerBy;
    @Nullable Side side;
    @Nullable String symbol;
    @Nullable BigDecimal takeProfitTriggerPrice;
    @Nullable BigDecimal takeProfitLimitPrice;
    @Nullable TriggerBy takeProfitTriggerBy;
    @Nullable TimeInForce timeInForce;
    @Nullable TriggerBy triggerBy;
    @Nullable BigDecimal triggerPrice;
    @Nullable DecimalOrPercent triggerQuantity;
    @Nullable Instant triggeredAt;
    @Nullable String relatedOrderId;
    @Nullable String strategyId;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        OrderType.LIMIT, id, clientId, createdAt, executedQuantity, executedQuoteQuantity, postOnly,
        price, quantity, reduceOnly, selfTradePrevention, status, stopLossTriggerPrice,
        stopLossLimitPrice, stopLossTriggerBy, side, symbol, takeProfitTriggerPrice,
        takeProfitLimitPrice, takeProfitTriggerBy, timeInForce, triggerBy, triggerPrice,
        triggerQuantity, triggeredAt, relatedOrderId, strategyId
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder id(@Nullable String id) {
      values.id = id;
      return this;
    }

    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    public Builder createdAt(@Nullable Instant createdAt) {
      values.createdAt = createdAt;
      return this;
    }

    public Builder executedQuantity(@Nullable BigDecimal executedQuantity) {
      values.executedQuantity = executedQuantity;
      return this;
    }

    public Builder executedQuoteQuantity(@Nullable BigDecimal executedQuoteQuantity) {
      values.executedQuoteQuantity = executedQuoteQuantity;
      return this;
    }

    public Builder postOnly(@Nullable Boolean postOnly) {
      values.postOnly = postOnly;
      return this;
    }

    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder reduceOnly(@Nullable Boolean reduceOnly) {
      values.reduceOnly = reduceOnly;
      return this;
    }

    public Builder selfTradePrevention(@Nullable SelfTradePrevention selfTradePrevention) {
      values.selfTradePrevention = selfTradePrevention;
      return this;
    }

    public Builder status(@Nullable OrderStatus status) {
      values.status = status;
      return this;
    }

    public Builder stopLossTriggerPrice(@Nullable BigDecimal stopLossTriggerPrice) {
      values.stopLossTriggerPrice = stopLossTriggerPrice;
      return this;
    }

    public Builder stopLossLimitPrice(@Nullable BigDecimal stopLossLimitPrice) {
      values.stopLossLimitPrice = stopLossLimitPrice;
      return this;
    }

    public Builder stopLossTriggerBy(@Nullable TriggerBy stopLossTriggerBy) {
      values.stopLossTriggerBy = stopLossTriggerBy;
      return this;
    }

    public Builder side(@Nullable Side side) {
      values.side = side;
      return this;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder takeProfitTriggerPrice(@Nullable BigDecimal takeProfitTriggerPrice) {
      values.takeProfitTriggerPrice = takeProfitTriggerPrice;
      return this;
    }

    public Builder takeProfitLimitPrice(@Nullable BigDecimal takeProfitLimitPrice) {
      values.takeProfitLimitPrice = takeProfitLimitPrice;
      return this;
    }

    public Builder takeProfitTriggerBy(@Nullable TriggerBy takeProfitTriggerBy) {
      values.takeProfitTriggerBy = takeProfitTriggerBy;
      return this;
    }

    public Builder timeInForce(@Nullable TimeInForce timeInForce) {
      values.timeInForce = timeInForce;
      return this;
    }

    public Builder triggerBy(@Nullable TriggerBy triggerBy) {
      values.triggerBy = triggerBy;
      return this;
    }

    public Builder triggerPrice(@Nullable BigDecimal triggerPrice) {
      values.triggerPrice = triggerPrice;
      return this;
    }

    public Builder triggerQuantity(@Nullable DecimalOrPercent triggerQuantity) {
      values.triggerQuantity = triggerQuantity;
      return this;
    }

    public Builder triggeredAt(@Nullable Instant triggeredAt) {
      values.triggeredAt = triggeredAt;
      return this;
    }

    public Builder relatedOrderId(@Nullable String relatedOrderId) {
      values.relatedOrderId = relatedOrderId;
      return this;
    }

    public Builder strategyId(@Nullable String strategyId) {
      values.strategyId = strategyId;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public LimitOrder build() {
      Checks.require("LimitOrder", "id", values.id);
      Checks.require("LimitOrder", "createdAt", values.createdAt);
      Checks.require("LimitOrder", "executedQuantity", values.executedQuantity);
      Checks.require("LimitOrder", "executedQuoteQuantity", values.executedQuoteQuantity);
      Checks.require("LimitOrder", "postOnly", values.postOnly);
      Checks.require("LimitOrder", "price", values.price);
      Checks.require("LimitOrder", "quantity", values.quantity);
      Checks.require("LimitOrder", "selfTradePrevention", values.selfTradePrevention);
      Checks.require("LimitOrder", "status", values.status);
      Checks.require("LimitOrder", "side", values.side);
      Checks.require("LimitOrder", "symbol", values.symbol);
      Checks.require("LimitOrder", "timeInForce", values.timeInForce);
      Checks.range("LimitOrder", "clientId", values.clientId, 0L, 4294967295L);
      return new LimitOrder(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public LimitOrder received(JsonReader in) {
      boolean whole =
          values.id != null && values.createdAt != null && values.executedQuantity != null
          && values.executedQuoteQuantity != null && values.postOnly != null && values.price != null
          && values.quantity != null && values.selfTradePrevention != null && values.status != null
          && values.side != null && values.symbol != null && values.timeInForce != null;
      return new LimitOrder(values.copy(), in.received(whole));
    }
  }
}
