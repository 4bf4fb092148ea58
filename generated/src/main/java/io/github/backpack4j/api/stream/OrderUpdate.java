// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.model.SelfTradePrevention;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.TimeInForce;
import io.github.backpack4j.api.model.TriggerBy;
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
 * Something happened to one of the account's orders. Members that do not apply to the order or to
 * the event are absent.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class OrderUpdate {
  private static final List<String> MEMBERS =
      List.of(
          "e", "E", "s", "c", "S", "o", "f", "q", "Q", "p", "P", "B", "a", "b", "j", "k", "d", "g",
          "Y", "X", "R", "i", "t", "l", "z", "Z", "L", "m", "n", "N", "V", "T", "O", "I", "H", "y",
          "r");
  private static final List<String> NAMES =
      List.of(
          "event", "eventTime", "symbol", "clientId", "side", "orderType", "timeInForce",
          "quantity", "quoteQuantity", "price", "triggerPrice", "triggerBy",
          "takeProfitTriggerPrice", "stopLossTriggerPrice", "takeProfitLimitPrice",
          "stopLossLimitPrice", "takeProfitTriggerBy", "stopLossTriggerBy", "triggerQuantity",
          "status", "expiryReason", "orderId", "tradeId", "fillQuantity", "executedQuantity",
          "executedQuoteQuantity", "fillPrice", "isMaker", "fee", "feeSymbol",
          "selfTradePrevention", "engineTime", "origin", "relatedOrderId", "strategyId", "postOnly",
          "reduceOnly");

  private final Values values;
  private final Received received;

  private OrderUpdate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** What happened. */
  public OrderUpdateEvent event() {
    return received.require("OrderUpdate", "e", values.event);
  }

  /** When the stream server sent it. Microseconds on the wire. */
  public Instant eventTime() {
    return received.require("OrderUpdate", "E", values.eventTime);
  }

  /** Market. */
  public String symbol() {
    return received.require("OrderUpdate", "s", values.symbol);
  }

  /** The id the caller gave the order. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** Side. */
  public Side side() {
    return received.require("OrderUpdate", "S", values.side);
  }

  /** Kind of order, in upper case on streams. */
  public EngineOrderType orderType() {
    return received.require("OrderUpdate", "o", values.orderType);
  }

  /** How long the order stands. */
  public TimeInForce timeInForce() {
    return received.require("OrderUpdate", "f", values.timeInForce);
  }

  /**
   * Quantity ordered; {@code 0} on a trigger order, whose size is {@link #triggerQuantity()}.
   * Absent on an order by value alone. In base.
   */
  public @Nullable BigDecimal quantity() {
    return values.quantity;
  }

  /**
   * Value ordered; on a limit order price times quantity, on a market order by quantity the most it
   * could cost, rounded up. {@code 0}, or absent, on a trigger order that waits. In quote.
   */
  public @Nullable BigDecimal quoteQuantity() {
    return values.quoteQuantity;
  }

  /** Limit price; limit orders only. In quote per base. */
  public @Nullable BigDecimal price() {
    return values.price;
  }

  /** Price that sets the order off; trigger orders only. In quote per base. */
  public @Nullable BigDecimal triggerPrice() {
    return values.triggerPrice;
  }

  /** Price that the trigger watches; absent on some trigger orders. */
  public @Nullable TriggerBy triggerBy() {
    return values.triggerBy;
  }

  /** Price that sets off the attached take profit; absent when there is none. In quote per base. */
  public @Nullable BigDecimal takeProfitTriggerPrice() {
    return values.takeProfitTriggerPrice;
  }

  /** Price that sets off the attached stop loss; absent when there is none. In quote per base. */
  public @Nullable BigDecimal stopLossTriggerPrice() {
    return values.stopLossTriggerPrice;
  }

  /** Limit price of the attached take profit; a market order when absent. In quote per base. */
  public @Nullable BigDecimal takeProfitLimitPrice() {
    return values.takeProfitLimitPrice;
  }

  /** Limit price of the attached stop loss; a market order when absent. In quote per base. */
  public @Nullable BigDecimal stopLossLimitPrice() {
    return values.stopLossLimitPrice;
  }

  /** Price that the take profit watches. */
  public @Nullable TriggerBy takeProfitTriggerBy() {
    return values.takeProfitTriggerBy;
  }

  /** Price that the stop loss watches. */
  public @Nullable TriggerBy stopLossTriggerBy() {
    return values.stopLossTriggerBy;
  }

  /** Quantity when set off, or a percentage such as {@code 80%}; trigger orders only. In base. */
  public @Nullable DecimalOrPercent triggerQuantity() {
    return values.triggerQuantity;
  }

  /** Where the order stands. */
  public OrderStatus status() {
    return received.require("OrderUpdate", "X", values.status);
  }

  /**
   * Why the order expired, such as {@code PRICE_BAND}; expiries only. REST has other words for it.
   *
   * <p>In doubt: which other values there are, and which of REST each stands for, is unpublished. A
   * live scenario whose orders expire for each cause that can be brought about would settle it.
   */
  public @Nullable String expiryReason() {
    return values.expiryReason;
  }

  /** The id the exchange gave the order. */
  public String orderId() {
    return received.require("OrderUpdate", "i", values.orderId);
  }

  /** Trade, as its market counts them; fills only. */
  public @Nullable Long tradeId() {
    return values.tradeId;
  }

  /** Quantity of this fill; fills only. In base. */
  public @Nullable BigDecimal fillQuantity() {
    return values.fillQuantity;
  }

  /** Quantity filled so far. In base. */
  public BigDecimal executedQuantity() {
    return received.require("OrderUpdate", "z", values.executedQuantity);
  }

  /** Value filled so far. In quote. */
  public BigDecimal executedQuoteQuantity() {
    return received.require("OrderUpdate", "Z", values.executedQuoteQuantity);
  }

  /** Price of this fill; fills only. In quote per base. */
  public @Nullable BigDecimal fillPrice() {
    return values.fillPrice;
  }

  /** Whether the order rested on the book; fills only. */
  public @Nullable Boolean isMaker() {
    return values.isMaker;
  }

  /**
   * Fee of this fill, charged in the asset that {@link #feeSymbol()} names; negative is a rebate.
   * Fills only. In units of its asset.
   *
   * <p>In doubt: that a rebate is negative here, as it is among the account's fee rates, is
   * inferred. A live scenario of a maker with a rebate would settle it.
   */
  public @Nullable BigDecimal fee() {
    return values.fee;
  }

  /**
   * Asset the fee was charged in; fills only. On a spot bid it is the one that was bought.
   *
   * <p>In doubt: what a spot ask is charged in, which is taken to be quote, was never recorded. A
   * live scenario with a fill of one would settle it.
   */
  public @Nullable Asset feeSymbol() {
    return values.feeSymbol;
  }

  /** What happens when it meets an order of the same account. */
  public SelfTradePrevention selfTradePrevention() {
    return received.require("OrderUpdate", "V", values.selfTradePrevention);
  }

  /** When the matching engine did it. Microseconds on the wire. */
  public Instant engineTime() {
    return received.require("OrderUpdate", "T", values.engineTime);
  }

  /** Who caused it. Recordings of 2024 lack it. */
  public @Nullable OrderUpdateOrigin origin() {
    return values.origin;
  }

  /**
   * Order that this one came from, or that this trigger belongs to.
   *
   * <p>In doubt: which order it names is inferred, and so is that a trigger that is set off trades
   * under another id. A live scenario that sets off an attached stop loss would settle both.
   */
  public @Nullable String relatedOrderId() {
    return values.relatedOrderId;
  }

  /** Strategy that placed the order. */
  public @Nullable String strategyId() {
    return values.strategyId;
  }

  /** Whether the order may only rest, never take. */
  public @Nullable Boolean postOnly() {
    return values.postOnly;
  }

  /** Whether the order may only shrink a position. */
  public @Nullable Boolean reduceOnly() {
    return values.reduceOnly;
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
    return other instanceof OrderUpdate that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("OrderUpdate", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable OrderUpdateEvent event;
    @Nullable Instant eventTime;
    @Nullable String symbol;
    @Nullable Long clientId;
    @Nullable Side side;
    @Nullable EngineOrderType orderType;
    @Nullable TimeInForce timeInForce;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal quoteQuantity;
    @Nullable BigDecimal price;
    @Nullable BigDecimal triggerPrice;
    @Nullable TriggerBy triggerBy;
    @Nullable BigDecimal takeProfitTriggerPrice;
    @Nullable BigDecimal stopLossTriggerPrice;
    @Nullable BigDecimal takeProfitLimitPrice;
    @Nullable BigDecimal stopLossLimitPrice;
    @Nullable TriggerBy takeProfitTriggerBy;
    @Nullable TriggerBy stopLossTriggerBy;
    @Nullable DecimalOrPercent triggerQuantity;
    @Nullable OrderStatus status;
    @Nullable String expiryReason;
    @Nullable String orderId;
    @Nullable Long tradeId;
    @Nullable BigDecimal fillQuantity;
    @Nullable BigDecimal executedQuantity;
    @Nullable BigDecimal executedQuoteQuantity;
    @Nullable BigDecimal fillPrice;
    @Nullable Boolean isMaker;
    @Nullable BigDecimal fee;
    @Nullable Asset feeSymbol;
    @Nullable SelfTradePrevention selfTradePrevention;
    @Nullable Instant engineTime;
    @Nullable OrderUpdateOrigin origin;
    @Nullable String relatedOrderId;
    @Nullable String strategyId;
    @Nullable Boolean postOnly;
    @Nullable Boolean reduceOnly;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        event, eventTime, symbol, clientId, side, orderType, timeInForce, quantity, quoteQuantity,
        price, triggerPrice, triggerBy, takeProfitTriggerPrice, stopLossTriggerPrice,
        takeProfitLimitPrice, stopLossLimitPrice, takeProfitTriggerBy, stopLossTriggerBy,
        triggerQuantity, status, expiryReason, orderId, tradeId, fillQuantity, executedQuantity,
        executedQuoteQuantity, fillPrice, isMaker, fee, feeSymbol, selfTradePrevention, engineTime,
        origin, relatedOrderId, strategyId, postOnly, reduceOnly
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder event(@Nullable OrderUpdateEvent event) {
      values.event = event;
      return this;
    }

    public Builder eventTime(@Nullable Instant eventTime) {
      values.eventTime = eventTime;
      return this;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    public Builder side(@Nullable Side side) {
      values.side = side;
      return this;
    }

    public Builder orderType(@Nullable EngineOrderType orderType) {
      values.orderType = orderType;
      return this;
    }

    public Builder timeInForce(@Nullable TimeInForce timeInForce) {
      values.timeInForce = timeInForce;
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

    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    public Builder triggerPrice(@Nullable BigDecimal triggerPrice) {
      values.triggerPrice = triggerPrice;
      return this;
    }

    public Builder triggerBy(@Nullable TriggerBy triggerBy) {
      values.triggerBy = triggerBy;
      return this;
    }

    public Builder takeProfitTriggerPrice(@Nullable BigDecimal takeProfitTriggerPrice) {
      values.takeProfitTriggerPrice = takeProfitTriggerPrice;
      return this;
    }

    public Builder stopLossTriggerPrice(@Nullable BigDecimal stopLossTriggerPrice) {
      values.stopLossTriggerPrice = stopLossTriggerPrice;
      return this;
    }

    public Builder takeProfitLimitPrice(@Nullable BigDecimal takeProfitLimitPrice) {
      values.takeProfitLimitPrice = takeProfitLimitPrice;
      return this;
    }

    public Builder stopLossLimitPrice(@Nullable BigDecimal stopLossLimitPrice) {
      values.stopLossLimitPrice = stopLossLimitPrice;
      return this;
    }

    public Builder takeProfitTriggerBy(@Nullable TriggerBy takeProfitTriggerBy) {
      values.takeProfitTriggerBy = takeProfitTriggerBy;
      return this;
    }

    public Builder stopLossTriggerBy(@Nullable TriggerBy stopLossTriggerBy) {
      values.stopLossTriggerBy = stopLossTriggerBy;
      return this;
    }

    public Builder triggerQuantity(@Nullable DecimalOrPercent triggerQuantity) {
      values.triggerQuantity = triggerQuantity;
      return this;
    }

    public Builder status(@Nullable OrderStatus status) {
      values.status = status;
      return this;
    }

    public Builder expiryReason(@Nullable String expiryReason) {
      values.expiryReason = expiryReason;
      return this;
    }

    public Builder orderId(@Nullable String orderId) {
      values.orderId = orderId;
      return this;
    }

    public Builder tradeId(@Nullable Long tradeId) {
      values.tradeId = tradeId;
      return this;
    }

    public Builder fillQuantity(@Nullable BigDecimal fillQuantity) {
      values.fillQuantity = fillQuantity;
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

    public Builder fillPrice(@Nullable BigDecimal fillPrice) {
      values.fillPrice = fillPrice;
      return this;
    }

    public Builder isMaker(@Nullable Boolean isMaker) {
      values.isMaker = isMaker;
      return this;
    }

    public Builder fee(@Nullable BigDecimal fee) {
      values.fee = fee;
      return this;
    }

    public Builder feeSymbol(@Nullable Asset feeSymbol) {
      values.feeSymbol = feeSymbol;
      return this;
    }

    public Builder selfTradePrevention(@Nullable SelfTradePrevention selfTradePrevention) {
      values.selfTradePrevention = selfTradePrevention;
      return this;
    }

    public Builder engineTime(@Nullable Instant engineTime) {
      values.engineTime = engineTime;
      return this;
    }

    public Builder origin(@Nullable OrderUpdateOrigin origin) {
      values.origin = origin;
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

    public Builder postOnly(@Nullable Boolean postOnly) {
      values.postOnly = postOnly;
      return this;
    }

    public Builder reduceOnly(@Nullable Boolean reduceOnly) {
      values.reduceOnly = reduceOnly;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public OrderUpdate build() {
      Checks.require("OrderUpdate", "event", values.event);
      Checks.require("OrderUpdate", "eventTime", values.eventTime);
      Checks.require("OrderUpdate", "symbol", values.symbol);
      Checks.require("OrderUpdate", "side", values.side);
      Checks.require("OrderUpdate", "orderType", values.orderType);
      Checks.require("OrderUpdate", "timeInForce", values.timeInForce);
      Checks.require("OrderUpdate", "status", values.status);
      Checks.require("OrderUpdate", "orderId", values.orderId);
      Checks.require("OrderUpdate", "executedQuantity", values.executedQuantity);
      Checks.require("OrderUpdate", "executedQuoteQuantity", values.executedQuoteQuantity);
      Checks.require("OrderUpdate", "selfTradePrevention", values.selfTradePrevention);
      Checks.require("OrderUpdate", "engineTime", values.engineTime);
      Checks.range("OrderUpdate", "clientId", values.clientId, 0L, 4294967295L);
      return new OrderUpdate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public OrderUpdate received(JsonReader in) {
      boolean whole =
          values.event != null && values.eventTime != null && values.symbol != null
          && values.side != null && values.orderType != null && values.timeInForce != null
          && values.status != null && values.orderId != null && values.executedQuantity != null
          && values.executedQuoteQuantity != null && values.selfTradePrevention != null
          && values.engineTime != null;
      return new OrderUpdate(values.copy(), in.received(whole));
    }
  }
}
