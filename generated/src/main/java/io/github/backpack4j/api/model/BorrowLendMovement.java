// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
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
 * One change of what the account has borrowed or lent.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class BorrowLendMovement {
  private static final List<String> MEMBERS =
      List.of(
          "eventType", "positionId", "positionQuantity", "quantity", "source", "symbol",
          "timestamp", "spotMarginOrderId");

  private final Values values;
  private final Received received;

  private BorrowLendMovement(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Kind of change. */
  public BorrowLendEventType eventType() {
    return received.require("BorrowLendMovement", "eventType", values.eventType);
  }

  /** Id of the position that changed. */
  public String positionId() {
    return received.require("BorrowLendMovement", "positionId", values.positionId);
  }

  /**
   * Size of the position after the change, for a borrow in what sign is unproven. In units of its
   * asset.
   *
   * <p>In doubt: whether it is negative for a borrow is unpublished. A live scenario that borrows
   * and repays would settle it.
   */
  public @Nullable BigDecimal positionQuantity() {
    return values.positionQuantity;
  }

  /**
   * Size of the change; go by {@link #eventType()}, not by the sign. In units of its asset.
   *
   * <p>In doubt: whether repaying and redeeming are negative is unpublished. A live scenario that
   * borrows and repays would settle it.
   */
  public BigDecimal quantity() {
    return received.require("BorrowLendMovement", "quantity", values.quantity);
  }

  /** What brought the change about. */
  public BorrowLendSource source() {
    return received.require("BorrowLendMovement", "source", values.source);
  }

  /** Asset that moved. */
  public Asset symbol() {
    return received.require("BorrowLendMovement", "symbol", values.symbol);
  }

  /** When it happened. UTC text on the wire. */
  public Instant timestamp() {
    return received.require("BorrowLendMovement", "timestamp", values.timestamp);
  }

  /** Order that borrowed or lent, where the source is {@code SpotMargin}. */
  public @Nullable String spotMarginOrderId() {
    return values.spotMarginOrderId;
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
    return other instanceof BorrowLendMovement that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("BorrowLendMovement", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BorrowLendEventType eventType;
    @Nullable String positionId;
    @Nullable BigDecimal positionQuantity;
    @Nullable BigDecimal quantity;
    @Nullable BorrowLendSource source;
    @Nullable Asset symbol;
    @Nullable Instant timestamp;
    @Nullable String spotMarginOrderId;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        eventType, positionId, positionQuantity, quantity, source, symbol, timestamp,
        spotMarginOrderId
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder eventType(@Nullable BorrowLendEventType eventType) {
      values.eventType = eventType;
      return this;
    }

    public Builder positionId(@Nullable String positionId) {
      values.positionId = positionId;
      return this;
    }

    public Builder positionQuantity(@Nullable BigDecimal positionQuantity) {
      values.positionQuantity = positionQuantity;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    public Builder source(@Nullable BorrowLendSource source) {
      values.source = source;
      return this;
    }

    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder timestamp(@Nullable Instant timestamp) {
      values.timestamp = timestamp;
      return this;
    }

    public Builder spotMarginOrderId(@Nullable String spotMarginOrderId) {
      values.spotMarginOrderId = spotMarginOrderId;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public BorrowLendMovement build() {
      Checks.require("BorrowLendMovement", "eventType", values.eventType);
      Checks.require("BorrowLendMovement", "positionId", values.positionId);
      Checks.require("BorrowLendMovement", "quantity", values.quantity);
      Checks.require("BorrowLendMovement", "source", values.source);
      Checks.require("BorrowLendMovement", "symbol", values.symbol);
      Checks.require("BorrowLendMovement", "timestamp", values.timestamp);
      return new BorrowLendMovement(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public BorrowLendMovement received(JsonReader in) {
      boolean whole =
          values.eventType != null && values.positionId != null && values.quantity != null
          && values.source != null && values.symbol != null && values.timestamp != null;
      return new BorrowLendMovement(values.copy(), in.received(whole));
    }
  }
}
