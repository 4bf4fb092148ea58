// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Kind of order. Triggers, stops and take profits are no kinds of their own. */
public final class OrderType implements OpenEnum {
  /** {@code Market} on the wire. */
  public static final OrderType MARKET = new OrderType("Market", Known.MARKET);

  /** {@code Limit} on the wire. */
  public static final OrderType LIMIT = new OrderType("Limit", Known.LIMIT);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link OrderType#MARKET}. */
    MARKET,
    /** See {@link OrderType#LIMIT}. */
    LIMIT,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private OrderType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static OrderType of(String wire) {
    return switch (Checks.present("OrderType", "wire", wire)) {
      case "Market" -> MARKET;
      case "Limit" -> LIMIT;
      default -> new OrderType(wire, Known.UNRECOGNIZED);
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
    return other instanceof OrderType that && wire.equals(that.wire);
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
