// Generated from specs/schemas/collateral.yaml. Do not edit; see CONTRIBUTING.md.
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
 * One asset as collateral.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Collateral {
  private static final List<String> MEMBERS =
      List.of(
          "symbol", "assetMarkPrice", "totalQuantity", "balanceNotional", "collateralWeight",
          "collateralValue", "openOrderQuantity", "lendQuantity", "availableQuantity");

  private final Values values;
  private final Received received;

  private Collateral(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** The asset. */
  public Asset symbol() {
    return received.require("Collateral", "symbol", values.symbol);
  }

  /** Mark price of one unit of the asset. In US dollars. */
  public BigDecimal assetMarkPrice() {
    return received.require("Collateral", "assetMarkPrice", values.assetMarkPrice);
  }

  /** How much there is, before any haircut. In units of its asset. */
  public BigDecimal totalQuantity() {
    return received.require("Collateral", "totalQuantity", values.totalQuantity);
  }

  /** Value in USDC, index price times quantity. In US dollars. */
  public BigDecimal balanceNotional() {
    return received.require("Collateral", "balanceNotional", values.balanceNotional);
  }

  /** Part of the value that counts. As a fraction, 0.01 for one percent. */
  public BigDecimal collateralWeight() {
    return received.require("Collateral", "collateralWeight", values.collateralWeight);
  }

  /**
   * The part that counts, {@link #balanceNotional()} times {@link #collateralWeight()}. In US
   * dollars.
   */
  public BigDecimal collateralValue() {
    return received.require("Collateral", "collateralValue", values.collateralValue);
  }

  /** What open orders add. In units of its asset. */
  public BigDecimal openOrderQuantity() {
    return received.require("Collateral", "openOrderQuantity", values.openOrderQuantity);
  }

  /** What was lent, which balances leave out. In units of its asset. */
  public BigDecimal lendQuantity() {
    return received.require("Collateral", "lendQuantity", values.lendQuantity);
  }

  /** What is free to use. In units of its asset. */
  public BigDecimal availableQuantity() {
    return received.require("Collateral", "availableQuantity", values.availableQuantity);
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
    return other instanceof Collateral that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Collateral", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Asset symbol;
    @Nullable BigDecimal assetMarkPrice;
    @Nullable BigDecimal totalQuantity;
    @Nullable BigDecimal balanceNotional;
    @Nullable BigDecimal collateralWeight;
    @Nullable BigDecimal collateralValue;
    @Nullable BigDecimal openOrderQuantity;
    @Nullable BigDecimal lendQuantity;
    @Nullable BigDecimal availableQuantity;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        symbol, assetMarkPrice, totalQuantity, balanceNotional, collateralWeight, collateralValue,
        openOrderQuantity, lendQuantity, availableQuantity
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder assetMarkPrice(@Nullable BigDecimal assetMarkPrice) {
      values.assetMarkPrice = assetMarkPrice;
      return this;
    }

    public Builder totalQuantity(@Nullable BigDecimal totalQuantity) {
      values.totalQuantity = totalQuantity;
      return this;
    }

    public Builder balanceNotional(@Nullable BigDecimal balanceNotional) {
      values.balanceNotional = balanceNotional;
      return this;
    }

    public Builder collateralWeight(@Nullable BigDecimal collateralWeight) {
      values.collateralWeight = collateralWeight;
      return this;
    }

    public Builder collateralValue(@Nullable BigDecimal collateralValue) {
      values.collateralValue = collateralValue;
      return this;
    }

    public Builder openOrderQuantity(@Nullable BigDecimal openOrderQuantity) {
      values.openOrderQuantity = openOrderQuantity;
      return this;
    }

    public Builder lendQuantity(@Nullable BigDecimal lendQuantity) {
      values.lendQuantity = lendQuantity;
      return this;
    }

    public Builder availableQuantity(@Nullable BigDecimal availableQuantity) {
      values.availableQuantity = availableQuantity;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Collateral build() {
      Checks.require("Collateral", "symbol", values.symbol);
      Checks.require("Collateral", "assetMarkPrice", values.assetMarkPrice);
      Checks.require("Collateral", "totalQuantity", values.totalQuantity);
      Checks.require("Collateral", "balanceNotional", values.balanceNotional);
      Checks.require("Collateral", "collateralWeight", values.collateralWeight);
      Checks.require("Collateral", "collateralValue", values.collateralValue);
      Checks.require("Collateral", "openOrderQuantity", values.openOrderQuantity);
      Checks.require("Collateral", "lendQuantity", values.lendQuantity);
      Checks.require("Collateral", "availableQuantity", values.availableQuantity);
      return new Collateral(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Collateral received(JsonReader in) {
      boolean whole =
          values.symbol != null && values.assetMarkPrice != null && values.totalQuantity != null
          && values.balanceNotional != null && values.collateralWeight != null
          && values.collateralValue != null && values.openOrderQuantity != null
          && values.lendQuantity != null && values.availableQuantity != null;
      return new Collateral(values.copy(), in.received(whole));
    }
  }
}
