// Generated from specs/schemas/price.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

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
 * Mark price of one market and, on perpetuals, what its funding stands at. The row itself carries
 * no time.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class MarkPrice {
  private static final List<String> MEMBERS =
      List.of("fundingRate", "indexPrice", "markPrice", "nextFundingTimestamp", "symbol");

  private final Values values;
  private final Received received;

  private MarkPrice(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /**
   * Running estimate of the rate for the current interval; positive means that longs pay shorts. Up
   * to 28 digits; perpetuals only. As a fraction, 0.01 for one percent.
   */
  public @Nullable BigDecimal fundingRate() {
    return values.fundingRate;
  }

  /** Index price; perpetuals only. In quote per base. */
  public @Nullable BigDecimal indexPrice() {
    return values.indexPrice;
  }

  /** Mark price. In quote per base. */
  public BigDecimal markPrice() {
    return received.require("MarkPrice", "markPrice", values.markPrice);
  }

  /**
   * When the current interval ends and its funding is paid; perpetuals only. Milliseconds on the
   * wire.
   */
  public @Nullable Instant nextFundingTimestamp() {
    return values.nextFundingTimestamp;
  }

  /** Market. */
  public String symbol() {
    return received.require("MarkPrice", "symbol", values.symbol);
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
    return other instanceof MarkPrice that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("MarkPrice", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal fundingRate;
    @Nullable BigDecimal indexPrice;
    @Nullable BigDecimal markPrice;
    @Nullable Instant nextFundingTimestamp;
    @Nullable String symbol;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        fundingRate, indexPrice, markPrice, nextFundingTimestamp, symbol
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder fundingRate(@Nullable BigDecimal fundingRate) {
      values.fundingRate = fundingRate;
      return this;
    }

    public Builder indexPrice(@Nullable BigDecimal indexPrice) {
      values.indexPrice = indexPrice;
      return this;
    }

    public Builder markPrice(@Nullable BigDecimal markPrice) {
      values.markPrice = markPrice;
      return this;
    }

    public Builder nextFundingTimestamp(@Nullable Instant nextFundingTimestamp) {
      values.nextFundingTimestamp = nextFundingTimestamp;
      return this;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public MarkPrice build() {
      Checks.require("MarkPrice", "markPrice", values.markPrice);
      Checks.require("MarkPrice", "symbol", values.symbol);
      return new MarkPrice(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public MarkPrice received(JsonReader in) {
      boolean whole = values.markPrice != null && values.symbol != null;
      return new MarkPrice(values.copy(), in.received(whole));
    }
  }
}
