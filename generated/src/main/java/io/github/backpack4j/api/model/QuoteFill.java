// Generated from specs/schemas/quote.yaml. Do not edit; see CONTRIBUTING.md.
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
 * A trade that came of one of the account's quotes, as its maker sees it.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class QuoteFill {
  private static final List<String> MEMBERS =
      List.of(
          "clientId", "quoteId", "rfqId", "symbol", "side", "quantity", "fillPrice", "fee",
          "feeSymbol", "createdAt", "filledAt");

  private final Values values;
  private final Received received;

  private QuoteFill(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** The id the maker gave the quote. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** Quote that was filled. */
  public String quoteId() {
    return received.require("QuoteFill", "quoteId", values.quoteId);
  }

  /** RFQ it was filled with. */
  public String rfqId() {
    return received.require("QuoteFill", "rfqId", values.rfqId);
  }

  /** Market. */
  public String symbol() {
    return received.require("QuoteFill", "symbol", values.symbol);
  }

  /**
   * Side of the trade.
   *
   * <p>In doubt: whether it is the side of the maker or that of the requester is unproven. A live
   * scenario with a quote that was accepted would settle it.
   */
  public Side side() {
    return received.require("QuoteFill", "side", values.side);
  }

  /** Quantity of the trade. In base. */
  public BigDecimal quantity() {
    return received.require("QuoteFill", "quantity", values.quantity);
  }

  /** Price of the trade, as the maker quoted it. In quote per base. */
  public BigDecimal fillPrice() {
    return received.require("QuoteFill", "fillPrice", values.fillPrice);
  }

  /**
   * Fee that the maker pays, in the asset that {@link #feeSymbol()} names; negative is a rebate. In
   * units of its asset.
   *
   * <p>In doubt: that a rebate is negative, as it is among the account's fee rates, is inferred. A
   * live scenario of a maker with a rebate would settle it.
   */
  public BigDecimal fee() {
    return received.require("QuoteFill", "fee", values.fee);
  }

  /** Asset the fee was charged in. */
  public Asset feeSymbol() {
    return received.require("QuoteFill", "feeSymbol", values.feeSymbol);
  }

  /** When the quote was accepted. UTC text on the wire. */
  public Instant createdAt() {
    return received.require("QuoteFill", "createdAt", values.createdAt);
  }

  /** When it was filled. UTC text on the wire. */
  public Instant filledAt() {
    return received.require("QuoteFill", "filledAt", values.filledAt);
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
    return other instanceof QuoteFill that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("QuoteFill", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Long clientId;
    @Nullable String quoteId;
    @Nullable String rfqId;
    @Nullable String symbol;
    @Nullable Side side;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal fillPrice;
    @Nullable BigDecimal fee;
    @Nullable Asset feeSymbol;
    @Nullable Instant createdAt;
    @Nullable Instant filledAt;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        clientId, quoteId, rfqId, symbol, side, quantity, fillPrice, fee, feeSymbol, createdAt,
        filledAt
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    public Builder quoteId(@Nullable String quoteId) {
      values.quoteId = quoteId;
      return this;
    }

    public Builder rfqId(@Nullable String rfqId) {
      values.rfqId = rfqId;
      return this;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder side(@Nullable Side side) {
      values.side = side;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder fillPrice(@Nullable BigDecimal fillPrice) {
      values.fillPrice = fillPrice;
      return this;
    }

    public Builder fee(@Nullable BigDecimal fee) {
      values.fee = fee;
      return this;
    }

    public Builder feeSymbol(@Nullable Asset feeSymbol) {
      values.feeSymbol = feeSymbol;
      return this;
    }

    public Builder createdAt(@Nullable Instant createdAt) {
      values.createdAt = createdAt;
      return this;
    }

    public Builder filledAt(@Nullable Instant filledAt) {
      values.filledAt = filledAt;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public QuoteFill build() {
      Checks.require("QuoteFill", "quoteId", values.quoteId);
      Checks.require("QuoteFill", "rfqId", values.rfqId);
      Checks.require("QuoteFill", "symbol", values.symbol);
      Checks.require("QuoteFill", "side", values.side);
      Checks.require("QuoteFill", "quantity", values.quantity);
      Checks.require("QuoteFill", "fillPrice", values.fillPrice);
      Checks.require("QuoteFill", "fee", values.fee);
      Checks.require("QuoteFill", "feeSymbol", values.feeSymbol);
      Checks.require("QuoteFill", "createdAt", values.createdAt);
      Checks.require("QuoteFill", "filledAt", values.filledAt);
      Checks.range("QuoteFill", "clientId", values.clientId, 0L, 4294967295L);
      return new QuoteFill(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public QuoteFill received(JsonReader in) {
      boolean whole =
          values.quoteId != null && values.rfqId != null && values.symbol != null
          && values.side != null && values.quantity != null && values.fillPrice != null
          && values.fee != null && values.feeSymbol != null && values.createdAt != null
          && values.filledAt != null;
      return new QuoteFill(values.copy(), in.received(whole));
    }
  }
}
