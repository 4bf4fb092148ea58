// Generated from query-object/spec.yaml. Do not edit; see CONTRIBUTING.md.
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
 * One row.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Row {
  private static final List<String> MEMBERS = List.of("kind", "serial");

  private final Values values;
  private final Received received;

  private Row(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Its kind. */
  public RowKind kind() {
    return received.require("Row", "kind", values.kind);
  }

  /** Its number among those of its kind. */
  public @Nullable Long serial() {
    return values.serial;
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
    return other instanceof Row that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Row", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable RowKind kind;
    @Nullable Long serial;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {kind, serial};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder kind(@Nullable RowKind kind) {
      values.kind = kind;
      return this;
    }

    public Builder serial(@Nullable Long serial) {
      values.serial = serial;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Row build() {
      Checks.require("Row", "kind", values.kind);
      return new Row(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Row received(JsonReader in) {
      boolean whole = values.kind != null;
      return new Row(values.copy(), in.received(whole));
    }
  }
}
