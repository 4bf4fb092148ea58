// Generated from specs/paths/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.PositionState;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link PositionApi#getPositionHistory(PositionHistoryQuery)}. */
public final class PositionHistoryQuery {
  private static final List<String> PARAMETERS =
      List.of("symbol", "state", "marketType", "limit", "offset", "sortDirection");

  private final Values values;

  private PositionHistoryQuery(Values values) {
    this.values = values;
  }

  /** Only positions on this future. */
  public @Nullable String symbol() {
    return values.symbol;
  }

  /** Only open or only closed positions. */
  public @Nullable PositionState state() {
    return values.state;
  }

  /** Only positions on these kinds of market; the name repeats once for each kind. */
  public @Nullable List<MarketType> marketType() {
    return values.marketType;
  }

  /** Rows to return; 100 when left out. */
  public @Nullable Long limit() {
    return values.limit;
  }

  /** Rows to pass over; 0 when left out. */
  public @Nullable Long offset() {
    return values.offset;
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
    return other instanceof PositionHistoryQuery that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "PositionHistoryQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable PositionState state;
    @Nullable List<MarketType> marketType;
    @Nullable Long limit;
    @Nullable Long offset;
    @Nullable SortDirection sortDirection;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {symbol, state, marketType, limit, offset, sortDirection};
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link PositionHistoryQuery#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link PositionHistoryQuery#state()}. */
    public Builder state(@Nullable PositionState state) {
      values.state = state;
      return this;
    }

    /** Sets {@link PositionHistoryQuery#marketType()}. */
    public Builder marketType(@Nullable List<MarketType> marketType) {
      values.marketType = marketType;
      return this;
    }

    /** Sets {@link PositionHistoryQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link PositionHistoryQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /** Sets {@link PositionHistoryQuery#sortDirection()}. */
    public Builder sortDirection(@Nullable SortDirection sortDirection) {
      values.sortDirection = sortDirection;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public PositionHistoryQuery build() {
      values.marketType = Checks.list("PositionHistoryQuery", "marketType", values.marketType);
      Checks.range("PositionHistoryQuery", "limit", values.limit, 1L, 1000L);
      Checks.range("PositionHistoryQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new PositionHistoryQuery(values.copy());
    }
  }
}
