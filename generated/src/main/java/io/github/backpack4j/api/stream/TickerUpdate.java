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
 * What one market did over the 24 hours that end now. It carries no time of the matching engine.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class TickerUpdate {
  private static final List<String> MEMBERS =
      List.of("e", "E", "s", "o", "c", "h", "l", "v", "V", "n");
  private static final List<String> NAMES =
      List.of(
          "event", "eventTime", "symbol", "firstPrice", "lastPrice", "high", "low", "volume",
          "quoteVolume", "trades");

  private final Values values;
  private final Received received;

  private TickerUpdate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of event, {@code ticker}. */
  public String event() {
    return received.require("TickerUpdate", "e", values.event);
  }

  /** When the stream server sent it. Microseconds on the wire. */
  public Instant eventTime() {
    return received.require("TickerUpdate", "E", values.eventTime);
  }

  /** Market. */
  public String symbol() {
    return received.require("TickerUpdate", "s", values.symbol);
  }

  /** First price. In quote per base. */
  public BigDecimal firstPrice() {
    return received.require("TickerUpdate", "o", values.firstPrice);
  }

  /** Last price. In quote per base. */
  public BigDecimal lastPrice() {
    return received.require("TickerUpdate", "c", values.lastPrice);
  }

  /** Highest price. In quote per base. */
  public BigDecimal high() {
    return received.require("TickerUpdate", "h", values.high);
  }

  /** Lowest price. In quote per base. */
  public BigDecimal low() {
    return received.require("TickerUpdate", "l", values.low);
  }

  /** Quantity traded. In base. */
  public BigDecimal volume() {
    return received.require("TickerUpdate", "v", values.volume);
  }

  /** Value traded. In quote. */
  public BigDecimal quoteVolume() {
    return received.require("TickerUpdate", "V", values.quoteVolume);
  }

  /** Number of trades; a number here, text on REST. */
  public long trades() {
    return received.require("TickerUpdate", "n", values.trades);
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
    return other instanceof TickerUpdate that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("TickerUpdate", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String event;
    @Nullable Instant eventTime;
    @Nullable String symbol;
    @Nullable BigDecimal firstPrice;
    @Nullable BigDecimal lastPrice;
    @Nullable BigDecimal high;
    @Nullable BigDecimal low;
    @Nullable BigDecimal volume;
    @Nullable BigDecimal quoteVolume;
    @Nullable Long trades;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        event, eventTime, symbol, firstPrice, lastPrice, high, low, volume, quoteVolume, trades
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

    public Builder firstPrice(@Nullable BigDecimal firstPrice) {
      values.firstPrice = firstPrice;
      return this;
    }

    public Builder lastPrice(@Nullable BigDecimal lastPrice) {
      values.lastPrice = lastPrice;
      return this;
    }

    public Builder high(@Nullable BigDecimal high) {
      values.high = high;
      return this;
    }

    public Builder low(@Nullable BigDecimal low) {
      values.low = low;
      return this;
    }

    public Builder volume(@Nullable BigDecimal volume) {
      values.volume = volume;
      return this;
    }

    public Builder quoteVolume(@Nullable BigDecimal quoteVolume) {
      values.quoteVolume = quoteVolume;
      return this;
    }

    public Builder trades(@Nullable Long trades) {
      values.trades = trades;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public TickerUpdate build() {
      Checks.require("TickerUpdate", "event", values.event);
      Checks.require("TickerUpdate", "eventTime", values.eventTime);
      Checks.require("TickerUpdate", "symbol", values.symbol);
      Checks.require("TickerUpdate", "firstPrice", values.firstPrice);
      Checks.require("TickerUpdate", "lastPrice", values.lastPrice);
      Checks.require("TickerUpdate", "high", values.high);
      Checks.require("TickerUpdate", "low", values.low);
      Checks.require("TickerUpdate", "volume", values.volume);
      Checks.require("TickerUpdate", "quoteVolume", values.quoteVolume);
      Checks.require("TickerUpdate", "trades", values.trades);
      return new TickerUpdate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public TickerUpdate received(JsonReader in) {
      boolean whole =
          values.event != null && values.eventTime != null && values.symbol != null
          && values.firstPrice != null && values.lastPrice != null && values.high != null
          && values.low != null && values.volume != null && values.quoteVolume != null
          && values.trades != null;
      return new TickerUpdate(values.copy(), in.received(whole));
    }
  }
}
