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
 * What one position paid or received when an interval ended.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class FundingPayment {
  private static final List<String> MEMBERS =
      List.of(
          "userId", "subaccountId", "symbol", "quantity", "intervalEndTimestamp", "fundingRate");

  private final Values values;
  private final Received received;

  private FundingPayment(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Account that holds the position. */
  public int userId() {
    return received.require("FundingPayment", "userId", values.userId);
  }

  /**
   * Subaccount that holds the position. The main account is {@code 0} here, though positions leave
   * it out.
   */
  public @Nullable Integer subaccountId() {
    return values.subaccountId;
  }

  /** Future the position is on. */
  public String symbol() {
    return received.require("FundingPayment", "symbol", values.symbol);
  }

  /** Amount; positive was received, negative was paid. In quote. */
  public BigDecimal quantity() {
    return received.require("FundingPayment", "quantity", values.quantity);
  }

  /** End of the interval that was settled. UTC text on the wire. */
  public Instant intervalEndTimestamp() {
    return received.require("FundingPayment", "intervalEndTimestamp", values.intervalEndTimestamp);
  }

  /**
   * Rate of the interval; when positive, longs paid and shorts received. As a fraction, 0.01 for
   * one percent.
   */
  public BigDecimal fundingRate() {
    return received.require("FundingPayment", "fundingRate", values.fundingRate);
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
    return other instanceof FundingPayment that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("FundingPayment", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Integer userId;
    @Nullable Integer subaccountId;
    @Nullable String symbol;
    @Nullable BigDecimal quantity;
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
      return new @Nullable Object[] {
        userId, subaccountId, symbol, quantity, intervalEndTimestamp, fundingRate
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder userId(@Nullable Integer userId) {
      values.userId = userId;
      return this;
    }

    public Builder subaccountId(@Nullable Integer subaccountId) {
      values.subaccountId = subaccountId;
      return this;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
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
    public FundingPayment build() {
      Checks.require("FundingPayment", "userId", values.userId);
      Checks.require("FundingPayment", "symbol", values.symbol);
      Checks.require("FundingPayment", "quantity", values.quantity);
      Checks.require("FundingPayment", "intervalEndTimestamp", values.intervalEndTimestamp);
      Checks.require("FundingPayment", "fundingRate", values.fundingRate);
      Checks.range("FundingPayment", "subaccountId", values.subaccountId, 0L, 65535L);
      return new FundingPayment(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public FundingPayment received(JsonReader in) {
      boolean whole =
          values.userId != null && values.symbol != null && values.quantity != null
          && values.intervalEndTimestamp != null && values.fundingRate != null;
      return new FundingPayment(values.copy(), in.received(whole));
    }
  }
}
