package io.github.backpack4j.book;

import java.math.BigDecimal;

/**
 * The quantity offered at one price.
 *
 * <p>Digits are those the exchange sent: {@code 86700} and {@code 86700.0} are the same price and,
 * as {@link BigDecimal} has it, not {@link #equals equal}; compare prices with {@link
 * BigDecimal#compareTo}.
 *
 * @param price in quote per base
 * @param quantity in base; zero in a change of the book removes the level
 */
public record PriceLevel(BigDecimal price, BigDecimal quantity) {

  /**
   * Both parts are required.
   *
   * @throws IllegalArgumentException if one is null
   */
  public PriceLevel {
    Given.required("PriceLevel", "price", price);
    Given.required("PriceLevel", "quantity", quantity);
  }

  @Override
  public String toString() {
    return "PriceLevel[price=" + text(price) + ", quantity=" + text(quantity) + "]";
  }

  /** In plain notation, unless so few bytes ask for more digits than anything has. */
  private static String text(BigDecimal value) {
    return Given.isBounded(value) ? value.toPlainString() : value.toString();
  }
}
