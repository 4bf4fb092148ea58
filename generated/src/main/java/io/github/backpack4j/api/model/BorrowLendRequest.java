// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Decimals;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to borrow or lend.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class BorrowLendRequest {
  private static final List<String> MEMBERS = List.of("quantity", "side", "symbol");

  private final Values values;
  private final Received received;

  private BorrowLendRequest(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** How much; a multiple of the pool's step. In units of its asset. */
  public BigDecimal quantity() {
    return received.require("BorrowLendRequest", "quantity", values.quantity);
  }

  /** Which way. */
  public BorrowLendSide side() {
    return received.require("BorrowLendRequest", "side", values.side);
  }

  /** Asset to borrow or lend. */
  public Asset symbol() {
    return received.require("BorrowLendRequest", "symbol", values.symbol);
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
    return other instanceof BorrowLendRequest that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("BorrowLendRequest", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal quantity;
    @Nullable BorrowLendSide side;
    @Nullable Asset symbol;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {quantity, side, symbol};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link BorrowLendRequest#quantity()}. */
    public Builder quantity(@Nullable BigDecimal quantity) {
      values.quantity = quantity;
      return this;
    }

    /** Sets {@link BorrowLendRequest#quantity()} from plain text. */
    public Builder quantity(String quantity) {
      return quantity(Decimals.parse("quantity", quantity));
    }

    /** Sets {@link BorrowLendRequest#side()}. */
    public Builder side(@Nullable BorrowLendSide side) {
      values.side = side;
      return this;
    }

    /** Sets {@link BorrowLendRequest#symbol()}. */
    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public BorrowLendRequest build() {
      Checks.require("BorrowLendRequest", "quantity", values.quantity);
      Checks.require("BorrowLendRequest", "side", values.side);
      Checks.require("BorrowLendRequest", "symbol", values.symbol);
      return new BorrowLendRequest(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public BorrowLendRequest received(JsonReader in) {
      boolean whole = values.quantity != null && values.side != null && values.symbol != null;
      return new BorrowLendRequest(values.copy(), in.received(whole));
    }
  }
}
