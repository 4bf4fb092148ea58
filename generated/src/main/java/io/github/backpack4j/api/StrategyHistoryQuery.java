// Generated from specs/paths/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link StrategyApi#getStrategyHistory(StrategyHistoryQuery)}. */
public final class StrategyHistoryQuery {
  private static final List<String> PARAMETERS =
      List.of("strategyId", "symbol", "limit", "offset", "marketType", "sortDirection");

  private final Values values;

  private StrategyHistoryQuery(Values values) {
    this.values = values;
  }

  /** Only this strategy. */
  public @Nullable String strategyId() {
    return values.strategyId;
  }

  /** Only strategies on this market. */
  public @Nullable String symbol() {
    return values.symbol;
  }

  /** Rows to return; 100 when left out. */
  public @Nullable Long limit() {
    return values.limit;
  }

  /** Rows to pass over; 0 when left out. */
  public @Nullable Long offset() {
    return values.offset;
  }

  /** Only strategies on these kinds of market; the name repeats once for each kind. */
  public @Nullable List<MarketType> marketType() {
    return values.marketType;
  }

  /** Newest or oldest first. */
  public @Nullable SortDirection sortDirection() {
    return values.sortDirection;
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
    return other instanceof StrategyHistoryQuery that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "StrategyHistoryQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable String strategyId;
    @Nullable String symbol;
    @Nullable Long limit;
    @Nullable Long offset;
    @Nullable List<MarketType> marketType;
    @Nullable SortDirection sortDirection;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {strategyId, symbol, limit, offset, marketType, sortDirection};
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link StrategyHistoryQuery#strategyId()}. */
    public Builder strategyId(@Nullable String strategyId) {
      values.strategyId = strategyId;
      return this;
    }

    /** Sets {@link StrategyHistoryQuery#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link StrategyHistoryQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link StrategyHistoryQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /** Sets {@link StrategyHistoryQuery#marketType()}. */
    public Builder marketType(@Nullable List<MarketType> marketType) {
      values.marketType = marketType;
      return this;
    }

    /** Sets {@link StrategyHistoryQuery#sortDirection()}. */
    public Builder sortDirection(@Nullable SortDirection sortDirection) {
      values.sortDirection = sortDirection;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public StrategyHistoryQuery build() {
      values.marketType = Checks.list("StrategyHistoryQuery", "marketType", values.marketType);
      Checks.range("StrategyHistoryQuery", "limit", values.limit, 1L, 1000L);
      Checks.range("StrategyHistoryQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new StrategyHistoryQuery(values.copy());
    }
  }
}
