// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
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
 * What quotes are asked for.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class RfqRequest {
  private static final List<String> MEMBERS =
      List.of(
          "clientId", "quantity", "quoteQuantity", "price", "symbol", "side", "executionMode",
          "autoLend", "autoLendRedeem", "autoBorrow", "autoBorrowRepay");

  private final Values values;
  private final Received received;

  private RfqRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** An id of the caller's own; 0 is a valid one. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** Quantity to trade. In base. */
  public @Nullable BigDecimal quantity() {
    return values.quantity;
  }

  /** Value to trade instead of a quantity. In quote. */
  public @Nullable BigDecimal quoteQuantity() {
    return values.quoteQuantity;
  }

  /**
   * Worst price to take; goes with execution mode {@code Immediate}. In quote per base.
   *
   * <p>In doubt: that {@code Immediate} needs a price is a reading of the document, which has both
   * optional. A live scenario without one would settle it.
   */
  public @Nullable BigDecimal price() {
    return values.price;
  }

  /** Market, such as {@code SOL_USDC_RFQ}. */
  public String symbol() {
    return received.require("RfqRequest", "symbol", values.symbol);
  }

  /** Side to be on; a bid buys. Makers do not see it. */
  public Side side() {
    return received.require("RfqRequest", "side", values.side);
  }

  /** How a quote becomes a trade; {@code AwaitAccept} when left out. */
  public @Nullable RfqExecutionMode executionMode() {
    return values.executionMode;
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
    return other instanceof RfqRequest that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("RfqRequest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Long clientId;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal quoteQuantity;
    @Nullable BigDecimal price;
    @Nullable String symbol;
    @Nullable Side side;
    @Nullable RfqExecutionMode executionMode;
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
        clientId, quantity, quoteQuantity, price, symbol, side, executionMode, autoLend,
        autoLendRedeem, autoBorrow, autoBorrowRepay
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link RfqRequest#clientId()}. */
    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    /** Sets {@link RfqRequest#quantity()}. */
    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    /** Sets {@link RfqRequest#quantity()} from plain text. */
    public Builder quantity(String quantity) {
      return quantity(Decimals.parse("quantity", quantity));
    }

    /** Sets {@link RfqRequest#quoteQuantity()}. */
    public Builder quoteQuantity(@Nullable BigDecimal quoteQuantity) {
      values.quoteQuantity = quoteQuantity;
      return this;
    }

    /** Sets {@link RfqRequest#quoteQuantity()} from plain text. */
    public Builder quoteQuantity(String quoteQuantity) {
      return quoteQuantity(Decimals.parse("quoteQuantity", quoteQuantity));
    }

    /** Sets {@link RfqRequest#price()}. */
    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    /** Sets {@link RfqRequest#price()} from plain text. */
    public Builder price(String price) {
      return price(Decimals.parse("price", price));
    }

    /** Sets {@link RfqRequest#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link RfqRequest#side()}. */
    public Builder side(@Nullable Side side) {
      values.side = side;
      return this;
    }

    /** Sets {@link RfqRequest#executionMode()}. */
    public Builder executionMode(@Nullable RfqExecutionMode executionMode) {
      values.executionMode = executionMode;
      return this;
    }

    /** Sets {@link RfqRequest#autoLend()}. */
    public Builder autoLend(@Nullable Boolean autoLend) {
      values.autoLend = autoLend;
      return this;
    }

    /** Sets {@link RfqRequest#autoLendRedeem()}. */
    public Builder autoLendRedeem(@Nullable Boolean autoLendRedeem) {
      values.autoLendRedeem = autoLendRedeem;
      return this;
    }

    /** Sets {@link RfqRequest#autoBorrow()}. */
    public Builder autoBorrow(@Nullable Boolean autoBorrow) {
      values.autoBorrow = autoBorrow;
      return this;
    }

    /** Sets {@link RfqRequest#autoBorrowRepay()}. */
    public Builder autoBorrowRepay(@Nullable Boolean autoBorrowRepay) {
      values.autoBorrowRepay = autoBorrowRepay;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public RfqRequest build() {
      Checks.require("RfqRequest", "symbol", values.symbol);
      Checks.require("RfqRequest", "side", values.side);
      Checks.exactlyOne(
          "RfqRequest",
          List.of("quantity", "quoteQuantity"),
          values.quantity,
          values.quoteQuantity);
      Checks.range("RfqRequest", "clientId", values.clientId, 0L, 4294967295L);
      return new RfqRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public RfqRequest received(JsonReader in) {
      boolean whole = values.symbol != null && values.side != null;
      return new RfqRequest(values.copy(), in.received(whole));
    }
  }
}
