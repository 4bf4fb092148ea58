// Generated from specs/schemas/ticker.yaml. Do not edit; see CONTRIBUTING.md.
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
 * The best bid and ask of one market. A side's price and quantity are absent while that side is
 * empty.
 *
 * <p>In doubt: that an empty side is absent, and not told with a quantity of {@code 0}, is the word
 * of clients. A live scenario on a market where nobody sells would settle it.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class BookTickerUpdate {
  private static final List<String> MEMBERS = List.of("e", "E", "s", "a", "A", "b", "B", "u", "T");
  private static final List<String> NAMES =
      List.of(
          "event", "eventTime", "symbol", "askPrice", "askQuantity", "bidPrice", "bidQuantity",
          "updateId", "engineTime");

  private final Values values;
  private final Received received;

  private BookTickerUpdate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of event, {@code bookTicker}. */
  public String event() {
    return received.require("BookTickerUpdate", "e", values.event);
  }

  /** When the stream server sent it. Microseconds on the wire. */
  public Instant eventTime() {
    return received.require("BookTickerUpdate", "E", values.eventTime);
  }

  /** Market. */
  public String symbol() {
    return received.require("BookTickerUpdate", "s", values.symbol);
  }

  /** Best ask. In quote per base. */
  public @Nullable BigDecimal askPrice() {
    return values.askPrice;
  }

  /** Quantity at the best ask. In base. */
  public @Nullable BigDecimal askQuantity() {
    return values.askQuantity;
  }

  /** Best bid. In quote per base. */
  public @Nullable BigDecimal bidPrice() {
    return values.bidPrice;
  }

  /** Quantity at the best bid. In base. */
  public @Nullable BigDecimal bidQuantity() {
    return values.bidQuantity;
  }

  /** Sequence number of the change, on the same count as the depth stream's. */
  public long updateId() {
    return received.require("BookTickerUpdate", "u", values.updateId);
  }

  /** When the matching engine made the change. Microseconds on the wire. */
  public Instant engineTime() {
    return received.require("BookTickerUpdate", "T", values.engineTime);
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
    return other instanceof BookTickerUpdate that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("BookTickerUpdate", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String event;
    @Nullable Instant eventTime;
    @Nullable String symbol;
    @Nullable BigDecimal askPrice;
    @Nullable BigDecimal askQuantity;
    @Nullable BigDecimal bidPrice;
    @Nullable BigDecimal bidQuantity;
    @Nullable Long updateId;
    @Nullable Instant engineTime;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        event, eventTime, symbol, askPrice, askQuantity, bidPrice, bidQuantity, updateId, engineTime
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

    public Builder askPrice(@Nullable BigDecimal askPrice) {
      values.askPrice = askPrice;
      return this;
    }

    public Builder askQuantity(@Nullable BigDecimal askQuantity) {
      values.askQuantity = askQuantity;
      return this;
    }

    public Builder bidPrice(@Nullable BigDecimal bidPrice) {
      values.bidPrice = bidPrice;
      return this;
    }

    public Builder bidQuantity(@Nullable BigDecimal bidQuantity) {
      values.bidQuantity = bidQuantity;
      return this;
    }

    public Builder updateId(@Nullable Long updateId) {
      values.updateId = updateId;
      return this;
    }

    public Builder engineTime(@Nullable Instant engineTime) {
      values.engineTime = engineTime;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public BookTickerUpdate build() {
      Checks.require("BookTickerUpdate", "event", values.event);
      Checks.require("BookTickerUpdate", "eventTime", values.eventTime);
      Checks.require("BookTickerUpdate", "symbol", values.symbol);
      Checks.require("BookTickerUpdate", "updateId", values.updateId);
      Checks.require("BookTickerUpdate", "engineTime", values.engineTime);
      return new BookTickerUpdate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public BookTickerUpdate received(JsonReader in) {
      boolean whole =
          values.event != null && values.eventTime != null && values.symbol != null
          && values.updateId != null && values.engineTime != null;
      return new BookTickerUpdate(values.copy(), in.received(whole));
    }
  }
}
