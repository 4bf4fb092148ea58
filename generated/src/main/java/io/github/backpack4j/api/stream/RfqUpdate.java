// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SystemOrderType;
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
 * Something happened to an RFQ or to a quote. Members that do not apply to the event, or are not
 * for the account to see, are absent.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class RfqUpdate {
  private static final List<String> MEMBERS =
      List.of(
          "e", "E", "R", "u", "C", "s", "S", "q", "Q", "p", "w", "W", "X", "T", "o", "O", "z", "Z",
          "l", "L");
  private static final List<String> NAMES =
      List.of(
          "event", "eventTime", "rfqId", "quoteId", "clientId", "symbol", "side", "quantity",
          "quoteQuantity", "price", "submissionTime", "expiryTime", "status", "engineTime",
          "systemOrderType", "orderExpiryTime", "executedQuantity", "executedQuoteQuantity",
          "fillQuantity", "fillQuoteQuantity");

  private final Values values;
  private final Received received;

  private RfqUpdate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** What happened. */
  public RfqUpdateEvent event() {
    return received.require("RfqUpdate", "e", values.event);
  }

  /** When the stream server sent it. Microseconds on the wire. */
  public Instant eventTime() {
    return received.require("RfqUpdate", "E", values.eventTime);
  }

  /**
   * The id the exchange gave the RFQ; the one that a quote answers when the event is about a quote.
   */
  public String rfqId() {
    return received.require("RfqUpdate", "R", values.rfqId);
  }

  /**
   * The id the exchange gave the quote; on {@code quoteAccepted}, {@code quoteCancelled},
   * {@code rfqCandidate}, {@code rfqAcceptedBinding}, {@code rfqFilled}, and to the maker on
   * {@code rfqCancelRequested}.
   */
  public @Nullable String quoteId() {
    return values.quoteId;
  }

  /**
   * The id the reader gave: to the requester that of the RFQ, to the maker that of the quote.
   * Absent when none was given, and on an RFQ of others.
   */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** Market. */
  public String symbol() {
    return received.require("RfqUpdate", "s", values.symbol);
  }

  /**
   * Side that the requester is on. Absent on {@code rfqActive} unless the RFQ rests, on
   * {@code quoteAccepted} and {@code quoteCancelled}, and to the maker on {@code rfqFilled}.
   *
   * <p>In doubt: on {@code rfqCancelRequested} the tests of the exchange's own client show the
   * maker the other side than the requester, so there it may be the maker's; and that client
   * expects a side on every {@code rfqFilled}. A live scenario with an RFQ that rests would settle
   * both.
   */
  public @Nullable Side side() {
    return values.side;
  }

  /**
   * Quantity asked for; absent when a value was, on {@code quoteAccepted} and
   * {@code quoteCancelled}, and to the maker on {@code rfqFilled}. In base.
   */
  public @Nullable BigDecimal quantity() {
    return values.quantity;
  }

  /**
   * Value asked for; absent when a quantity was, on {@code quoteAccepted} and
   * {@code quoteCancelled}, and to the maker on {@code rfqFilled}. In quote.
   *
   * <p>In doubt: the document has one of the two in words and both in its example of
   * {@code rfqCandidate}. A live scenario with a candidate would settle whether the second is
   * worked out there.
   */
  public @Nullable BigDecimal quoteQuantity() {
    return values.quoteQuantity;
  }

  /**
   * Price. To the requester, on {@code rfqCandidate} and {@code rfqFilled}, what the requester pays
   * or receives, with the fee in it; to the maker, on {@code rfqFilled}, as quoted. By the
   * exchange's own client other events may have one too: the limit of an RFQ that rests, or the
   * price of the quote. In quote per base.
   */
  public @Nullable BigDecimal price() {
    return values.price;
  }

  /**
   * When quotes are due; on {@code rfqActive}, {@code rfqAccepted}, {@code rfqRefreshed},
   * {@code rfqCancelled}, and to the requester on {@code rfqCancelRequested}. Each
   * {@code rfqActive} of the same RFQ sets it anew. Milliseconds on the wire.
   */
  public @Nullable Instant submissionTime() {
    return values.submissionTime;
  }

  /**
   * When the RFQ expires if nothing matches it; on the events that have {@link #submissionTime()}.
   * Milliseconds on the wire.
   */
  public @Nullable Instant expiryTime() {
    return values.expiryTime;
  }

  /**
   * Where the RFQ stands, or the quote when the event is about one; the words are those of orders.
   */
  public OrderStatus status() {
    return received.require("RfqUpdate", "X", values.status);
  }

  /** When the matching engine did it. Microseconds on the wire. */
  public Instant engineTime() {
    return received.require("RfqUpdate", "T", values.engineTime);
  }

  /** What kind of system order it is; only where the exchange itself asked for quotes. */
  public @Nullable SystemOrderType systemOrderType() {
    return values.systemOrderType;
  }

  /**
   * When an RFQ that rests is given up; its unit is inferred. Absent on others. Milliseconds on the
   * wire.
   *
   * <p>In doubt: that it counts milliseconds, as the other expiry does, is inferred. A live
   * scenario with an RFQ that rests would settle it.
   */
  public @Nullable Instant orderExpiryTime() {
    return values.orderExpiryTime;
  }

  /** Quantity filled so far of an RFQ that rests; absent on others. In base. */
  public @Nullable BigDecimal executedQuantity() {
    return values.executedQuantity;
  }

  /**
   * Value filled so far of an RFQ that rests; absent on others. In quote.
   *
   * <p>In doubt: the tests of the exchange's own client have no value on an RFQ by quantity,
   * neither here nor of a fill; whether it is left out is unproven. A live scenario with an RFQ
   * that rests would settle it.
   */
  public @Nullable BigDecimal executedQuoteQuantity() {
    return values.executedQuoteQuantity;
  }

  /**
   * Quantity of this fill, on {@code rfqFilled} of an RFQ that rests; absent on others. In base.
   */
  public @Nullable BigDecimal fillQuantity() {
    return values.fillQuantity;
  }

  /**
   * Value of this fill, on {@code rfqFilled} of an RFQ that rests; absent on others. On an order
   * update {@link #fillQuoteQuantity()} is a price. In quote.
   */
  public @Nullable BigDecimal fillQuoteQuantity() {
    return values.fillQuoteQuantity;
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
    return other instanceof RfqUpdate that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("RfqUpdate", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable RfqUpdateEvent event;
    @Nullable Instant eventTime;
    @Nullable String rfqId;
    @Nullable String quoteId;
    @Nullable Long clientId;
    @Nullable String symbol;
    @Nullable Side side;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal quoteQuantity;
    @Nullable BigDecimal price;
    @Nullable Instant submissionTime;
    @Nullable Instant expiryTime;
    @Nullable OrderStatus status;
    @Nullable Instant engineTime;
    @Nullable SystemOrderType systemOrderType;
    @Nullable Instant orderExpiryTime;
    @Nullable BigDecimal executedQuantity;
    @Nullable BigDecimal executedQuoteQuantity;
    @Nullable BigDecimal fillQuantity;
    @Nullable BigDecimal fillQuoteQuantity;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        event, eventTime, rfqId, quoteId, clientId, symbol, side, quantity, quoteQuantity, price,
        submissionTime, expiryTime, status, engineTime, systemOrderType, orderExpiryTime,
        executedQuantity, executedQuoteQuantity, fillQuantity, fillQuoteQuantity
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder event(@Nullable RfqUpdateEvent event) {
      values.event = event;
      return this;
    }

    public Builder eventTime(@Nullable Instant eventTime) {
      values.eventTime = eventTime;
      return this;
    }

    public Builder rfqId(@Nullable String rfqId) {
      values.rfqId = rfqId;
      return this;
    }

    public Builder quoteId(@Nullable String quoteId) {
      values.quoteId = quoteId;
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

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder quoteQuantity(@Nullable BigDecimal quoteQuantity) {
      values.quoteQuantity = quoteQuantity;
      return this;
    }

    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    public Builder submissionTime(@Nullable Instant submissionTime) {
      values.submissionTime = submissionTime;
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

    public Builder engineTime(@Nullable Instant engineTime) {
      values.engineTime = engineTime;
      return this;
    }

    public Builder systemOrderType(@Nullable SystemOrderType systemOrderType) {
      values.systemOrderType = systemOrderType;
      return this;
    }

    public Builder orderExpiryTime(@Nullable Instant orderExpiryTime) {
      values.orderExpiryTime = orderExpiryTime;
      return this;
    }

    public Builder executedQuantity(@Nullable BigDecimal executedQuantity) {
      values.executedQuantity = executedQuantity;
      return this;
    }

    public Builder executedQuoteQuantity(@Nullable BigDecimal executedQuoteQuantity) {
      values.executedQuoteQuantity = executedQuoteQuantity;
      return this;
    }

    public Builder fillQuantity(@Nullable BigDecimal fillQuantity) {
      values.fillQuantity = fillQuantity;
      return this;
    }

    public Builder fillQuoteQuantity(@Nullable BigDecimal fillQuoteQuantity) {
      values.fillQuoteQuantity = fillQuoteQuantity;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public RfqUpdate build() {
      Checks.require("RfqUpdate", "event", values.event);
      Checks.require("RfqUpdate", "eventTime", values.eventTime);
      Checks.require("RfqUpdate", "rfqId", values.rfqId);
      Checks.require("RfqUpdate", "symbol", values.symbol);
      Checks.require("RfqUpdate", "status", values.status);
      Checks.require("RfqUpdate", "engineTime", values.engineTime);
      Checks.range("RfqUpdate", "clientId", values.clientId, 0L, 4294967295L);
      return new RfqUpdate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public RfqUpdate received(JsonReader in) {
      boolean whole =
          values.event != null && values.eventTime != null && values.rfqId != null
          && values.symbol != null && values.status != null && values.engineTime != null;
      return new RfqUpdate(values.copy(), in.received(whole));
    }
  }
}
