// Generated from specs/paths/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.BorrowLendEventType;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link BorrowLendApi#getBorrowLendHistory(BorrowLendHistoryQuery)}. */
public final class BorrowLendHistoryQuery {
  private static final List<String> PARAMETERS =
      List.of("type", "sources", "positionId", "symbol", "limit", "offset", "sortDirection");

  private final Values values;

  private BorrowLendHistoryQuery(Values values) {
    this.values = values;
  }

  /** Only movements of this kind. */
  public @Nullable BorrowLendEventType type() {
    return values.type;
  }

  /**
   * Only movements of these sources; one name, or several with commas between them,
   * {@code Manual,AutoLend}.
   */
  public @Nullable String sources() {
    return values.sources;
  }

  /** Only movements of this position. */
  public @Nullable String positionId() {
    return values.positionId;
  }

  /** Only movements of this asset. */
  public @Nullable Asset symbol() {
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
    return other instanceof BorrowLendHistoryQuery that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "BorrowLendHistoryQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable BorrowLendEventType type;
    @Nullable String sources;
    @Nullable String positionId;
    @Nullable Asset symbol;
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
      return new @Nullable Object[] {
        type, sources, positionId, symbol, limit, offset, sortDirection
      };
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link BorrowLendHistoryQuery#type()}. */
    public Builder type(@Nullable BorrowLendEventType type) {
      values.type = type;
      return this;
    }

    /** Sets {@link BorrowLendHistoryQuery#sources()}. */
    public Builder sources(@Nullable String sources) {
      values.sources = sources;
      return this;
    }

    /** Sets {@link BorrowLendHistoryQuery#positionId()}. */
    public Builder positionId(@Nullable String positionId) {
      values.positionId = positionId;
      return this;
    }

    /** Sets {@link BorrowLendHistoryQuery#symbol()}. */
    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link BorrowLendHistoryQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link BorrowLendHistoryQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /** Sets {@link BorrowLendHistoryQuery#sortDirection()}. */
    public Builder sortDirection(@Nullable SortDirection sortDirection) {
      values.sortDirection = sortDirection;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public BorrowLendHistoryQuery build() {
      Checks.range("BorrowLendHistoryQuery", "limit", values.limit, 1L, 1000L);
      Checks.range("BorrowLendHistoryQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new BorrowLendHistoryQuery(values.copy());
    }
  }
}
