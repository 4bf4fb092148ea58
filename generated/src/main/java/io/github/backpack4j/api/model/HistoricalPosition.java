// Generated from specs/schemas/position.yaml. Do not edit; see CONTRIBUTING.md.
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
 * One position from its opening on, open or closed. Long is positive, short is negative; several
 * members have other names than on an open position.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class HistoricalPosition {
  private static final List<String> MEMBERS =
      List.of(
          "id", "symbol", "netQuantity", "netExposureQuantity", "netExposureNotional", "netCost",
          "markPrice", "entryPrice", "cumulativePnlRealized", "unrealizedPnl", "fundingQuantity",
          "interest", "liquidated", "imf", "fees", "state", "closedVolume", "liquidationFees",
          "closingPrice", "accountLeverage", "openedAt", "closedAt");

  private final Values values;
  private final Received received;

  private HistoricalPosition(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Id of the position. */
  public String id() {
    return received.require("HistoricalPosition", "id", values.id);
  }

  /** Future, such as {@code SOL_USDC_PERP}. */
  public String symbol() {
    return received.require("HistoricalPosition", "symbol", values.symbol);
  }

  /** Size; negative when short. In base. */
  public BigDecimal netQuantity() {
    return received.require("HistoricalPosition", "netQuantity", values.netQuantity);
  }

  /** Size with resting orders at their worst; never negative. In base. */
  public BigDecimal netExposureQuantity() {
    return received.require(
        "HistoricalPosition", "netExposureQuantity", values.netExposureQuantity);
  }

  /** Value of {@link #netExposureQuantity()} at the mark price; never negative. In quote. */
  public BigDecimal netExposureNotional() {
    return received.require(
        "HistoricalPosition", "netExposureNotional", values.netExposureNotional);
  }

  /** What the position cost to enter; negative when short. In quote. */
  public BigDecimal netCost() {
    return received.require("HistoricalPosition", "netCost", values.netCost);
  }

  /** Mark price. In quote per base. */
  public BigDecimal markPrice() {
    return received.require("HistoricalPosition", "markPrice", values.markPrice);
  }

  /** Average price of entry. In quote per base. */
  public BigDecimal entryPrice() {
    return received.require("HistoricalPosition", "entryPrice", values.entryPrice);
  }

  /** Profit settled so far. In quote. */
  public BigDecimal cumulativePnlRealized() {
    return received.require(
        "HistoricalPosition", "cumulativePnlRealized", values.cumulativePnlRealized);
  }

  /** Profit not settled yet. In quote. */
  public BigDecimal unrealizedPnl() {
    return received.require("HistoricalPosition", "unrealizedPnl", values.unrealizedPnl);
  }

  /**
   * Funding so far; that positive was received is inferred. In quote.
   *
   * <p>In doubt: that positive was received, as on funding payments, is inferred. A live scenario
   * that adds up the payments of one position would settle it.
   */
  public BigDecimal fundingQuantity() {
    return received.require("HistoricalPosition", "fundingQuantity", values.fundingQuantity);
  }

  /**
   * Interest on profit and loss that was not settled yet, in what sign is unproven. In quote.
   *
   * <p>In doubt: which sign interest paid has is unproven. A live scenario with a position that
   * paid some would settle it.
   */
  public BigDecimal interest() {
    return received.require("HistoricalPosition", "interest", values.interest);
  }

  /**
   * How much of it was liquidated; its unit is inferred. In base.
   *
   * <p>In doubt: that it counts base units is inferred from the type; the name alone could mean yes
   * or no. A recording of a liquidated position would settle it.
   */
  public BigDecimal liquidated() {
    return received.require("HistoricalPosition", "liquidated", values.liquidated);
  }

  /** Initial margin fraction that applies. As a fraction, 0.01 for one percent. */
  public BigDecimal imf() {
    return received.require("HistoricalPosition", "imf", values.imf);
  }

  /** Trading fees paid in all. In quote. */
  public BigDecimal fees() {
    return received.require("HistoricalPosition", "fees", values.fees);
  }

  /** Whether it is open. */
  public PositionState state() {
    return received.require("HistoricalPosition", "state", values.state);
  }

  /**
   * How much of it was closed; its unit is inferred. In base.
   *
   * <p>In doubt: that it counts base units is inferred from the name of other volumes. A recording
   * of a closed position would settle it.
   */
  public BigDecimal closedVolume() {
    return received.require("HistoricalPosition", "closedVolume", values.closedVolume);
  }

  /** Fees paid for liquidation in all. In quote. */
  public BigDecimal liquidationFees() {
    return received.require("HistoricalPosition", "liquidationFees", values.liquidationFees);
  }

  /**
   * Price of closing, on the average as is inferred; absent while nothing was closed. In quote per
   * base.
   *
   * <p>In doubt: that it is an average is inferred. A recording of a position that was closed in
   * two steps would settle it.
   */
  public @Nullable BigDecimal closingPrice() {
    return values.closingPrice;
  }

  /**
   * Leverage of the account, in force or allowed is unproven. As a multiple, 2 for twice as much.
   *
   * <p>In doubt: whether it is the limit that the account had set or the exposure over equity, and
   * at which time, is unpublished. A recording beside the account's own limit would settle it.
   */
  public @Nullable BigDecimal accountLeverage() {
    return values.accountLeverage;
  }

  /** When it was opened. UTC text on the wire. */
  public @Nullable Instant openedAt() {
    return values.openedAt;
  }

  /** When it was closed; absent while it is open. UTC text on the wire. */
  public @Nullable Instant closedAt() {
    return values.closedAt;
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
    return other instanceof HistoricalPosition that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("HistoricalPosition", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String id;
    @Nullable String symbol;
    @Nullable BigDecimal netQuantity;
    @Nullable BigDecimal netExposureQuantity;
    @Nullable BigDecimal netExposureNotional;
    @Nullable BigDecimal netCost;
    @Nullable BigDecimal markPrice;
    @Nullable BigDecimal entryPrice;
    @Nullable BigDecimal cumulativePnlRealized;
    @Nullable BigDecimal unrealizedPnl;
    @Nullable BigDecimal fundingQuantity;
    @Nullable BigDecimal interest;
    @Nullable BigDecimal liquidated;
    @Nullable BigDecimal imf;
    @Nullable BigDecimal fees;
    @Nullable PositionState state;
    @Nullable BigDecimal closedVolume;
    @Nullable BigDecimal liquidationFees;
    @Nullable BigDecimal closingPrice;
    @Nullable BigDecimal accountLeverage;
    @Nullable Instant openedAt;
    @Nullable Instant closedAt;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        id, symbol, netQuantity, netExposureQuantity, netExposureNotional, netCost, markPrice,
        entryPrice, cumulativePnlRealized, unrealizedPnl, fundingQuantity, interest, liquidated,
        imf, fees, state, closedVolume, liquidationFees, closingPrice, accountLeverage, openedAt,
        closedAt
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

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
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

    public Builder netCost(@Nullable BigDecimal netCost) {
      values.netCost = netCost;
      return this;
    }

    public Builder markPrice(@Nullable BigDecimal markPrice) {
      values.markPrice = markPrice;
      return this;
    }

    public Builder entryPrice(@Nullable BigDecimal entryPrice) {
      values.entryPrice = entryPrice;
      return this;
    }

    public Builder cumulativePnlRealized(@Nullable BigDecimal cumulativePnlRealized) {
      values.cumulativePnlRealized = cumulativePnlRealized;
      return this;
    }

    public Builder unrealizedPnl(@Nullable BigDecimal unrealizedPnl) {
      values.unrealizedPnl = unrealizedPnl;
      return this;
    }

    public Builder fundingQuantity(@Nullable BigDecimal fundingQuantity) {
      values.fundingQuantity = fundingQuantity;
      return this;
    }

    public Builder interest(@Nullable BigDecimal interest) {
      values.interest = interest;
      return this;
    }

    public Builder liquidated(@Nullable BigDecimal liquidated) {
      values.liquidated = liquidated;
      return this;
    }

    public Builder imf(@Nullable BigDecimal imf) {
      values.imf = imf;
      return this;
    }

    public Builder fees(@Nullable BigDecimal fees) {
      values.fees = fees;
      return this;
    }

    public Builder state(@Nullable PositionState state) {
      values.state = state;
      return this;
    }

    public Builder closedVolume(@Nullable BigDecimal closedVolume) {
      values.closedVolume = closedVolume;
      return this;
    }

    public Builder liquidationFees(@Nullable BigDecimal liquidationFees) {
      values.liquidationFees = liquidationFees;
      return this;
    }

    public Builder closingPrice(@Nullable BigDecimal closingPrice) {
      values.closingPrice = closingPrice;
      return this;
    }

    public Builder accountLeverage(@Nullable BigDecimal accountLeverage) {
      values.accountLeverage = accountLeverage;
      return this;
    }

    public Builder openedAt(@Nullable Instant openedAt) {
      values.openedAt = openedAt;
      return this;
    }

    public Builder closedAt(@Nullable Instant closedAt) {
      values.closedAt = closedAt;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public HistoricalPosition build() {
      Checks.require("HistoricalPosition", "id", values.id);
      Checks.require("HistoricalPosition", "symbol", values.symbol);
      Checks.require("HistoricalPosition", "netQuantity", values.netQuantity);
      Checks.require("HistoricalPosition", "netExposureQuantity", values.netExposureQuantity);
      Checks.require("HistoricalPosition", "netExposureNotional", values.netExposureNotional);
      Checks.require("HistoricalPosition", "netCost", values.netCost);
      Checks.require("HistoricalPosition", "markPrice", values.markPrice);
      Checks.require("HistoricalPosition", "entryPrice", values.entryPrice);
      Checks.require("HistoricalPosition", "cumulativePnlRealized", values.cumulativePnlRealized);
      Checks.require("HistoricalPosition", "unrealizedPnl", values.unrealizedPnl);
      Checks.require("HistoricalPosition", "fundingQuantity", values.fundingQuantity);
      Checks.require("HistoricalPosition", "interest", values.interest);
      Checks.require("HistoricalPosition", "liquidated", values.liquidated);
      Checks.require("HistoricalPosition", "imf", values.imf);
      Checks.require("HistoricalPosition", "fees", values.fees);
      Checks.require("HistoricalPosition", "state", values.state);
      Checks.require("HistoricalPosition", "closedVolume", values.closedVolume);
      Checks.require("HistoricalPosition", "liquidationFees", values.liquidationFees);
      return new HistoricalPosition(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public HistoricalPosition received(JsonReader in) {
      boolean whole =
          values.id != null && values.symbol != null && values.netQuantity != null
          && values.netExposureQuantity != null && values.netExposureNotional != null
          && values.netCost != null && values.markPrice != null && values.entryPrice != null
          && values.cumulativePnlRealized != null && values.unrealizedPnl != null
          && values.fundingQuantity != null && values.interest != null && values.liquidated != null
          && values.imf != null && values.fees != null && values.state != null
          && values.closedVolume != null && values.liquidationFees != null;
      return new HistoricalPosition(values.copy(), in.received(whole));
    }
  }
}
