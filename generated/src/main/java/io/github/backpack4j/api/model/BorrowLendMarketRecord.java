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
 * A pool at one moment. It does not say of which asset.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class BorrowLendMarketRecord {
  private static final List<String> MEMBERS =
      List.of(
          "borrowInterestRate", "borrowedQuantity", "lendInterestRate", "lentQuantity", "timestamp",
          "utilization");

  private final Values values;
  private final Received received;

  private BorrowLendMarketRecord(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** What borrowers paid for a year. As a fraction, 0.01 for one percent. */
  public BigDecimal borrowInterestRate() {
    return received.require(
        "BorrowLendMarketRecord", "borrowInterestRate", values.borrowInterestRate);
  }

  /** What was borrowed from the pool. In units of its asset. */
  public BigDecimal borrowedQuantity() {
    return received.require("BorrowLendMarketRecord", "borrowedQuantity", values.borrowedQuantity);
  }

  /** What lenders earned in a year. As a fraction, 0.01 for one percent. */
  public BigDecimal lendInterestRate() {
    return received.require("BorrowLendMarketRecord", "lendInterestRate", values.lendInterestRate);
  }

  /** What was lent to the pool. In units of its asset. */
  public BigDecimal lentQuantity() {
    return received.require("BorrowLendMarketRecord", "lentQuantity", values.lentQuantity);
  }

  /** When these figures were taken. UTC text on the wire. */
  public Instant timestamp() {
    return received.require("BorrowLendMarketRecord", "timestamp", values.timestamp);
  }

  /** Borrowed over lent. As a fraction, 0.01 for one percent. */
  public BigDecimal utilization() {
    return received.require("BorrowLendMarketRecord", "utilization", values.utilization);
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
    return other instanceof BorrowLendMarketRecord that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("BorrowLendMarketRecord", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal borrowInterestRate;
    @Nullable BigDecimal borrowedQuantity;
    @Nullable BigDecimal lendInterestRate;
    @Nullable BigDecimal lentQuantity;
    @Nullable Instant timestamp;
    @Nullable BigDecimal utilization;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        borrowInterestRate, borrowedQuantity, lendInterestRate, lentQuantity, timestamp, utilization
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder borrowInterestRate(@Nullable BigDecimal borrowInterestRate) {
      values.borrowInterestRate = borrowInterestRate;
      return this;
    }

    public Builder borrowedQuantity(@Nullable BigDecimal borrowedQuantity) {
      values.borrowedQuantity = borrowedQuantity;
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

    public Builder timestamp(@Nullable Instant timestamp) {
      values.timestamp = timestamp;
      return this;
    }

    public Builder utilization(@Nullable BigDecimal utilization) {
      values.utilization = utilization;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public BorrowLendMarketRecord build() {
      Checks.require("BorrowLendMarketRecord", "borrowInterestRate", values.borrowInterestRate);
      Checks.require("BorrowLendMarketRecord", "borrowedQuantity", values.borrowedQuantity);
      Checks.require("BorrowLendMarketRecord", "lendInterestRate", values.lendInterestRate);
      Checks.require("BorrowLendMarketRecord", "lentQuantity", values.lentQuantity);
      Checks.require("BorrowLendMarketRecord", "timestamp", values.timestamp);
      Checks.require("BorrowLendMarketRecord", "utilization", values.utilization);
      return new BorrowLendMarketRecord(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public BorrowLendMarketRecord received(JsonReader in) {
      boolean whole =
          values.borrowInterestRate != null && values.borrowedQuantity != null
          && values.lendInterestRate != null && values.lentQuantity != null
          && values.timestamp != null && values.utilization != null;
      return new BorrowLendMarketRecord(values.copy(), in.received(whole));
    }
  }
}
