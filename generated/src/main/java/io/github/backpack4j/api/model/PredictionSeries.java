// Generated from specs/schemas/prediction.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Events of one kind, such as the same cup in different years.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class PredictionSeries {
  private static final List<String> MEMBERS = List.of("slug", "title", "recurrence");

  private final Values values;
  private final Received received;

  private PredictionSeries(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Id of the series. */
  public String slug() {
    return received.require("PredictionSeries", "slug", values.slug);
  }

  /** Name of the series, for people. */
  public String title() {
    return received.require("PredictionSeries", "title", values.title);
  }

  /** How often it comes round; absent when it does not. */
  public @Nullable SeriesRecurrence recurrence() {
    return values.recurrence;
  }

  /** Whether {@code member}, a name on the wire, has a value, known to this release or not. */
  public boolean has(String member) {
    return Members.has(MEMBERS, values.all(), received, member);
  }

  /** Members newer than this release: name to JSON text. */
  public Map<String, String> unknownMembers() {
    return received.unknownMembers();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new Values());
  }

  /** A builder with these members set; unknown ones are not carried over. */
  public Builder toBuilder() {
    return new Builder(values.copy());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PredictionSeries that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("PredictionSeries", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String slug;
    @Nullable String title;
    @Nullable SeriesRecurrence recurrence;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {slug, title, recurrence};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder slug(@Nullable String slug) {
      values.slug = slug;
      return this;
    }

    public Builder title(@Nullable String title) {
      values.title = title;
      return this;
    }

    public Builder recurrence(@Nullable SeriesRecurrence recurrence) {
      values.recurrence = recurrence;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public PredictionSeries build() {
      Checks.require("PredictionSeries", "slug", values.slug);
      Checks.require("PredictionSeries", "title", values.title);
      return new PredictionSeries(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public PredictionSeries received(JsonReader in) {
      boolean whole = values.slug != null && values.title != null;
      return new PredictionSeries(values.copy(), in.received(whole));
    }
  }
}
