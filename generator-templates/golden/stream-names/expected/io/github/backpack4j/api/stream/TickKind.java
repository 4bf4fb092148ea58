// Generated from stream-names/schemas/tick.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Kind of tick; streams alone have it. */
public final class TickKind implements OpenEnum {
  /** {@code Small} on the wire. */
  public static final TickKind SMALL = new TickKind("Small", Known.SMALL);

  /** {@code Large} on the wire. */
  public static final TickKind LARGE = new TickKind("Large", Known.LARGE);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link TickKind#SMALL}. */
    SMALL,
    /** See {@link TickKind#LARGE}. */
    LARGE,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private TickKind(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static TickKind of(String wire) {
    return switch (Checks.present("TickKind", "wire", wire)) {
      case "Small" -> SMALL;
      case "Large" -> LARGE;
      default -> new TickKind(wire, Known.UNRECOGNIZED);
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
    return other instanceof TickKind that && wire.equals(that.wire);
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
