// Generated from specs/schemas/interest.yaml. Do not edit; see CONTRIBUTING.md.
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
 * Interest that was paid or earned once.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class InterestPayment {
  private static final List<String> MEMBERS =
      List.of(
          "paymentType", "interestRate", "interval", "marketSymbol", "positionId", "quantity",
          "symbol", "timestamp");

  private final Values values;
  private final Received received;

  private InterestPayment(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** What the interest is for, and with it who paid. */
  public InterestPaymentType paymentType() {
    return received.require("InterestPayment", "paymentType", values.paymentType);
  }

  /**
   * Rate that applied; that it is for a year is inferred. As a fraction, 0.01 for one percent.
   *
   * <p>In doubt: the document does not say for which time the rate is; those of the pools are for a
   * year. A live scenario that compares quantity and position would settle it.
   */
  public BigDecimal interestRate() {
    return received.require("InterestPayment", "interestRate", values.interestRate);
  }

  /**
   * Length of time that the interest is for, in a unit that is unpublished.
   *
   * <p>In doubt: the unit is unpublished and nothing was recorded; other intervals of this API are
   * in milliseconds. A live scenario with two payments in a row would settle it.
   */
  public long interval() {
    return received.require("InterestPayment", "interval", values.interval);
  }

  /** Spot market of a borrow or lend; the future, where the interest is on its profit. */
  public String marketSymbol() {
    return received.require("InterestPayment", "marketSymbol", values.marketSymbol);
  }

  /** Id of the position that bears the interest. */
  public String positionId() {
    return received.require("InterestPayment", "positionId", values.positionId);
  }

  /**
   * What was paid or earned; go by {@link #paymentType()}, not by the sign. In units of its asset.
   *
   * <p>In doubt: whether what was paid is negative is unproven, and that it counts units of
   * {@code symbol} is inferred. A live scenario with a borrow and a lend would settle both.
   */
  public BigDecimal quantity() {
    return received.require("InterestPayment", "quantity", values.quantity);
  }

  /** Asset that was paid. */
  public Asset symbol() {
    return received.require("InterestPayment", "symbol", values.symbol);
  }

  /** When it was paid. UTC text on the wire. */
  public Instant timestamp() {
    return received.require("InterestPayment", "timestamp", values.timestamp);
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
    return other instanceof InterestPayment that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("InterestPayment", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable InterestPaymentType paymentType;
    @Nullable BigDecimal interestRate;
    @Nullable Long interval;
    @Nullable String marketSymbol;
    @Nullable String positionId;
    @Nullable BigDecimal quantity;
    @Nullable Asset symbol;
    @Nullable Instant timestamp;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        paymentType, interestRate, interval, marketSymbol, positionId, quantity, symbol, timestamp
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder paymentType(@Nullable InterestPaymentType paymentType) {
      values.paymentType = paymentType;
      return this;
    }

    public Builder interestRate(@Nullable BigDecimal interestRate) {
      values.interestRate = interestRate;
      return this;
    }

    public Builder interval(@Nullable Long interval) {
      values.interval = interval;
      return this;
    }

    public Builder marketSymbol(@Nullable String marketSymbol) {
      values.marketSymbol = marketSymbol;
      return this;
    }

    public Builder positionId(@Nullable String positionId) {
      values.positionId = positionId;
      return this;
    }

    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
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

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public InterestPayment build() {
      Checks.require("InterestPayment", "paymentType", values.paymentType);
      Checks.require("InterestPayment", "interestRate", values.interestRate);
      Checks.require("InterestPayment", "interval", values.interval);
      Checks.require("InterestPayment", "marketSymbol", values.marketSymbol);
      Checks.require("InterestPayment", "positionId", values.positionId);
      Checks.require("InterestPayment", "quantity", values.quantity);
      Checks.require("InterestPayment", "symbol", values.symbol);
      Checks.require("InterestPayment", "timestamp", values.timestamp);
      Checks.range("InterestPayment", "interval", values.interval, 0L, 9223372036854775807L);
      return new InterestPayment(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public InterestPayment received(JsonReader in) {
      boolean whole =
          values.paymentType != null && values.interestRate != null && values.interval != null
          && values.marketSymbol != null && values.positionId != null && values.quantity != null
          && values.symbol != null && values.timestamp != null;
      return new InterestPayment(values.copy(), in.received(whole));
    }
  }
}
