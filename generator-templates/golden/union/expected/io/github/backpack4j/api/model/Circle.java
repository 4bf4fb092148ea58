// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A circle.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Circle implements Shape {
  private static final List<String> MEMBERS = List.of("kind", "id", "filled", "weight", "radius");

  private final Values values;
  private final Received received;

  private Circle(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of shape. */
  @Override
  public String kind() {
    return "circle";
  }

  /** Its id. */
  @Override
  public String id() {
    return received.require("Circle", "id", values.id);
  }

  /** Whether it is filled. */
  public boolean filled() {
    return received.require("Circle", "filled", values.filled);
  }

  /** Weight of the line. In base. */
  @Override
  public @Nullable BigDecimal weight() {
    return values.weight;
  }

  /** Its radius. In base. */
  public BigDecimal radius() {
    return received.require("Circle", "radius", values.radius);
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
    return other instanceof Circle that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Circle", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String id;
    @Nullable Boolean filled;
    @Nullable BigDecimal weight;
    @Nullable BigDecimal radius;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {"circle", id, filled, weight, radius};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder id(@Nullable String id) {
      values.id = id;
      return this;
    }

    public Builder filled(@Nullable Boolean filled) {
      values.filled = filled;
      return this;
    }

    public Builder weight(@Nullable BigDecimal weight) {
      values.weight = weight;
      return this;
    }

    public Builder radius(@Nullable BigDecimal radius) {
      values.radius = radius;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Circle build() {
      Checks.require("Circle", "id", values.id);
      Checks.require("Circle", "filled", values.filled);
      Checks.require("Circle", "radius", values.radius);
      return new Circle(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Circle received(JsonReader in) {
      boolean whole = values.id != null && values.filled != null && values.radius != null;
      return new Circle(values.copy(), in.received(whole));
    }
  }
}
