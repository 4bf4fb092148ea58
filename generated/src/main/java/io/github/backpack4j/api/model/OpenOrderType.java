// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Kind of open order, where all of a market are cancelled; limit orders that rest, or triggers that
 * wait.
 */
public final class OpenOrderType implements OpenEnum {
  /** {@code RestingLimitOrder} on the wire. */
  public static final OpenOrderType RESTING_LIMIT_ORDER =
      new OpenOrderType("RestingLimitOrder", Known.RESTING_LIMIT_ORDER);

  /** {@code ConditionalOrder} on the wire. */
  public static final OpenOrderType CONDITIONAL_ORDER =
      new OpenOrderType("ConditionalOrder", Known.CONDITIONAL_ORDER);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link OpenOrderType#RESTING_LIMIT_ORDER}. */
    RESTING_LIMIT_ORDER,
    /** See {@link OpenOrderType#CONDITIONAL_ORDER}. */
    CONDITIONAL_ORDER,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private OpenOrderType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static OpenOrderType of(String wire) {
    return switch (Checks.present("OpenOrderType", "wire", wire)) {
      case "RestingLimitOrder" -> RESTING_LIMIT_ORDER;
      case "ConditionalOrder" -> CONDITIONAL_ORDER;
      default -> new OpenOrderType(wire, Known.UNRECOGNIZED);
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
    return other instanceof OpenOrderType that && wire.equals(that.wire);
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
