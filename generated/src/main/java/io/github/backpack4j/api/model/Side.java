// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Side of an order; a bid buys, an ask sells. */
public final class Side implements OpenEnum {
  /** {@code Bid} on the wire. */
  public static final Side BID = new Side("Bid", Known.BID);

  /** {@code Ask} on the wire. */
  public static final Side ASK = new Side("Ask", Known.ASK);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link Side#BID}. */
    BID,
    /** See {@link Side#ASK}. */
    ASK,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private Side(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static Side of(String wire) {
    return switch (Checks.present("Side", "wire", wire)) {
      case "Bid" -> BID;
      case "Ask" -> ASK;
      default -> new Side(wire, Known.UNRECOGNIZED);
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
    return other instanceof Side that && wire.equals(that.wire);
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
