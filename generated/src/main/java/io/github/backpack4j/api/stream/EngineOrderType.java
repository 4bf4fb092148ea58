// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Kind of order as streams spell it. */
public final class EngineOrderType implements OpenEnum {
  /** {@code LIMIT} on the wire. */
  public static final EngineOrderType LIMIT = new EngineOrderType("LIMIT", Known.LIMIT);

  /** {@code MARKET} on the wire. */
  public static final EngineOrderType MARKET = new EngineOrderType("MARKET", Known.MARKET);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link EngineOrderType#LIMIT}. */
    LIMIT,
    /** See {@link EngineOrderType#MARKET}. */
    MARKET,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private EngineOrderType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static EngineOrderType of(String wire) {
    return switch (Checks.present("EngineOrderType", "wire", wire)) {
      case "LIMIT" -> LIMIT;
      case "MARKET" -> MARKET;
      default -> new EngineOrderType(wire, Known.UNRECOGNIZED);
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
    return other instanceof EngineOrderType that && wire.equals(that.wire);
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
