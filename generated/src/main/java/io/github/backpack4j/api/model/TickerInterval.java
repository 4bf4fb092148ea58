// Generated from specs/schemas/ticker.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** How far back a ticker looks, a day or a week. */
public final class TickerInterval implements OpenEnum {
  /** {@code 1d} on the wire. */
  public static final TickerInterval D1 = new TickerInterval("1d", Known.D1);

  /** {@code 1w} on the wire. */
  public static final TickerInterval W1 = new TickerInterval("1w", Known.W1);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link TickerInterval#D1}. */
    D1,
    /** See {@link TickerInterval#W1}. */
    W1,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private TickerInterval(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static TickerInterval of(String wire) {
    return switch (Checks.present("TickerInterval", "wire", wire)) {
      case "1d" -> D1;
      case "1w" -> W1;
      default -> new TickerInterval(wire, Known.UNRECOGNIZED);
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
    return other instanceof TickerInterval that && wire.equals(that.wire);
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
