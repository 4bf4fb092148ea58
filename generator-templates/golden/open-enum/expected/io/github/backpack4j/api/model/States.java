// Generated from open-enum/spec.yaml. Do not edit; see CONTRIBUTING.md.
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
 * States.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class States {
  private static final List<String> MEMBERS = List.of("fill", "intervals");

  private final Values values;
  private final Received received;

  private States(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Why. */
  public FillReason fill() {
    return received.require("States", "fill", values.fill);
  }

  /** How long. */
  public List<Interval> intervals() {
    return received.require("States", "intervals", values.intervals);
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
    return other instanceof States that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("States", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable FillReason fill;
    @Nullable List<Interval> intervals;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {fill, intervals};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder fill(@Nullable FillReason fill) {
      values.fill = fill;
      return this;
    }

    public Builder intervals(@Nullable List<Interval> intervals) {
      values.intervals = intervals;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public States build() {
      Checks.require("States", "fill", values.fill);
      Checks.require("States", "intervals", values.intervals);
      values.intervals = Checks.list("States", "intervals", values.intervals);
      return new States(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public States received(JsonReader in) {
      boolean whole = values.fill != null && values.intervals != null;
      return new States(values.copy(), in.received(whole));
    }
  }
}
