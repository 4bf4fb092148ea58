// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
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
 * A trade that came of one of the account's RFQs, as its requester sees it.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class RfqFill {
  private static final List<String> MEMBERS =
      List.of(
          "rfqId", "clientId", "quoteId", "symbol", "side", "quantity", "quoteQuantity",
          "fillPrice", "createdAt", "filledAt", "systemOrderType");

  private final Values values;
  private final Received received;

  private RfqFill(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** RFQ that was filled. */
  public String rfqId() {
    return received.require("RfqFill", "rfqId", values.rfqId);
  }

  /** The id the caller gave the RFQ. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** Quote it was filled with. */
  public String quoteId() {
    return received.require("RfqFill", "quoteId", values.quoteId);
  }

  /** Market. */
  public String symbol() {
    return received.require("RfqFill", "symbol", values.symbol);
  }

  /** Side that the requester was on. */
  public Side side() {
    return received.require("RfqFill", "side", values.side);
  }

  /**
   * Quantity of the RFQ; absent when it asked for a value. In base.
   *
   * <p>In doubt: whether a fill also has the quantity that it did not ask for is unproven. A live
   * scenario with an RFQ by value would settle it.
   */
  public @Nullable BigDecimal quantity() {
    return values.quantity;
  }

  /** Value of the RFQ; absent when it asked for a quantity. In quote. */
  public @Nullable BigDecimal quoteQuantity() {
    return values.quoteQuantity;
  }

  /**
   * Price that the requester paid or received. In quote per base.
   *
   * <p>In doubt: streams give the requester a price with the fee in it, and no fee stands here;
   * that this price is the same is inferred. A live scenario that compares both would settle it.
   */
  public BigDecimal fillPrice() {
    return received.require("RfqFill", "fillPrice", values.fillPrice);
  }

  /** When the RFQ was accepted. UTC text on the wire. */
  public Instant createdAt() {
    return received.require("RfqFill", "createdAt", values.createdAt);
  }

  /** When it was filled. UTC text on the wire. */
  public Instant filledAt() {
    return received.require("RfqFill", "filledAt", values.filledAt);
  }

  /** What kind of system order it was; only where the exchange itself asked for quotes. */
  public @Nullable SystemOrderType systemOrderType() {
    return values.systemOrderType;
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
    return other instanceof RfqFill that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("RfqFill", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String rfqId;
    @Nullable Long clientId;
    @Nullable String quoteId;
    @Nullable String symbol;
    @Nullable Side side;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal quoteQuantity;
    @Nullable BigDecimal fillPrice;
    @Nullable Instant createdAt;
    @Nullable Instant filledAt;
    @Nullable SystemOrderType systemOrderType;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        rfqId, clientId, quoteId, symbol, side, quantity, quoteQuantity, fillPrice, createdAt,
        filledAt, systemOrderType
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder rfqId(@Nullable String rfqId) {
      values.rfqId = rfqId;
      return this;
    }

    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    public Builder quoteId(@Nullable String quoteId) {
      values.quoteId = quoteId;
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

    public Builder quoteQuantity(@Nullable BigDecimal quoteQuantity) {
      values.quoteQuantity = quoteQuantity;
      return this;
    }

    public Builder fillPrice(@Nullable BigDecimal fillPrice) {
      values.fillPrice = fillPrice;
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

    public Builder systemOrderType(@Nullable SystemOrderType systemOrderType) {
      values.systemOrderType = systemOrderType;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public RfqFill build() {
      Checks.require("RfqFill", "rfqId", values.rfqId);
      Checks.require("RfqFill", "quoteId", values.quoteId);
      Checks.require("RfqFill", "symbol", values.symbol);
      Checks.require("RfqFill", "side", values.side);
      Checks.require("RfqFill", "fillPrice", values.fillPrice);
      Checks.require("RfqFill", "createdAt", values.createdAt);
      Checks.require("RfqFill", "filledAt", values.filledAt);
      Checks.range("RfqFill", "clientId", values.clientId, 0L, 4294967295L);
      return new RfqFill(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public RfqFill received(JsonReader in) {
      boolean whole =
          values.rfqId != null && values.quoteId != null && values.symbol != null
          && values.side != null && values.fillPrice != null && values.createdAt != null
          && values.filledAt != null;
      return new RfqFill(values.copy(), in.received(whole));
    }
  }
}
