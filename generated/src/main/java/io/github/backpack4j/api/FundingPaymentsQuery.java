// Generated from specs/paths/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link PositionApi#getFundingPayments(FundingPaymentsQuery)}. */
public final class FundingPaymentsQuery {
  private static final List<String> PARAMETERS =
      List.of("subaccountId", "symbol", "limit", "offset", "sortDirection");

  private final Values values;

  private FundingPaymentsQuery(Values values) {
    this.values = values;
  }

  /** Only payments of this subaccount. */
  public @Nullable Integer subaccountId() {
    return values.subaccountId;
  }

  /** Only payments on this future. */
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
    return other instanceof FundingPaymentsQuery that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "FundingPaymentsQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable Integer subaccountId;
    @Nullable String symbol;
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
      return new @Nullable Object[] {subaccountId, symbol, limit, offset, sortDirection};
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link FundingPaymentsQuery#subaccountId()}. */
    public Builder subaccountId(@Nullable Integer subaccountId) {
      values.subaccountId = subaccountId;
      return this;
    }

    /** Sets {@link FundingPaymentsQuery#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link FundingPaymentsQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link FundingPaymentsQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /** Sets {@link FundingPaymentsQuery#sortDirection()}. */
    public Builder sortDirection(@Nullable SortDirection sortDirection) {
      values.sortDirection = sortDirection;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public FundingPaymentsQuery build() {
      Checks.range("FundingPaymentsQuery", "subaccountId", values.subaccountId, 0L, 65535L);
      Checks.range("FundingPaymentsQuery", "limit", values.limit, 1L, 1000L);
      Checks.range("FundingPaymentsQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new FundingPaymentsQuery(values.copy());
    }
  }
}
