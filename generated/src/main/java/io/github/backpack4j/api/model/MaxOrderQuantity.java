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
 * How large an order can be.
 *
 * <p>An accessor that is not nullable throws {@link DecodingException} if its member was left out.
 */
public final class MaxOrderQuantity {
  private static final List<String> MEMBERS =
      List.of(
          "autoBorrow", "autoBorrowRepay", "autoLendRedeem", "maxOrderQuantity", "price", "side",
          "symbol", "reduceOnly");

  private final Values values;
  private final Received received;

  private MaxOrderQuantity(Values values, Received received) {
    this.values = values;
    this.received = received;
  }

  /** As asked. */
  public @Nullable Boolean autoBorrow() {
    return values.autoBorrow;
  }

  /** As asked. */
  public @Nullable Boolean autoBorrowRepay() {
    return values.autoBorrowRepay;
  }

  /** As asked. */
  public @Nullable Boolean autoLendRedeem() {
    return values.autoLendRedeem;
  }

  /** Largest quantity of the order. In base. */
  public BigDecimal maxOrderQuantity() {
    return received.require("MaxOrderQuantity", "maxOrderQuantity", values.maxOrderQuantity);
  }

  /** As asked; absent for a market order. In quote per base. */
  public @Nullable BigDecimal price() {
    return values.price;
  }

  /** Side that was asked for. */
  public Side side() {
    return received.require("MaxOrderQuantity", "side", values.side);
  }

  /** Market that was asked for. */
  public String symbol() {
    return received.require("MaxOrderQuantity", "symbol", values.symbol);
  }

  /** As asked. */
  public @Nullable Boolean reduceOnly() {
    return values.reduceOnly;
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
    return other instanceof MaxOrderQuantity that && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe("MaxOrderQuantity", MEMBERS, values.all(), List.of(), received);
  }

  private static final class Values implements Cloneable {
    @Nullable Boolean autoBorrow;
    @Nullable Boolean autoBorrowRepay;
    @Nullable Boolean autoLendRedeem;
    @Nullable BigDecimal maxOrderQuantity;
    @Nullable BigDecimal price;
    @Nullable Side side;
    @Nullable String symbol;
    @Nullable Boolean reduceOnly;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        autoBorrow, autoBorrowRepay, autoLendRedeem, maxOrderQuantity, price, side, symbol,
        reduceOnly
      };
    }
  }

  /** Collects the members; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    public Builder autoBorrow(@Nullable Boolean autoBorrow) {
      values.autoBorrow = autoBorrow;
      return this;
    }

    public Builder autoBorrowRepay(@Nullable Boolean autoBorrowRepay) {
      values.autoBorrowRepay = autoBorrowRepay;
      return this;
    }

    public Builder autoLendRedeem(@Nullable Boolean autoLendRedeem) {
      values.autoLendRedeem = autoLendRedeem;
      return this;
    }

    public Builder maxOrderQuantity(@Nullable BigDecimal maxOrderQuantity) {
      values.maxOrderQuantity = maxOrderQuantity;
      return this;
    }

    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    public Builder side(@Nullable Side side) {
      values.side = side;
      return this;
    }

    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    public Builder reduceOnly(@Nullable Boolean reduceOnly) {
      values.reduceOnly = reduceOnly;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public MaxOrderQuantity build() {
      Checks.require("MaxOrderQuantity", "maxOrderQuantity", values.maxOrderQuantity);
      Checks.require("MaxOrderQuantity", "side", values.side);
      Checks.require("MaxOrderQuantity", "symbol", values.symbol);
      return new MaxOrderQuantity(values.copy(), Received.WHOLE);
    }

    /** For codecs: what was read, with nothing checked. */
    public MaxOrderQuantity received(JsonReader in) {
      boolean whole =
          values.maxOrderQuantity != null && values.side != null && values.symbol != null;
      return new MaxOrderQuantity(values.copy(), in.received(whole));
    }
  }
}
