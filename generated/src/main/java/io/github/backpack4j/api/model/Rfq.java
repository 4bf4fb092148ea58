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
 * A request for quotes as the exchange holds it.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Rfq {
  private static final List<String> MEMBERS =
      List.of(
          "rfqId", "clientId", "symbol", "side", "price", "quantity", "quoteQuantity",
          "submissionTime", "systemOrderType", "expiryTime", "status", "executionMode",
          "createdAt");

  private final Values values;
  private final Received received;

  private Rfq(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** The id the exchange gave the RFQ. */
  public String rfqId() {
    return received.require("Rfq", "rfqId", values.rfqId);
  }

  /** The id the caller gave the RFQ. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** Market, such as {@code SOL_USDC_RFQ}. */
  public String symbol() {
    return received.require("Rfq", "symbol", values.symbol);
  }

  /** Side that the requester is on; a bid buys. */
  public Side side() {
    return received.require("Rfq", "side", values.side);
  }

  /**
   * Worst price that the requester takes; execution mode {@code Immediate} only. In quote per base.
   *
   * <p>In doubt: that it is a limit, and not the one price to trade at, is inferred. A live
   * scenario with a price above the best quote would settle it.
   */
  public @Nullable BigDecimal price() {
    return values.price;
  }

  /** Quantity asked for; absent when a value was. In base. */
  public @Nullable BigDecimal quantity() {
    return values.quantity;
  }

  /** Value asked for; absent when a quantity was. In quote. */
  public @Nullable BigDecimal quoteQuantity() {
    return values.quoteQuantity;
  }

  /** When quotes are due. Milliseconds on the wire. */
  public Instant submissionTime() {
    return received.require("Rfq", "submissionTime", values.submissionTime);
  }

  /** What kind of system order it is; only where the exchange itself asked for quotes. */
  public @Nullable SystemOrderType systemOrderType() {
    return values.systemOrderType;
  }

  /** When it expires if nothing matches it. Milliseconds on the wire. */
  public Instant expiryTime() {
    return received.require("Rfq", "expiryTime", values.expiryTime);
  }

  /** Where the RFQ stands; the words are those of orders. */
  public OrderStatus status() {
    return received.require("Rfq", "status", values.status);
  }

  /** How a quote becomes a trade. */
  public RfqExecutionMode executionMode() {
    return received.require("Rfq", "executionMode", values.executionMode);
  }

  /** When the RFQ was accepted. Milliseconds on the wire. */
  public Instant createdAt() {
    return received.require("Rfq", "createdAt", values.createdAt);
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
    return other instanceof Rfq that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Rfq", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String rfqId;
    @Nullable Long clientId;
    @Nullable String symbol;
    @Nullable Side side;
    @Nullable BigDecimal price;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal quoteQuantity;
    @Nullable Instant submissionTime;
    @Nullable SystemOrderType systemOrderType;
    @Nullable Instant expiryTime;
    @Nullable OrderStatus status;
    @Nullable RfqExecutionMode executionMode;
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
        rfqId, clientId, symbol, side, price, quantity, quoteQuantity, submissionTime,
        systemOrderType, expiryTime, status, executionMode, createdAt
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

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder side(@Nullable Side side) {
      values.side = side;
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

    public Builder quoteQuantity(@Nullable BigDecimal quoteQuantity) {
      values.quoteQuantity = quoteQuantity;
      return this;
    }

    public Builder submissionTime(@Nullable Instant submissionTime) {
      values.submissionTime = submissionTime;
      return this;
    }

    public Builder systemOrderType(@Nullable SystemOrderType systemOrderType) {
      values.systemOrderType = systemOrderType;
      return this;
    }

    public Builder expiryTime(@Nullable Instant expiryTime) {
      values.expiryTime = expiryTime;
      return this;
    }

    public Builder status(@Nullable OrderStatus status) {
      values.status = status;
      return this;
    }

    public Builder executionMode(@Nullable RfqExecutionMode executionMode) {
      values.executionMode = executionMode;
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
    public Rfq build() {
      Checks.require("Rfq", "rfqId", values.rfqId);
      Checks.require("Rfq", "symbol", values.symbol);
      Checks.require("Rfq", "side", values.side);
      Checks.require("Rfq", "submissionTime", values.submissionTime);
      Checks.require("Rfq", "expiryTime", values.expiryTime);
      Checks.require("Rfq", "status", values.status);
      Checks.require("Rfq", "executionMode", values.executionMode);
      Checks.require("Rfq", "createdAt", values.createdAt);
      Checks.range("Rfq", "clientId", values.clientId, 0L, 4294967295L);
      return new Rfq(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Rfq received(JsonReader in) {
      boolean whole =
          values.rfqId != null && values.symbol != null && values.side != null
          && values.submissionTime != null && values.expiryTime != null && values.status != null
          && values.executionMode != null && values.createdAt != null;
      return new Rfq(values.copy(), in.received(whole));
    }
  }
}
