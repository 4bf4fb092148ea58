// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Which order gives way when an account would trade with itself. */
public final class SelfTradePrevention implements OpenEnum {
  /** {@code RejectTaker} on the wire. */
  public static final SelfTradePrevention REJECT_TAKER =
      new SelfTradePrevention("RejectTaker", Known.REJECT_TAKER);

  /** {@code RejectMaker} on the wire. */
  public static final SelfTradePrevention REJECT_MAKER =
      new SelfTradePrevention("RejectMaker", Known.REJECT_MAKER);

  /** {@code RejectBoth} on the wire. */
  public static final SelfTradePrevention REJECT_BOTH =
      new SelfTradePrevention("RejectBoth", Known.REJECT_BOTH);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link SelfTradePrevention#REJECT_TAKER}. */
    REJECT_TAKER,
    /** See {@link SelfTradePrevention#REJECT_MAKER}. */
    REJECT_MAKER,
    /** See {@link SelfTradePrevention#REJECT_BOTH}. */
    REJECT_BOTH,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private SelfTradePrevention(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static SelfTradePrevention of(String wire) {
    return switch (Checks.present("SelfTradePrevention", "wire", wire)) {
      case "RejectTaker" -> REJECT_TAKER;
      case "RejectMaker" -> REJECT_MAKER;
      case "RejectBoth" -> REJECT_BOTH;
      default -> new SelfTradePrevention(wire, Known.UNRECOGNIZED);
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
    return other instanceof SelfTradePrevention that && wire.equals(that.wire);
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
