// Generated from specs/schemas/funding.yaml. Do not edit; see CONTRIBUTING.md.
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
 * What longs paid shorts on one market over one interval.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class FundingRate {
  private static final List<String> MEMBERS =
      List.of("symbol", "intervalEndTimestamp", "fundingRate");

  private final Values values;
  private final Received received;

  private FundingRate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Future, such as {@code SOL_USDC_PERP}. */
  public String symbol() {
    return received.require("FundingRate", "symbol", values.symbol);
  }

  /**
   * End of the interval, which may still lie ahead; the rate is then an estimate. UTC text on the
   * wire.
   */
  public Instant intervalEndTimestamp() {
    return received.require("FundingRate", "intervalEndTimestamp", values.intervalEndTimestamp);
  }

  /**
   * Rate of the interval, rounded to nine places; positive means that longs paid shorts. As a
   * fraction, 0.01 for one percent.
   */
  public BigDecimal fundingRate() {
    return received.require("FundingRate", "fundingRate", values.fundingRate);
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
    return other instanceof FundingRate that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("FundingRate", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable Instant intervalEndTimestamp;
    @Nullable BigDecimal fundingRate;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {symbol, intervalEndTimestamp, fundingRate};
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

    public Builder intervalEndTimestamp(@Nullable Instant intervalEndTimestamp) {
      values.intervalEndTimestamp = intervalEndTimestamp;
      return this;
    }

    public Builder fundingRate(@Nullable BigDecimal fundingRate) {
      values.fundingRate = fundingRate;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public FundingRate build() {
      Checks.require("FundingRate", "symbol", values.symbol);
      Checks.require("FundingRate", "intervalEndTimestamp", values.intervalEndTimestamp);
      Checks.require("FundingRate", "fundingRate", values.fundingRate);
      return new FundingRate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public FundingRate received(JsonReader in) {
      boolean whole =
          values.symbol != null && values.intervalEndTimestamp != null
          && values.fundingRate != null;
      return new FundingRate(values.copy(), in.received(whole));
    }
  }
}
