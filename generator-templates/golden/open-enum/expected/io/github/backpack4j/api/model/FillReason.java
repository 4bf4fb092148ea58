// Generated from open-enum/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** What caused a fill. */
public final class FillReason implements OpenEnum {
  /** {@code User} on the wire. */
  public static final FillReason USER = new FillReason("User", Known.USER);

  /** {@code BookLiquidation} on the wire. */
  public static final FillReason BOOK_LIQUIDATION =
      new FillReason("BookLiquidation", Known.BOOK_LIQUIDATION);

  /** {@code hyperEVM} on the wire. */
  public static final FillReason HYPER_EVM = new FillReason("hyperEVM", Known.HYPER_EVM);

  /** {@code PRICE_BAND} on the wire. */
  public static final FillReason PRICE_BAND = new FillReason("PRICE_BAND", Known.PRICE_BAND);

  /** {@code CollateralConversionAndSpotLiquidation} on the wire. */
  public static final FillReason COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION =
      new FillReason(
          "CollateralConversionAndSpotLiquidation",
          Known.COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION);

  /** <code>Ends*&#47;&#123;here&#125;</code> on the wire. */
  public static final FillReason ENDS_HERE = new FillReason("Ends*/{here}", Known.ENDS_HERE);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link FillReason#USER}. */
    USER,
    /** See {@link FillReason#BOOK_LIQUIDATION}. */
    BOOK_LIQUIDATION,
    /** See {@link FillReason#HYPER_EVM}. */
    HYPER_EVM,
    /** See {@link FillReason#PRICE_BAND}. */
    PRICE_BAND,
    /** See {@link FillReason#COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION}. */
    COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION,
    /** See {@link FillReason#ENDS_HERE}. */
    ENDS_HERE,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private FillReason(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static FillReason of(String wire) {
    return switch (Checks.present("FillReason", "wire", wire)) {
      case "User" -> USER;
      case "BookLiquidation" -> BOOK_LIQUIDATION;
      case "hyperEVM" -> HYPER_EVM;
      case "PRICE_BAND" -> PRICE_BAND;
      case "CollateralConversionAndSpotLiquidation" -> COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION;
      case "Ends*/{here}" -> ENDS_HERE;
      default -> new FillReason(wire, Known.UNRECOGNIZED);
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
    return other instanceof FillReason that && wire.equals(that.wire);
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
