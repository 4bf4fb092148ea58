// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Unit of a slippage tolerance, steps of the price or percent.
 *
 * <p>In doubt: the document lists the words alone: that {@code Percent} has 1 for one percent, and
 * from which price either is counted, is inferred. A live scenario with a market order that is too
 * large for a tolerance would settle it.
 */
public final class SlippageToleranceType implements OpenEnum {
  /** {@code TickSize} on the wire. */
  public static final SlippageToleranceType TICK_SIZE =
      new SlippageToleranceType("TickSize", Known.TICK_SIZE);

  /** {@code Percent} on the wire. */
  public static final SlippageToleranceType PERCENT =
      new SlippageToleranceType("Percent", Known.PERCENT);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link SlippageToleranceType#TICK_SIZE}. */
    TICK_SIZE,
    /** See {@link SlippageToleranceType#PERCENT}. */
    PERCENT,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private SlippageToleranceType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static SlippageToleranceType of(String wire) {
    return switch (Checks.present("SlippageToleranceType", "wire", wire)) {
      case "TickSize" -> TICK_SIZE;
      case "Percent" -> PERCENT;
      default -> new SlippageToleranceType(wire, Known.UNRECOGNIZED);
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
    return other instanceof SlippageToleranceType that && wire.equals(that.wire);
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
