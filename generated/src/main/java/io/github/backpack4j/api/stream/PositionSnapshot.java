// Generated from specs/schemas/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

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
 * One of the account's positions as it was at the subscription. One is sent for each, before any
 * update, with no event.
 *
 * <p>In doubt: that each position has a message of its own is inferred: the document has one
 * message with the positions, and nobody has recorded two. A live scenario with two open positions
 * would settle it.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class PositionSnapshot implements PositionMessage {
  private static final List<String> MEMBERS =
      List.of("E", "s", "b", "B", "l", "f", "M", "m", "q", "Q", "n", "i", "p", "P", "T");
  private static final List<String> NAMES =
      List.of(
          "eventTime", "symbol", "breakEvenPrice", "entryPrice", "estLiquidationPrice", "imf",
          "markPrice", "mmf", "netQuantity", "netExposureQuantity", "netExposureNotional",
          "positionId", "pnlRealized", "pnlUnrealized", "engineTime");

  private final Values values;
  private final Received received;

  private PositionSnapshot(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /**
   * When the stream server sent it; may be a little before {@link #engineTime()}. Microseconds on
   * the wire.
   */
  @Override
  public Instant eventTime() {
    return received.require("PositionSnapshot", "E", values.eventTime);
  }

  /** Future, such as {@code SOL_USDC_PERP}. */
  @Override
  public String symbol() {
    return received.require("PositionSnapshot", "s", values.symbol);
  }

  /**
   * Price at which closing would neither gain nor lose; what it counts as gain is unproven. In
   * quote per base.
   *
   * <p>In doubt: of two recordings one is off the entry price by a taker's fee, the other by less.
   * A recording beside the fills of the position would settle it.
   */
  @Override
  public BigDecimal breakEvenPrice() {
    return received.require("PositionSnapshot", "b", values.breakEvenPrice);
  }

  /** Average price of entry. In quote per base. */
  @Override
  public BigDecimal entryPrice() {
    return received.require("PositionSnapshot", "B", values.entryPrice);
  }

  /**
   * Estimated liquidation price, as is inferred; {@code 0} is no price. In quote per base.
   *
   * <p>In doubt: what it means is inferred from the letter, and from REST, which has {@code 0} for
   * that price in lists. A live scenario with a leveraged position beside {@code getPositions} of
   * its symbol would settle it.
   */
  @Override
  public @Nullable BigDecimal estLiquidationPrice() {
    return values.estLiquidationPrice;
  }

  /** Initial margin fraction that applies. As a fraction, 0.01 for one percent. */
  @Override
  public BigDecimal imf() {
    return received.require("PositionSnapshot", "f", values.imf);
  }

  /** Mark price. In quote per base. */
  @Override
  public BigDecimal markPrice() {
    return received.require("PositionSnapshot", "M", values.markPrice);
  }

  /** Maintenance margin fraction that applies. As a fraction, 0.01 for one percent. */
  @Override
  public BigDecimal mmf() {
    return received.require("PositionSnapshot", "m", values.mmf);
  }

  /** Size; negative when short. In base. */
  @Override
  public BigDecimal netQuantity() {
    return received.require("PositionSnapshot", "q", values.netQuantity);
  }

  /** Size with resting orders at their worst; never negative. In base. */
  @Override
  public BigDecimal netExposureQuantity() {
    return received.require("PositionSnapshot", "Q", values.netExposureQuantity);
  }

  /** Value of {@link #netExposureQuantity()} at the mark price; never negative. In quote. */
  @Override
  public BigDecimal netExposureNotional() {
    return received.require("PositionSnapshot", "n", values.netExposureNotional);
  }

  /** Id of the position. */
  @Override
  public String positionId() {
    return received.require("PositionSnapshot", "i", values.positionId);
  }

  /**
   * Profit settled so far. The exchange settles continuously, so profit since entry is this plus
   * {@link #pnlUnrealized()}. In quote.
   */
  @Override
  public BigDecimal pnlRealized() {
    return received.require("PositionSnapshot", "p", values.pnlRealized);
  }

  /** Profit not settled yet; not the profit since entry. In quote. */
  @Override
  public BigDecimal pnlUnrealized() {
    return received.require("PositionSnapshot", "P", values.pnlUnrealized);
  }

  /** When the matching engine changed it. Microseconds on the wire. */
  @Override
  public Instant engineTime() {
    return received.require("PositionSnapshot", "T", values.engineTime);
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
    return other instanceof PositionSnapshot that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("PositionSnapshot", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Instant eventTime;
    @Nullable String symbol;
    @Nullable BigDecimal breakEvenPrice;
    @Nullable BigDecimal entryPrice;
    @Nullable BigDecimal estLiquidationPrice;
    @Nullable BigDecimal imf;
    @Nullable BigDecimal markPrice;
    @Nullable BigDecimal mmf;
    @Nullable BigDecimal netQuantity;
    @Nullable BigDecimal netExposureQuantity;
    @Nullable BigDecimal netExposureNotional;
    @Nullable String positionId;
    @Nullable BigDecimal pnlRealized;
    @Nullable BigDecimal pnlUnrealized;
    @Nullable Instant engineTime;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        eventTime, symbol, breakEvenPrice, entryPrice, estLiquidationPrice, imf, markPrice, mmf,
        netQuantity, netExposureQuantity, netExposureNotional, positionId, pnlRealized,
        pnlUnrealized, engineTime
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder eventTime(@Nullable Instant eventTime) {
      values.eventTime = eventTime;
      return this;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
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

    public Builder markPrice(@Nullable BigDecimal markPrice) {
      values.markPrice = markPrice;
      return this;
    }

    public Builder mmf(@Nullable BigDecimal mmf) {
      values.mmf = mmf;
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

    public Builder positionId(@Nullable String positionId) {
      values.positionId = positionId;
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

    public Builder engineTime(@Nullable Instant engineTime) {
      values.engineTime = engineTime;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public PositionSnapshot build() {
      Checks.require("PositionSnapshot", "eventTime", values.eventTime);
      Checks.require("PositionSnapshot", "symbol", values.symbol);
      Checks.require("PositionSnapshot", "breakEvenPrice", values.breakEvenPrice);
      Checks.require("PositionSnapshot", "entryPrice", values.entryPrice);
      Checks.require("PositionSnapshot", "imf", values.imf);
      Checks.require("PositionSnapshot", "markPrice", values.markPrice);
      Checks.require("PositionSnapshot", "mmf", values.mmf);
      Checks.require("PositionSnapshot", "netQuantity", values.netQuantity);
      Checks.require("PositionSnapshot", "netExposureQuantity", values.netExposureQuantity);
      Checks.require("PositionSnapshot", "netExposureNotional", values.netExposureNotional);
      Checks.require("PositionSnapshot", "positionId", values.positionId);
      Checks.require("PositionSnapshot", "pnlRealized", values.pnlRealized);
      Checks.require("PositionSnapshot", "pnlUnrealized", values.pnlUnrealized);
      Checks.require("PositionSnapshot", "engineTime", values.engineTime);
      return new PositionSnapshot(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public PositionSnapshot received(JsonReader in) {
      boolean whole =
          values.eventTime != null && values.symbol != null && values.breakEvenPrice != null
          && values.entryPrice != null && values.imf != null && values.markPrice != null
          && values.mmf != null && values.netQuantity != null && values.netExposureQuantity != null
          && values.netExposureNotional != null && values.positionId != null
          && values.pnlRealized != null && values.pnlUnrealized != null
          && values.engineTime != null;
      return new PositionSnapshot(values.copy(), in.received(whole));
    }
  }
}
