package io.github.backpack4j;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity given outright, or as a share of something: {@code 1.5} or {@code 80%}.
 *
 * <p>Equality is by the text sent, so {@code 80%} and {@code 80.0%} differ.
 */
public final class DecimalOrPercent {

  private final BigDecimal value;
  private final boolean percent;
  private final String wire;

  private DecimalOrPercent(BigDecimal value, boolean percent) {
    this.value = value;
    this.percent = percent;
    this.wire = percent ? value.toPlainString() + "%" : value.toPlainString();
  }

  /**
   * A plain decimal.
   *
   * @throws IllegalArgumentException if {@code value} is null or has more than 128 digits before or
   *     after its point
   */
  public static DecimalOrPercent of(BigDecimal value) {
    return new DecimalOrPercent(bounded(value), false);
  }

  /**
   * A percentage: 80 gives {@code 80%}.
   *
   * @throws IllegalArgumentException if {@code value} is null or has more than 128 digits before or
   *     after its point
   */
  public static DecimalOrPercent percent(BigDecimal value) {
    return new DecimalOrPercent(bounded(value), true);
  }

  /**
   * Reads {@code 1.5} or {@code 80%}.
   *
   * @throws IllegalArgumentException if {@code text} is neither; an exponent is not allowed
   */
  public static DecimalOrPercent parse(String text) {
    return parse("text", text);
  }

  /**
   * Reads {@code 1.5} or {@code 80%}.
   *
   * @param parameter what {@code text} is given for, to be named when it is wrong
   * @throws IllegalArgumentException if {@code text} is neither; an exponent is not allowed
   */
  public static DecimalOrPercent parse(String parameter, @Nullable String text) {
    boolean percent = text != null && text.endsWith("%");
    String trimmed = percent ? text.substring(0, text.length() - 1) : text;
    if (trimmed == null || !isPlain(trimmed)) {
      throw new IllegalArgumentException(
          parameter
              + ": "
              + (text == null ? "null" : '"' + text + '"')
              + " is neither a plain decimal such as 1.5 nor a percentage such as 80%");
    }
    return new DecimalOrPercent(new BigDecimal(trimmed), percent);
  }

  private static boolean isPlain(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    return whole - start <= 128
        && digits(text, start, whole)
        && (point < 0 || (text.length() - point <= 129 && digits(text, point + 1, text.length())));
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < to;
  }

  private static BigDecimal bounded(@Nullable BigDecimal value) {
    if (value == null) {
      throw new IllegalArgumentException("DecimalOrPercent: value is required");
    }
    if (value.scale() > 128 || (long) value.precision() - value.scale() > 128) {
      throw new IllegalArgumentException(
          "value: at most 128 digits are allowed before and after the point");
    }
    return value;
  }

  /** Whether {@link #value()} is a percentage. */
  public boolean isPercent() {
    return percent;
  }

  /** The number: 80 for {@code 80%}. */
  public BigDecimal value() {
    return value;
  }

  /** The text sent: {@code 1.5} or {@code 80%}. */
  public String wire() {
    return wire;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DecimalOrPercent that && wire.equals(that.wire);
  }

  @Override
  public int hashCode() {
    return wire.hashCode();
  }

  @Override
  public String toString() {
    return wire;
  }
}
