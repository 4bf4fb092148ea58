// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Decimals;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order to place.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class OrderRequest {
  private static final List<String> MEMBERS =
      List.of(
          "autoLend", "autoLendRedeem", "autoBorrow", "autoBorrowRepay", "brokerId", "clientId",
          "orderType", "postOnly", "price", "quantity", "quoteQuantity", "reduceOnly",
          "selfTradePrevention", "side", "stopLossLimitPrice", "stopLossTriggerBy",
          "stopLossTriggerPrice", "symbol", "takeProfitLimitPrice", "takeProfitTriggerBy",
          "takeProfitTriggerPrice", "timeInForce", "triggerBy", "triggerPrice", "triggerQuantity",
          "slippageTolerance", "slippageToleranceType");

  private final Values values;
  private final Received received;

  private OrderRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Lend what the fill brings; spot margin only. */
  public @Nullable Boolean autoLend() {
    return values.autoLend;
  }

  /** Take back lent funds when they are needed; spot margin only. */
  public @Nullable Boolean autoLendRedeem() {
    return values.autoLendRedeem;
  }

  /** Borrow what is missing; spot margin only. */
  public @Nullable Boolean autoBorrow() {
    return values.autoBorrow;
  }

  /** Repay a borrow with what the fill brings; spot margin only. */
  public @Nullable Boolean autoBorrowRepay() {
    return values.autoBorrowRepay;
  }

  /** Broker the order came through. */
  public @Nullable Integer brokerId() {
    return values.brokerId;
  }

  /** An id of the caller's own; 0 is a valid one. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** Limit or market; triggers are either of them with a trigger price. */
  public OrderType orderType() {
    return received.require("OrderRequest", "orderType", values.orderType);
  }

  /** Rest or be refused, never take. */
  public @Nullable Boolean postOnly() {
    return values.postOnly;
  }

  /** Limit price; limit orders only. In quote per base. */
  public @Nullable BigDecimal price() {
    return values.price;
  }

  /** Quantity. A trigger order leaves it out and sets {@link #triggerQuantity()}. In base. */
  public @Nullable BigDecimal quantity() {
    return values.quantity;
  }

  /**
   * Value to spend or to receive instead of a quantity, met as closely as the book allows; market
   * orders only. In quote.
   *
   * <p>In doubt: the document calls it a maximum, and has asks spend it and bids receive it, where
   * it is bids that spend the quote asset; that a fill never exceeds it is unproven, and so is that
   * an order with a quantity too is refused. Live scenarios with small orders of both sides, and
   * with both members, would settle it.
   */
  public @Nullable BigDecimal quoteQuantity() {
    return values.quoteQuantity;
  }

  /** Only shrink a position; futures only. */
  public @Nullable Boolean reduceOnly() {
    return values.reduceOnly;
  }

  /** What to do when it meets an order of the same account; {@code RejectTaker} when left out. */
  public @Nullable SelfTradePrevention selfTradePrevention() {
    return values.selfTradePrevention;
  }

  /** Side. */
  public Side side() {
    return received.require("OrderRequest", "side", values.side);
  }

  /** Limit price of the attached stop loss; a market order when left out. In quote per base. */
  public @Nullable BigDecimal stopLossLimitPrice() {
    return values.stopLossLimitPrice;
  }

  /** Price that the stop loss watches. */
  public @Nullable TriggerBy stopLossTriggerBy() {
    return values.stopLossTriggerBy;
  }

  /** Price that sets off an attached stop loss. In quote per base. */
  public @Nullable BigDecimal stopLossTriggerPrice() {
    return values.stopLossTriggerPrice;
  }

  /** Market, such as {@code SOL_USDC}. */
  public String symbol() {
    return received.require("OrderRequest", "symbol", values.symbol);
  }

  /** Limit price of the attached take profit; a market order when left out. In quote per base. */
  public @Nullable BigDecimal takeProfitLimitPrice() {
    return values.takeProfitLimitPrice;
  }

  /** Price that the take profit watches. */
  public @Nullable TriggerBy takeProfitTriggerBy() {
    return values.takeProfitTriggerBy;
  }

  /** Price that sets off an attached take profit. In quote per base. */
  public @Nullable BigDecimal takeProfitTriggerPrice() {
    return values.takeProfitTriggerPrice;
  }

  /**
   * How long the order stands; {@code GTC} when left out.
   *
   * <p>In doubt: the document names no default; {@code GTC} is what was observed. A live scenario
   * that leaves it out would settle it.
   */
  public @Nullable TimeInForce timeInForce() {
    return values.timeInForce;
  }

  /** Price that the trigger watches. */
  public @Nullable TriggerBy triggerBy() {
    return values.triggerBy;
  }

  /** Price that sets the order off; goes with {@link #triggerQuantity()}. In quote per base. */
  public @Nullable BigDecimal triggerPrice() {
    return values.triggerPrice;
  }

  /**
   * Quantity when set off, or a percentage such as {@code 80%}; goes with {@link #triggerPrice()}.
   * In base.
   *
   * <p>In doubt: of what the percentage is taken is unproven; the recorded one stood on a spot
   * market, where there is no position. Live scenarios that set off {@code 50%} on a spot market
   * and on a future would settle it.
   */
  public @Nullable DecimalOrPercent triggerQuantity() {
    return values.triggerQuantity;
  }

  /**
   * How far from the expected price it may fill, in the unit that {@link #slippageToleranceType()}
   * names. In ticks or percent.
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
    return other instanceof OrderRequest that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("OrderRequest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Boolean autoLend;
    @Nullable Boolean autoLendRedeem;
    @Nullable Boolean autoBorrow;
    @Nullable Boolean autoBorrowRepay;
    @Nullable Integer brokerId;
    @Nullable Long clientId;
    @Nullable OrderType orderType;
    @Nullable Boolean postOnly;
    @Nullable BigDecimal price;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal quoteQuantity;
    @Nullable Boolean reduceOnly;
    @Nullable SelfTradePrevention selfTradePrevention;
    @Nullable Side side;
    @Nullable BigDecimal stopLossLimitPrice;
    @Nullable TriggerBy stopLossTriggerBy;
    @Nullable BigDecimal stopLossTriggerPrice;
    @Nullable String symbol;
    @Nullable BigDecimal takeProfitLimitPrice;
    @Nullable TriggerBy takeProfitTriggerBy;
    @Nullable BigDecimal takeProfitTriggerPrice;
    @Nullable TimeInForce timeInForce;
    @Nullable TriggerBy triggerBy;
    @Nullable BigDecimal triggerPrice;
    @Nullable DecimalOrPercent triggerQuantity;
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
        autoLend, autoLendRedeem, autoBorrow, autoBorrowRepay, brokerId, clientId, orderType,
        postOnly, price, quantity, quoteQuantity, reduceOnly, selfTradePrevention, side,
        stopLossLimitPrice, stopLossTriggerBy, stopLossTriggerPrice, symbol, takeProfitLimitPrice,
        takeProfitTriggerBy, takeProfitTriggerPrice, timeInForce, triggerBy, triggerPrice,
        triggerQuantity, slippageTolerance, slippageToleranceType
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link OrderRequest#autoLend()}. */
    public Builder autoLend(@Nullable Boolean autoLend) {
      values.autoLend = autoLend;
      return this;
    }

    /** Sets {@link OrderRequest#autoLendRedeem()}. */
    public Builder autoLendRedeem(@Nullable Boolean autoLendRedeem) {
      values.autoLendRedeem = autoLendRedeem;
      return this;
    }

    /** Sets {@link OrderRequest#autoBorrow()}. */
    public Builder autoBorrow(@Nullable Boolean autoBorrow) {
      values.autoBorrow = autoBorrow;
      return this;
    }

    /** Sets {@link OrderRequest#autoBorrowRepay()}. */
    public Builder autoBorrowRepay(@Nullable Boolean autoBorrowRepay) {
      values.autoBorrowRepay = autoBorrowRepay;
      return this;
    }

    /** Sets {@link OrderRequest#brokerId()}. */
    public Builder brokerId(@Nullable Integer brokerId) {
      values.brokerId = brokerId;
      return this;
    }

    /** Sets {@link OrderRequest#clientId()}. */
    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    /** Sets {@link OrderRequest#orderType()}. */
    public Builder orderType(@Nullable OrderType orderType) {
      values.orderType = orderType;
      return this;
    }

    /** Sets {@link OrderRequest#postOnly()}. */
    public Builder postOnly(@Nullable Boolean postOnly) {
      values.postOnly = postOnly;
      return this;
    }

    /** Sets {@link OrderRequest#price()}. */
    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    /** Sets {@link OrderRequest#price()} from plain text. */
    public Builder price(String price) {
      return price(Decimals.parse("price", price));
    }

    /** Sets {@link OrderRequest#quantity()}. */
    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    /** Sets {@link OrderRequest#quantity()} from plain text. */
    public Builder quantity(String quantity) {
      return quantity(Decimals.parse("quantity", quantity));
    }

    /** Sets {@link OrderRequest#quoteQuantity()}. */
    public Builder quoteQuantity(@Nullable BigDecimal quoteQuantity) {
      values.quoteQuantity = quoteQuantity;
      return this;
    }

    /** Sets {@link OrderRequest#quoteQuantity()} from plain text. */
    public Builder quoteQuantity(String quoteQuantity) {
      return quoteQuantity(Decimals.parse("quoteQuantity", quoteQuantity));
    }

    /** Sets {@link OrderRequest#reduceOnly()}. */
    public Builder reduceOnly(@Nullable Boolean reduceOnly) {
      values.reduceOnly = reduceOnly;
      return this;
    }

    /** Sets {@link OrderRequest#selfTradePrevention()}. */
    public Builder selfTradePrevention(@Nullable SelfTradePrevention selfTradePrevention) {
      values.selfTradePrevention = selfTradePrevention;
      return this;
    }

    /** Sets {@link OrderRequest#side()}. */
    public Builder side(@Nullable Side side) {
      values.side = side;
      return this;
    }

    /** Sets {@link OrderRequest#stopLossLimitPrice()}. */
    public Builder stopLossLimitPrice(@Nullable BigDecimal stopLossLimitPrice) {
      values.stopLossLimitPrice = stopLossLimitPrice;
      return this;
    }

    /** Sets {@link OrderRequest#stopLossLimitPrice()} from plain text. */
    public Builder stopLossLimitPrice(String stopLossLimitPrice) {
      return stopLossLimitPrice(Decimals.parse("stopLossLimitPrice", stopLossLimitPrice));
    }

    /** Sets {@link OrderRequest#stopLossTriggerBy()}. */
    public Builder stopLossTriggerBy(@Nullable TriggerBy stopLossTriggerBy) {
      values.stopLossTriggerBy = stopLossTriggerBy;
      return this;
    }

    /** Sets {@link OrderRequest#stopLossTriggerPrice()}. */
    public Builder stopLossTriggerPrice(@Nullable BigDecimal stopLossTriggerPrice) {
      values.stopLossTriggerPrice = stopLossTriggerPrice;
      return this;
    }

    /** Sets {@link OrderRequest#stopLossTriggerPrice()} from plain text. */
    public Builder stopLossTriggerPrice(String stopLossTriggerPrice) {
      return stopLossTriggerPrice(Decimals.parse("stopLossTriggerPrice", stopLossTriggerPrice));
    }

    /** Sets {@link OrderRequest#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link OrderRequest#takeProfitLimitPrice()}. */
    public Builder takeProfitLimitPrice(@Nullable BigDecimal takeProfitLimitPrice) {
      values.takeProfitLimitPrice = takeProfitLimitPrice;
      return this;
    }

    /** Sets {@link OrderRequest#takeProfitLimitPrice()} from plain text. */
    public Builder takeProfitLimitPrice(String takeProfitLimitPrice) {
      return takeProfitLimitPrice(Decimals.parse("takeProfitLimitPrice", takeProfitLimitPrice));
    }

    /** Sets {@link OrderRequest#takeProfitTriggerBy()}. */
    public Builder takeProfitTriggerBy(@Nullable TriggerBy takeProfitTriggerBy) {
      values.takeProfitTriggerBy = takeProfitTriggerBy;
      return this;
    }

    /** Sets {@link OrderRequest#takeProfitTriggerPrice()}. */
    public Builder takeProfitTriggerPrice(@Nullable BigDecimal takeProfitTriggerPrice) {
      values.takeProfitTriggerPrice = takeProfitTriggerPrice;
      return this;
    }

    /** Sets {@link OrderRequest#takeProfitTriggerPrice()} from plain text. */
    public Builder takeProfitTriggerPrice(String takeProfitTriggerPrice) {
      return takeProfitTriggerPrice(
          Decimals.parse("takeProfitTriggerPrice", takeProfitTriggerPrice));
    }

    /** Sets {@link OrderRequest#timeInForce()}. */
    public Builder timeInForce(@Nullable TimeInForce timeInForce) {
      values.timeInForce = timeInForce;
      return this;
    }

    /** Sets {@link OrderRequest#triggerBy()}. */
    public Builder triggerBy(@Nullable TriggerBy triggerBy) {
      values.triggerBy = triggerBy;
      return this;
    }

    /** Sets {@link OrderRequest#triggerPrice()}. */
    public Builder triggerPrice(@Nullable BigDecimal triggerPrice) {
      values.triggerPrice = triggerPrice;
      return this;
    }

    /** Sets {@link OrderRequest#triggerPrice()} from plain text. */
    public Builder triggerPrice(String triggerPrice) {
      return triggerPrice(Decimals.parse("triggerPrice", triggerPrice));
    }

    /** Sets {@link OrderRequest#triggerQuantity()}. */
    public Builder triggerQuantity(@Nullable DecimalOrPercent triggerQuantity) {
      values.triggerQuantity = triggerQuantity;
      return this;
    }

    /** Sets {@link OrderRequest#triggerQuantity()} from plain text. */
    public Builder triggerQuantity(String triggerQuantity) {
      return triggerQuantity(DecimalOrPercent.parse("triggerQuantity", triggerQuantity));
    }

    /** Sets {@link OrderRequest#slippageTolerance()}. */
    public Builder slippageTolerance(@Nullable BigDecimal slippageTolerance) {
      values.slippageTolerance = slippageTolerance;
      return this;
    }

    /** Sets {@link OrderRequest#slippageTolerance()} from plain text. */
    public Builder slippageTolerance(String slippageTolerance) {
      return slippageTolerance(Decimals.parse("slippageTolerance", slippageTolerance));
    }

    /** Sets {@link OrderRequest#slippageToleranceType()}. */
    public Builder slippageToleranceType(@Nullable SlippageToleranceType slippageToleranceType) {
      values.slippageToleranceType = slippageToleranceType;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public OrderRequest build() {
      Checks.require("OrderRequest", "orderType", values.orderType);
      Checks.require("OrderRequest", "side", values.side);
      Checks.require("OrderRequest", "symbol", values.symbol);
      Checks.atMostOne(
          "OrderRequest",
          List.of("quantity", "quoteQuantity"),
          values.quantity,
          values.quoteQuantity);
      Checks.range("OrderRequest", "brokerId", values.brokerId, 0L, 65535L);
      Checks.range("OrderRequest", "clientId", values.clientId, 0L, 4294967295L);
      return new OrderRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public OrderRequest received(JsonReader in) {
      boolean whole = values.orderType != null && values.side != null && values.symbol != null;
      return new OrderRequest(values.copy(), in.received(whole));
    }
  }
}
