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
 * A note.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class LedgerNote {
  private static final List<String> MEMBERS = List.of("id", "clientId", "createdAt");

  private final Values values;
  private final Received received;

  private LedgerNote(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Its id. */
  public String id() {
    return received.require("LedgerNote", "id", values.id);
  }

  /** The caller's id. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** When it was made. Milliseconds on the wire. */
  public Instant createdAt() {
    return received.require("LedgerNote", "createdAt", values.createdAt);
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
    return other instanceof LedgerNote that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("LedgerNote", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String id;
    @Nullable Long clientId;
    @Nullable Instant createdAt;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {id, clientId, createdAt};
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

    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    public Builder createdAt(@Nullable Instant createdAt) {
      values.createdAt = createdAt;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public LedgerNote build() {
      Checks.require("LedgerNote", "id", values.id);
      Checks.require("LedgerNote", "createdAt", values.createdAt);
      Checks.range("LedgerNote", "clientId", values.clientId, 0L, 4294967295L);
      return new LedgerNote(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public LedgerNote received(JsonReader in) {
      boolean whole = values.id != null && values.createdAt != null;
      return new LedgerNote(values.copy(), in.received(whole));
    }
  }
}
