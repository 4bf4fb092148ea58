package io.github.backpack4j.conformance.redact;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What stands for amounts: each times one secret factor, so that sums of amounts, and amounts times
 * prices, rates and fractions, stay exactly true.
 *
 * <p>The factor is a number of four digits that neither two nor five divides, with a decimal point
 * somewhere: products are finite, have at most four digits more, and end in no zero that was not
 * there. Zero stays zero, and signs stay.
 *
 * <p>What keeps every identity hides little. Who knows one true amount knows the factor, and so all
 * amounts. Who knows none, but has many, can look for the greatest number that divides all of them:
 * true amounts are multiples of steps that everybody knows, so that is the factor but for its
 * decimal point. And who finds the prices of fills in public trades knows the amounts beside them.
 * So amounts cannot be read off, and that is all; a recording of an account whose size is a secret
 * is one, too.
 */
final class Amounts {
  private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

  private final BigDecimal factor;

  /** With a factor between 0.01 and 99.99, and not near one. */
  Amounts(byte[] key, String label) {
    Draw draw = new Draw(key, label);
    BigDecimal drawn;
    do {
      int odd = 1001 + 2 * draw.below(4500);
      drawn = BigDecimal.valueOf(odd % 5 == 0 ? odd + 2 : odd, 2 + draw.below(4));
    } while (drawn.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.1")) < 0);
    factor = drawn;
  }

  /** Whether a text is a decimal as the contract has them. */
  static boolean isDecimal(String text) {
    return text.length() <= 80 && DECIMAL.matcher(text).matches();
  }

  /** The disguise of a decimal; zeros at its end stay, where there were any. */
  String of(String decimal) {
    BigDecimal amount = new BigDecimal(decimal);
    if (amount.signum() == 0) {
      return decimal;
    }
    boolean padded = decimal.indexOf('.') >= 0 && decimal.endsWith("0");
    BigDecimal product = amount.multiply(factor);
    if (!padded) {
      product = product.stripTrailingZeros();
    }
    return (product.scale() < 0 ? product.setScale(0) : product).toPlainString();
  }

  /** The disguise of a number that JSON has as a number. */
  BigDecimal of(BigDecimal amount) {
    return amount.signum() == 0 ? amount : amount.multiply(factor).stripTrailingZeros();
  }
}
