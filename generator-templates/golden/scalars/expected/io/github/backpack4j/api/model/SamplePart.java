// Generated from scalars/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part without anything required. */
public final class SamplePart {
  private static final List<String> MEMBERS = List.of("name");

  private final Values values;
  private final Received received;

  private SamplePart(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Its name. */
  public @Nullable String name() {
    return values.name;
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
    return other instanceof SamplePart that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("SamplePart", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String name;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {name};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder name(@Nullable String name) {
      values.name = name;
      return this;
    }

    /** Returns what was set so far. */
    public SamplePart build() {
      return new SamplePart(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public SamplePart received(JsonReader in) {
      boolean whole = true;
      return new SamplePart(values.copy(), in.received(whole));
    }
  }
}
