// Generated from specs/schemas/quote.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Which quote to accept.
 *
 * <p>In doubt: the document has both ids of the RFQ optional and says no more, so both, and the
 * quote's id alone, are sent. Live scenarios with both and with none would settle whether the
 * exchange refuses them.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class QuoteAcceptRequest {
  private static final List<String> MEMBERS = List.of("rfqId", "clientId", "quoteId");

  private final Values values;
  private final Received received;

  private QuoteAcceptRequest(Values values, Received received) {
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

  /** The id the exchange gave the quote. */
  public String quoteId() {
    return received.require("QuoteAcceptRequest", "quoteId", values.quoteId);
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
    return other instanceof QuoteAcceptRequest that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("QuoteAcceptRequest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String rfqId;
    @Nullable Long clientId;
    @Nullable String quoteId;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {rfqId, clientId, quoteId};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link QuoteAcceptRequest#rfqId()}. */
    public Builder rfqId(@Nullable String rfqId) {
      values.rfqId = rfqId;
      return this;
    }

    /** Sets {@link QuoteAcceptRequest#clientId()}. */
    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    /** Sets {@link QuoteAcceptRequest#quoteId()}. */
    public Builder quoteId(@Nullable String quoteId) {
      values.quoteId = quoteId;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public QuoteAcceptRequest build() {
      Checks.require("QuoteAcceptRequest", "quoteId", values.quoteId);
      Checks.range("QuoteAcceptRequest", "clientId", values.clientId, 0L, 4294967295L);
      return new QuoteAcceptRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public QuoteAcceptRequest received(JsonReader in) {
      boolean whole = values.quoteId != null;
      return new QuoteAcceptRequest(values.copy(), in.received(whole));
    }
  }
}
