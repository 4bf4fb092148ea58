// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
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
 * A borrow or lend of the account, open or closed.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class BorrowLendPositionRecord {
  private static final List<String> MEMBERS =
      List.of(
          "positionId", "quantity", "symbol", "source", "cumulativeInterest", "avgInterestRate",
          "side", "createdAt");

  private final Values values;
  private final Received received;

  private BorrowLendPositionRecord(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Id of the position. */
  public String positionId() {
    return received.require("BorrowLendPositionRecord", "positionId", values.positionId);
  }

  /**
   * Size, at which time is unproven; {@link #side()} tells which way. In units of its asset.
   *
   * <p>In doubt: whether it is the size of now, which is zero once closed, the largest, or that of
   * one event, as the document puts it, is unproven. A live scenario with a closed position would
   * settle it.
   */
  public BigDecimal quantity() {
    return received.require("BorrowLendPositionRecord", "quantity", values.quantity);
  }

  /** Asset that is borrowed or lent. */
  public Asset symbol() {
    return received.require("BorrowLendPositionRecord", "symbol", values.symbol);
  }

  /** What opened the position. */
  public BorrowLendSource source() {
    return received.require("BorrowLendPositionRecord", "source", values.source);
  }

  /**
   * Interest so far, in what sign is unproven. In units of its asset.
   *
   * <p>In doubt: whether interest on a borrow is negative is unproven. A live scenario with a
   * borrow and a lend would settle it.
   */
  public BigDecimal cumulativeInterest() {
    return received.require(
        "BorrowLendPositionRecord", "cumulativeInterest", values.cumulativeInterest);
  }

  /**
   * Average rate while the position was open; that it is for a year is inferred. As a fraction,
   * 0.01 for one percent.
   *
   * <p>In doubt: the document does not say for which time the rate is; those of the pools are for a
   * year. A live scenario that compares it with the pool's would settle it.
   */
  public BigDecimal avgInterestRate() {
    return received.require("BorrowLendPositionRecord", "avgInterestRate", values.avgInterestRate);
  }

  /** Borrow or lend. */
  public BorrowLendSide side() {
    return received.require("BorrowLendPositionRecord", "side", values.side);
  }

  /**
   * When the position was opened. UTC text on the wire.
   *
   * <p>In doubt: the document calls it the time of an event and leaves open of which. A live
   * scenario that adds to a borrow would settle it.
   */
  public Instant createdAt() {
    return received.require("BorrowLendPositionRecord", "createdAt", values.createdAt);
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
    return other instanceof BorrowLendPositionRecord that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("BorrowLendPositionRecord", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String positionId;
    @Nullable BigDecimal quantity;
    @Nullable Asset symbol;
    @Nullable BorrowLendSource source;
    @Nullable BigDecimal cumulativeInterest;
    @Nullable BigDecimal avgInterestRate;
    @Nullable BorrowLendSide side;
    @Nullable Instant createdAt;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        positionId, quantity, symbol, source, cumulativeInterest, avgInterestRate, side, createdAt
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder positionId(@Nullable String positionId) {
      values.positionId = positionId;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder source(@Nullable BorrowLendSource source) {
      values.source = source;
      return this;
    }

    public Builder cumulativeInterest(@Nullable BigDecimal cumulativeInterest) {
      values.cumulativeInterest = cumulativeInterest;
      return this;
    }

    public Builder avgInterestRate(@Nullable BigDecimal avgInterestRate) {
      values.avgInterestRate = avgInterestRate;
      return this;
    }

    public Builder side(@Nullable BorrowLendSide side) {
      values.side = side;
      return this;
    }

    public Builder createdAt(@Nullable Instant createdAt) {
      values.createdAt = createdAt;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public BorrowLendPositionRecord build() {
      Checks.require("BorrowLendPositionRecord", "positionId", values.positionId);
      Checks.require("BorrowLendPositionRecord", "quantity", values.quantity);
      Checks.require("BorrowLendPositionRecord", "symbol", values.symbol);
      Checks.require("BorrowLendPositionRecord", "source", values.source);
      Checks.require("BorrowLendPositionRecord", "cumulativeInterest", values.cumulativeInterest);
      Checks.require("BorrowLendPositionRecord", "avgInterestRate", values.avgInterestRate);
      Checks.require("BorrowLendPositionRecord", "side", values.side);
      Checks.require("BorrowLendPositionRecord", "createdAt", values.createdAt);
      return new BorrowLendPositionRecord(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public BorrowLendPositionRecord received(JsonReader in) {
      boolean whole =
          values.positionId != null && values.quantity != null && values.symbol != null
          && values.source != null && values.cumulativeInterest != null
          && values.avgInterestRate != null && values.side != null && values.createdAt != null;
      return new BorrowLendPositionRecord(values.copy(), in.received(whole));
    }
  }
}
