// Generated from specs/schemas/borrow-lend-market.yaml. Do not edit; see CONTRIBUTING.md.
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
 * The pool that one asset is lent to and borrowed from.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class BorrowLendMarket {
  private static final List<String> MEMBERS =
      List.of(
          "state", "assetMarkPrice", "borrowInterestRate", "borrowedQuantity", "fee",
          "lendInterestRate", "lentQuantity", "maxUtilization", "openBorrowLendLimit",
          "optimalUtilization", "symbol", "timestamp", "throttleUtilizationThreshold",
          "throttleUtilizationBound", "throttleUpdateFraction", "utilization", "stepSize");

  private final Values values;
  private final Received received;

  private BorrowLendMarket(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** What the pool takes at present. */
  public BorrowLendMarketState state() {
    return received.require("BorrowLendMarket", "state", values.state);
  }

  /** Mark price of one unit of the asset; near {@code 1} for a dollar coin. In US dollars. */
  public BigDecimal assetMarkPrice() {
    return received.require("BorrowLendMarket", "assetMarkPrice", values.assetMarkPrice);
  }

  /** What borrowers pay for a year. As a fraction, 0.01 for one percent. */
  public BigDecimal borrowInterestRate() {
    return received.require("BorrowLendMarket", "borrowInterestRate", values.borrowInterestRate);
  }

  /** What is borrowed from the pool. In units of its asset. */
  public BigDecimal borrowedQuantity() {
    return received.require("BorrowLendMarket", "borrowedQuantity", values.borrowedQuantity);
  }

  /** Part of the interest that the exchange keeps. As a fraction, 0.01 for one percent. */
  public BigDecimal fee() {
    return received.require("BorrowLendMarket", "fee", values.fee);
  }

  /** What lenders earn in a year. As a fraction, 0.01 for one percent. */
  public BigDecimal lendInterestRate() {
    return received.require("BorrowLendMarket", "lendInterestRate", values.lendInterestRate);
  }

  /** What is lent to the pool, borrowed or not. In units of its asset. */
  public BigDecimal lentQuantity() {
    return received.require("BorrowLendMarket", "lentQuantity", values.lentQuantity);
  }

  /**
   * Utilization above which nothing can be borrowed and no lend redeemed, whatever the throttle
   * allows. As a fraction, 0.01 for one percent.
   */
  public BigDecimal maxUtilization() {
    return received.require("BorrowLendMarket", "maxUtilization", values.maxUtilization);
  }

  /**
   * Quantity above which borrows and lends do not grow. What is outstanding may exceed it; that is
   * not called back. In units of its asset.
   *
   * <p>In doubt: that it counts units of the asset is read from a round figure in a test of the
   * official client. A live scenario over assets of different prices would settle it.
   */
  public BigDecimal openBorrowLendLimit() {
    return received.require("BorrowLendMarket", "openBorrowLendLimit", values.openBorrowLendLimit);
  }

  /**
   * Utilization that the model of the interest rate takes for the best. As a fraction, 0.01 for one
   * percent.
   */
  public BigDecimal optimalUtilization() {
    return received.require("BorrowLendMarket", "optimalUtilization", values.optimalUtilization);
  }

  /** Asset that is lent and borrowed; the id of the pool. */
  public Asset symbol() {
    return received.require("BorrowLendMarket", "symbol", values.symbol);
  }

  /** When these figures were taken. UTC text on the wire. */
  public Instant timestamp() {
    return received.require("BorrowLendMarket", "timestamp", values.timestamp);
  }

  /** Utilization from which borrowing is throttled. As a fraction, 0.01 for one percent. */
  public BigDecimal throttleUtilizationThreshold() {
    return received.require(
        "BorrowLendMarket", "throttleUtilizationThreshold", values.throttleUtilizationThreshold);
  }

  /**
   * Utilization that no borrow and no redemption may reach within one step of the throttle;
   * liquidations may. As a fraction, 0.01 for one percent.
   */
  public BigDecimal throttleUtilizationBound() {
    return received.require(
        "BorrowLendMarket", "throttleUtilizationBound", values.throttleUtilizationBound);
  }

  /**
   * How much utilization may rise within one step of the throttle. As a fraction, 0.01 for one
   * percent.
   */
  public BigDecimal throttleUpdateFraction() {
    return received.require(
        "BorrowLendMarket", "throttleUpdateFraction", values.throttleUpdateFraction);
  }

  /** Borrowed over lent. As a fraction, 0.01 for one percent. */
  public BigDecimal utilization() {
    return received.require("BorrowLendMarket", "utilization", values.utilization);
  }

  /**
   * Every quantity is a multiple of it. In units of its asset.
   *
   * <p>In doubt: that is read from the name alone. A live request for a quantity between two steps
   * would settle it.
   */
  public BigDecimal stepSize() {
    return received.require("BorrowLendMarket", "stepSize", values.stepSize);
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
    return other instanceof BorrowLendMarket that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("BorrowLendMarket", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BorrowLendMarketState state;
    @Nullable BigDecimal assetMarkPrice;
    @Nullable BigDecimal borrowInterestRate;
    @Nullable BigDecimal borrowedQuantity;
    @Nullable BigDecimal fee;
    @Nullable BigDecimal lendInterestRate;
    @Nullable BigDecimal lentQuantity;
    @Nullable BigDecimal maxUtilization;
    @Nullable BigDecimal openBorrowLendLimit;
    @Nullable BigDecimal optimalUtilization;
    @Nullable Asset symbol;
    @Nullable Instant timestamp;
    @Nullable BigDecimal throttleUtilizationThreshold;
    @Nullable BigDecimal throttleUtilizationBound;
    @Nullable BigDecimal throttleUpdateFraction;
    @Nullable BigDecimal utilization;
    @Nullable BigDecimal stepSize;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        state, assetMarkPrice, borrowInterestRate, borrowedQuantity, fee, lendInterestRate,
        lentQuantity, maxUtilization, openBorrowLendLimit, optimalUtilization, symbol, timestamp,
        throttleUtilizationThreshold, throttleUtilizationBound, throttleUpdateFraction, utilization,
        stepSize
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder state(@Nullable BorrowLendMarketState state) {
      values.state = state;
      return this;
    }

    public Builder assetMarkPrice(@Nullable BigDecimal assetMarkPrice) {
      values.assetMarkPrice = assetMarkPrice;
      return this;
    }

    public Builder borrowInterestRate(@Nullable BigDecimal borrowInterestRate) {
      values.borrowInterestRate = borrowInterestRate;
      return this;
    }

    public Builder borrowedQuantity(@Nullable BigDecimal borrowedQuantity) {
      values.borrowedQuantity = borrowedQuantity;
      return this;
    }

    public Builder fee(@Nullable BigDecimal fee) {
      values.fee = fee;
      return this;
    }

    public Builder lendInterestRate(@Nullable BigDecimal lendInterestRate) {
      values.lendInterestRate = lendInterestRate;
      return this;
    }

    public Builder lentQuantity(@Nullable BigDecimal lentQuantity) {
      values.lentQuantity = lentQuantity;
      return this;
    }

    public Builder maxUtilization(@Nullable BigDecimal maxUtilization) {
      values.maxUtilization = maxUtilization;
      return this;
    }

    public Builder openBorrowLendLimit(@Nullable BigDecimal openBorrowLendLimit) {
      values.openBorrowLendLimit = openBorrowLendLimit;
      return this;
    }

    public Builder optimalUtilization(@Nullable BigDecimal optimalUtilization) {
      values.optimalUtilization = optimalUtilization;
      return this;
    }

    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder timestamp(@Nullable Instant timestamp) {
      values.timestamp = timestamp;
      return this;
    }

    public Builder throttleUtilizationThreshold(@Nullable BigDecimal throttleUtilizationThreshold) {
      values.throttleUtilizationThreshold = throttleUtilizationThreshold;
      return this;
    }

    public Builder throttleUtilizationBound(@Nullable BigDecimal throttleUtilizationBound) {
      values.throttleUtilizationBound = throttleUtilizationBound;
      return this;
    }

    public Builder throttleUpdateFraction(@Nullable BigDecimal throttleUpdateFraction) {
      values.throttleUpdateFraction = throttleUpdateFraction;
      return this;
    }

    public Builder utilization(@Nullable BigDecimal utilization) {
      values.utilization = utilization;
      return this;
    }

    public Builder stepSize(@Nullable BigDecimal stepSize) {
      values.stepSize = stepSize;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public BorrowLendMarket build() {
      Checks.require("BorrowLendMarket", "state", values.state);
      Checks.require("BorrowLendMarket", "assetMarkPrice", values.assetMarkPrice);
      Checks.require("BorrowLendMarket", "borrowInterestRate", values.borrowInterestRate);
      Checks.require("BorrowLendMarket", "borrowedQuantity", values.borrowedQuantity);
      Checks.require("BorrowLendMarket", "fee", values.fee);
      Checks.require("BorrowLendMarket", "lendInterestRate", values.lendInterestRate);
      Checks.require("BorrowLendMarket", "lentQuantity", values.lentQuantity);
      Checks.require("BorrowLendMarket", "maxUtilization", values.maxUtilization);
      Checks.require("BorrowLendMarket", "openBorrowLendLimit", values.openBorrowLendLimit);
      Checks.require("BorrowLendMarket", "optimalUtilization", values.optimalUtilization);
      Checks.require("BorrowLendMarket", "symbol", values.symbol);
      Checks.require("BorrowLendMarket", "timestamp", values.timestamp);
      Checks.require(
          "BorrowLendMarket", "throttleUtilizationThreshold", values.throttleUtilizationThreshold);
      Checks.require(
          "BorrowLendMarket", "throttleUtilizationBound", values.throttleUtilizationBound);
      Checks.require("BorrowLendMarket", "throttleUpdateFraction", values.throttleUpdateFraction);
      Checks.require("BorrowLendMarket", "utilization", values.utilization);
      Checks.require("BorrowLendMarket", "stepSize", values.stepSize);
      return new BorrowLendMarket(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public BorrowLendMarket received(JsonReader in) {
      boolean whole =
          values.state != null && values.assetMarkPrice != null && values.borrowInterestRate != null
          && values.borrowedQuantity != null && values.fee != null
          && values.lendInterestRate != null && values.lentQuantity != null
          && values.maxUtilization != null && values.openBorrowLendLimit != null
          && values.optimalUtilization != null && values.symbol != null && values.timestamp != null
          && values.throttleUtilizationThreshold != null && values.throttleUtilizationBound != null
          && values.throttleUpdateFraction != null && values.utilization != null
          && values.stepSize != null;
      return new BorrowLendMarket(values.copy(), in.received(whole));
    }
  }
}
