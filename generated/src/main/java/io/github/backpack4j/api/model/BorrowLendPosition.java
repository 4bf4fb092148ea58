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
 * What the account has borrowed or lent of one asset.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class BorrowLendPosition {
  private static final List<String> MEMBERS =
      List.of(
          "cumulativeInterest", "id", "imf", "imfFunction", "netQuantity", "markPrice", "mmf",
          "mmfFunction", "netExposureQuantity", "netExposureNotional", "symbol");

  private final Values values;
  private final Received received;

  private BorrowLendPosition(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /**
   * Interest so far, in what sign is unproven. In units of its asset.
   *
   * <p>In doubt: whether interest on a borrow is negative is unproven. A live scenario with a
   * borrow and a lend would settle it.
   */
  public BigDecimal cumulativeInterest() {
    return received.require("BorrowLendPosition", "cumulativeInterest", values.cumulativeInterest);
  }

  /** Id of the position. */
  public String id() {
    return received.require("BorrowLendPosition", "id", values.id);
  }

  /** Initial margin fraction that applies. As a fraction, 0.01 for one percent. */
  public BigDecimal imf() {
    return received.require("BorrowLendPosition", "imf", values.imf);
  }

  /** Where {@link #imf()} comes from. */
  public MarginFunction imfFunction() {
    return received.require("BorrowLendPosition", "imfFunction", values.imfFunction);
  }

  /** Size; positive is lent, negative is borrowed. In units of its asset. */
  public BigDecimal netQuantity() {
    return received.require("BorrowLendPosition", "netQuantity", values.netQuantity);
  }

  /** Mark price of one unit of the asset. In US dollars. */
  public BigDecimal markPrice() {
    return received.require("BorrowLendPosition", "markPrice", values.markPrice);
  }

  /** Maintenance margin fraction that applies. As a fraction, 0.01 for one percent. */
  public BigDecimal mmf() {
    return received.require("BorrowLendPosition", "mmf", values.mmf);
  }

  /** Where {@link #mmf()} comes from. */
  public MarginFunction mmfFunction() {
    return received.require("BorrowLendPosition", "mmfFunction", values.mmfFunction);
  }

  /**
   * Size that takes margin, for a borrow in what sign is unproven; zero for what is lent. In units
   * of its asset.
   *
   * <p>In doubt: the document calls it negative for a borrow; the member of that name on futures is
   * never negative. A live scenario with a borrow would settle it.
   */
  public BigDecimal netExposureQuantity() {
    return received.require(
        "BorrowLendPosition", "netExposureQuantity", values.netExposureQuantity);
  }

  /**
   * Value of the exposure at the mark price, for a borrow in what sign is unproven; zero for what
   * is lent. In US dollars.
   *
   * <p>In doubt: whether it is negative for a borrow, as the quantity is said to be, is
   * unpublished. A live scenario with a borrow would settle it.
   */
  public BigDecimal netExposureNotional() {
    return received.require(
        "BorrowLendPosition", "netExposureNotional", values.netExposureNotional);
  }

  /** Asset that is borrowed or lent. */
  public Asset symbol() {
    return received.require("BorrowLendPosition", "symbol", values.symbol);
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
    return other instanceof BorrowLendPosition that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("BorrowLendPosition", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal cumulativeInterest;
    @Nullable String id;
    @Nullable BigDecimal imf;
    @Nullable MarginFunction imfFunction;
    @Nullable BigDecimal netQuantity;
    @Nullable BigDecimal markPrice;
    @Nullable BigDecimal mmf;
    @Nullable MarginFunction mmfFunction;
    @Nullable BigDecimal netExposureQuantity;
    @Nullable BigDecimal netExposureNotional;
    @Nullable Asset symbol;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        cumulativeInterest, id, imf, imfFunction, netQuantity, markPrice, mmf, mmfFunction,
        netExposureQuantity, netExposureNotional, symbol
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder cumulativeInterest(@Nullable BigDecimal cumulativeInterest) {
      values.cumulativeInterest = cumulativeInterest;
      return this;
    }

    public Builder id(@Nullable String id) {
      values.id = id;
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

    public Builder netQuantity(@Nullable BigDecimal netQuantity) {
      values.netQuantity = netQuantity;
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

    public Builder netExposureQuantity(@Nullable BigDecimal netExposureQuantity) {
      values.netExposureQuantity = netExposureQuantity;
      return this;
    }

    public Builder netExposureNotional(@Nullable BigDecimal netExposureNotional) {
      values.netExposureNotional = netExposureNotional;
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
    public BorrowLendPosition build() {
      Checks.require("BorrowLendPosition", "cumulativeInterest", values.cumulativeInterest);
      Checks.require("BorrowLendPosition", "id", values.id);
      Checks.require("BorrowLendPosition", "imf", values.imf);
      Checks.require("BorrowLendPosition", "imfFunction", values.imfFunction);
      Checks.require("BorrowLendPosition", "netQuantity", values.netQuantity);
      Checks.require("BorrowLendPosition", "markPrice", values.markPrice);
      Checks.require("BorrowLendPosition", "mmf", values.mmf);
      Checks.require("BorrowLendPosition", "mmfFunction", values.mmfFunction);
      Checks.require("BorrowLendPosition", "netExposureQuantity", values.netExposureQuantity);
      Checks.require("BorrowLendPosition", "netExposureNotional", values.netExposureNotional);
      Checks.require("BorrowLendPosition", "symbol", values.symbol);
      return new BorrowLendPosition(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public BorrowLendPosition received(JsonReader in) {
      boolean whole =
          values.cumulativeInterest != null && values.id != null && values.imf != null
          && values.imfFunction != null && values.netQuantity != null && values.markPrice != null
          && values.mmf != null && values.mmfFunction != null && values.netExposureQuantity != null
          && values.netExposureNotional != null && values.symbol != null;
      return new BorrowLendPosition(values.copy(), in.received(whole));
    }
  }
}
