// Generated from query-object/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Kind of row. */
public final class RowKind implements OpenEnum {
  /** {@code Buy} on the wire. */
  public static final RowKind BUY = new RowKind("Buy", Known.BUY);

  /** {@code Sell} on the wire. */
  public static final RowKind SELL = new RowKind("Sell", Known.SELL);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link RowKind#BUY}. */
    BUY,
    /** See {@link RowKind#SELL}. */
    SELL,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private RowKind(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static RowKind of(String wire) {
    return switch (Checks.present("RowKind", "wire", wire)) {
      case "Buy" -> BUY;
      case "Sell" -> SELL;
      default -> new RowKind(wire, Known.UNRECOGNIZED);
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
    return other instanceof RowKind that && wire.equals(that.wire);
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
