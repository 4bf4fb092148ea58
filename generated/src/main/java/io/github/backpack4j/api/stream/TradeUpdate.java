// Generated from specs/schemas/trade.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

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
 * One trade on one market, whoever made it; liquidations are among them.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class TradeUpdate {
  private static final List<String> MEMBERS =
      List.of("e", "E", "s", "p", "q", "b", "a", "t", "T", "m");
  private static final List<String> NAMES =
      List.of(
          "event", "eventTime", "symbol", "price", "quantity", "buyerOrderId", "sellerOrderId",
          "tradeId", "engineTime", "isBuyerMaker");

  private final Values values;
  private final Received received;

  private TradeUpdate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of event, {@code trade}. */
  public String event() {
    return received.require("TradeUpdate", "e", values.event);
  }

  /** When the stream server sent it. Microseconds on the wire. */
  public Instant eventTime() {
    return received.require("TradeUpdate", "E", values.eventTime);
  }

  /** Market. */
  public String symbol() {
    return received.require("TradeUpdate", "s", values.symbol);
  }

  /** Price. In quote per base. */
  public BigDecimal price() {
    return received.require("TradeUpdate", "p", values.price);
  }

  /** Quantity. In base. */
  public BigDecimal quantity() {
    return received.require("TradeUpdate", "q", values.quantity);
  }

  /** Order of the buyer. */
  public String buyerOrderId() {
    return received.require("TradeUpdate", "b", values.buyerOrderId);
  }

  /** Order of the seller. */
  public String sellerOrderId() {
    return received.require("TradeUpdate", "a", values.sellerOrderId);
  }

  /** Trade; its market counts them one by one. */
  public long tradeId() {
    return received.require("TradeUpdate", "t", values.tradeId);
  }

  /** When the matching engine made the trade. Microseconds on the wire. */
  public Instant engineTime() {
    return received.require("TradeUpdate", "T", values.engineTime);
  }

  /** Whether the buyer's order rested on the book, which is to say that the seller took. */
  public boolean isBuyerMaker() {
    return received.require("TradeUpdate", "m", values.isBuyerMaker);
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
    return other instanceof TradeUpdate that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("TradeUpdate", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String event;
    @Nullable Instant eventTime;
    @Nullable String symbol;
    @Nullable BigDecimal price;
    @Nullable BigDecimal quantity;
    @Nullable String buyerOrderId;
    @Nullable String sellerOrderId;
    @Nullable Long tradeId;
    @Nullable Instant engineTime;
    @Nullable Boolean isBuyerMaker;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        event, eventTime, symbol, price, quantity, buyerOrderId, sellerOrderId, tradeId, engineTime,
        isBuyerMaker
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder event(@Nullable String event) {
      values.event = event;
      return this;
    }

    public Builder eventTime(@Nullable Instant eventTime) {
      values.eventTime = eventTime;
      return this;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
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

    public Builder buyerOrderId(@Nullable String buyerOrderId) {
      values.buyerOrderId = buyerOrderId;
      return this;
    }

    public Builder sellerOrderId(@Nullable String sellerOrderId) {
      values.sellerOrderId = sellerOrderId;
      return this;
    }

    public Builder tradeId(@Nullable Long tradeId) {
      values.tradeId = tradeId;
      return this;
    }

    public Builder engineTime(@Nullable Instant engineTime) {
      values.engineTime = engineTime;
      return this;
    }

    public Builder isBuyerMaker(@Nullable Boolean isBuyerMaker) {
      values.isBuyerMaker = isBuyerMaker;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public TradeUpdate build() {
      Checks.require("TradeUpdate", "event", values.event);
      Checks.require("TradeUpdate", "eventTime", values.eventTime);
      Checks.require("TradeUpdate", "symbol", values.symbol);
      Checks.require("TradeUpdate", "price", values.price);
      Checks.require("TradeUpdate", "quantity", values.quantity);
      Checks.require("TradeUpdate", "buyerOrderId", values.buyerOrderId);
      Checks.require("TradeUpdate", "sellerOrderId", values.sellerOrderId);
      Checks.require("TradeUpdate", "tradeId", values.tradeId);
      Checks.require("TradeUpdate", "engineTime", values.engineTime);
      Checks.require("TradeUpdate", "isBuyerMaker", values.isBuyerMaker);
      return new TradeUpdate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public TradeUpdate received(JsonReader in) {
      boolean whole =
          values.event != null && values.eventTime != null && values.symbol != null
          && values.price != null && values.quantity != null && values.buyerOrderId != null
          && values.sellerOrderId != null && values.tradeId != null && values.engineTime != null
          && values.isBuyerMaker != null;
      return new TradeUpdate(values.copy(), in.received(whole));
    }
  }
}
