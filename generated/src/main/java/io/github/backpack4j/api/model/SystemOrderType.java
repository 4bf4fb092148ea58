// Generated from specs/schemas/fill.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Kind of order that the exchange itself placed. */
public final class SystemOrderType implements OpenEnum {
  /** {@code CollateralConversion} on the wire. */
  public static final SystemOrderType COLLATERAL_CONVERSION =
      new SystemOrderType("CollateralConversion", Known.COLLATERAL_CONVERSION);

  /** {@code FutureExpiry} on the wire. */
  public static final SystemOrderType FUTURE_EXPIRY =
      new SystemOrderType("FutureExpiry", Known.FUTURE_EXPIRY);

  /** {@code LiquidatePositionOnAdl} on the wire. */
  public static final SystemOrderType LIQUIDATE_POSITION_ON_ADL =
      new SystemOrderType("LiquidatePositionOnAdl", Known.LIQUIDATE_POSITION_ON_ADL);

  /** {@code LiquidatePositionOnBook} on the wire. */
  public static final SystemOrderType LIQUIDATE_POSITION_ON_BOOK =
      new SystemOrderType("LiquidatePositionOnBook", Known.LIQUIDATE_POSITION_ON_BOOK);

  /** {@code LiquidatePositionOnBackstop} on the wire. */
  public static final SystemOrderType LIQUIDATE_POSITION_ON_BACKSTOP =
      new SystemOrderType("LiquidatePositionOnBackstop", Known.LIQUIDATE_POSITION_ON_BACKSTOP);

  /** {@code OrderBookClosed} on the wire. */
  public static final SystemOrderType ORDER_BOOK_CLOSED =
      new SystemOrderType("OrderBookClosed", Known.ORDER_BOOK_CLOSED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link SystemOrderType#COLLATERAL_CONVERSION}. */
    COLLATERAL_CONVERSION,
    /** See {@link SystemOrderType#FUTURE_EXPIRY}. */
    FUTURE_EXPIRY,
    /** See {@link SystemOrderType#LIQUIDATE_POSITION_ON_ADL}. */
    LIQUIDATE_POSITION_ON_ADL,
    /** See {@link SystemOrderType#LIQUIDATE_POSITION_ON_BOOK}. */
    LIQUIDATE_POSITION_ON_BOOK,
    /** See {@link SystemOrderType#LIQUIDATE_POSITION_ON_BACKSTOP}. */
    LIQUIDATE_POSITION_ON_BACKSTOP,
    /** See {@link SystemOrderType#ORDER_BOOK_CLOSED}. */
    ORDER_BOOK_CLOSED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private SystemOrderType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static SystemOrderType of(String wire) {
    return switch (Checks.present("SystemOrderType", "wire", wire)) {
      case "CollateralConversion" -> COLLATERAL_CONVERSION;
      case "FutureExpiry" -> FUTURE_EXPIRY;
      case "LiquidatePositionOnAdl" -> LIQUIDATE_POSITION_ON_ADL;
      case "LiquidatePositionOnBook" -> LIQUIDATE_POSITION_ON_BOOK;
      case "LiquidatePositionOnBackstop" -> LIQUIDATE_POSITION_ON_BACKSTOP;
      case "OrderBookClosed" -> ORDER_BOOK_CLOSED;
      default -> new SystemOrderType(wire, Known.UNRECOGNIZED);
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
    return other instanceof SystemOrderType that && wire.equals(that.wire);
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
