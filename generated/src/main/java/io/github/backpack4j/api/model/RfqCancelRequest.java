// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which RFQ to withdraw.
 *
 * <p>In doubt: the document has both ids optional and says no more, so both, and none, are sent.
 * Live scenarios with both and with none would settle whether the exchange refuses them.
 */
public final class RfqCancelRequest {
  private static final List<String> MEMBERS = List.of("rfqId", "clientId");

  private final Values values;
  private final Received received;

  private RfqCancelRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** The id the exchange gave the RFQ. */
  public @Nullable String rfqId() {
    return values.rfqId;
  }

  /** The id the caller gave the RFQ; 0 is a valid one. */
  public @Nullable Long clientId() {
    return values.clientId;
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
    return other instanceof RfqCancelRequest that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("RfqCancelRequest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String rfqId;
    @Nullable Long clientId;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {rfqId, clientId};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link RfqCancelRequest#rfqId()}. */
    public Builder rfqId(@Nullable String rfqId) {
      values.rfqId = rfqId;
      return this;
    }

    /** Sets {@link RfqCancelRequest#clientId()}. */
    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public RfqCancelRequest build() {
      Checks.range("RfqCancelRequest", "clientId", values.clientId, 0L, 4294967295L);
      return new RfqCancelRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public RfqCancelRequest received(JsonReader in) {
      boolean whole = true;
      return new RfqCancelRequest(values.copy(), in.received(whole));
    }
  }
}
