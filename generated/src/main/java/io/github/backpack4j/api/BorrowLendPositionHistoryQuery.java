// Generated from specs/paths/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.BorrowLendPositionState;
import io.github.backpack4j.api.model.BorrowLendSide;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@link BorrowLendApi#getBorrowLendPositionHistory(BorrowLendPositionHistoryQuery)}.
 */
public final class BorrowLendPositionHistoryQuery {
  private static final List<String> PARAMETERS =
      List.of("symbol", "side", "state", "limit", "offset", "sortDirection");

  private final Values values;

  private BorrowLendPositionHistoryQuery(Values values) {
    this.values = values;
  }

  /** Only positions in this asset. */
  public @Nullable Asset symbol() {
    return values.symbol;
  }

  /** Only borrows or only lends. */
  public @Nullable BorrowLendSide side() {
    return values.side;
  }

  /** Only open or only closed positions. */
  public @Nullable BorrowLendPositionState state() {
    return values.state;
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
    return other instanceof BorrowLendPositionHistoryQuery that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "BorrowLendPositionHistoryQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable Asset symbol;
    @Nullable BorrowLendSide side;
    @Nullable BorrowLendPositionState state;
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
      return new @Nullable Object[] {symbol, side, state, limit, offset, sortDirection};
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link BorrowLendPositionHistoryQuery#symbol()}. */
    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link BorrowLendPositionHistoryQuery#side()}. */
    public Builder side(@Nullable BorrowLendSide side) {
      values.side = side;
      return this;
    }

    /** Sets {@link BorrowLendPositionHistoryQuery#state()}. */
    public Builder state(@Nullable BorrowLendPositionState state) {
      values.state = state;
      return this;
    }

    /** Sets {@link BorrowLendPositionHistoryQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link BorrowLendPositionHistoryQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /** Sets {@link BorrowLendPositionHistoryQuery#sortDirection()}. */
    public Builder sortDirection(@Nullable SortDirection sortDirection) {
      values.sortDirection = sortDirection;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public BorrowLendPositionHistoryQuery build() {
      Checks.range("BorrowLendPositionHistoryQuery", "limit", values.limit, 1L, 1000L);
      Checks.range(
          "BorrowLendPositionHistoryQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new BorrowLendPositionHistoryQuery(values.copy());
    }
  }
}
