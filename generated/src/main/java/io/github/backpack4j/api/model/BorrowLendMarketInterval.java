// Generated from specs/schemas/borrow-lend-market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** How far back a history goes. */
public final class BorrowLendMarketInterval implements OpenEnum {
  /** {@code 1d} on the wire. */
  public static final BorrowLendMarketInterval D1 = new BorrowLendMarketInterval("1d", Known.D1);

  /** {@code 1w} on the wire. */
  public static final BorrowLendMarketInterval W1 = new BorrowLendMarketInterval("1w", Known.W1);

  /** {@code 1month} on the wire. */
  public static final BorrowLendMarketInterval MONTH1 =
      new BorrowLendMarketInterval("1month", Known.MONTH1);

  /** {@code 1year} on the wire. */
  public static final BorrowLendMarketInterval YEAR1 =
      new BorrowLendMarketInterval("1year", Known.YEAR1);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link BorrowLendMarketInterval#D1}. */
    D1,
    /** See {@link BorrowLendMarketInterval#W1}. */
    W1,
    /** See {@link BorrowLendMarketInterval#MONTH1}. */
    MONTH1,
    /** See {@link BorrowLendMarketInterval#YEAR1}. */
    YEAR1,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private BorrowLendMarketInterval(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static BorrowLendMarketInterval of(String wire) {
    return switch (Checks.present("BorrowLendMarketInterval", "wire", wire)) {
      case "1d" -> D1;
      case "1w" -> W1;
      case "1month" -> MONTH1;
      case "1year" -> YEAR1;
      default -> new BorrowLendMarketInterval(wire, Known.UNRECOGNIZED);
    };
  }

  @Override
  public String wire() {
    return wire;
  }

  /** The value for {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BorrowLendMarketInterval that && wire.equals(that.wire);
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
