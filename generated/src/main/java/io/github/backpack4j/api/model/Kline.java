// Generated from specs/schemas/kline.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Prices and volume of one market over one interval.
 *
 * <p>In doubt: where nothing traded, the volumes are {@code 0} or, by one client's word, left out.
 * A live scenario on a quiet market would settle it.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Kline {
  private static final List<String> MEMBERS =
      List.of("start", "end", "open", "high", "low", "close", "volume", "quoteVolume", "trades");

  private final Values values;
  private final Received received;

  private Kline(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Start of the interval. UTC text on the wire. */
  public Instant start() {
    return received.require("Kline", "start", values.start);
  }

  /** End of the interval. UTC text on the wire. */
  public Instant end() {
    return received.require("Kline", "end", values.end);
  }

  /** First price; absent when nothing traded. In quote per base. */
  public @Nullable BigDecimal open() {
    return values.open;
  }

  /** Highest price; absent when nothing traded. In quote per base. */
  public @Nullable BigDecimal high() {
    return values.high;
  }

  /** Lowest price; absent when nothing traded. In quote per base. */
  public @Nullable BigDecimal low() {
    return values.low;
  }

  /** Last price; absent when nothing traded. In quote per base. */
  public @Nullable BigDecimal close() {
    return values.close;
  }

  /** Quantity traded. In base. */
  public BigDecimal volume() {
    return received.require("Kline", "volume", values.volume);
  }

  /** Value traded. In quote. */
  public BigDecimal quoteVolume() {
    return received.require("Kline", "quoteVolume", values.quoteVolume);
  }

  /** Number of trades. */
  public long trades() {
    return received.require("Kline", "trades", values.trades);
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
    return other instanceof Kline that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Kline", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Instant start;
    @Nullable Instant end;
    @Nullable BigDecimal open;
    @Nullable BigDecimal high;
    @Nullable BigDecimal low;
    @Nullable BigDecimal close;
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
        start, end, open, high, low, close, volume, quoteVolume, trades
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder start(@Nullable Instant start) {
      values.start = start;
      return this;
    }

    public Builder end(@Nullable Instant end) {
      values.end = end;
      return this;
    }

    public Builder open(@Nullable BigDecimal open) {
      values.open = open;
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

    public Builder close(@Nullable BigDecimal close) {
      values.close = close;
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
    public Kline build() {
      Checks.require("Kline", "start", values.start);
      Checks.require("Kline", "end", values.end);
      Checks.require("Kline", "volume", values.volume);
      Checks.require("Kline", "quoteVolume", values.quoteVolume);
      Checks.require("Kline", "trades", values.trades);
      return new Kline(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Kline received(JsonReader in) {
      boolean whole =
          values.start != null && values.end != null && values.volume != null
          && values.quoteVolume != null && values.trades != null;
      return new Kline(values.copy(), in.received(whole));
    }
  }
}
