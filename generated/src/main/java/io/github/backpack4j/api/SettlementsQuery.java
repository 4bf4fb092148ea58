// Generated from specs/paths/capital.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.SettlementSourceFilter;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link CapitalApi#getSettlements(SettlementsQuery)}. */
public final class SettlementsQuery {
  private static final List<String> PARAMETERS =
      List.of("limit", "offset", "source", "sortDirection");

  private final Values values;

  private SettlementsQuery(Values values) {
    this.values = values;
  }

  /** Rows to return; 100 when left out. */
  public @Nullable Long limit() {
    return values.limit;
  }

  /** Rows to pass over; 0 when left out. */
  public @Nullable Long offset() {
    return values.offset;
  }

  /** Only settlements of this kind. */
  public @Nullable SettlementSourceFilter source() {
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
    return other instanceof SettlementsQuery that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "SettlementsQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable Long limit;
    @Nullable Long offset;
    @Nullable SettlementSourceFilter source;
    @Nullable SortDirection sortDirection;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {limit, offset, source, sortDirection};
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link SettlementsQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link SettlementsQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /** Sets {@link SettlementsQuery#source()}. */
    public Builder source(@Nullable SettlementSourceFilter source) {
      values.source = source;
      return this;
    }

    /** Sets {@link SettlementsQuery#sortDirection()}. */
    public Builder sortDirection(@Nullable SortDirection sortDirection) {
      values.sortDirection = sortDirection;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public SettlementsQuery build() {
      Checks.range("SettlementsQuery", "limit", values.limit, 1L, 1000L);
      Checks.range("SettlementsQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new SettlementsQuery(values.copy());
    }
  }
}
