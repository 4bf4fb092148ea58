// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as the history keeps it.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class HistoricalStrategy {
  private static final List<String> MEMBERS =
      List.of(
          "id", "createdAt", "executedQuantity", "executedQuoteQuantity", "cancelReason",
          "strategyType", "quantity", "selfTradePrevention", "status", "side", "symbol",
          "timeInForce", "clientStrategyId", "duration", "interval", "randomizedIntervalQuantity",
          "slippageTolerance", "slippageToleranceType");

  private final Values values;
  private final Received received;

  private HistoricalStrategy(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** The id the exchange gave the strategy. */
  public String id() {
    return received.require("HistoricalStrategy", "id", values.id);
  }

  /** When the strategy was accepted. UTC text on the wire. */
  public Instant createdAt() {
    return received.require("HistoricalStrategy", "createdAt", values.createdAt);
  }

  /** Quantity filled. In base. */
  public @Nullable BigDecimal executedQuantity() {
    return values.executedQuantity;
  }

  /** Value filled; over {@link #executedQuantity()} it is the average price. In quote. */
  public @Nullable BigDecimal executedQuoteQuantity() {
    return values.executedQuoteQuantity;
  }

  /**
   * Why the exchange stopped it; absent when it did not.
   *
   * <p>In doubt: whether a strategy that its owner cancelled has a reason too is unproven. A live
   * scenario that cancels one would settle it.
   */
  public @Nullable StrategyCancelReason cancelReason() {
    return values.cancelReason;
  }

  /** Kind of strategy. */
  public StrategyType strategyType() {
    return received.require("HistoricalStrategy", "strategyType", values.strategyType);
  }

  /** Quantity to trade in all. In base. */
  public @Nullable BigDecimal quantity() {
    return values.quantity;
  }

  /** What happens when one of its orders meets an order of the same account. */
  public SelfTradePrevention selfTradePrevention() {
    return received.require(
        "HistoricalStrategy", "selfTradePrevention", values.selfTradePrevention);
  }

  /** How the strategy ended. */
  public StrategyStatus status() {
    return received.require("HistoricalStrategy", "status", values.status);
  }

  /** Side of its orders. */
  public Side side() {
    return received.require("HistoricalStrategy", "side", values.side);
  }

  /** Market. */
  public String symbol() {
    return received.require("HistoricalStrategy", "symbol", values.symbol);
  }

  /** How long each of its orders stands. */
  public TimeInForce timeInForce() {
    return received.require("HistoricalStrategy", "timeInForce", values.timeInForce);
  }

  /** The id the caller gave the strategy. */
  public @Nullable Long clientStrategyId() {
    return values.clientStrategyId;
  }

  /** How long it runs. Milliseconds on the wire. */
  public Duration duration() {
    return received.require("HistoricalStrategy", "duration", values.duration);
  }

  /** Time between two of its orders. Milliseconds on the wire. */
  public Duration interval() {
    return received.require("HistoricalStrategy", "interval", values.interval);
  }

  /** Whether the quantity of each interval varies at random. */
  public boolean randomizedIntervalQuantity() {
    return received.require(
        "HistoricalStrategy", "randomizedIntervalQuantity", values.randomizedIntervalQuantity);
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
    return other instanceof HistoricalStrategy that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("HistoricalStrategy", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String id;
    @Nullable Instant createdAt;
    @Nullable BigDecimal executedQuantity;
    @Nullable BigDecimal executedQuoteQuantity;
    @Nullable StrategyCancelReason cancelReason;
    @Nullable StrategyType strategyType;
    @Nullable BigDecimal quantity;
    @Nullable SelfTradePrevention selfTradePrevention;
    @Nullable StrategyStatus status;
    @Nullable Side side;
    @Nullable String symbol;
    @Nullable TimeInForce timeInForce;
    @Nullable Long clientStrategyId;
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
        id, createdAt, executedQuantity, executedQuoteQuantity, cancelReason, strategyType,
        quantity, selfTradePrevention, status, side, symbol, timeInForce, clientStrategyId,
        duration, interval, randomizedIntervalQuantity, slippageTolerance, slippageToleranceType
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

    public Builder cancelReason(@Nullable StrategyCancelReason cancelReason) {
      values.cancelReason = cancelReason;
      return this;
    }

    public Builder strategyType(@Nullable StrategyType strategyType) {
      values.strategyType = strategyType;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder selfTradePrevention(@Nullable SelfTradePrevention selfTradePrevention) {
      values.selfTradePrevention = selfTradePrevention;
      return this;
    }

    public Builder status(@Nullable StrategyStatus status) {
      values.status = status;
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

    public Builder timeInForce(@Nullable TimeInForce timeInForce) {
      values.timeInForce = timeInForce;
      return this;
    }

    public Builder clientStrategyId(@Nullable Long clientStrategyId) {
      values.clientStrategyId = clientStrategyId;
      return this;
    }

    public Builder duration(@Nullable Duration duration) {
      values.duration = duration;
      return this;
    }

    public Builder interval(@Nullable Duration interval) {
      values.interval = interval;
      return this;
    }

    public Builder randomizedIntervalQuantity(@Nullable Boolean randomizedIntervalQuantity) {
      values.randomizedIntervalQuantity = randomizedIntervalQuantity;
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
    public HistoricalStrategy build() {
      Checks.require("HistoricalStrategy", "id", values.id);
      Checks.require("HistoricalStrategy", "createdAt", values.createdAt);
      Checks.require("HistoricalStrategy", "strategyType", values.strategyType);
      Checks.require("HistoricalStrategy", "selfTradePrevention", values.selfTradePrevention);
      Checks.require("HistoricalStrategy", "status", values.status);
      Checks.require("HistoricalStrategy", "side", values.side);
      Checks.require("HistoricalStrategy", "symbol", values.symbol);
      Checks.require("HistoricalStrategy", "timeInForce", values.timeInForce);
      Checks.require("HistoricalStrategy", "duration", values.duration);
      Checks.require("HistoricalStrategy", "interval", values.interval);
      Checks.require(
          "HistoricalStrategy", "randomizedIntervalQuantity", values.randomizedIntervalQuantity);
      Checks.range(
          "HistoricalStrategy", "clientStrategyId", values.clientStrategyId, 0L, 4294967295L);
      return new HistoricalStrategy(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public HistoricalStrategy received(JsonReader in) {
      boolean whole =
          values.id != null && values.createdAt != null && values.strategyType != null
          && values.selfTradePrevention != null && values.status != null && values.side != null
          && values.symbol != null && values.timeInForce != null && values.duration != null
          && values.interval != null && values.randomizedIntervalQuantity != null;
      return new HistoricalStrategy(values.copy(), in.received(whole));
    }
  }
}
