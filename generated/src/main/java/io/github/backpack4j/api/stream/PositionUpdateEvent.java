// Generated from specs/schemas/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** What happened to a position. */
public final class PositionUpdateEvent implements OpenEnum {
  /** {@code positionOpened} on the wire. */
  public static final PositionUpdateEvent POSITION_OPENED =
      new PositionUpdateEvent("positionOpened", Known.POSITION_OPENED);

  /** {@code positionAdjusted} on the wire. */
  public static final PositionUpdateEvent POSITION_ADJUSTED =
      new PositionUpdateEvent("positionAdjusted", Known.POSITION_ADJUSTED);

  /** {@code positionClosed} on the wire. */
  public static final PositionUpdateEvent POSITION_CLOSED =
      new PositionUpdateEvent("positionClosed", Known.POSITION_CLOSED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link PositionUpdateEvent#POSITION_OPENED}. */
    POSITION_OPENED,
    /** See {@link PositionUpdateEvent#POSITION_ADJUSTED}. */
    POSITION_ADJUSTED,
    /** See {@link PositionUpdateEvent#POSITION_CLOSED}. */
    POSITION_CLOSED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private PositionUpdateEvent(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static PositionUpdateEvent of(String wire) {
    return switch (Checks.present("PositionUpdateEvent", "wire", wire)) {
      case "positionOpened" -> POSITION_OPENED;
      case "positionAdjusted" -> POSITION_ADJUSTED;
      case "positionClosed" -> POSITION_CLOSED;
      default -> new PositionUpdateEvent(wire, Known.UNRECOGNIZED);
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
    return other instanceof PositionUpdateEvent that && wire.equals(that.wire);
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
