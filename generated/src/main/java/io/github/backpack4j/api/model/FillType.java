// Generated from specs/schemas/fill.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** What caused a fill. */
public final class FillType implements OpenEnum {
  /** {@code User} on the wire. */
  public static final FillType USER = new FillType("User", Known.USER);

  /** {@code BookLiquidation} on the wire. */
  public static final FillType BOOK_LIQUIDATION =
      new FillType("BookLiquidation", Known.BOOK_LIQUIDATION);

  /** {@code Adl} on the wire. */
  public static final FillType ADL = new FillType("Adl", Known.ADL);

  /** {@code Backstop} on the wire. */
  public static final FillType BACKSTOP = new FillType("Backstop", Known.BACKSTOP);

  /** {@code Liquidation} on the wire. */
  public static final FillType LIQUIDATION = new FillType("Liquidation", Known.LIQUIDATION);

  /** {@code AllLiquidation} on the wire. */
  public static final FillType ALL_LIQUIDATION =
      new FillType("AllLiquidation", Known.ALL_LIQUIDATION);

  /** {@code CollateralConversion} on the wire. */
  public static final FillType COLLATERAL_CONVERSION =
      new FillType("CollateralConversion", Known.COLLATERAL_CONVERSION);

  /** {@code CollateralConversionAndSpotLiquidation} on the wire. */
  public static final FillType COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION =
      new FillType(
          "CollateralConversionAndSpotLiquidation",
          Known.COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link FillType#USER}. */
    USER,
    /** See {@link FillType#BOOK_LIQUIDATION}. */
    BOOK_LIQUIDATION,
    /** See {@link FillType#ADL}. */
    ADL,
    /** See {@link FillType#BACKSTOP}. */
    BACKSTOP,
    /** See {@link FillType#LIQUIDATION}. */
    LIQUIDATION,
    /** See {@link FillType#ALL_LIQUIDATION}. */
    ALL_LIQUIDATION,
    /** See {@link FillType#COLLATERAL_CONVERSION}. */
    COLLATERAL_CONVERSION,
    /** See {@link FillType#COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION}. */
    COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private FillType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static FillType of(String wire) {
    return switch (Checks.present("FillType", "wire", wire)) {
      case "User" -> USER;
      case "BookLiquidation" -> BOOK_LIQUIDATION;
      case "Adl" -> ADL;
      case "Backstop" -> BACKSTOP;
      case "Liquidation" -> LIQUIDATION;
      case "AllLiquidation" -> ALL_LIQUIDATION;
      case "CollateralConversion" -> COLLATERAL_CONVERSION;
      case "CollateralConversionAndSpotLiquidation" -> COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION;
      default -> new FillType(wire, Known.UNRECOGNIZED);
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
    return other instanceof FillType that && wire.equals(that.wire);
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
