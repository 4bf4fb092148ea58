// Generated from specs/paths/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.InterestPaymentSource;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link BorrowLendApi#getInterestPayments(InterestPaymentsQuery)}. */
public final class InterestPaymentsQuery {
  private static final List<String> PARAMETERS =
      List.of("asset", "symbol", "positionId", "limit", "offset", "source", "sortDirection");

  private final Values values;

  private InterestPaymentsQuery(Values values) {
    this.values = values;
  }

  /** Only payments in this asset. */
  public @Nullable Asset asset() {
    return values.asset;
  }

  /**
   * Only payments of this market; a spot market for borrows and lends, a future for its profit and
   * loss.
   */
  public @Nullable String symbol() {
    return values.symbol;
  }

  /** Only payments of this borrow or lend. */
  public @Nullable String positionId() {
    return values.positionId;
  }

  /** Rows to return; 100 when left out. */
  public @Nullable Long limit() {
    return values.limit;
  }

  /** Rows to pass over; 0 when left out. */
  public @Nullable Long offset() {
    return values.offset;
  }

  /** Only payments of this source. */
  public @Nullable InterestPaymentSource source() {
    return values.source;
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
    return other instanceof InterestPaymentsQuery that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "InterestPaymentsQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable Asset asset;
    @Nullable String symbol;
    @Nullable String positionId;
    @Nullable Long limit;
    @Nullable Long offset;
    @Nullable InterestPaymentSource source;
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
        asset, symbol, positionId, limit, offset, source, sortDirection
      };
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link InterestPaymentsQuery#asset()}. */
    public Builder asset(@Nullable Asset asset) {
      values.asset = asset;
      return this;
    }

    /** Sets {@link InterestPaymentsQuery#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link InterestPaymentsQuery#positionId()}. */
    public Builder positionId(@Nullable String positionId) {
      values.positionId = positionId;
      return this;
    }

    /** Sets {@link InterestPaymentsQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link InterestPaymentsQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /** Sets {@link InterestPaymentsQuery#source()}. */
    public Builder source(@Nullable InterestPaymentSource source) {
      values.source = source;
      return this;
    }

    /** Sets {@link InterestPaymentsQuery#sortDirection()}. */
    public Builder sortDirection(@Nullable SortDirection sortDirection) {
      values.sortDirection = sortDirection;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public InterestPaymentsQuery build() {
      Checks.range("InterestPaymentsQuery", "limit", values.limit, 1L, 1000L);
      Checks.range("InterestPaymentsQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new InterestPaymentsQuery(values.copy());
    }
  }
}
