// Generated from specs/paths/capital.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link CapitalApi#getDeposits(DepositsQuery)}. */
public final class DepositsQuery {
  private static final List<String> PARAMETERS =
      List.of("from", "to", "limit", "offset", "excludePlatform");

  private final Values values;

  private DepositsQuery(Values values) {
    this.values = values;
  }

  /** Earliest time. Milliseconds on the wire. */
  public @Nullable Instant from() {
    return values.from;
  }

  /** Latest time. Milliseconds on the wire. */
  public @Nullable Instant to() {
    return values.to;
  }

  /** Rows to return; 100 when left out. */
  public @Nullable Long limit() {
    return values.limit;
  }

  /** Rows to pass over; 0 when left out. */
  public @Nullable Long offset() {
    return values.offset;
  }

  /** Whether to leave out what the exchange itself paid in. */
  public @Nullable Boolean excludePlatform() {
    return values.excludePlatform;
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
    return other instanceof DepositsQuery that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("DepositsQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable Instant from;
    @Nullable Instant to;
    @Nullable Long limit;
    @Nullable Long offset;
    @Nullable Boolean excludePlatform;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {from, to, limit, offset, excludePlatform};
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link DepositsQuery#from()}. */
    public Builder from(@Nullable Instant from) {
      values.from = from;
      return this;
    }

    /** Sets {@link DepositsQuery#to()}. */
    public Builder to(@Nullable Instant to) {
      values.to = to;
      return this;
    }

    /** Sets {@link DepositsQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link DepositsQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /** Sets {@link DepositsQuery#excludePlatform()}. */
    public Builder excludePlatform(@Nullable Boolean excludePlatform) {
      values.excludePlatform = excludePlatform;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public DepositsQuery build() {
      Checks.range("DepositsQuery", "limit", values.limit, 1L, 1000L);
      Checks.range("DepositsQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new DepositsQuery(values.copy());
    }
  }
}
