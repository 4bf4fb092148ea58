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
 * A quantity that is traded in parts, one each interval.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class ScheduledStrategy implements Strategy {
  private static final List<String> MEMBERS =
      List.of(
          "strategyType", "id", "clientStrategyId", "createdAt", "executedQuantity",
          "executedQuoteQuantity", "quantity", "reduceOnly", "selfTradePrevention", "status",
          "side", "symbol", "timeInForce", "duration", "interval", "randomizedIntervalQuantity",
          "slippageTolerance", "slippageToleranceType");

  private final Values values;
  private final Received received;

  private ScheduledStrategy(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of strategy. */
  @Override
  public StrategyType strategyType() {
    return StrategyType.SCHEDULED;
  }

  /** The id the exchange gave the strategy. */
  public String id() {
    return received.require("ScheduledStrategy", "id", values.id);
  }

  /** The id the caller gave the strategy. */
  public @Nullable Long clientStrategyId() {
    return values.clientStrategyId;
  }

  /** When the strategy was accepted. Milliseconds on the wire. */
  public Instant createdAt() {
    return received.require("ScheduledStrategy", "createdAt", values.createdAt);
  }

  /** Quantity filled so far. In base. */
  public BigDecimal executedQuantity() {
    return received.require("ScheduledStrategy", "executedQuantity", values.executedQuantity);
  }

  /** Value filled so far; over {@link #executedQuantity()} it is the average price. In quote. */
  public BigDecimal executedQuoteQuantity() {
    return received.require(
        "ScheduledStrategy", "executedQuoteQuantity", values.executedQuoteQuantity);
  }

  /** Quantity to trade in all. In base. */
  public BigDecimal quantity() {
    return received.require("ScheduledStrategy", "quantity", values.quantity);
  }

  /** Whether its orders may only shrink a position; futures only. */
  public @Nullable Boolean reduceOnly() {
    return values.reduceOnly;
  }

  /** What happens when one of its orders meets an order of the same account. */
  public SelfTradePrevention selfTradePrevention() {
    return received.require("ScheduledStrategy", "selfTradePrevention", values.selfTradePrevention);
  }

  /** Where the strategy stands. */
  public StrategyStatus status() {
    return received.require("ScheduledStrategy", "status", values.status);
  }

  /** Side of its orders. */
  public Side side() {
    return received.require("ScheduledStrategy", "side", values.side);
  }

  /** Market. */
  public String symbol() {
    return received.require("ScheduledStrategy", "symbol", values.symbol);
  }

  /** How long each of its orders stands. */
  public TimeInForce timeInForce() {
    return received.require("ScheduledStrategy", "timeInForce", values.timeInForce);
  }

  /** How long it runs. Milliseconds on the wire. */
  public Duration duration() {
    return received.require("ScheduledStrategy", "duration", values.duration);
  }

  /** Time between two of its orders. Milliseconds on the wire. */
  public Duration interval() {
    return received.require("ScheduledStrategy", "interval", values.interval);
  }

  /** Whether the quantity of each interval varies at random. */
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
    return other instanceof ScheduledStrategy that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("ScheduledStrategy", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String id;
    @Nullable Long clientStrategyId;
    @Nullable Instant createdAt;
    @Nullable BigDecimal executedQuantity;
    @Nullable BigDecimal executedQuoteQuantity;
    @Nullable BigDecimal quantity;
    @Nullable Boolean reduceOnly;
    @Nullable SelfTradePrevention selfTradePrevention;
    @Nullable StrategyStatus status;
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
        StrategyType.SCHEDULED, id, clientStrategyId, createdAt, executedQuantity,
        executedQuoteQuantity, quantity, reduceOnly, selfTradePrevention, status, side, symbol,
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

    public Builder id(@Nullable String id) {
      values.id = id;
      return this;
    }

    public Builder clientStrategyId(@Nullable Long clientStrategyId) {
      values.clientStrategyId = clientStrategyId;
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
    public ScheduledStrategy build() {
      Checks.require("ScheduledStrategy", "id", values.id);
      Checks.require("ScheduledStrategy", "createdAt", values.createdAt);
      Checks.require("ScheduledStrategy", "executedQuantity", values.executedQuantity);
      Checks.require("ScheduledStrategy", "executedQuoteQuantity", values.executedQuoteQuantity);
      Checks.require("ScheduledStrategy", "quantity", values.quantity);
      Checks.require("ScheduledStrategy", "selfTradePrevention", values.selfTradePrevention);
      Checks.require("ScheduledStrategy", "status", values.status);
      Checks.require("ScheduledStrategy", "side", values.side);
      Checks.require("ScheduledStrategy", "symbol", values.symbol);
      Checks.require("ScheduledStrategy", "timeInForce", values.timeInForce);
      Checks.require("ScheduledStrategy", "duration", values.duration);
      Checks.require("ScheduledStrategy", "interval", values.interval);
      Checks.range(
          "ScheduledStrategy", "clientStrategyId", values.clientStrategyId, 0L, 4294967295L);
      return new ScheduledStrategy(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public ScheduledStrategy received(JsonReader in) {
      boolean whole =
          values.id != null && values.createdAt != null && values.executedQuantity != null
          && values.executedQuoteQuantity != null && values.quantity != null
          && values.selfTradePrevention != null && values.status != null && values.side != null
          && values.symbol != null && values.timeInForce != null && values.duration != null
          && values.interval != null;
      return new ScheduledStrategy(values.copy(), in.received(whole));
    }
  }
}
