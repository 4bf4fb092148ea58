package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What an order may say beyond symbol, type, side, amount and price.
 *
 * <p>Immutable. Nothing is checked here: what does not go together is refused when the order is
 * placed, before it is sent.
 */
public final class OrderOptions {
  /** Nothing said. */
  public static final OrderOptions DEFAULT = builder().build();

  private final Values values;

  private OrderOptions(Values values) {
    this.values = values;
  }

  /** Options with nothing said. */
  public static Builder builder() {
    return new Builder(new Values());
  }

  /** Options that begin with what these say. */
  public Builder toBuilder() {
    return new Builder(values.copy());
  }

  /**
   * An id of the caller's own, 0 to 4294967295, by which the order can be found and cancelled; null
   * for one that the client assigns, so that an order whose answer was lost can be looked up.
   *
   * <p>Whether the exchange refuses one that is used twice is unproven: it makes no order safe to
   * send again.
   */
  public @Nullable Long clientOrderId() {
    return values.clientOrderId;
  }

  /**
   * Value to spend or to receive instead of an amount, in quote; market orders only, and no
   * triggers.
   *
   * <p>It is sent as it is, for a market has no step of value: the exchange fills the amount that
   * comes closest to it.
   */
  public @Nullable BigDecimal cost() {
    return values.cost;
  }

  /**
   * How long the order stands; null for what the exchange does then, observed to be {@code GTC}.
   */
  public @Nullable TimeInForce timeInForce() {
    return values.timeInForce;
  }

  /**
   * Whether it may only rest and is refused where it would take; limit orders only. Null for false.
   */
  public @Nullable Boolean postOnly() {
    return values.postOnly;
  }

  /**
   * Whether it may only shrink a position; futures only.
   *
   * <p>Null for false, but true for a stop loss and a take profit on a future.
   */
  public @Nullable Boolean reduceOnly() {
    return values.reduceOnly;
  }

  /**
   * Price that sets the order off, in quote per base; null for an order that is live at once.
   *
   * <p>Which way the price has to go follows from where it stands when the order comes in: nothing
   * in the request says it.
   */
  public @Nullable BigDecimal triggerPrice() {
    return values.triggerPrice;
  }

  /**
   * Price that the trigger watches; null leaves it to the exchange, which says nowhere which it
   * takes.
   */
  public @Nullable PriceSource triggerBy() {
    return values.triggerBy;
  }

  /**
   * Size of a trigger order as a percentage, above 0 up to 100, instead of an amount.
   *
   * <p>Of what, the exchange says nowhere; of the position, it is thought.
   */
  public @Nullable BigDecimal triggerPercent() {
    return values.triggerPercent;
  }

  /** Price that sets off an attached take profit, in quote per base; null for none. */
  public @Nullable BigDecimal takeProfitPrice() {
    return values.takeProfitPrice;
  }

  /** Limit price of the attached take profit, in quote per base; null for a market order. */
  public @Nullable BigDecimal takeProfitLimitPrice() {
    return values.takeProfitLimitPrice;
  }

  /** Price that the attached take profit watches; null leaves it to the exchange. */
  public @Nullable PriceSource takeProfitBy() {
    return values.takeProfitBy;
  }

  /** Price that sets off an attached stop loss, in quote per base; null for none. */
  public @Nullable BigDecimal stopLossPrice() {
    return values.stopLossPrice;
  }

  /** Limit price of the attached stop loss, in quote per base; null for a market order. */
  public @Nullable BigDecimal stopLossLimitPrice() {
    return values.stopLossLimitPrice;
  }

  /** Price that the attached stop loss watches; null leaves it to the exchange. */
  public @Nullable PriceSource stopLossBy() {
    return values.stopLossBy;
  }

  /**
   * Which order gives way when the account would trade with itself; null for the order that comes.
   */
  public @Nullable SelfTradePrevention selfTradePrevention() {
    return values.selfTradePrevention;
  }

  /**
   * Whether what the fill brings is lent; spot margin only. Null for what the account is set to.
   */
  public @Nullable Boolean autoLend() {
    return values.autoLend;
  }

  /** Whether lent funds are taken back where they are needed; spot margin only. Null as above. */
  public @Nullable Boolean autoLendRedeem() {
    return values.autoLendRedeem;
  }

  /** Whether what is missing is borrowed; spot margin only. Null as above. */
  public @Nullable Boolean autoBorrow() {
    return values.autoBorrow;
  }

  /** Whether what the fill brings repays a borrow; spot margin only. Null as above. */
  public @Nullable Boolean autoBorrowRepay() {
    return values.autoBorrowRepay;
  }

  /** Broker that the order comes through, 0 to 65535; null for none. */
  public @Nullable Integer brokerId() {
    return values.brokerId;
  }

