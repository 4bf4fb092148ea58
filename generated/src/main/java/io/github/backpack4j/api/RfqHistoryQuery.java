// Generated from specs/paths/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link RfqApi#getRfqHistory(RfqHistoryQuery)}. */
public final class RfqHistoryQuery {
  private static final List<String> PARAMETERS =
      List.of("rfqId", "symbol", "status", "side", "limit", "offset", "sortDirection");

  private final Values values;

  private RfqHistoryQuery(Values values) {
    this.values = values;
  }

  /** Only this RFQ. */
  public @Nullable String rfqId() {
    return values.rfqId;
  }

  /** Only RFQs on this market. */
  public @Nullable String symbol() {
    return values.symbol;
  }

  /** Only RFQs that ended, or stand, like this. */
  public @Nullable OrderStatus status() {
    return values.status;
  }

  /** Only RFQs on this side. */
  public @Nullable Side side() {
    return values.side;
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
    return other instanceof RfqHistoryQuery that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("RfqHistoryQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable String rfqId;
    @Nullable String symbol;
    @Nullable OrderStatus status;
    @Nullable Side side;
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
      return new @Nullable Object[] {rfqId, symbol, status, side, limit, offset, sortDirection};
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link RfqHistoryQuery#rfqId()}. */
    public Builder rfqId(@Nullable String rfqId) {
      values.rfqId = rfqId;
      return this;
    }

    /** Sets {@link RfqHistoryQuery#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link RfqHistoryQuery#status()}. */
    public Builder status(@Nullable OrderStatus status) {
      values.status = status;
      return this;
    }

    /** Sets {@link RfqHistoryQuery#side()}. */
    public Builder side(@Nullable Side side) {
      values.side = side;
      return this;
    }

    /** Sets {@link RfqHistoryQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link RfqHistoryQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /** Sets {@link RfqHistoryQuery#sortDirection()}. */
    public Builder sortDirection(@Nullable SortDirection sortDirection) {
      values.sortDirection = sortDirection;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public RfqHistoryQuery build() {
      Checks.range("RfqHistoryQuery", "limit", values.limit, 1L, 1000L);
      Checks.range("RfqHistoryQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new RfqHistoryQuery(values.copy());
    }
  }
}
