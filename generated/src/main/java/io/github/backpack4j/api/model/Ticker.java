// Generated from specs/schemas/ticker.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one market did over an interval that ends now. It tells neither the time nor the best bid
 * and ask.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Ticker {
  private static final List<String> MEMBERS =
      List.of(
          "symbol", "firstPrice", "lastPrice", "priceChange", "priceChangePercent", "high", "low",
          "volume", "quoteVolume", "trades");

  private final Values values;
  private final Received received;

  private Ticker(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Market. */
  public String symbol() {
    return received.require("Ticker", "symbol", values.symbol);
  }

  /** First price of the interval. In quote per base. */
  public BigDecimal firstPrice() {
    return received.require("Ticker", "firstPrice", values.firstPrice);
  }

  /** Last price. In quote per base. */
  public BigDecimal lastPrice() {
    return received.require("Ticker", "lastPrice", values.lastPrice);
  }

  /** Last price less first price. In quote per base. */
  public BigDecimal priceChange() {
    return received.require("Ticker", "priceChange", values.priceChange);
  }

  /**
   * The change over the first price; despite the name a fraction, {@code -0.0325} is minus 3.25
   * percent. That it is always a number is unproven. As a fraction, 0.01 for one percent.
   *
   * <p>In doubt: one client is ready for a word instead of a number here; no recording shows one,
   * and it would not be read. A live scenario over the tickers of markets without trades would
   * settle it.
   */
  public BigDecimal priceChangePercent() {
    return received.require("Ticker", "priceChangePercent", values.priceChangePercent);
  }

  /** Highest price. In quote per base. */
  public BigDecimal high() {
    return received.require("Ticker", "high", values.high);
  }

  /** Lowest price. In quote per base. */
  public BigDecimal low() {
    return received.require("Ticker", "low", values.low);
  }

  /** Quantity traded. In base. */
  public BigDecimal volume() {
    return received.require("Ticker", "volume", values.volume);
  }

  /** Value traded. In quote. */
  public BigDecimal quoteVolume() {
    return received.require("Ticker", "quoteVolume", values.quoteVolume);
  }

  /** Number of trades. */
  public long trades() {
    return received.require("Ticker", "trades", values.trades);
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
    return other instanceof Ticker that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Ticker", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable BigDecimal firstPrice;
    @Nullable BigDecimal lastPrice;
    @Nullable BigDecimal priceChange;
    @Nullable BigDecimal priceChangePercent;
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
        symbol, firstPrice, lastPrice, priceChange, priceChangePercent, high, low, volume,
        quoteVolume, trades
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
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

    public Builder priceChange(@Nullable BigDecimal priceChange) {
      values.priceChange = priceChange;
      return this;
    }

    public Builder priceChangePercent(@Nullable BigDecimal priceChangePercent) {
      values.priceChangePercent = priceChangePercent;
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
    public Ticker build() {
      Checks.require("Ticker", "symbol", values.symbol);
      Checks.require("Ticker", "firstPrice", values.firstPrice);
      Checks.require("Ticker", "lastPrice", values.lastPrice);
      Checks.require("Ticker", "priceChange", values.priceChange);
      Checks.require("Ticker", "priceChangePercent", values.priceChangePercent);
      Checks.require("Ticker", "high", values.high);
      Checks.require("Ticker", "low", values.low);
      Checks.require("Ticker", "volume", values.volume);
      Checks.require("Ticker", "quoteVolume", values.quoteVolume);
      Checks.require("Ticker", "trades", values.trades);
      return new Ticker(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Ticker received(JsonReader in) {
      boolean whole =
          values.symbol != null && values.firstPrice != null && values.lastPrice != null
          && values.priceChange != null && values.priceChangePercent != null && values.high != null
          && values.low != null && values.volume != null && values.quoteVolume != null
          && values.trades != null;
      return new Ticker(values.copy(), in.received(whole));
    }
  }
}
