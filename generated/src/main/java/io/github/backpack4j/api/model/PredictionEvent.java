// Generated from specs/schemas/prediction.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that will happen one way or another, and the markets that bet on it.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class PredictionEvent {
  private static final List<String> MEMBERS =
      List.of(
          "slug", "title", "predictionMarkets", "tags", "series", "description", "imgUrl",
          "estimatedEndDate", "quoteVolume", "resolved");

  private final Values values;
  private final Received received;

  private PredictionEvent(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Id of the event; all markets on it share it. */
  public String slug() {
    return received.require("PredictionEvent", "slug", values.slug);
  }

  /** Name of the event, for people. */
  public String title() {
    return received.require("PredictionEvent", "title", values.title);
  }

  /** Markets on this event, one for each outcome that is traded. */
  public List<PredictionMarket> predictionMarkets() {
    return received.require("PredictionEvent", "predictionMarkets", values.predictionMarkets);
  }

  /** Subjects the event is filed under. */
  public List<PredictionTag> tags() {
    return received.require("PredictionEvent", "tags", values.tags);
  }

  /** Series the event belongs to. */
  public List<PredictionSeries> series() {
    return received.require("PredictionEvent", "series", values.series);
  }

  /** What the event is about, for people. */
  public String description() {
    return received.require("PredictionEvent", "description", values.description);
  }

  /** Address of a picture. */
  public @Nullable String imgUrl() {
    return values.imgUrl;
  }

  /** When the event is expected to end. UTC text on the wire. */
  public @Nullable Instant estimatedEndDate() {
    return values.estimatedEndDate;
  }

  /** Value traded on all its markets over 24 hours. In quote. */
  public BigDecimal quoteVolume() {
    return received.require("PredictionEvent", "quoteVolume", values.quoteVolume);
  }

  /** Whether the outcome is decided. */
  public boolean resolved() {
    return received.require("PredictionEvent", "resolved", values.resolved);
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
    return other instanceof PredictionEvent that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("PredictionEvent", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String slug;
    @Nullable String title;
    @Nullable List<PredictionMarket> predictionMarkets;
    @Nullable List<PredictionTag> tags;
    @Nullable List<PredictionSeries> series;
    @Nullable String description;
    @Nullable String imgUrl;
    @Nullable Instant estimatedEndDate;
    @Nullable BigDecimal quoteVolume;
    @Nullable Boolean resolved;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        slug, title, predictionMarkets, tags, series, description, imgUrl, estimatedEndDate,
        quoteVolume, resolved
      };
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

    public Builder predictionMarkets(@Nullable List<PredictionMarket> predictionMarkets) {
      values.predictionMarkets = predictionMarkets;
      return this;
    }

    public Builder tags(@Nullable List<PredictionTag> tags) {
      values.tags = tags;
      return this;
    }

    public Builder series(@Nullable List<PredictionSeries> series) {
      values.series = series;
      return this;
    }

    public Builder description(@Nullable String description) {
      values.description = description;
      return this;
    }

    public Builder imgUrl(@Nullable String imgUrl) {
      values.imgUrl = imgUrl;
      return this;
    }

    public Builder estimatedEndDate(@Nullable Instant estimatedEndDate) {
      values.estimatedEndDate = estimatedEndDate;
      return this;
    }

    public Builder quoteVolume(@Nullable BigDecimal quoteVolume) {
      values.quoteVolume = quoteVolume;
      return this;
    }

    public Builder resolved(@Nullable Boolean resolved) {
      values.resolved = resolved;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public PredictionEvent build() {
      Checks.require("PredictionEvent", "slug", values.slug);
      Checks.require("PredictionEvent", "title", values.title);
      Checks.require("PredictionEvent", "predictionMarkets", values.predictionMarkets);
      Checks.require("PredictionEvent", "tags", values.tags);
      Checks.require("PredictionEvent", "series", values.series);
      Checks.require("PredictionEvent", "description", values.description);
      Checks.require("PredictionEvent", "quoteVolume", values.quoteVolume);
      Checks.require("PredictionEvent", "resolved", values.resolved);
      values.predictionMarkets = Checks.list(
          "PredictionEvent", "predictionMarkets", values.predictionMarkets);
      values.tags = Checks.list("PredictionEvent", "tags", values.tags);
      values.series = Checks.list("PredictionEvent", "series", values.series);
      return new PredictionEvent(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public PredictionEvent received(JsonReader in) {
      boolean whole =
          values.slug != null && values.title != null && values.predictionMarkets != null
          && values.tags != null && values.series != null && values.description != null
          && values.quoteVolume != null && values.resolved != null;
      return new PredictionEvent(values.copy(), in.received(whole));
    }
  }
}
