// Generated from specs/schemas/settlement.yaml. Do not edit; see CONTRIBUTING.md.
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
 * One movement of the quote asset on the account, such as a fee, a funding payment or profit that
 * was realized.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class Settlement {
  private static final List<String> MEMBERS =
      List.of("quantity", "source", "subaccountId", "timestamp", "userId", "positionId");

  private final Values values;
  private final Received received;

  private Settlement(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /**
   * How much moved; that positive was received and negative paid is inferred. In quote.
   *
   * <p>In doubt: that a positive quantity was received and a negative one paid is inferred from
   * funding payments. A live history with a trading fee in it would settle it.
   */
  public BigDecimal quantity() {
    return received.require("Settlement", "quantity", values.quantity);
  }

  /** What moved it. */
  public SettlementSource source() {
    return received.require("Settlement", "source", values.source);
  }

  /** Subaccount that it belongs to; absent on the main account. */
  public @Nullable Integer subaccountId() {
    return values.subaccountId;
  }

  /** When it moved. UTC text on the wire. */
  public Instant timestamp() {
    return received.require("Settlement", "timestamp", values.timestamp);
  }

  /** Account that it belongs to. */
  public int userId() {
    return received.require("Settlement", "userId", values.userId);
  }

  /** Position that caused it; only funding payments and realized profit have one. */
  public @Nullable String positionId() {
    return values.positionId;
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
    return other instanceof Settlement that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("Settlement", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal quantity;
    @Nullable SettlementSource source;
    @Nullable Integer subaccountId;
    @Nullable Instant timestamp;
    @Nullable Integer userId;
    @Nullable String positionId;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {quantity, source, subaccountId, timestamp, userId, positionId};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder source(@Nullable SettlementSource source) {
      values.source = source;
      return this;
    }

    public Builder subaccountId(@Nullable Integer subaccountId) {
      values.subaccountId = subaccountId;
      return this;
    }

    public Builder timestamp(@Nullable Instant timestamp) {
      values.timestamp = timestamp;
      return this;
    }

    public Builder userId(@Nullable Integer userId) {
      values.userId = userId;
      return this;
    }

    public Builder positionId(@Nullable String positionId) {
      values.positionId = positionId;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public Settlement build() {
      Checks.require("Settlement", "quantity", values.quantity);
      Checks.require("Settlement", "source", values.source);
      Checks.require("Settlement", "timestamp", values.timestamp);
      Checks.require("Settlement", "userId", values.userId);
      return new Settlement(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public Settlement received(JsonReader in) {
      boolean whole =
          values.quantity != null && values.source != null && values.timestamp != null
          && values.userId != null;
      return new Settlement(values.copy(), in.received(whole));
    }
  }
}
