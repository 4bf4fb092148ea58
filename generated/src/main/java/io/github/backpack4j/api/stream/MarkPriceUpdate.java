// Generated from specs/schemas/price.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Mark price of one market and, where there is funding, what it stands at.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class MarkPriceUpdate {
  private static final List<String> MEMBERS = List.of("e", "E", "s", "p", "f", "i", "n", "T");
  private static final List<String> NAMES =
      List.of(
          "event", "eventTime", "symbol", "markPrice", "fundingRate", "indexPrice",
          "nextFundingTimestamp", "engineTime");

  private final Values values;
  private final Received received;

  private MarkPriceUpdate(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of event, {@link #markPrice()}. */
  public String event() {
    return received.require("MarkPriceUpdate", "e", values.event);
  }

  /** When the stream server sent it. Microseconds on the wire. */
  public Instant eventTime() {
    return received.require("MarkPriceUpdate", "E", values.eventTime);
  }

  /** Market. */
  public String symbol() {
    return received.require("MarkPriceUpdate", "s", values.symbol);
  }

  /** Mark price. In quote per base. */
  public BigDecimal markPrice() {
    return received.require("MarkPriceUpdate", "p", values.markPrice);
  }

  /**
   * Running estimate of the rate for the current interval; positive means that longs pay shorts. Up
   * to 28 digits; absent on prediction markets. As a fraction, 0.01 for one percent.
   */
  public @Nullable BigDecimal fundingRate() {
    return values.fundingRate;
  }

  /** Index price; absent on prediction markets. In quote per base. */
  public @Nullable BigDecimal indexPrice() {
    return values.indexPrice;
  }

  /**
   * When the current interval ends and its funding is paid; absent on prediction markets.
   * Milliseconds on the wire.
   */
  public @Nullable Instant nextFundingTimestamp() {
    return values.nextFundingTimestamp;
  }

  /** When the matching engine set it. Microseconds on the wire. */
  public Instant engineTime() {
    return received.require("MarkPriceUpdate", "T", values.engineTime);
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
    return other instanceof MarkPriceUpdate that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("MarkPriceUpdate", NAMES, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String event;
    @Nullable Instant eventTime;
    @Nullable String symbol;
    @Nullable BigDecimal markPrice;
    @Nullable BigDecimal fundingRate;
    @Nullable BigDecimal indexPrice;
    @Nullable Instant nextFundingTimestamp;
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
        event, eventTime, symbol, markPrice, fundingRate, indexPrice, nextFundingTimestamp,
        engineTime
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

    public Builder markPrice(@Nullable BigDecimal markPrice) {
      values.markPrice = markPrice;
      return this;
    }

    public Builder fundingRate(@Nullable BigDecimal fundingRate) {
      values.fundingRate = fundingRate;
      return this;
    }

    public Builder indexPrice(@Nullable BigDecimal indexPrice) {
      values.indexPrice = indexPrice;
      return this;
    }

    public Builder nextFundingTimestamp(@Nullable Instant nextFundingTimestamp) {
      values.nextFundingTimestamp = nextFundingTimestamp;
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
    public MarkPriceUpdate build() {
      Checks.require("MarkPriceUpdate", "event", values.event);
      Checks.require("MarkPriceUpdate", "eventTime", values.eventTime);
      Checks.require("MarkPriceUpdate", "symbol", values.symbol);
      Checks.require("MarkPriceUpdate", "markPrice", values.markPrice);
      Checks.require("MarkPriceUpdate", "engineTime", values.engineTime);
      return new MarkPriceUpdate(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public MarkPriceUpdate received(JsonReader in) {
      boolean whole =
          values.event != null && values.eventTime != null && values.symbol != null
          && values.markPrice != null && values.engineTime != null;
      return new MarkPriceUpdate(values.copy(), in.received(whole));
    }
  }
}
