// Generated from specs/schemas/trade.yaml. Do not edit; see CONTRIBUTING.md.
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
 * One trade on one market, whoever made it.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Trade {
  private static final List<String> MEMBERS =
      List.of("id", "price", "quantity", "quoteQuantity", "timestamp", "isBuyerMaker");

  private final Values values;
  private final Received received;

  private Trade(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /**
   * Number of the trade within its market. Absent or {@code 0} on backstop liquidations before 12
   * November 2025, so a zero tells nothing apart.
   */
  public @Nullable Long id() {
    return values.id;
  }

  /** Price. In quote per base. */
  public BigDecimal price() {
    return received.require("Trade", "price", values.price);
  }

  /** Quantity. In base. */
  public BigDecimal quantity() {
    return received.require("Trade", "quantity", values.quantity);
  }

  /** Price times quantity. In quote. */
  public BigDecimal quoteQuantity() {
    return received.require("Trade", "quoteQuantity", values.quoteQuantity);
  }

  /** When the trade was made. Milliseconds on the wire. */
  public Instant timestamp() {
    return received.require("Trade", "timestamp", values.timestamp);
  }

  /** Whether the buyer's order rested on the book, which is to say that the seller took. */
  public boolean isBuyerMaker() {
    return received.require("Trade", "isBuyerMaker", values.isBuyerMaker);
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
    return other instanceof Trade that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Trade", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Long id;
    @Nullable BigDecimal price;
    @Nullable BigDecimal quantity;
    @Nullable BigDecimal quoteQuantity;
    @Nullable Instant timestamp;
    @Nullable Boolean isBuyerMaker;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {id, price, quantity, quoteQuantity, timestamp, isBuyerMaker};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder id(@Nullable Long id) {
      values.id = id;
      return this;
    }

    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder quoteQuantity(@Nullable BigDecimal quoteQuantity) {
      values.quoteQuantity = quoteQuantity;
      return this;
    }

    public Builder timestamp(@Nullable Instant timestamp) {
      values.timestamp = timestamp;
      return this;
    }

    public Builder isBuyerMaker(@Nullable Boolean isBuyerMaker) {
      values.isBuyerMaker = isBuyerMaker;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Trade build() {
      Checks.require("Trade", "price", values.price);
      Checks.require("Trade", "quantity", values.quantity);
      Checks.require("Trade", "quoteQuantity", values.quoteQuantity);
      Checks.require("Trade", "timestamp", values.timestamp);
      Checks.require("Trade", "isBuyerMaker", values.isBuyerMaker);
      return new Trade(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Trade received(JsonReader in) {
      boolean whole =
          values.price != null && values.quantity != null && values.quoteQuantity != null
          && values.timestamp != null && values.isBuyerMaker != null;
      return new Trade(values.copy(), in.received(whole));
    }
  }
}
