// Generated from specs/schemas/position.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Open exposure on one future. Long is positive, short is negative.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Position {
  private static final List<String> MEMBERS =
      List.of(
          "breakEvenPrice", "entryPrice", "estLiquidationPrice", "imf", "imfFunction", "markPrice",
          "mmf", "mmfFunction", "netCost", "netQuantity", "netExposureQuantity",
          "netExposureNotional", "pnlRealized", "pnlUnrealized", "cumulativeFundingPayment",
          "subaccountId", "symbol", "userId", "positionId", "cumulativeInterest");

  private final Values values;
  private final Received received;

  private Position(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /**
   * Price at which closing would neither gain nor lose; what it counts as gain is unproven. In
   * quote per base.
   *
   * <p>In doubt: what counts as gain is unproven: of two recordings, one has fees and funding in
   * it, the other the profit realized so far and neither of the two. A recording beside the fills
   * of the position would settle it.
   */
  public BigDecimal breakEvenPrice() {
    return received.require("Position", "breakEvenPrice", values.breakEvenPrice);
  }

  /**
   * Average price of entry; times {@link #netQuantity()} it is {@link #netCost()}. In quote per
   * base.
   */
  public BigDecimal entryPrice() {
    return received.require("Position", "entryPrice", values.entryPrice);
  }

  /**
   * Estimated liquidation price; {@code 0} is no price, either not computed, for want of a symbol,
   * or none. In quote per base.
   */
  public BigDecimal estLiquidationPrice() {
    return received.require("Position", "estLiquidationPrice", values.estLiquidationPrice);
  }

  /** Initial margin fraction that applies. As a fraction, 0.01 for one percent. */
  public BigDecimal imf() {
    return received.require("Position", "imf", values.imf);
  }

  /** Where {@link #imf()} comes from. */
  public MarginFunction imfFunction() {
    return received.require("Position", "imfFunction", values.imfFunction);
  }

  /** Mark price. In quote per base. */
  public BigDecimal markPrice() {
    return received.require("Position", "markPrice", values.markPrice);
  }

  /** Maintenance margin fraction that applies. As a fraction, 0.01 for one percent. */
  public BigDecimal mmf() {
    return received.require("Position", "mmf", values.mmf);
  }

  /** Where {@link #mmf()} comes from. */
  public MarginFunction mmfFunction() {
    return received.require("Position", "mmfFunction", values.mmfFunction);
  }

  /** What the position cost to enter; negative when short. In quote. */
  public BigDecimal netCost() {
    return received.require("Position", "netCost", values.netCost);
  }

  /** Size; negative when short. In base. */
  public BigDecimal netQuantity() {
    return received.require("Position", "netQuantity", values.netQuantity);
  }

  /** Size with resting orders at their worst; never negative. In base. */
  public BigDecimal netExposureQuantity() {
    return received.require("Position", "netExposureQuantity", values.netExposureQuantity);
  }

  /** Value of {@link #netExposureQuantity()} at the mark price; never negative. In quote. */
  public BigDecimal netExposureNotional() {
    return received.require("Position", "netExposureNotional", values.netExposureNotional);
  }

  /**
   * Profit settled so far. The exchange settles continuously, so profit since entry is this plus
   * {@link #pnlUnrealized()}. In quote.
   */
  public BigDecimal pnlRealized() {
    return received.require("Position", "pnlRealized", values.pnlRealized);
  }

  /** Profit not settled yet; not the profit since entry. In quote. */
  public BigDecimal pnlUnrealized() {
    return received.require("Position", "pnlUnrealized", values.pnlUnrealized);
  }

  /** Funding so far; positive was received, negative was paid. In quote. */
  public BigDecimal cumulativeFundingPayment() {
    return received.require(
        "Position", "cumulativeFundingPayment", values.cumulativeFundingPayment);
  }

  /** Subaccount that holds the position; absent on the main account. */
  public @Nullable Integer subaccountId() {
    return values.subaccountId;
  }

  /** Future, such as {@code SOL_USDC_PERP}. */
  public String symbol() {
    return received.require("Position", "symbol", values.symbol);
  }

  /** Account that holds the position. */
  public int userId() {
    return received.require("Position", "userId", values.userId);
  }

  /** Id of the position. */
  public String positionId() {
    return received.require("Position", "positionId", values.positionId);
  }

  /**
   * Interest so far on profit and loss that is not settled yet. In quote.
   *
   * <p>In doubt: that interest paid is positive is read from the document's words; every recording
   * has zero. A recording of a position that paid some would settle it.
   */
  public BigDecimal cumulativeInterest() {
    return received.require("Position", "cumulativeInterest", values.cumulativeInterest);
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
    return other instanceof Position that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Position", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal breakEvenPrice;
    @Nullable BigDecimal entryPrice;
    @Nullable BigDecimal estLiquidationPrice;
    @Nullable BigDecimal imf;
    @Nullable MarginFunction imfFunction;
    @Nullable BigDecimal markPrice;
    @Nullable BigDecimal mmf;
    @Nullable MarginFunction mmfFunction;
    @Nullable BigDecimal netCost;
    @Nullable BigDecimal netQuantity;
    @Nullable BigDecimal netExposureQuantity;
    @Nullable BigDecimal netExposureNotional;
    @Nullable BigDecimal pnlRealized;
    @Nullable BigDecimal pnlUnrealized;
    @Nullable BigDecimal cumulativeFundingPayment;
    @Nullable Integer subaccountId;
    @Nullable String symbol;
    @Nullable Integer userId;
    @Nullable String positionId;
    @Nullable BigDecimal cumulativeInterest;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        breakEvenPrice, entryPrice, estLiquidationPrice, imf, imfFunction, markPrice, mmf,
        mmfFunction, netCost, netQuantity, netExposureQuantity, netExposureNotional, pnlRealized,
        pnlUnrealized, cumulativeFundingPayment, subaccountId, symbol, userId, positionId,
        cumulativeInterest
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder breakEvenPrice(@Nullable BigDecimal breakEvenPrice) {
      values.breakEvenPrice = breakEvenPrice;
      return this;
    }

    public Builder entryPrice(@Nullable BigDecimal entryPrice) {
      values.entryPrice = entryPrice;
      return this;
    }

    public Builder estLiquidationPrice(@Nullable BigDecimal estLiquidationPrice) {
      values.estLiquidationPrice = estLiquidationPrice;
      return this;
    }

    public Builder imf(@Nullable BigDecimal imf) {
      values.imf = imf;
      return this;
    }

    public Builder imfFunction(@Nullable MarginFunction imfFunction) {
      values.imfFunction = imfFunction;
      return this;
    }

    public Builder markPrice(@Nullable BigDecimal markPrice) {
      values.markPrice = markPrice;
      return this;
    }

    public Builder mmf(@Nullable BigDecimal mmf) {
      values.mmf = mmf;
      return this;
    }

    public Builder mmfFunction(@Nullable MarginFunction mmfFunction) {
      values.mmfFunction = mmfFunction;
      return this;
    }

    public Builder netCost(@Nullable BigDecimal netCost) {
      values.netCost = netCost;
      return this;
    }

    public Builder netQuantity(@Nullable BigDecimal netQuantity) {
      values.netQuantity = netQuantity;
      return this;
    }

    public Builder netExposureQuantity(@Nullable BigDecimal netExposureQuantity) {
      values.netExposureQuantity = netExposureQuantity;
      return this;
    }

    public Builder netExposureNotional(@Nullable BigDecimal netExposureNotional) {
      values.netExposureNotional = netExposureNotional;
      return this;
    }

    public Builder pnlRealized(@Nullable BigDecimal pnlRealized) {
      values.pnlRealized = pnlRealized;
      return this;
    }

    public Builder pnlUnrealized(@Nullable BigDecimal pnlUnrealized) {
      values.pnlUnrealized = pnlUnrealized;
      return this;
    }

    public Builder cumulativeFundingPayment(@Nullable BigDecimal cumulativeFundingPayment) {
      values.cumulativeFundingPayment = cumulativeFundingPayment;
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

    public Builder userId(@Nullable Integer userId) {
      values.userId = userId;
      return this;
    }

    public Builder positionId(@Nullable String positionId) {
      values.positionId = positionId;
      return this;
    }

    public Builder cumulativeInterest(@Nullable BigDecimal cumulativeInterest) {
      values.cumulativeInterest = cumulativeInterest;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Position build() {
      Checks.require("Position", "breakEvenPrice", values.breakEvenPrice);
      Checks.require("Position", "entryPrice", values.entryPrice);
      Checks.require("Position", "estLiquidationPrice", values.estLiquidationPrice);
      Checks.require("Position", "imf", values.imf);
      Checks.require("Position", "imfFunction", values.imfFunction);
      Checks.require("Position", "markPrice", values.markPrice);
      Checks.require("Position", "mmf", values.mmf);
      Checks.require("Position", "mmfFunction", values.mmfFunction);
      Checks.require("Position", "netCost", values.netCost);
      Checks.require("Position", "netQuantity", values.netQuantity);
      Checks.require("Position", "netExposureQuantity", values.netExposureQuantity);
      Checks.require("Position", "netExposureNotional", values.netExposureNotional);
      Checks.require("Position", "pnlRealized", values.pnlRealized);
      Checks.require("Position", "pnlUnrealized", values.pnlUnrealized);
      Checks.require("Position", "cumulativeFundingPayment", values.cumulativeFundingPayment);
      Checks.require("Position", "symbol", values.symbol);
      Checks.require("Position", "userId", values.userId);
      Checks.require("Position", "positionId", values.positionId);
      Checks.require("Position", "cumulativeInterest", values.cumulativeInterest);
      Checks.range("Position", "subaccountId", values.subaccountId, 0L, 65535L);
      return new Position(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Position received(JsonReader in) {
      boolean whole =
          values.breakEvenPrice != null && values.entryPrice != null
          && values.estLiquidationPrice != null && values.imf != null && values.imfFunction != null
          && values.markPrice != null && values.mmf != null && values.mmfFunction != null
          && values.netCost != null && values.netQuantity != null
          && values.netExposureQuantity != null && values.netExposureNotional != null
          && values.pnlRealized != null && values.pnlUnrealized != null
          && values.cumulativeFundingPayment != null && values.symbol != null
          && values.userId != null && values.positionId != null
          && values.cumulativeInterest != null;
      return new Position(values.copy(), in.received(whole));
    }
  }
}
