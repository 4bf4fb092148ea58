// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * How long an order stands: until cancelled ({@code GTC}), for what fills at once ({@code IOC}), or
 * wholly at once or not at all ({@code FOK}).
 */
public final class TimeInForce implements OpenEnum {
  /** {@code GTC} on the wire. */
  public static final TimeInForce GTC = new TimeInForce("GTC", Known.GTC);

  /** {@code IOC} on the wire. */
  public static final TimeInForce IOC = new TimeInForce("IOC", Known.IOC);

  /** {@code FOK} on the wire. */
  public static final TimeInForce FOK = new TimeInForce("FOK", Known.FOK);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link TimeInForce#GTC}. */
    GTC,
    /** See {@link TimeInForce#IOC}. */
    IOC,
    /** See {@link TimeInForce#FOK}. */
    FOK,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private TimeInForce(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static TimeInForce of(String wire) {
    return switch (Checks.present("TimeInForce", "wire", wire)) {
      case "GTC" -> GTC;
      case "IOC" -> IOC;
      case "FOK" -> FOK;
      default -> new TimeInForce(wire, Known.UNRECOGNIZED);
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
    return other instanceof TimeInForce that && wire.equals(that.wire);
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
