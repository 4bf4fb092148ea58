package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are worked out here. Sums and products are exact; quotients have 34 digits, the last
 * one rounded half to even.
 */
final class Arithmetic {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Most digits before the point, and most after it, of a number that the client sends. */
  private static final int MOST_DIGITS = 128;

  /** What is wrong with a number that has more of them. */
  static final String TOO_LONG =
      "it has more than " + MOST_DIGITS + " digits on a side of its point";

  private Arithmetic() {}

  /** Their product; null if one is. */
  static @Nullable BigDecimal product(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? null : plain(one.multiply(other));
  }

  /** Their sum; null if one is. */
  static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? null : plain(one.add(other));
  }

  /** Their difference; null if one is. */
  static @Nullable BigDecimal difference(@Nullable BigDecimal from, @Nullable BigDecimal other) {
    return from == null || other == null ? null : plain(from.subtract(other));
  }

  /** Their quotient; null if one is null or the divisor zero. */
  static @Nullable BigDecimal quotient(
      @Nullable BigDecimal dividend, @Nullable BigDecimal divisor) {
    if (dividend == null || divisor == null || divisor.signum() == 0) {
      return null;
    }
    return plain(dividend.divide(divisor, MathContext.DECIMAL128));
  }

  /** A fraction in percent; null if it is. */
  static @Nullable BigDecimal percent(@Nullable BigDecimal fraction) {
    return product(fraction, HUNDRED);
  }

  /**
   * The number as it is written in a message: without trailing zeros, and without an exponent
   * unless it {@linkplain #isTooLong is too long}.
   */
  static String text(BigDecimal number) {
    return isTooLong(number)
        ? number.stripTrailingZeros().toString()
        : plain(number).toPlainString();
  }

  /**
   * Whether it has so many digits in plain notation that it cannot be sent. Written all the same,
   * {@code 1E+1000000000} would take all the memory there is.
   */
  static boolean isTooLong(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() > MOST_DIGITS
        || (long) stripped.precision() - stripped.scale() > MOST_DIGITS;
  }

  /** The same number without trailing zeros, and without an exponent when it is written. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
