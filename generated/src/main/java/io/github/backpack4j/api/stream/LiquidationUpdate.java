// Generated from specs/schemas/liquidation.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.api.model.Side;
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
 * One liquidation, of whichever kind.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class LiquidationUpdate {
  private static final List<String> MEMBERS = List.of("e", "E", "q", "p", "S", "s", "T");
  private static final List<String> NAMES =
      List.of("event", "eventTime", "quantity", "price", "side", "symbol", "engineTime");

  private final Values values;
  private final Received received;

  private LiquidationUpdate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of event, {@code liquidation}. */
  public String event() {
    return received.require("LiquidationUpdate", "e", values.event);
  }

  /** When the stream server sent it. Microseconds on the wire. */
  public Instant eventTime() {
    return received.require("LiquidationUpdate", "E", values.eventTime);
  }

  /** Quantity. In base. */
  public BigDecimal quantity() {
    return received.require("LiquidationUpdate", "q", values.quantity);
  }

  /**
   * Price. In quote per base.
   *
   * <p>In doubt: whether it is the price of a trade or the price at which the liquidation began is
   * unproven. A recording beside the trade stream would settle it.
   */
  public BigDecimal price() {
    return received.require("LiquidationUpdate", "p", values.price);
  }

  /**
   * Side; that it is the side of the order that closes the position is inferred.
   *
   * <p>In doubt: whether it is the side of the order that closes the position or that of the
   * position is unproven. A recording beside the trade stream would settle it.
   */
  public Side side() {
    return received.require("LiquidationUpdate", "S", values.side);
  }

  /** Market. */
  public String symbol() {
    return received.require("LiquidationUpdate", "s", values.symbol);
  }

  /** When the matching engine did it. Microseconds on the wire. */
  public Instant engineTime() {
    return received.require("LiquidationUpdate", "T", values.engineTime);
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
    return other instanceof LiquidationUpdate that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("LiquidationUpdate", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String event;
    @Nullable Instant eventTime;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal price;
    @Nullable Side side;
    @Nullable String symbol;
    @Nullable Instant engineTime;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {event, eventTime, quantity, price, side, symbol, engineTime};
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

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
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

    public Builder engineTime(@Nullable Instant engineTime) {
      values.engineTime = engineTime;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public LiquidationUpdate build() {
      Checks.require("LiquidationUpdate", "event", values.event);
      Checks.require("LiquidationUpdate", "eventTime", values.eventTime);
      Checks.require("LiquidationUpdate", "quantity", values.quantity);
      Checks.require("LiquidationUpdate", "price", values.price);
      Checks.require("LiquidationUpdate", "side", values.side);
      Checks.require("LiquidationUpdate", "symbol", values.symbol);
      Checks.require("LiquidationUpdate", "engineTime", values.engineTime);
      return new LiquidationUpdate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public LiquidationUpdate received(JsonReader in) {
      boolean whole =
          values.event != null && values.eventTime != null && values.quantity != null
          && values.price != null && values.side != null && values.symbol != null
          && values.engineTime != null;
      return new LiquidationUpdate(values.copy(), in.received(whole));
    }
  }
}
