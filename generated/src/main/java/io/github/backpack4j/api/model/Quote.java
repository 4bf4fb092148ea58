// Generated from specs/schemas/quote.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A maker's answer to an RFQ, a price for each side.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Quote {
  private static final List<String> MEMBERS =
      List.of("rfqId", "quoteId", "clientId", "bidPrice", "askPrice", "status", "createdAt");

  private final Values values;
  private final Received received;

  private Quote(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** RFQ that it answers. */
  public String rfqId() {
    return received.require("Quote", "rfqId", values.rfqId);
  }

  /** The id the exchange gave the quote. */
  public String quoteId() {
    return received.require("Quote", "quoteId", values.quoteId);
  }

  /** The id the maker gave the quote. */
  public @Nullable Long clientId() {
    return values.clientId;
  }

  /** Price at which the maker buys. In quote per base. */
  public BigDecimal bidPrice() {
    return received.require("Quote", "bidPrice", values.bidPrice);
  }

  /** Price at which the maker sells. In quote per base. */
  public BigDecimal askPrice() {
    return received.require("Quote", "askPrice", values.askPrice);
  }

  /** Where the quote stands; the words are those of orders. */
  public OrderStatus status() {
    return received.require("Quote", "status", values.status);
  }

  /** When the quote was accepted. Milliseconds on the wire. */
  public Instant createdAt() {
    return received.require("Quote", "createdAt", values.createdAt);
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
    return other instanceof Quote that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Quote", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable String rfqId;
    @Nullable String quoteId;
    @Nullable Long clientId;
    @Nullable BigDecimal bidPrice;
    @Nullable BigDecimal askPrice;
    @Nullable OrderStatus status;
    @Nullable Instant createdAt;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        rfqId, quoteId, clientId, bidPrice, askPrice, status, createdAt
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder rfqId(@Nullable String rfqId) {
      values.rfqId = rfqId;
      return this;
    }

    public Builder quoteId(@Nullable String quoteId) {
      values.quoteId = quoteId;
      return this;
    }

    public Builder clientId(@Nullable Long clientId) {
      values.clientId = clientId;
      return this;
    }

    public Builder bidPrice(@Nullable BigDecimal bidPrice) {
      values.bidPrice = bidPrice;
      return this;
    }

    public Builder askPrice(@Nullable BigDecimal askPrice) {
      values.askPrice = askPrice;
      return this;
    }

    public Builder status(@Nullable OrderStatus status) {
      values.status = status;
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
    public Quote build() {
      Checks.require("Quote", "rfqId", values.rfqId);
      Checks.require("Quote", "quoteId", values.quoteId);
      Checks.require("Quote", "bidPrice", values.bidPrice);
      Checks.require("Quote", "askPrice", values.askPrice);
      Checks.require("Quote", "status", values.status);
      Checks.require("Quote", "createdAt", values.createdAt);
      Checks.range("Quote", "clientId", values.clientId, 0L, 4294967295L);
      return new Quote(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Quote received(JsonReader in) {
      boolean whole =
          values.rfqId != null && values.quoteId != null && values.bidPrice != null
          && values.askPrice != null && values.status != null && values.createdAt != null;
      return new Quote(values.copy(), in.received(whole));
    }
  }
}
