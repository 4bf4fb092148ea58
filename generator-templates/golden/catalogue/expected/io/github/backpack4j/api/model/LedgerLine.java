// Generated from catalogue/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a note.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class LedgerLine {
  private static final List<String> MEMBERS = List.of("orderId", "clientId", "timestamp");

  private final Values values;
  private final Received received;

  private LedgerLine(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Its note. */
  public String orderId() {
    return received.require("LedgerLine", "orderId", values.orderId);
  }

  /** The caller's id of the note. */
  public @Nullable String clientId() {
    return values.clientId;
  }

  /** When it was made. Milliseconds on the wire. */
  public Instant timestamp() {
    return received.require("LedgerLine", "timestamp", values.timestamp);
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
    return other instanceof LedgerLine that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("LedgerLine", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String orderId;
    @Nullable String clientId;
    @Nullable Instant timestamp;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {orderId, clientId, timestamp};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder orderId(@Nullable String orderId) {
      values.orderId = orderId;
      return this;
    }

    public Builder clientId(@Nullable String clientId) {
      values.clientId = clientId;
      return this;
    }

    public Builder timestamp(@Nullable Instant timestamp) {
      values.timestamp = timestamp;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public LedgerLine build() {
      Checks.require("LedgerLine", "orderId", values.orderId);
      Checks.require("LedgerLine", "timestamp", values.timestamp);
      return new LedgerLine(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public LedgerLine received(JsonReader in) {
      boolean whole = values.orderId != null && values.timestamp != null;
      return new LedgerLine(values.copy(), in.received(whole));
    }
  }
}
