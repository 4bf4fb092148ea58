// Generated from presence/spec.yaml. Do not edit; see CONTRIBUTING.md.
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
 * A parcel on its way.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class MovingParcel implements Parcel {
  private static final List<String> MEMBERS = List.of("since", "id", "weight");

  private final Values values;
  private final Received received;

  private MovingParcel(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** When it left. Milliseconds on the wire. */
  public Instant since() {
    return received.require("MovingParcel", "since", values.since);
  }

  /** Its id. */
  @Override
  public String id() {
    return received.require("MovingParcel", "id", values.id);
  }

  /** Its weight. In base. */
  @Override
  public BigDecimal weight() {
    return received.require("MovingParcel", "weight", values.weight);
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
    return other instanceof MovingParcel that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("MovingParcel", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Instant since;
    @Nullable String id;
    @Nullable BigDecimal weight;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {since, id, weight};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder since(@Nullable Instant since) {
      values.since = since;
      return this;
    }

    public Builder id(@Nullable String id) {
      values.id = id;
      return this;
    }

    public Builder weight(@Nullable BigDecimal weight) {
      values.weight = weight;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public MovingParcel build() {
      Checks.require("MovingParcel", "since", values.since);
      Checks.require("MovingParcel", "id", values.id);
      Checks.require("MovingParcel", "weight", values.weight);
      return new MovingParcel(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public MovingParcel received(JsonReader in) {
      boolean whole = values.since != null && values.id != null && values.weight != null;
      return new MovingParcel(values.copy(), in.received(whole));
    }
  }
}
