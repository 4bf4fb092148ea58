package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Brings prices and amounts to what a market takes. */
final class Precision {
  private Precision() {}

  /**
   * A price that the market takes, without trailing zeros and without an exponent.
   *
   * @param rounding what to do with one that is off the market's tick
   * @throws InvalidOrderException if it is off the tick and not to be rounded, or beyond the
   *     market's bounds before or after
   */
  static BigDecimal price(Market market, BigDecimal price, Rounding rounding) {
    return price("price", market, price, rounding);
  }

  /**
   * As {@link #price(Market, BigDecimal, Rounding)}.
   *
   * @param what the price's name, for it to be named where it is refused
   */
  static BigDecimal price(String what, Market market, BigDecimal price, Rounding rounding) {
    return fit(
        what,
        "ticks",
        market.symbol(),
        price,
        rounding,
        market.tickSize(),
        market.minPrice(),
        market.maxPrice());
  }

  /**
   * An amount that the market takes, without trailing zeros and without an exponent.
   *
   * @param rounding what to do with one that is off the market's step
   * @throws InvalidOrderException if it is off the step and not to be rounded, or beyond the
   *     market's bounds before or after
   */
  static BigDecimal amount(Market market, BigDecimal amount, Rounding rounding) {
    return fit(
        "amount",
        "steps",
        market.symbol(),
        amount,
        rounding,
        market.stepSize(),
        market.minAmount(),
        market.maxAmount());
  }

  /**
   * A value that {@code owner} takes, without trailing zeros and without an exponent.
   *
   * @param what what it is, such as {@code amount}
   * @param units what {@code unit} is called, several of them
   * @param owner what has these bounds, such as a market's symbol
   * @throws InvalidOrderException if it is off the unit and not to be rounded, or beyond a bound
   *     before or after
   */
  static BigDecimal fit(
      String what,
      String units,
      String owner,
      BigDecimal value,
      Rounding rounding,
      BigDecimal unit,
      BigDecimal least,
      @Nullable BigDecimal most) {
    String given = what + " " + Arithmetic.text(value);
    if (value.signum() <= 0) {
      throw new InvalidOrderException(given + ": it has to be above 0");
    }
    if (Arithmetic.isTooLong(value)) {
      throw new InvalidOrderException(given + ": " + Arithmetic.TOO_LONG);
    }
    boolean fits = unit.signum() <= 0 || value.remainder(unit).signum() == 0;
    if (!fits && rounding == Rounding.REJECT) {
      throw new InvalidOrderException(
          given + ": " + owner + " has " + units + " of " + Arithmetic.text(unit));
    }
    BigDecimal fitting = fits ? value : rounded(value, unit, rounding);
    String subject = fits ? given : given + ", rounded to " + Arithmetic.text(fitting);
    if (fitting.compareTo(least) < 0 || fitting.signum() == 0) {
      throw new InvalidOrderException(
          subject + ": " + owner + " takes no less than " + Arithmetic.text(least));
    }
    if (most != null && fitting.compareTo(most) > 0) {
      throw new InvalidOrderException(
          subject + ": " + owner + " takes no more than " + Arithmetic.text(most));
    }
    return Arithmetic.plain(fitting);
  }

  private static BigDecimal rounded(BigDecimal value, BigDecimal unit, Rounding rounding) {
    RoundingMode mode =
        switch (rounding) {
          case DOWN -> RoundingMode.FLOOR;
          case UP -> RoundingMode.CEILING;
          case NEAREST -> RoundingMode.HALF_UP;
          case REJECT -> RoundingMode.UNNECESSARY;
        };
    return value.divide(unit, 0, mode).multiply(unit);
  }
}
