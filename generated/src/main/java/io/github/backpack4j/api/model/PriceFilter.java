// Generated from specs/schemas/market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules for the price of an order.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class PriceFilter {
  private static final List<String> MEMBERS =
      List.of(
          "minPrice", "maxPrice", "tickSize", "maxMultiplier", "minMultiplier",
          "maxImpactMultiplier", "minImpactMultiplier", "meanMarkPriceBand", "meanPremiumBand",
          "borrowEntryFeeMaxMultiplier", "borrowEntryFeeMinMultiplier");

  private final Values values;
  private final Received received;

  private PriceFilter(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Lowest price the book takes. In quote per base. */
  public BigDecimal minPrice() {
    return received.require("PriceFilter", "minPrice", values.minPrice);
  }

  /** Highest price the book takes; none when absent. In quote per base. */
  public @Nullable BigDecimal maxPrice() {
    return values.maxPrice;
  }

  /** Every price is a multiple of it. In quote per base. */
  public BigDecimal tickSize() {
    return received.require("PriceFilter", "tickSize", values.tickSize);
  }

  /**
   * Highest price, as a multiple of the price last traded at. As a multiple, 2 for twice as much.
   */
  public @Nullable BigDecimal maxMultiplier() {
    return values.maxMultiplier;
  }

  /**
   * Lowest price, as a multiple of the price last traded at. As a multiple, 2 for twice as much.
   */
  public @Nullable BigDecimal minMultiplier() {
    return values.minMultiplier;
  }

  /**
   * How far a market buy may reach, as a multiple of the best ask. As a multiple, 2 for twice as
   * much.
   */
  public @Nullable BigDecimal maxImpactMultiplier() {
    return values.maxImpactMultiplier;
  }

  /**
   * How far a market sell may reach, as a multiple of the best bid. As a multiple, 2 for twice as
   * much.
   */
  public @Nullable BigDecimal minImpactMultiplier() {
    return values.minImpactMultiplier;
  }

  /** Band around the mean mark price; futures only, though some spot rows carry it. */
  public @Nullable MarkPriceBand meanMarkPriceBand() {
    return values.meanMarkPriceBand;
  }

  /** Band around the mean premium; futures only. */
  public @Nullable PremiumBand meanPremiumBand() {
    return values.meanPremiumBand;
  }

  /**
   * Above this multiple of the price last traded at, buying on borrowed funds costs an entry fee.
   * As a multiple, 2 for twice as much.
   */
  public @Nullable BigDecimal borrowEntryFeeMaxMultiplier() {
    return values.borrowEntryFeeMaxMultiplier;
  }

  /**
   * Below this multiple of the price last traded at, selling borrowed funds costs an entry fee. As
   * a multiple, 2 for twice as much.
   */
  public @Nullable BigDecimal borrowEntryFeeMinMultiplier() {
    return values.borrowEntryFeeMinMultiplier;
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
    return other instanceof PriceFilter that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("PriceFilter", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal minPrice;
    @Nullable BigDecimal maxPrice;
    @Nullable BigDecimal tickSize;
    @Nullable BigDecimal maxMultiplier;
    @Nullable BigDecimal minMultiplier;
    @Nullable BigDecimal maxImpactMultiplier;
    @Nullable BigDecimal minImpactMultiplier;
    @Nullable MarkPriceBand meanMarkPriceBand;
    @Nullable PremiumBand meanPremiumBand;
    @Nullable BigDecimal borrowEntryFeeMaxMultiplier;
    @Nullable BigDecimal borrowEntryFeeMinMultiplier;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        minPrice, maxPrice, tickSize, maxMultiplier, minMultiplier, maxImpactMultiplier,
        minImpactMultiplier, meanMarkPriceBand, meanPremiumBand, borrowEntryFeeMaxMultiplier,
        borrowEntryFeeMinMultiplier
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder minPrice(@Nullable BigDecimal minPrice) {
      values.minPrice = minPrice;
      return this;
    }

    public Builder maxPrice(@Nullable BigDecimal maxPrice) {
      values.maxPrice = maxPrice;
      return this;
    }

    public Builder tickSize(@Nullable BigDecimal tickSize) {
      values.tickSize = tickSize;
      return this;
    }

    public Builder maxMultiplier(@Nullable BigDecimal maxMultiplier) {
      values.maxMultiplier = maxMultiplier;
      return this;
    }

    public Builder minMultiplier(@Nullable BigDecimal minMultiplier) {
      values.minMultiplier = minMultiplier;
      return this;
    }

    public Builder maxImpactMultiplier(@Nullable BigDecimal maxImpactMultiplier) {
      values.maxImpactMultiplier = maxImpactMultiplier;
      return this;
    }

    public Builder minImpactMultiplier(@Nullable BigDecimal minImpactMultiplier) {
      values.minImpactMultiplier = minImpactMultiplier;
      return this;
    }

    public Builder meanMarkPriceBand(@Nullable MarkPriceBand meanMarkPriceBand) {
      values.meanMarkPriceBand = meanMarkPriceBand;
      return this;
    }

    public Builder meanPremiumBand(@Nullable PremiumBand meanPremiumBand) {
      values.meanPremiumBand = meanPremiumBand;
      return this;
    }

    public Builder borrowEntryFeeMaxMultiplier(@Nullable BigDecimal borrowEntryFeeMaxMultiplier) {
      values.borrowEntryFeeMaxMultiplier = borrowEntryFeeMaxMultiplier;
      return this;
    }

    public Builder borrowEntryFeeMinMultiplier(@Nullable BigDecimal borrowEntryFeeMinMultiplier) {
      values.borrowEntryFeeMinMultiplier = borrowEntryFeeMinMultiplier;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public PriceFilter build() {
      Checks.require("PriceFilter", "minPrice", values.minPrice);
      Checks.require("PriceFilter", "tickSize", values.tickSize);
      return new PriceFilter(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public PriceFilter received(JsonReader in) {
      boolean whole = values.minPrice != null && values.tickSize != null;
      return new PriceFilter(values.copy(), in.received(whole));
    }
  }
}
