// Generated from specs/schemas/fill.yaml. Do not edit; see CONTRIBUTING.md.
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
 * One execution of one of the account's orders.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Fill {
  private static final List<String> MEMBERS =
      List.of(
          "clientId", "fee", "feeSymbol", "isMaker", "orderId", "price", "quantity", "side",
          "symbol", "systemOrderType", "timestamp", "tradeId");

  private final Values values;
  private final Received received;

  private Fill(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** The id the caller gave the order; text here, a number on orders. */
  public @Nullable String clientId() {
    return values.clientId;
  }

  /**
   * Fee, charged in the asset that {@link #feeSymbol()} names; negative is a rebate. In units of
   * its asset.
   *
   * <p>In doubt: that a rebate is negative here, as it is among the account's fee rates, is
   * inferred. A live scenario of a maker with a rebate would settle it.
   */
  public BigDecimal fee() {
    return received.require("Fill", "fee", values.fee);
  }

  /** Asset the fee was charged in. */
  public Asset feeSymbol() {
    return received.require("Fill", "feeSymbol", values.feeSymbol);
  }

  /** Whether the order rested on the book. */
  public boolean isMaker() {
    return received.require("Fill", "isMaker", values.isMaker);
  }

  /** Order that was filled. */
  public String orderId() {
    return received.require("Fill", "orderId", values.orderId);
  }

  /** Price of the fill. In quote per base. */
  public BigDecimal price() {
    return received.require("Fill", "price", values.price);
  }

  /** Quantity of the fill. In base. */
  public BigDecimal quantity() {
    return received.require("Fill", "quantity", values.quantity);
  }

  /** Side of the order. */
  public Side side() {
    return received.require("Fill", "side", values.side);
  }

  /** Market. */
  public String symbol() {
    return received.require("Fill", "symbol", values.symbol);
  }

  /** What kind of system order it was; absent on the account's own orders. */
  public @Nullable SystemOrderType systemOrderType() {
    return values.systemOrderType;
  }

  /** When it was filled. UTC text on the wire. */
  public Instant timestamp() {
    return received.require("Fill", "timestamp", values.timestamp);
  }

  /**
   * Trade it belongs to, numbered within the symbol; 0 or absent on backstop fills before 12
   * November 2025.
   */
  public @Nullable Long tradeId() {
    return values.tradeId;
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
    return other instanceof Fill that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Fill", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String clientId;
    @Nullable BigDecimal fee;
    @Nullable Asset feeSymbol;
    @Nullable Boolean isMaker;
    @Nullable String orderId;
    @Nullable BigDecimal price;
    @Nullable BigDecimal quantity;
    @Nullable Side side;
    @Nullable String symbol;
    @Nullable SystemOrderType systemOrderType;
    @Nullable Instant timestamp;
    @Nullable Long tradeId;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        clientId, fee, feeSymbol, isMaker, orderId, price, quantity, side, symbol, systemOrderType,
        timestamp, tradeId
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder clientId(@Nullable String clientId) {
      values.clientId = clientId;
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

    public Builder isMaker(@Nullable Boolean isMaker) {
      values.isMaker = isMaker;
      return this;
    }

    public Builder orderId(@Nullable String orderId) {
      values.orderId = orderId;
      return this;
    }

    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder side(@Nullable Side side) {
      values.side = side;
      return this;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder systemOrderType(@Nullable SystemOrderType systemOrderType) {
      values.systemOrderType = systemOrderType;
      return this;
    }

    public Builder timestamp(@Nullable Instant timestamp) {
      values.timestamp = timestamp;
      return this;
    }

    public Builder tradeId(@Nullable Long tradeId) {
      values.tradeId = tradeId;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Fill build() {
      Checks.require("Fill", "fee", values.fee);
      Checks.require("Fill", "feeSymbol", values.feeSymbol);
      Checks.require("Fill", "isMaker", values.isMaker);
      Checks.require("Fill", "orderId", values.orderId);
      Checks.require("Fill", "price", values.price);
      Checks.require("Fill", "quantity", values.quantity);
      Checks.require("Fill", "side", values.side);
      Checks.require("Fill", "symbol", values.symbol);
      Checks.require("Fill", "timestamp", values.timestamp);
      return new Fill(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Fill received(JsonReader in) {
      boolean whole =
          values.fee != null && values.feeSymbol != null && values.isMaker != null
          && values.orderId != null && values.price != null && values.quantity != null
          && values.side != null && values.symbol != null && values.timestamp != null;
      return new Fill(values.copy(), in.received(whole));
    }
  }
}
