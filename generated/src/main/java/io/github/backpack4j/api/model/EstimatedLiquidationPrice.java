// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
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
 * At which price a borrow would be liquidated.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class EstimatedLiquidationPrice {
  private static final List<String> MEMBERS = List.of("liquidationPrice", "markPrice");

  private final Values values;
  private final Received received;

  private EstimatedLiquidationPrice(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Price of one unit of the asset at which it would be liquidated. In US dollars. */
  public BigDecimal liquidationPrice() {
    return received.require(
        "EstimatedLiquidationPrice", "liquidationPrice", values.liquidationPrice);
  }

  /** Mark price of one unit of the asset. In US dollars. */
  public BigDecimal markPrice() {
    return received.require("EstimatedLiquidationPrice", "markPrice", values.markPrice);
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
    return other instanceof EstimatedLiquidationPrice that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "EstimatedLiquidationPrice", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal liquidationPrice;
    @Nullable BigDecimal markPrice;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {liquidationPrice, markPrice};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder liquidationPrice(@Nullable BigDecimal liquidationPrice) {
      values.liquidationPrice = liquidationPrice;
      return this;
    }

    public Builder markPrice(@Nullable BigDecimal markPrice) {
      values.markPrice = markPrice;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public EstimatedLiquidationPrice build() {
      Checks.require("EstimatedLiquidationPrice", "liquidationPrice", values.liquidationPrice);
      Checks.require("EstimatedLiquidationPrice", "markPrice", values.markPrice);
      return new EstimatedLiquidationPrice(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public EstimatedLiquidationPrice received(JsonReader in) {
      boolean whole = values.liquidationPrice != null && values.markPrice != null;
      return new EstimatedLiquidationPrice(values.copy(), in.received(whole));
    }
  }
}
