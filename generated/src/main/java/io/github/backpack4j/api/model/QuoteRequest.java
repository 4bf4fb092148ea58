// Generated from specs/schemas/quote.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Decimals;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quote to submit.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class QuoteRequest {
  private static final List<String> MEMBERS =
      List.of(
          "rfqId", "clientId", "bidPrice", "askPrice", "autoLend", "autoLendRedeem", "autoBorrow",
          "autoBorrowRepay");

  private final Values values;
  private final Received received;

  private QuoteRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** RFQ to answer. */
  public String rfqId() {
    return received.require("QuoteRequest", "rfqId", values.rfqId);
  }

  /** An id of the maker's own for this quote; 0 is a valid one. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** Price to buy at. In quote per base. */
  public BigDecimal bidPrice() {
    return received.require("QuoteRequest", "bidPrice", values.bidPrice);
  }

  /** Price to sell at. In quote per base. */
  public BigDecimal askPrice() {
    return received.require("QuoteRequest", "askPrice", values.askPrice);
  }

  /** Lend what the trade brings. */
  public @Nullable Boolean autoLend() {
    return values.autoLend;
  }

  /** Take back lent funds when the trade needs them. */
  public @Nullable Boolean autoLendRedeem() {
    return values.autoLendRedeem;
  }

  /** Borrow what the trade lacks. */
  public @Nullable Boolean autoBorrow() {
    return values.autoBorrow;
  }

  /** Repay a borrow with what the trade brings. */
  public @Nullable Boolean autoBorrowRepay() {
    return values.autoBorrowRepay;
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
    return other instanceof QuoteRequest that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("QuoteRequest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String rfqId;
    @Nullable Long clientId;
    @Nullable BigDecimal bidPrice;
    @Nullable BigDecimal askPrice;
    @Nullable Boolean autoLend;
    @Nullable Boolean autoLendRedeem;
    @Nullable Boolean autoBorrow;
    @Nullable Boolean autoBorrowRepay;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        rfqId, clientId, bidPrice, askPrice, autoLend, autoLendRedeem, autoBorrow, autoBorrowRepay
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link QuoteRequest#rfqId()}. */
    public Builder rfqId(@Nullable String rfqId) {
      values.rfqId = rfqId;
      return this;
    }

    /** Sets {@link QuoteRequest#clientId()}. */
    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    /** Sets {@link QuoteRequest#bidPrice()}. */
    public Builder bidPrice(@Nullable BigDecimal bidPrice) {
      values.bidPrice = bidPrice;
      return this;
    }

    /** Sets {@link QuoteRequest#bidPrice()} from plain text. */
    public Builder bidPrice(String bidPrice) {
      return bidPrice(Decimals.parse("bidPrice", bidPrice));
    }

    /** Sets {@link QuoteRequest#askPrice()}. */
    public Builder askPrice(@Nullable BigDecimal askPrice) {
      values.askPrice = askPrice;
      return this;
    }

    /** Sets {@link QuoteRequest#askPrice()} from plain text. */
    public Builder askPrice(String askPrice) {
      return askPrice(Decimals.parse("askPrice", askPrice));
    }

    /** Sets {@link QuoteRequest#autoLend()}. */
    public Builder autoLend(@Nullable Boolean autoLend) {
      values.autoLend = autoLend;
      return this;
    }

    /** Sets {@link QuoteRequest#autoLendRedeem()}. */
    public Builder autoLendRedeem(@Nullable Boolean autoLendRedeem) {
      values.autoLendRedeem = autoLendRedeem;
      return this;
    }

    /** Sets {@link QuoteRequest#autoBorrow()}. */
    public Builder autoBorrow(@Nullable Boolean autoBorrow) {
      values.autoBorrow = autoBorrow;
      return this;
    }

    /** Sets {@link QuoteRequest#autoBorrowRepay()}. */
    public Builder autoBorrowRepay(@Nullable Boolean autoBorrowRepay) {
      values.autoBorrowRepay = autoBorrowRepay;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public QuoteRequest build() {
      Checks.require("QuoteRequest", "rfqId", values.rfqId);
      Checks.require("QuoteRequest", "bidPrice", values.bidPrice);
      Checks.require("QuoteRequest", "askPrice", values.askPrice);
      Checks.range("QuoteRequest", "clientId", values.clientId, 0L, 4294967295L);
      return new QuoteRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public QuoteRequest received(JsonReader in) {
      boolean whole = values.rfqId != null && values.bidPrice != null && values.askPrice != null;
      return new QuoteRequest(values.copy(), in.received(whole));
    }
  }
}
