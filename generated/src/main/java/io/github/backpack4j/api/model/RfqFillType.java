// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Who caused the RFQ of a fill, the account or a conversion of its collateral. */
public final class RfqFillType implements OpenEnum {
  /** {@code User} on the wire. */
  public static final RfqFillType USER = new RfqFillType("User", Known.USER);

  /** {@code CollateralConversion} on the wire. */
  public static final RfqFillType COLLATERAL_CONVERSION =
      new RfqFillType("CollateralConversion", Known.COLLATERAL_CONVERSION);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link RfqFillType#USER}. */
    USER,
    /** See {@link RfqFillType#COLLATERAL_CONVERSION}. */
    COLLATERAL_CONVERSION,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private RfqFillType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static RfqFillType of(String wire) {
    return switch (Checks.present("RfqFillType", "wire", wire)) {
      case "User" -> USER;
      case "CollateralConversion" -> COLLATERAL_CONVERSION;
      default -> new RfqFillType(wire, Known.UNRECOGNIZED);
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
    return other instanceof RfqFillType that && wire.equals(that.wire);
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
