// Generated from catalogue/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.LedgerDirection;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link LedgerApi#getOrderHistory(OrderHistoryQuery)}. */
public final class OrderHistoryQuery {
  private static final List<String> PARAMETERS = List.of("symbol", "limit", "offset", "direction");

  private final Values values;

  private OrderHistoryQuery(Values values) {
    this.values = values;
  }

  /** Only notes on this. */
  public @Nullable String symbol() {
    return values.symbol;
  }

  /** Rows to return. */
  public @Nullable Long limit() {
    return values.limit;
  }

  /** Rows to pass over. */
  public @Nullable Long offset() {
    return values.offset;
  }

  /** Newest or oldest first. */
  public @Nullable LedgerDirection direction() {
    return values.direction;
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
    return other instanceof OrderHistoryQuery that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "OrderHistoryQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable Long limit;
    @Nullable Long offset;
    @Nullable LedgerDirection direction;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {symbol, limit, offset, direction};
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link OrderHistoryQuery#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link OrderHistoryQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link OrderHistoryQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /** Sets {@link OrderHistoryQuery#direction()}. */
    public Builder direction(@Nullable LedgerDirection direction) {
      values.direction = direction;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public OrderHistoryQuery build() {
      Checks.range("OrderHistoryQuery", "limit", values.limit, 1L, 50L);
      Checks.range("OrderHistoryQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new OrderHistoryQuery(values.copy());
    }
  }
}
