// Generated from specs/schemas/system.yaml. Do not edit; see CONTRIBUTING.md.
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
 * State of the exchange.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class SystemStatus {
  private static final List<String> MEMBERS = List.of("status", "message");

  private final Values values;
  private final Received received;

  private SystemStatus(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Whether it is open. */
  public SystemState status() {
    return received.require("SystemStatus", "status", values.status);
  }

  /** What to tell users, during maintenance. */
  public @Nullable String message() {
    return values.message;
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
    return other instanceof SystemStatus that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("SystemStatus", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable SystemState status;
    @Nullable String message;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {status, message};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder status(@Nullable SystemState status) {
      values.status = status;
      return this;
    }

    public Builder message(@Nullable String message) {
      values.message = message;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public SystemStatus build() {
      Checks.require("SystemStatus", "status", values.status);
      return new SystemStatus(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public SystemStatus received(JsonReader in) {
      boolean whole = values.status != null;
      return new SystemStatus(values.copy(), in.received(whole));
    }
  }
}
