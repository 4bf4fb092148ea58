// Generated from specs/schemas/market.yaml. Do not edit; see CONTRIBUTING.md.
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
 * One traded market and its rules.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Market {
  private static final List<String> MEMBERS =
      List.of(
          "symbol", "baseSymbol", "quoteSymbol", "marketType", "filters", "imfFunction",
          "mmfFunction", "fundingInterval", "fundingRateUpperBound", "fundingRateLowerBound",
          "openInterestLimit", "orderBookState", "createdAt", "visible", "positionLimitWeight");

  private final Values values;
  private final Received received;

  private Market(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /**
   * Id of the market, such as {@code SOL_USDC} or {@code SOL_USDC_PERP}. Lower case and dots occur;
   * judge the kind of market by {@link #marketType()}, never by the name.
   */
  public String symbol() {
    return received.require("Market", "symbol", values.symbol);
  }

  /** Asset that is bought and sold. */
  public Asset baseSymbol() {
    return received.require("Market", "baseSymbol", values.baseSymbol);
  }

  /** Asset that prices are in. */
  public Asset quoteSymbol() {
    return received.require("Market", "quoteSymbol", values.quoteSymbol);
  }

  /** Kind of market. */
  public MarketType marketType() {
    return received.require("Market", "marketType", values.marketType);
  }

  /** What prices and quantities an order may have. */
  public MarketFilters filters() {
    return received.require("Market", "filters", values.filters);
  }

  /** Initial margin fraction as a function of exposure; futures only. */
  public @Nullable MarginFunction imfFunction() {
    return values.imfFunction;
  }

  /** Maintenance margin fraction as a function of exposure; futures only. */
  public @Nullable MarginFunction mmfFunction() {
    return values.mmfFunction;
  }

  /**
   * Time between two funding payments; perpetuals only, though some spot rows carry it.
   * Milliseconds on the wire.
   */
  public @Nullable Duration fundingInterval() {
    return values.fundingInterval;
  }

  /**
   * Highest funding rate of one interval. Other rates of this API are fractions, this one is not.
   * In basis points.
   */
  public @Nullable BigDecimal fundingRateUpperBound() {
    return values.fundingRateUpperBound;
  }

  /**
   * Lowest funding rate of one interval. Other rates of this API are fractions, this one is not. In
   * basis points.
   */
  public @Nullable BigDecimal fundingRateLowerBound() {
    return values.fundingRateLowerBound;
  }

  /** Most open interest that the market allows; {@code 0} on spot markets. In base. */
  public @Nullable BigDecimal openInterestLimit() {
    return values.openInterestLimit;
  }

  /** What the book accepts at present. */
  public OrderBookState orderBookState() {
    return received.require("Market", "orderBookState", values.orderBookState);
  }

  /** When the market was listed. UTC text on the wire. */
  public Instant createdAt() {
    return received.require("Market", "createdAt", values.createdAt);
  }

  /** Whether the market is shown to users. Recordings of 2025 lack it. */
  public boolean visible() {
    return received.require("Market", "visible", values.visible);
  }

  /** Weight of this market in the account's position limit. As a fraction, 0.01 for one percent. */
  public @Nullable BigDecimal positionLimitWeight() {
    return values.positionLimitWeight;
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
    return other instanceof Market that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Market", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable Asset baseSymbol;
    @Nullable Asset quoteSymbol;
    @Nullable MarketType marketType;
    @Nullable MarketFilters filters;
    @Nullable MarginFunction imfFunction;
    @Nullable MarginFunction mmfFunction;
    @Nullable Duration fundingInterval;
    @Nullable BigDecimal fundingRateUpperBound;
    @Nullable BigDecimal fundingRateLowerBound;
    @Nullable BigDecimal openInterestLimit;
    @Nullable OrderBookState orderBookState;
    @Nullable Instant createdAt;
    @Nullable Boolean visible;
    @Nullable BigDecimal positionLimitWeight;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        symbol, baseSymbol, quoteSymbol, marketType, filters, imfFunction, mmfFunction,
        fundingInterval, fundingRateUpperBound, fundingRateLowerBound, openInterestLimit,
        orderBookState, createdAt, visible, positionLimitWeight
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder baseSymbol(@Nullable Asset baseSymbol) {
      values.baseSymbol = baseSymbol;
      return this;
    }

    public Builder quoteSymbol(@Nullable Asset quoteSymbol) {
      values.quoteSymbol = quoteSymbol;
      return this;
    }

    public Builder marketType(@Nullable MarketType marketType) {
      values.marketType = marketType;
      return this;
    }

    public Builder filters(@Nullable MarketFilters filters) {
      values.filters = filters;
      return this;
    }

    public Builder imfFunction(@Nullable MarginFunction imfFunction) {
      values.imfFunction = imfFunction;
      return this;
    }

    public Builder mmfFunction(@Nullable MarginFunction mmfFunction) {
      values.mmfFunction = mmfFunction;
      return this;
    }

    public Builder fundingInterval(@Nullable Duration fundingInterval) {
      values.fundingInterval = fundingInterval;
      return this;
    }

    public Builder fundingRateUpperBound(@Nullable BigDecimal fundingRateUpperBound) {
      values.fundingRateUpperBound = fundingRateUpperBound;
      return this;
    }

    public Builder fundingRateLowerBound(@Nullable BigDecimal fundingRateLowerBound) {
      values.fundingRateLowerBound = fundingRateLowerBound;
      return this;
    }

    public Builder openInterestLimit(@Nullable BigDecimal openInterestLimit) {
      values.openInterestLimit = openInterestLimit;
      return this;
    }

    public Builder orderBookState(@Nullable OrderBookState orderBookState) {
      values.orderBookState = orderBookState;
      return this;
    }

    public Builder createdAt(@Nullable Instant createdAt) {
      values.createdAt = createdAt;
      return this;
    }

    public Builder visible(@Nullable Boolean visible) {
      values.visible = visible;
      return this;
    }

    public Builder positionLimitWeight(@Nullable BigDecimal positionLimitWeight) {
      values.positionLimitWeight = positionLimitWeight;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Market build() {
      Checks.require("Market", "symbol", values.symbol);
      Checks.require("Market", "baseSymbol", values.baseSymbol);
      Checks.require("Market", "quoteSymbol", values.quoteSymbol);
      Checks.require("Market", "marketType", values.marketType);
      Checks.require("Market", "filters", values.filters);
      Checks.require("Market", "orderBookState", values.orderBookState);
      Checks.require("Market", "createdAt", values.createdAt);
      Checks.require("Market", "visible", values.visible);
      return new Market(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Market received(JsonReader in) {
      boolean whole =
          values.symbol != null && values.baseSymbol != null && values.quoteSymbol != null
          && values.marketType != null && values.filters != null && values.orderBookState != null
          && values.createdAt != null && values.visible != null;
      return new Market(values.copy(), in.received(whole));
    }
  }
}
