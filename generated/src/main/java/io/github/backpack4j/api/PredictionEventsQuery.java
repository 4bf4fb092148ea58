// Generated from specs/paths/markets.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link MarketsApi#getPredictionEvents(PredictionEventsQuery)}. */
public final class PredictionEventsQuery {
  private static final List<String> PARAMETERS =
      List.of("symbol", "tagSlug", "eventSlug", "seriesSlug", "resolved", "limit", "offset");

  private final Values values;

  private PredictionEventsQuery(Values values) {
    this.values = values;
  }

  /** Only the event with this market. */
  public @Nullable String symbol() {
    return values.symbol;
  }

  /** Only events with this tag. */
  public @Nullable String tagSlug() {
    return values.tagSlug;
  }

  /** Only this event. */
  public @Nullable String eventSlug() {
    return values.eventSlug;
  }

  /** Only events of this series. */
  public @Nullable String seriesSlug() {
    return values.seriesSlug;
  }

  /** Only events whose outcome is decided, or only those whose outcome is open. */
  public @Nullable Boolean resolved() {
    return values.resolved;
  }

  /** Rows to return; 100 when left out. */
  public @Nullable Long limit() {
    return values.limit;
  }

  /** Rows to pass over; 0 when left out. */
  public @Nullable Long offset() {
    return values.offset;
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
    return other instanceof PredictionEventsQuery that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "PredictionEventsQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable String tagSlug;
    @Nullable String eventSlug;
    @Nullable String seriesSlug;
    @Nullable Boolean resolved;
    @Nullable Long limit;
    @Nullable Long offset;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        symbol, tagSlug, eventSlug, seriesSlug, resolved, limit, offset
      };
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link PredictionEventsQuery#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link PredictionEventsQuery#tagSlug()}. */
    public Builder tagSlug(@Nullable String tagSlug) {
      values.tagSlug = tagSlug;
      return this;
    }

    /** Sets {@link PredictionEventsQuery#eventSlug()}. */
    public Builder eventSlug(@Nullable String eventSlug) {
      values.eventSlug = eventSlug;
      return this;
    }

    /** Sets {@link PredictionEventsQuery#seriesSlug()}. */
    public Builder seriesSlug(@Nullable String seriesSlug) {
      values.seriesSlug = seriesSlug;
      return this;
    }

    /** Sets {@link PredictionEventsQuery#resolved()}. */
    public Builder resolved(@Nullable Boolean resolved) {
      values.resolved = resolved;
      return this;
    }

    /** Sets {@link PredictionEventsQuery#limit()}. */
    public Builder limit(@Nullable Long limit) {
      values.limit = limit;
      return this;
    }

    /** Sets {@link PredictionEventsQuery#offset()}. */
    public Builder offset(@Nullable Long offset) {
      values.offset = offset;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public PredictionEventsQuery build() {
      Checks.range("PredictionEventsQuery", "limit", values.limit, 1L, 1000L);
      Checks.range("PredictionEventsQuery", "offset", values.offset, 0L, 9223372036854775807L);
      return new PredictionEventsQuery(values.copy());
    }
  }
}
