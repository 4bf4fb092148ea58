// Generated from specs/paths/account.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.json.Decimals;
import io.github.backpack4j.json.Members;
import io.github.backpack4j.json.Received;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of {@link AccountApi#getMaxOrderQuantity(MaxOrderQuantityQuery)}. */
public final class MaxOrderQuantityQuery {
  private static final List<String> PARAMETERS =
      List.of(
          "symbol", "side", "price", "reduceOnly", "autoBorrow", "autoBorrowRepay",
          "autoLendRedeem");

  private final Values values;

  private MaxOrderQuantityQuery(Values values) {
    this.values = values;
  }

  /** Market to trade on, such as {@code SOL_USDC}. */
  public String symbol() {
    return values.symbol;
  }

  /** Side of the order. */
  public Side side() {
    return values.side;
  }

  /** Price of a limit order; left out for a market order. In quote per base. */
  public @Nullable BigDecimal price() {
    return values.price;
  }

  /** Whether the order may only shrink a position. */
  public @Nullable Boolean reduceOnly() {
    return values.reduceOnly;
  }

  /** Whether the order may borrow what it lacks. */
  public @Nullable Boolean autoBorrow() {
    return values.autoBorrow;
  }

  /** Whether what the order brings in repays borrows. */
  public @Nullable Boolean autoBorrowRepay() {
    return values.autoBorrowRepay;
  }

  /** Whether the order may redeem lent funds. */
  public @Nullable Boolean autoLendRedeem() {
    return values.autoLendRedeem;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new Values());
  }

  /** A builder with these parameters set. */
  public Builder toBuilder() {
    return new Builder(values.copy());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MaxOrderQuantityQuery that
        && Arrays.equals(values.all(), that.values.all());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.all());
  }

  @Override
  public String toString() {
    return Members.describe(
        "MaxOrderQuantityQuery", PARAMETERS, values.all(), List.of(), Received.WHOLE);
  }

  private static final class Values implements Cloneable {
    @Nullable String symbol;
    @Nullable Side side;
    @Nullable BigDecimal price;
    @Nullable Boolean reduceOnly;
    @Nullable Boolean autoBorrow;
    @Nullable Boolean autoBorrowRepay;
    @Nullable Boolean autoLendRedeem;

    Values copy() {
      try {
        return (Values) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    @Nullable Object[] all() {
      return new @Nullable Object[] {
        symbol, side, price, reduceOnly, autoBorrow, autoBorrowRepay, autoLendRedeem
      };
    }
  }

  /** Collects the parameters; each method is called like the accessor of what it sets. */
  public static final class Builder {
    private final Values values;

    private Builder(Values values) {
      this.values = values;
    }

    /** Sets {@link MaxOrderQuantityQuery#symbol()}. */
    public Builder symbol(@Nullable String symbol) {
      values.symbol = symbol;
      return this;
    }

    /** Sets {@link MaxOrderQuantityQuery#side()}. */
    public Builder side(@Nullable Side side) {
      values.side = side;
      return this;
    }

    /** Sets {@link MaxOrderQuantityQuery#price()}. */
    public Builder price(@Nullable BigDecimal price) {
      values.price = price;
      return this;
    }

    /** Sets {@link MaxOrderQuantityQuery#price()} from plain text. */
    public Builder price(String price) {
      return price(Decimals.parse("price", price));
    }

    /** Sets {@link MaxOrderQuantityQuery#reduceOnly()}. */
    public Builder reduceOnly(@Nullable Boolean reduceOnly) {
      values.reduceOnly = reduceOnly;
      return this;
    }

    /** Sets {@link MaxOrderQuantityQuery#autoBorrow()}. */
    public Builder autoBorrow(@Nullable Boolean autoBorrow) {
      values.autoBorrow = autoBorrow;
      return this;
    }

    /** Sets {@link MaxOrderQuantityQuery#autoBorrowRepay()}. */
    public Builder autoBorrowRepay(@Nullable Boolean autoBorrowRepay) {
      values.autoBorrowRepay = autoBorrowRepay;
      return this;
    }

    /** Sets {@link MaxOrderQuantityQuery#autoLendRedeem()}. */
    public Builder autoLendRedeem(@Nullable Boolean autoLendRedeem) {
      values.autoLendRedeem = autoLendRedeem;
      return this;
    }

    /**
     * Returns what was set so far.
     *
     * @throws IllegalArgumentException if something required is missing or does not go together
     */
    public MaxOrderQuantityQuery build() {
      Checks.require("MaxOrderQuantityQuery", "symbol", values.symbol);
      Checks.require("MaxOrderQuantityQuery", "side", values.side);
      return new MaxOrderQuantityQuery(values.copy());
    }
  }
}
