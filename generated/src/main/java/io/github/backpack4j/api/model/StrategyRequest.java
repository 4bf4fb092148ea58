// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Decimals;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A strategy to start.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class StrategyRequest {
  private static final List<String> MEMBERS =
      List.of(
          "autoLend", "autoLendRedeem", "autoBorrow", "autoBorrowRepay", "brokerId",
          "clientStrategyId", "strategyType", "quantity", "price", "postOnly", "reduceOnly",
          "selfTradePrevention", "side", "symbol", "timeInForce", "duration", "interval",
          "randomizedIntervalQuantity", "slippageTolerance", "slippageToleranceType");

  private final Values values;
  private final Received received;

  private StrategyRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Lend what a fill brings; spot margin only. */
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

  /** Repay a borrow with what a fill brings; spot margin only. */
  public @Nullable Boolean autoBorrowRepay() {
    return values.autoBorrowRepay;
  }

  /** Broker the orders come through. */
  public @Nullable Integer brokerId() {
    return values.brokerId;
  }

  /** An id of the caller's own; 0 is a valid one. */
  public @Nullable Long clientStrategyId() {
    return values.clientStrategyId;
  }

  /** Kind of strategy. */
  public StrategyType strategyType() {
    return received.require("StrategyRequest", "strategyType", values.strategyType);
  }

  /** Quantity to trade in all. In base. */
  public @Nullable BigDecimal quantity() {
    return values.quantity;
  }

  /**
   * Limit price of its orders; they are market orders when left out. In quote per base.
   *
   * <p>In doubt: that leaving it out makes market orders is inferred, and no answer repeats it. A
   * live scenario that reads the orders of a strategy would settle it.
   */
  public @Nullable BigDecimal price() {
    return values.price;
  }

  /** Let its orders rest or be refused, never take. */
  public @Nullable Boolean postOnly() {
    return values.postOnly;
  }

  /** Let its orders only shrink a position; futures only. */
  public @Nullable Boolean reduceOnly() {
    return values.reduceOnly;
  }

  /** What to do when one of its orders meets an order of the same account. */
  public @Nullable SelfTradePrevention selfTradePrevention() {
    return values.selfTradePrevention;
  }

  /** Side of its orders. */
  public Side side() {
    return received.require("StrategyRequest", "side", values.side);
  }

  /** Market, such as {@code SOL_USDC}. */
  public String symbol() {
    return received.require("StrategyRequest", "symbol", values.symbol);
  }

  /** How long each of its orders stands. */
  public @Nullable TimeInForce timeInForce() {
    return values.timeInForce;
  }

  /** How long to run. Milliseconds on the wire. */
  public @Nullable Duration duration() {
    return values.duration;
  }

  /** Time between two orders. Milliseconds on the wire. */
  public @Nullable Duration interval() {
    return values.interval;
  }

  /** Let the quantity of each interval vary at random. */
  public @Nullable Boolean randomizedIntervalQuantity() {
    return values.randomizedIntervalQuantity;
  }

  /**
   * How far from the expected price an order may fill, in the unit that
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
    return other instanceof StrategyRequest that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("StrategyRequest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Boolean autoLend;
    @Nullable Boolean autoLendRedeem;
    @Nullable Boolean autoBorrow;
    @Nullable Boolean autoBorrowRepay;
    @Nullable Integer brokerId;
    @Nullable Long clientStrategyId;
    @Nullable StrategyType strategyType;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal price;
    @Nullable Boolean postOnly;
    @Nullable Boolean reduceOnly;
    @Nullable SelfTradePrevention selfTradePrevention;
    @Nullable Side side;
    @Nullable String symbol;
    @Nullable TimeInForce timeInForce;
    @Nullable Duration duration;
    @Nullable Duration interval;
    @Nullable Boolean randomizedIntervalQuantity;
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
        autoLend, autoLendRedeem, autoBorrow, autoBorrowRepay, brokerId, clientStrategyId,
        strategyType, quantity, price, postOnly, reduceOnly, selfTradePrevention, side, symbol,
        timeInForce, duration, interval, randomizedIntervalQuantity, slippageTolerance,
        slippageToleranceType
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link StrategyRequest#autoLend()}. */
    public Builder autoLend(@Nullable Boolean autoLend) {
      values.autoLend = autoLend;
      return this;
    }

    /** Sets {@link StrategyRequest#autoLendRedeem()}. */
    public Builder autoLendRedeem(@Nullable Boolean autoLendRedeem) {
      values.autoLendRedeem = autoLendRedeem;
      return this;
    }

    /** Sets {@link StrategyRequest#autoBorrow()}. */
    public Builder autoBorrow(@Nullable Boolean autoBorrow) {
      values.autoBorrow = autoBorrow;
      return this;
    }

    /** Sets {@link StrategyRequest#autoBorrowRepay()}. */
    public Builder autoBorrowRepay(@Nullable Boolean autoBorrowRepay) {
      values.autoBorrowRepay = autoBorrowRepay;
      return this;
    }

    /** Sets {@link StrategyRequest#brokerId()}. */
    public Builder brokerId(@Nullable Integer brokerId) {
      values.brokerId = brokerId;
      return this;
    }

    /** Sets {@link StrategyRequest#clientStrategyId()}. */
    public Builder clientStrategyId(@Nullable Long clientStrategyId) {
      values.clientStrategyId = clientStrategyId;
      return this;
    }

    /** Sets {@link StrategyRequest#strategyType()}. */
    public Builder strategyType(@Nullable StrategyType strategyType) {
      values.strategyType = strategyType;
      return this;
    }

    /** Sets {@link StrategyRequest#quantity()}. */
    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    /** Sets {@link StrategyRequest#quantity()} from plain text. */
    public Builder quantity(String quantity) {
      return quantity(Decimals.parse("quantity", quantity));
    }

    /** Sets {@link StrategyRequest#price()}. */
    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    /** Sets {@link StrategyRequest#price()} from plain text. */
    public Builder price(String price) {
      return price(Decimals.parse("price", price));
    }

    /** Sets {@link StrategyRequest#postOnly()}. */
    public Builder postOnly(@Nullable Boolean postOnly) {
      values.postOnly = postOnly;
      return this;
    }

    /** Sets {@link StrategyRequest#reduceOnly()}. */
    public Builder reduceOnly(@Nullable Boolean reduceOnly) {
      values.reduceOnly = reduceOnly;
      return this;
    }

    /** Sets {@link StrategyRequest#selfTradePrevention()}. */
    public Builder selfTradePrevention(@Nullable SelfTradePrevention selfTradePrevention) {
      values.selfTradePrevention = selfTradePrevention;
      return this;
    }

    /** Sets {@link StrategyRequest#side()}. */
    public Builder side(@Nullable Side side) {
      values.side = side;
      return this;
    }

    /** Sets {@link StrategyRequest#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link StrategyRequest#timeInForce()}. */
    public Builder timeInForce(@Nullable TimeInForce timeInForce) {
      values.timeInForce = timeInForce;
      return this;
    }

    /** Sets {@link StrategyRequest#duration()}. */
    public Builder duration(@Nullable Duration duration) {
      values.duration = duration;
      return this;
    }

    /** Sets {@link StrategyRequest#interval()}. */
    public Builder interval(@Nullable Duration interval) {
      values.interval = interval;
      return this;
    }

    /** Sets {@link StrategyRequest#randomizedIntervalQuantity()}. */
    public Builder randomizedIntervalQuantity(@Nullable Boolean randomizedIntervalQuantity) {
      values.randomizedIntervalQuantity = randomizedIntervalQuantity;
      return this;
    }

    /** Sets {@link StrategyRequest#slippageTolerance()}. */
    public Builder slippageTolerance(@Nullable BigDecimal slippageTolerance) {
      values.slippageTolerance = slippageTolerance;
      return this;
    }

    /** Sets {@link StrategyRequest#slippageTolerance()} from plain text. */
    public Builder slippageTolerance(String slippageTolerance) {
      return slippageTolerance(Decimals.parse("slippageTolerance", slippageTolerance));
    }

    /** Sets {@link StrategyRequest#slippageToleranceType()}. */
    public Builder slippageToleranceType(@Nullable SlippageToleranceType slippageToleranceType) {
      values.slippageToleranceType = slippageToleranceType;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public StrategyRequest build() {
      Checks.require("StrategyRequest", "strategyType", values.strategyType);
      Checks.require("StrategyRequest", "side", values.side);
      Checks.require("StrategyRequest", "symbol", values.symbol);
      Checks.range("StrategyRequest", "brokerId", values.brokerId, 0L, 65535L);
      Checks.range("StrategyRequest", "clientStrategyId", values.clientStrategyId, 0L, 4294967295L);
      Checks.range("StrategyRequest", "duration", values.duration, 0L, 9223372036854775807L);
      Checks.range("StrategyRequest", "interval", values.interval, 0L, 9223372036854775807L);
      return new StrategyRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public StrategyRequest received(JsonReader in) {
      boolean whole = values.strategyType != null && values.side != null && values.symbol != null;
      return new StrategyRequest(values.copy(), in.received(whole));
    }
  }
}
