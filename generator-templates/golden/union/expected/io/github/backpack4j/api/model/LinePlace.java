// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Decimals;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class LinePlace {
  private static final List<String> MEMBERS = List.of("left");

  private final Values values;
  private final Received received;

  private LinePlace(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** How far from the left. In base. */
  public BigDecimal left() {
    return received.require("LinePlace", "left", values.left);
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
    return other instanceof LinePlace that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("LinePlace", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal left;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {left};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link LinePlace#left()}. */
    public Builder left(@Nullable BigDecimal left) {
      values.left = left;
      return this;
    }

    /** Sets {@link LinePlace#left()} from plain text. */
    public Builder left(String left) {
      return left(Decimals.parse("left", left));
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public LinePlace build() {
      Checks.require("LinePlace", "left", values.left);
      return new LinePlace(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public LinePlace received(JsonReader in) {
      boolean whole = values.left != null;
      return new LinePlace(values.copy(), in.received(whole));
    }
  }
}
