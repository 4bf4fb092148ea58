// Generated from specs/paths/markets.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.KlineInterval;
import io.github.backpack4j.api.model.KlinePriceType;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link MarketsApi#getKlines(KlinesQuery)}. */
public final class KlinesQuery {
  private static final List<String> PARAMETERS =
      List.of("symbol", "interval", "startTime", "endTime", "priceType");

  private final Values values;

  private KlinesQuery(Values values) {
    this.values = values;
  }

  /** Market, such as {@code SOL_USDC}. */
  public String symbol() {
    return values.symbol;
  }

  /** Length of one kline. */
  public KlineInterval interval() {
    return values.interval;
  }

  /** Start of the first kline. Seconds on the wire. */
  public Instant startTime() {
    return values.startTime;
  }

  /** Time to stop at; now when left out. Seconds on the wire. */
  public @Nullable Instant endTime() {
    return values.endTime;
  }

  /** Which price the kline follows; the last trade's when left out. */
  public @Nullable KlinePriceType priceType() {
    return values.priceType;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new Values());
  }

  /** A builder with these parameters set. */
  public Builder toBuilder() {
    return new Builder(values.copy());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KlinesQuery that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("KlinesQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable KlineInterval interval;
    @Nullable Instant startTime;
    @Nullable Instant endTime;
    @Nullable KlinePriceType priceType;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {symbol, interval, startTime, endTime, priceType};
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link KlinesQuery#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link KlinesQuery#interval()}. */
    public Builder interval(@Nullable KlineInterval interval) {
      values.interval = interval;
      return this;
    }

    /** Sets {@link KlinesQuery#startTime()}. */
    public Builder startTime(@Nullable Instant startTime) {
      values.startTime = startTime;
      return this;
    }

    /** Sets {@link KlinesQuery#endTime()}. */
    public Builder endTime(@Nullable Instant endTime) {
      values.endTime = endTime;
      return this;
    }

    /** Sets {@link KlinesQuery#priceType()}. */
    public Builder priceType(@Nullable KlinePriceType priceType) {
      values.priceType = priceType;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public KlinesQuery build() {
      Checks.require("KlinesQuery", "symbol", values.symbol);
      Checks.require("KlinesQuery", "interval", values.interval);
      Checks.require("KlinesQuery", "startTime", values.startTime);
      return new KlinesQuery(values.copy());
    }
  }
}
