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
 * A square.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Square implements Shape {
  private static final List<String> MEMBERS = List.of("kind", "id", "filled", "weight", "side");

  private final Values values;
  private final Received received;

  private Square(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of shape. */
  @Override
  public String kind() {
    return "square";
  }

  /** Its id. */
  @Override
  public String id() {
    return received.require("Square", "id", values.id);
  }

  /** Whether it is filled. */
  public @Nullable Boolean filled() {
    return values.filled;
  }

  /** Weight of the line. In base. */
  @Override
  public BigDecimal weight() {
    return received.require("Square", "weight", values.weight);
  }

  /** Its side. In base. */
  public BigDecimal side() {
    return received.require("Square", "side", values.side);
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
    return other instanceof Square that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Square", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String id;
    @Nullable Boolean filled;
    @Nullable BigDecimal weight;
    @Nullable BigDecimal side;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {"square", id, filled, weight, side};
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

    public Builder side(@Nullable BigDecimal side) {
      values.side = side;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Square build() {
      Checks.require("Square", "id", values.id);
      Checks.require("Square", "weight", values.weight);
      Checks.require("Square", "side", values.side);
      return new Square(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Square received(JsonReader in) {
      boolean whole = values.id != null && values.weight != null && values.side != null;
      return new Square(values.copy(), in.received(whole));
    }
  }
}
