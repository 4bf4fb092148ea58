// Generated from specs/schemas/kline.yaml. Do not edit; see CONTRIBUTING.md.
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
 * A kline as it stands; one that is not closed changes still. It has no value traded and no time of
 * the matching engine.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class KlineUpdate {
  private static final List<String> MEMBERS =
      List.of("e", "E", "s", "t", "T", "o", "c", "h", "l", "v", "n", "X");
  private static final List<String> NAMES =
      List.of(
          "event", "eventTime", "symbol", "start", "end", "open", "close", "high", "low", "volume",
          "trades", "isClosed");

  private final Values values;
  private final Received received;

  private KlineUpdate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of event, {@code kline}. */
  public String event() {
    return received.require("KlineUpdate", "e", values.event);
  }

  /** When the stream server sent it. Microseconds on the wire. */
  public Instant eventTime() {
    return received.require("KlineUpdate", "E", values.eventTime);
  }

  /** Market. */
  public String symbol() {
    return received.require("KlineUpdate", "s", values.symbol);
  }

  /** Start of the interval, by which klines of one stream are told apart. UTC text on the wire. */
  public Instant start() {
    return received.require("KlineUpdate", "t", values.start);
  }

  /** End of the interval, which is the start of the next. UTC text on the wire. */
  public Instant end() {
    return received.require("KlineUpdate", "T", values.end);
  }

  /** First price; absent when nothing traded. In quote per base. */
  public @Nullable BigDecimal open() {
    return values.open;
  }

  /** Last price; absent when nothing traded. In quote per base. */
  public @Nullable BigDecimal close() {
    return values.close;
  }

  /** Highest price; absent when nothing traded. In quote per base. */
  public @Nullable BigDecimal high() {
    return values.high;
  }

  /** Lowest price; absent when nothing traded. In quote per base. */
  public @Nullable BigDecimal low() {
    return values.low;
  }

  /**
   * Quantity traded; {@code 0} or absent when nothing traded. In base.
   *
   * <p>In doubt: what stands here when nothing traded is the word of a client, which has null. A
   * live scenario on a quiet market would settle it.
   */
  public @Nullable BigDecimal volume() {
    return values.volume;
  }

  /** Number of trades; a number here, text on REST. */
  public long trades() {
    return received.require("KlineUpdate", "n", values.trades);
  }

  /**
   * Whether the kline is closed, so that no message changes it any more.
   *
   * <p>In doubt: no recording shows a kline that is closed. A live scenario of two minutes would
   * settle that the last message of each is.
   */
  public boolean isClosed() {
    return received.require("KlineUpdate", "X", values.isClosed);
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
    return other instanceof KlineUpdate that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("KlineUpdate", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String event;
    @Nullable Instant eventTime;
    @Nullable String symbol;
    @Nullable Instant start;
    @Nullable Instant end;
    @Nullable BigDecimal open;
    @Nullable BigDecimal close;
    @Nullable BigDecimal high;
    @Nullable BigDecimal low;
    @Nullable BigDecimal volume;
    @Nullable Long trades;
    @Nullable Boolean isClosed;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        event, eventTime, symbol, start, end, open, close, high, low, volume, trades, isClosed
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

    public Builder close(@Nullable BigDecimal close) {
      values.close = close;
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

    public Builder trades(@Nullable Long trades) {
      values.trades = trades;
      return this;
    }

    public Builder isClosed(@Nullable Boolean isClosed) {
      values.isClosed = isClosed;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public KlineUpdate build() {
      Checks.require("KlineUpdate", "event", values.event);
      Checks.require("KlineUpdate", "eventTime", values.eventTime);
      Checks.require("KlineUpdate", "symbol", values.symbol);
      Checks.require("KlineUpdate", "start", values.start);
      Checks.require("KlineUpdate", "end", values.end);
      Checks.require("KlineUpdate", "trades", values.trades);
      Checks.require("KlineUpdate", "isClosed", values.isClosed);
      return new KlineUpdate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public KlineUpdate received(JsonReader in) {
      boolean whole =
          values.event != null && values.eventTime != null && values.symbol != null
          && values.start != null && values.end != null && values.trades != null
          && values.isClosed != null;
      return new KlineUpdate(values.copy(), in.received(whole));
    }
  }
}
