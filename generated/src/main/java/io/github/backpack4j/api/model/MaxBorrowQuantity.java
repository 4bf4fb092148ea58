// Generated from specs/schemas/account.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of an asset can be borrowed.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class MaxBorrowQuantity {
  private static final List<String> MEMBERS = List.of("maxBorrowQuantity", "symbol");

  private final Values values;
  private final Received received;

  private MaxBorrowQuantity(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** Largest quantity that can be borrowed. In units of its asset. */
  public BigDecimal maxBorrowQuantity() {
    return received.require("MaxBorrowQuantity", "maxBorrowQuantity", values.maxBorrowQuantity);
  }

  /** Asset that was asked for. */
  public Asset symbol() {
    return received.require("MaxBorrowQuantity", "symbol", values.symbol);
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
    return other instanceof MaxBorrowQuantity that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("MaxBorrowQuantity", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable BigDecimal maxBorrowQuantity;
    @Nullable Asset symbol;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {maxBorrowQuantity, symbol};
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder maxBorrowQuantity(@Nullable BigDecimal maxBorrowQuantity) {
      values.maxBorrowQuantity = maxBorrowQuantity;
      return this;
    }

    public Builder symbol(@Nullable Asset symbol) {
      values.symbol = symbol;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public MaxBorrowQuantity build() {
      Checks.require("MaxBorrowQuantity", "maxBorrowQuantity", values.maxBorrowQuantity);
      Checks.require("MaxBorrowQuantity", "symbol", values.symbol);
      return new MaxBorrowQuantity(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public MaxBorrowQuantity received(JsonReader in) {
      boolean whole = values.maxBorrowQuantity != null && values.symbol != null;
      return new MaxBorrowQuantity(values.copy(), in.received(whole));
    }
  }
}
