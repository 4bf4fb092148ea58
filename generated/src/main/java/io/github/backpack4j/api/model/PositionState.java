// Generated from specs/schemas/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Whether a position is open. */
public final class PositionState implements OpenEnum {
  /** {@code Open} on the wire. */
  public static final PositionState OPEN = new PositionState("Open", Known.OPEN);

  /** {@code Closed} on the wire. */
  public static final PositionState CLOSED = new PositionState("Closed", Known.CLOSED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link PositionState#OPEN}. */
    OPEN,
    /** See {@link PositionState#CLOSED}. */
    CLOSED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private PositionState(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static PositionState of(String wire) {
    return switch (Checks.present("PositionState", "wire", wire)) {
      case "Open" -> OPEN;
      case "Closed" -> CLOSED;
      default -> new PositionState(wire, Known.UNRECOGNIZED);
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
    return other instanceof PositionState that && wire.equals(that.wire);
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
