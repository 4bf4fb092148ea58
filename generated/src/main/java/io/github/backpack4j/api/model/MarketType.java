// Generated from specs/schemas/market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Kind of market. */
public final class MarketType implements OpenEnum {
  /** {@code SPOT} on the wire. */
  public static final MarketType SPOT = new MarketType("SPOT", Known.SPOT);

  /** {@code PERP} on the wire. */
  public static final MarketType PERP = new MarketType("PERP", Known.PERP);

  /** {@code IPERP} on the wire. */
  public static final MarketType IPERP = new MarketType("IPERP", Known.IPERP);

  /** {@code DATED} on the wire. */
  public static final MarketType DATED = new MarketType("DATED", Known.DATED);

  /** {@code PREDICTION} on the wire. */
  public static final MarketType PREDICTION = new MarketType("PREDICTION", Known.PREDICTION);

  /** {@code RFQ} on the wire. */
  public static final MarketType RFQ = new MarketType("RFQ", Known.RFQ);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link MarketType#SPOT}. */
    SPOT,
    /** See {@link MarketType#PERP}. */
    PERP,
    /** See {@link MarketType#IPERP}. */
    IPERP,
    /** See {@link MarketType#DATED}. */
    DATED,
    /** See {@link MarketType#PREDICTION}. */
    PREDICTION,
    /** See {@link MarketType#RFQ}. */
    RFQ,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private MarketType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static MarketType of(String wire) {
    return switch (Checks.present("MarketType", "wire", wire)) {
      case "SPOT" -> SPOT;
      case "PERP" -> PERP;
      case "IPERP" -> IPERP;
      case "DATED" -> DATED;
      case "PREDICTION" -> PREDICTION;
      case "RFQ" -> RFQ;
      default -> new MarketType(wire, Known.UNRECOGNIZED);
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
    return other instanceof MarketType that && wire.equals(that.wire);
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
