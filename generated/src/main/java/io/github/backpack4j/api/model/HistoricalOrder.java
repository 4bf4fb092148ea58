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
 * An order as the history keeps it. Limit and market orders share this one shape.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class HistoricalOrder {
  private static final List<String> MEMBERS =
      List.of(
          "id", "createdAt", "executedQuantity", "executedQuoteQuantity", "expiryReason",
          "orderType", "postOnly", "price", "quantity", "quoteQuantity", "selfTradePrevention",
          "status", "side", "stopLossTriggerPrice", "stopLossLimitPrice", "stopLossTriggerBy",
          "symbol", "takeProfitTriggerPrice", "takeProfitLimitPrice", "takeProfitTriggerBy",
          "timeInForce", "triggerBy", "triggerPrice", "triggerQuantity", "clientId",
          "systemOrderType", "strategyId", "slippageTolerance", "slippageToleranceType");

  private final Values values;
  private final Received received;

  private HistoricalOrder(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** The id the exchange gave the order. */
  public String id() {
    return received.require("HistoricalOrder", "id", values.id);
  }

  /**
   * When the order was accepted; UTC text here, milliseconds on open orders. UTC text on the wire.
   */
  public Instant createdAt() {
    return received.require("HistoricalOrder", "createdAt", values.createdAt);
  }

  /** Quantity filled. In base. */
  public @Nullable BigDecimal executedQuantity() {
    return values.executedQuantity;
  }

  /** Value filled; over {@link #executedQuantity()} it is the average price. In quote. */
  public @Nullable BigDecimal executedQuoteQuantity() {
    return values.executedQuoteQuantity;
  }

  /** Why the order expired; expired orders only. */
  public @Nullable OrderExpiryReason expiryReason() {
    return values.expiryReason;
  }

  /** Kind of order; it decides which of the other members are there. */
  public OrderType orderType() {
    return received.require("HistoricalOrder", "orderType", values.orderType);
  }

  /** Whether the order might only rest, never take. */
  public @Nullable Boolean postOnly() {
    return values.postOnly;
  }

  /** Limit price; limit orders only. In quote per base. */
  public @Nullable BigDecimal price() {
    return values.price;
  }

  /**
   * Quantity ordered; absent on a trigger order, whose size is {@link #triggerQuantity()}, and
   * {@code 0} where it is open. In base.
   */
  public @Nullable BigDecimal quantity() {
    return values.quantity;
  }

  /**
   * Value ordered instead of a quantity; market orders only. In quote.
   *
   * <p>In doubt: whether history also shows the rounded-up bound that a fresh market order by
   * quantity answers with is unproven. A live scenario that reads a filled market order back would
   * settle it.
   */
  public @Nullable BigDecimal quoteQuantity() {
    return values.quoteQuantity;
  }

  /** What happens when it meets an order of the same account. */
  public SelfTradePrevention selfTradePrevention() {
    return received.require("HistoricalOrder", "selfTradePrevention", values.selfTradePrevention);
  }

  /** How the order ended, or where it stands. */
  public OrderStatus status() {
    return received.require("HistoricalOrder", "status", values.status);
  }

  /** Side. */
  public Side side() {
    return received.require("HistoricalOrder", "side", values.side);
  }

  /** Price that sets off the attached stop loss. In quote per base. */
  public @Nullable BigDecimal stopLossTriggerPrice() {
    return values.stopLossTriggerPrice;
  }

  /** Limit price of the attached stop loss; a market order when absent. In quote per base. */
  public @Nullable BigDecimal stopLossLimitPrice() {
    return values.stopLossLimitPrice;
  }

  /** Price that the stop loss watches. */
  public @Nullable TriggerBy stopLossTriggerBy() {
    return values.stopLossTriggerBy;
  }

  /** Market. */
  public String symbol() {
    return received.require("HistoricalOrder", "symbol", values.symbol);
  }

  /** Price that sets off the attached take profit. In quote per base. */
  public @Nullable BigDecimal takeProfitTriggerPrice() {
    return values.takeProfitTriggerPrice;
  }

  /** Limit price of the attached take profit; a market order when absent. In quote per base. */
  public @Nullable BigDecimal takeProfitLimitPrice() {
    return values.takeProfitLimitPrice;
  }

  /** Price that the take profit watches. */
  public @Nullable TriggerBy takeProfitTriggerBy() {
    return values.takeProfitTriggerBy;
  }

  /** How long the order stands. */
  public TimeInForce timeInForce() {
    return received.require("HistoricalOrder", "timeInForce", values.timeInForce);
  }

  /** Price that the trigger watches; absent on some trigger orders. */
  public @Nullable TriggerBy triggerBy() {
    return values.triggerBy;
  }

  /** Price that sets the order off; trigger orders only. In quote per base. */
  public @Nullable BigDecimal triggerPrice() {
    return values.triggerPrice;
  }

  /** Quantity when set off, or a percentage such as {@code 80%}; trigger orders only. In base. */
  public @Nullable DecimalOrPercent triggerQuantity() {
    return values.triggerQuantity;
  }

  /** The id the caller gave the order. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** What kind of system order it was; absent on the account's own orders. */
  public @Nullable SystemOrderType systemOrderType() {
    return values.systemOrderType;
  }

  /** Strategy that placed the order. */
  public @Nullable String strategyId() {
    return values.strategyId;
  }

  /**
   * How far from the expected price it might fill, in the unit that
   * {@link #slippageToleranceType()} names. In ticks or percent.
   */
  public @Nullable BigDecimal slippageTolerance() {
    return values.slippageTolerance;
  }

  /** Unit of {@link #slippageTolerance()}. */
  public @Nullable SlippageToleranceType slippageToleranceType() {
    return values.slippageToleranceType;
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
    return other instanceof HistoricalOrder that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("HistoricalOrder", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String id;
    @Nullable Instant createdAt;
    @Nullable BigDecimal executedQuantity;
    @Nullable BigDecimal executedQuoteQuantity;
    @Nullable OrderExpiryReason expiryReason;
    @Nullable OrderType orderType;
    @Nullable Boolean postOnly;
    @Nullable BigDecimal price;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal quoteQuantity;
    @Nullable SelfTradePrevention selfTradePrevention;
    @Nullable OrderStatus status;
    @Nullable Side side;
    @Nullable BigDecimal stopLossTriggerPrice;
    @Nullable BigDecimal stopLossLimitPrice;
    @Nullable TriggerBy stopLossTriggerBy;
    @Nullable String symbol;
    @Nullable BigDecimal takeProfitTriggerPrice;
    @Nullable BigDecimal takeProfitLimitPrice;
    @Nullable TriggerBy takeProfitTriggerBy;
    @Nullable TimeInForce timeInForce;
    @Nullable TriggerBy triggerBy;
    @Nullable BigDecimal triggerPrice;
    @Nullable DecimalOrPercent triggerQuantity;
    @Nullable Long clientId;
    @Nullable SystemOrderType systemOrderType;
    @Nullable String strategyId;
    @Nullable BigDecimal slippageTolerance;
    @Nullable SlippageToleranceType slippageToleranceType;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        id, createdAt, executedQuantity, executedQuoteQuantity, expiryReason, orderType, postOnly,
        price, quantity, quoteQuantity, selfTradePrevention, status, side, stopLossTriggerPrice,
        stopLossLimitPrice, stopLossTriggerBy, symbol, takeProfitTriggerPrice, takeProfitLimitPrice,
        takeProfitTriggerBy, timeInForce, triggerBy, triggerPrice, triggerQuantity, clientId,
        systemOrderType, strategyId, slippageTolerance, slippageToleranceType
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

    public Builder expiryReason(@Nullable OrderExpiryReason expiryReason) {
      values.expiryReason = expiryReason;
      return this;
    }

    public Builder orderType(@Nullable OrderType orderType) {
      values.orderType = orderType;
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

    public Builder quoteQuantity(@Nullable BigDecimal quoteQuantity) {
      values.quoteQuantity = quoteQuantity;
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

    public Builder side(@Nullable Side side) {
      values.side = side;
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

    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    public Builder systemOrderType(@Nullable SystemOrderType systemOrderType) {
      values.systemOrderType = systemOrderType;
      return this;
    }

    public Builder strategyId(@Nullable String strategyId) {
      values.strategyId = strategyId;
      return this;
    }

    public Builder slippageTolerance(@Nullable BigDecimal slippageTolerance) {
      values.slippageTolerance = slippageTolerance;
      return this;
    }

    public Builder slippageToleranceType(@Nullable SlippageToleranceType slippageToleranceType) {
      values.slippageToleranceType = slippageToleranceType;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public HistoricalOrder build() {
      Checks.require("HistoricalOrder", "id", values.id);
      Checks.require("HistoricalOrder", "createdAt", values.createdAt);
      Checks.require("HistoricalOrder", "orderType", values.orderType);
      Checks.require("HistoricalOrder", "selfTradePrevention", values.selfTradePrevention);
      Checks.require("HistoricalOrder", "status", values.status);
      Checks.require("HistoricalOrder", "side", values.side);
      Checks.require("HistoricalOrder", "symbol", values.symbol);
      Checks.require("HistoricalOrder", "timeInForce", values.timeInForce);
      Checks.range("HistoricalOrder", "clientId", values.clientId, 0L, 4294967295L);
      return new HistoricalOrder(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public HistoricalOrder received(JsonReader in) {
      boolean whole =
          values.id != null && values.createdAt != null && values.orderType != null
          && values.selfTradePrevention != null && values.status != null && values.side != null
          && values.symbol != null && values.timeInForce != null;
      return new HistoricalOrder(values.copy(), in.received(whole));
    }
  }
}
