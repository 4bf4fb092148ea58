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
 * Equity, exposure and margin of a whole account.
 *
 * <p>In doubt: the document names no unit; US dollars are inferred, since it counts the value of
 * collateral in USDC. How the equities add up is unpublished too. A live scenario that adds up the
 * rows would settle both.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class MarginAccountSummary {
  private static final List<String> MEMBERS =
      List.of(
          "assetsValue", "borrowLiability", "collateral", "imf", "unsettledEquity",
          "liabilitiesValue", "marginFraction", "mmf", "netEquity", "netEquityAvailable",
          "netEquityLocked", "netExposureFutures", "pnlUnrealized");

  private final Values values;
  private final Received received;

  private MarginAccountSummary(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Value of what the account holds. In US dollars. */
  public BigDecimal assetsValue() {
    return received.require("MarginAccountSummary", "assetsValue", values.assetsValue);
  }

  /** Value of what it borrowed. In US dollars. */
  public BigDecimal borrowLiability() {
    return received.require("MarginAccountSummary", "borrowLiability", values.borrowLiability);
  }

  /** What counts towards the margin, a row for each asset. */
  public List<Collateral> collateral() {
    return received.require("MarginAccountSummary", "collateral", values.collateral);
  }

  /** Initial margin fraction of the account. As a fraction, 0.01 for one percent. */
  public BigDecimal imf() {
    return received.require("MarginAccountSummary", "imf", values.imf);
  }

  /** What the liquidity fund still owes the account. In US dollars. */
  public BigDecimal unsettledEquity() {
    return received.require("MarginAccountSummary", "unsettledEquity", values.unsettledEquity);
  }

  /** Value of what the account owes. In US dollars. */
  public BigDecimal liabilitiesValue() {
    return received.require("MarginAccountSummary", "liabilitiesValue", values.liabilitiesValue);
  }

  /**
   * How much margin there is against exposure; absent without exposure. As a fraction, 0.01 for one
   * percent.
   *
   * <p>In doubt: that liquidation begins where it falls to {@code mmf} is inferred. A published
   * account of a liquidation would settle it.
   */
  public @Nullable BigDecimal marginFraction() {
    return values.marginFraction;
  }

  /** Maintenance margin fraction of the account. As a fraction, 0.01 for one percent. */
  public BigDecimal mmf() {
    return received.require("MarginAccountSummary", "mmf", values.mmf);
  }

  /** Equity after liabilities. In US dollars. */
  public BigDecimal netEquity() {
    return received.require("MarginAccountSummary", "netEquity", values.netEquity);
  }

  /**
   * What of it is free; the margin of positions and of open orders is taken off already. In US
   * dollars.
   */
  public BigDecimal netEquityAvailable() {
    return received.require(
        "MarginAccountSummary", "netEquityAvailable", values.netEquityAvailable);
  }

  /** What of it is held as margin. In US dollars. */
  public BigDecimal netEquityLocked() {
    return received.require("MarginAccountSummary", "netEquityLocked", values.netEquityLocked);
  }

  /**
   * Exposure of positions on futures, and of those that open orders may still open. In US dollars.
   */
  public BigDecimal netExposureFutures() {
    return received.require(
        "MarginAccountSummary", "netExposureFutures", values.netExposureFutures);
  }

  /** Profit not settled yet. In US dollars. */
  public BigDecimal pnlUnrealized() {
    return received.require("MarginAccountSummary", "pnlUnrealized", values.pnlUnrealized);
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
    return other instanceof MarginAccountSummary that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("MarginAccountSummary", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal assetsValue;
    @Nullable BigDecimal borrowLiability;
    @Nullable List<Collateral> collateral;
    @Nullable BigDecimal imf;
    @Nullable BigDecimal unsettledEquity;
    @Nullable BigDecimal liabilitiesValue;
    @Nullable BigDecimal marginFraction;
    @Nullable BigDecimal mmf;
    @Nullable BigDecimal netEquity;
    @Nullable BigDecimal netEquityAvailable;
    @Nullable BigDecimal netEquityLocked;
    @Nullable BigDecimal netExposureFutures;
    @Nullable BigDecimal pnlUnrealized;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        assetsValue, borrowLiability, collateral, imf, unsettledEquity, liabilitiesValue,
        marginFraction, mmf, netEquity, netEquityAvailable, netEquityLocked, netExposureFutures,
        pnlUnrealized
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder assetsValue(@Nullable BigDecimal assetsValue) {
      values.assetsValue = assetsValue;
      return this;
    }

    public Builder borrowLiability(@Nullable BigDecimal borrowLiability) {
      values.borrowLiability = borrowLiability;
      return this;
    }

    public Builder collateral(@Nullable List<Collateral> collateral) {
      values.collateral = collateral;
      return this;
    }

    public Builder imf(@Nullable BigDecimal imf) {
      values.imf = imf;
      return this;
    }

    public Builder unsettledEquity(@Nullable BigDecimal unsettledEquity) {
      values.unsettledEquity = unsettledEquity;
      return this;
    }

    public Builder liabilitiesValue(@Nullable BigDecimal liabilitiesValue) {
      values.liabilitiesValue = liabilitiesValue;
      return this;
    }

    public Builder marginFraction(@Nullable BigDecimal marginFraction) {
      values.marginFraction = marginFraction;
      return this;
    }

    public Builder mmf(@Nullable BigDecimal mmf) {
      values.mmf = mmf;
      return this;
    }

    public Builder netEquity(@Nullable BigDecimal netEquity) {
      values.netEquity = netEquity;
      return this;
    }

    public Builder netEquityAvailable(@Nullable BigDecimal netEquityAvailable) {
      values.netEquityAvailable = netEquityAvailable;
      return this;
    }

    public Builder netEquityLocked(@Nullable BigDecimal netEquityLocked) {
      values.netEquityLocked = netEquityLocked;
      return this;
    }

    public Builder netExposureFutures(@Nullable BigDecimal netExposureFutures) {
      values.netExposureFutures = netExposureFutures;
      return this;
    }

    public Builder pnlUnrealized(@Nullable BigDecimal pnlUnrealized) {
      values.pnlUnrealized = pnlUnrealized;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public MarginAccountSummary build() {
      Checks.require("MarginAccountSummary", "assetsValue", values.assetsValue);
      Checks.require("MarginAccountSummary", "borrowLiability", values.borrowLiability);
      Checks.require("MarginAccountSummary", "collateral", values.collateral);
      Checks.require("MarginAccountSummary", "imf", values.imf);
      Checks.require("MarginAccountSummary", "unsettledEquity", values.unsettledEquity);
      Checks.require("MarginAccountSummary", "liabilitiesValue", values.liabilitiesValue);
      Checks.require("MarginAccountSummary", "mmf", values.mmf);
      Checks.require("MarginAccountSummary", "netEquity", values.netEquity);
      Checks.require("MarginAccountSummary", "netEquityAvailable", values.netEquityAvailable);
      Checks.require("MarginAccountSummary", "netEquityLocked", values.netEquityLocked);
      Checks.require("MarginAccountSummary", "netExposureFutures", values.netExposureFutures);
      Checks.require("MarginAccountSummary", "pnlUnrealized", values.pnlUnrealized);
      values.collateral = Checks.list("MarginAccountSummary", "collateral", values.collateral);
      return new MarginAccountSummary(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public MarginAccountSummary received(JsonReader in) {
      boolean whole =
          values.assetsValue != null && values.borrowLiability != null && values.collateral != null
          && values.imf != null && values.unsettledEquity != null && values.liabilitiesValue != null
          && values.mmf != null && values.netEquity != null && values.netEquityAvailable != null
          && values.netEquityLocked != null && values.netExposureFutures != null
          && values.pnlUnrealized != null;
      return new MarginAccountSummary(values.copy(), in.received(whole));
    }
  }
}