  /**
   * How far from the expected price it may fill, in what {@link #slippageUnit()} says; null for any
   * distance.
   */
  public @Nullable BigDecimal slippageTolerance() {
    return values.slippageTolerance;
  }

  /** What {@link #slippageTolerance()} is counted in; goes with it. */
  public @Nullable SlippageUnit slippageUnit() {
    return values.slippageUnit;
  }

  /**
   * What to do with a price that lies between two ticks: of this order's limit price, trigger price
   * and attached prices. Null for what {@link UnifiedExchange.Builder#prices} says.
   */
  public @Nullable Rounding priceRounding() {
    return values.priceRounding;
  }

  /**
   * What to do with an amount that lies between two steps. Null for what {@link
   * UnifiedExchange.Builder#amounts} says.
   */
  public @Nullable Rounding amountRounding() {
    return values.amountRounding;
  }

  /**
   * Whether {@code createStopLossOrder} and {@code createTakeProfitOrder} first ask for the price
   * and refuse a trigger on its wrong side; true unless it is switched off. Other orders ask for
   * nothing.
   */
  public boolean checkTrigger() {
    return values.checkTrigger;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderOptions that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return values.describe();
  }

  private static final class Values implements Cloneable {
    @Nullable Long clientOrderId;
    @Nullable BigDecimal cost;
    @Nullable TimeInForce timeInForce;
    @Nullable Boolean postOnly;
    @Nullable Boolean reduceOnly;
    @Nullable BigDecimal triggerPrice;
    @Nullable PriceSource triggerBy;
    @Nullable BigDecimal triggerPercent;
    @Nullable BigDecimal takeProfitPrice;
    @Nullable BigDecimal takeProfitLimitPrice;
    @Nullable PriceSource takeProfitBy;
    @Nullable BigDecimal stopLossPrice;
    @Nullable BigDecimal stopLossLimitPrice;
    @Nullable PriceSource stopLossBy;
    @Nullable SelfTradePrevention selfTradePrevention;
    @Nullable Boolean autoLend;
    @Nullable Boolean autoLendRedeem;
    @Nullable Boolean autoBorrow;
    @Nullable Boolean autoBorrowRepay;
    @Nullable Integer brokerId;
    @Nullable BigDecimal slippageTolerance;
    @Nullable SlippageUnit slippageUnit;
    @Nullable Rounding priceRounding;
    @Nullable Rounding amountRounding;
    boolean checkTrigger = true;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        clientOrderId,
        cost,
        timeInForce,
        postOnly,
        reduceOnly,
        triggerPrice,
        triggerBy,
        triggerPercent,
        takeProfitPrice,
        takeProfitLimitPrice,
        takeProfitBy,
        stopLossPrice,
        stopLossLimitPrice,
        stopLossBy,
        selfTradePrevention,
        autoLend,
        autoLendRedeem,
        autoBorrow,
        autoBorrowRepay,
        brokerId,
        slippageTolerance,
        slippageUnit,
        priceRounding,
        amountRounding,
        checkTrigger
      };
    }

    String describe() {
      String[] names = {
        "clientOrderId",
        "cost",
        "timeInForce",
        "postOnly",
        "reduceOnly",
        "triggerPrice",
        "triggerBy",
        "triggerPercent",
        "takeProfitPrice",
        "takeProfitLimitPrice",
        "takeProfitBy",
        "stopLossPrice",
        "stopLossLimitPrice",
        "stopLossBy",
        "selfTradePrevention",
        "autoLend",
        "autoLendRedeem",
        "autoBorrow",
        "autoBorrowRepay",
        "brokerId",
        "slippageTolerance",
        "slippageUnit",
        "priceRounding",
        "amountRounding",
        "checkTrigger"
      };
      @Nullable Object[] all = all();
      StringJoiner text = new StringJoiner(", ", "OrderOptions[", "]");
      for (int i = 0; i < names.length; i++) {
        if (all[i] != null) {
          text.add(names[i] + "=" + all[i]);
        }
      }
      return text.toString();
    }
  }

  /** Collects what is said; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link OrderOptions#clientOrderId()}. */
    public Builder clientOrderId(@Nullable Long clientOrderId) {
      values.clientOrderId = clientOrderId;
      return this;
    }

    /** Sets {@link OrderOptions#cost()}. */
    public Builder cost(@Nullable BigDecimal cost) {
      values.cost = cost;
      return this;
    }

    /** Sets {@link OrderOptions#timeInForce()}. */
    public Builder timeInForce(@Nullable TimeInForce timeInForce) {
      values.timeInForce = timeInForce;
      return this;
    }

    /** Sets {@link OrderOptions#postOnly()}. */
    public Builder postOnly(@Nullable Boolean postOnly) {
      values.postOnly = postOnly;
      return this;
    }

    /** Sets {@link OrderOptions#reduceOnly()}. */
    public Builder reduceOnly(@Nullable Boolean reduceOnly) {
      values.reduceOnly = reduceOnly;
      return this;
    }

    /** Sets {@link OrderOptions#triggerPrice()}. */
    public Builder triggerPrice(@Nullable BigDecimal triggerPrice) {
      values.triggerPrice = triggerPrice;
      return this;
    }

    /** Sets {@link OrderOptions#triggerBy()}. */
    public Builder triggerBy(@Nullable PriceSource triggerBy) {
      values.triggerBy = triggerBy;
      return this;
    }

    /** Sets {@link OrderOptions#triggerPercent()}. */
    public Builder triggerPercent(@Nullable BigDecimal triggerPercent) {
      values.triggerPercent = triggerPercent;
      return this;
    }

    /** Sets {@link OrderOptions#takeProfitPrice()}. */
    public Builder takeProfitPrice(@Nullable BigDecimal takeProfitPrice) {
      values.takeProfitPrice = takeProfitPrice;
      return this;
    }

    /** Sets {@link OrderOptions#takeProfitLimitPrice()}. */
    public Builder takeProfitLimitPrice(@Nullable BigDecimal takeProfitLimitPrice) {
      values.takeProfitLimitPrice = takeProfitLimitPrice;
      return this;
    }

    /** Sets {@link OrderOptions#takeProfitBy()}. */
    public Builder takeProfitBy(@Nullable PriceSource takeProfitBy) {
      values.takeProfitBy = takeProfitBy;
      return this;
    }

    /** Sets {@link OrderOptions#stopLossPrice()}. */
    public Builder stopLossPrice(@Nullable BigDecimal stopLossPrice) {
      values.stopLossPrice = stopLossPrice;
      return this;
    }

    /** Sets {@link OrderOptions#stopLossLimitPrice()}. */
    public Builder stopLossLimitPrice(@Nullable BigDecimal stopLossLimitPrice) {
      values.stopLossLimitPrice = stopLossLimitPrice;
      return this;
    }

    /** Sets {@link OrderOptions#stopLossBy()}. */
    public Builder stopLossBy(@Nullable PriceSource stopLossBy) {
      values.stopLossBy = stopLossBy;
      return this;
    }

    /** Sets {@link OrderOptions#selfTradePrevention()}. */
    public Builder selfTradePrevention(@Nullable SelfTradePrevention selfTradePrevention) {
      values.selfTradePrevention = selfTradePrevention;
      return this;
    }

    /** Sets {@link OrderOptions#autoLend()}. */
    public Builder autoLend(@Nullable Boolean autoLend) {
      values.autoLend = autoLend;
      return this;
    }

    /** Sets {@link OrderOptions#autoLendRedeem()}. */
    public Builder autoLendRedeem(@Nullable Boolean autoLendRedeem) {
      values.autoLendRedeem = autoLendRedeem;
      return this;
    }

    /** Sets {@link OrderOptions#autoBorrow()}. */
    public Builder autoBorrow(@Nullable Boolean autoBorrow) {
      values.autoBorrow = autoBorrow;
      return this;
    }

    /** Sets {@link OrderOptions#autoBorrowRepay()}. */
    public Builder autoBorrowRepay(@Nullable Boolean autoBorrowRepay) {
      values.autoBorrowRepay = autoBorrowRepay;
      return this;
    }

    /** Sets {@link OrderOptions#brokerId()}. */
    public Builder brokerId(@Nullable Integer brokerId) {
      values.brokerId = brokerId;
      return this;
    }

    /** Sets {@link OrderOptions#slippageTolerance()}. */
    public Builder slippageTolerance(@Nullable BigDecimal slippageTolerance) {
      values.slippageTolerance = slippageTolerance;
      return this;
    }

    /** Sets {@link OrderOptions#slippageUnit()}. */
    public Builder slippageUnit(@Nullable SlippageUnit slippageUnit) {
      values.slippageUnit = slippageUnit;
      return this;
    }

    /** Sets {@link OrderOptions#priceRounding()}. */
    public Builder priceRounding(@Nullable Rounding priceRounding) {
      values.priceRounding = priceRounding;
      return this;
    }

    /** Sets {@link OrderOptions#amountRounding()}. */
    public Builder amountRounding(@Nullable Rounding amountRounding) {
      values.amountRounding = amountRounding;
      return this;
    }

    /** Sets {@link OrderOptions#checkTrigger()}. */
    public Builder checkTrigger(boolean checkTrigger) {
      values.checkTrigger = checkTrigger;
      return this;
    }

    /** Returns what was said so far. */
    public OrderOptions build() {
      return new OrderOptions(values.copy());
    }
  }
}
