// Generated from specs/schemas/account.yaml. Do not edit; see CONTRIBUTING.md.
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
 * How much of an asset can be withdrawn.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class MaxWithdrawalQuantity {
  private static final List<String> MEMBERS =
      List.of("autoBorrow", "autoLendRedeem", "maxWithdrawalQuantity", "symbol");

  private final Values values;
  private final Received received;

  private MaxWithdrawalQuantity(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** As asked. */
  public @Nullable Boolean autoBorrow() {
    return values.autoBorrow;
  }

  /** As asked. */
  public @Nullable Boolean autoLendRedeem() {
    return values.autoLendRedeem;
  }

  /** Largest quantity that can be withdrawn. In units of its asset. */
  public BigDecimal maxWithdrawalQuantity() {
    return received.require(
        "MaxWithdrawalQuantity", "maxWithdrawalQuantity", values.maxWithdrawalQuantity);
  }

  /** Asset that was asked for. */
  public Asset symbol() {
    return received.require("MaxWithdrawalQuantity", "symbol", values.symbol);
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
    return other instanceof MaxWithdrawalQuantity that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("MaxWithdrawalQuantity", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Boolean autoBorrow;
    @Nullable Boolean autoLendRedeem;
    @Nullable BigDecimal maxWithdrawalQuantity;
    @Nullable Asset symbol;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {autoBorrow, autoLendRedeem, maxWithdrawalQuantity, symbol};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder autoBorrow(@Nullable Boolean autoBorrow) {
      values.autoBorrow = autoBorrow;
      return this;
    }

    public Builder autoLendRedeem(@Nullable Boolean autoLendRedeem) {
      values.autoLendRedeem = autoLendRedeem;
      return this;
    }

    public Builder maxWithdrawalQuantity(@Nullable BigDecimal maxWithdrawalQuantity) {
      values.maxWithdrawalQuantity = maxWithdrawalQuantity;
      return this;
    }

    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public MaxWithdrawalQuantity build() {
      Checks.require(
          "MaxWithdrawalQuantity", "maxWithdrawalQuantity", values.maxWithdrawalQuantity);
      Checks.require("MaxWithdrawalQuantity", "symbol", values.symbol);
      return new MaxWithdrawalQuantity(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public MaxWithdrawalQuantity received(JsonReader in) {
      boolean whole = values.maxWithdrawalQuantity != null && values.symbol != null;
      return new MaxWithdrawalQuantity(values.copy(), in.received(whole));
    }
  }
}
