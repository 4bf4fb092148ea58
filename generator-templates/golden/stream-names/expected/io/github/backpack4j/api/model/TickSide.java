// Generated from stream-names/schemas/tick.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Side of a tick. */
public final class TickSide implements OpenEnum {
  /** {@code Up} on the wire. */
  public static final TickSide UP = new TickSide("Up", Known.UP);

  /** {@code Down} on the wire. */
  public static final TickSide DOWN = new TickSide("Down", Known.DOWN);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link TickSide#UP}. */
    UP,
    /** See {@link TickSide#DOWN}. */
    DOWN,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private TickSide(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static TickSide of(String wire) {
    return switch (Checks.present("TickSide", "wire", wire)) {
      case "Up" -> UP;
      case "Down" -> DOWN;
      default -> new TickSide(wire, Known.UNRECOGNIZED);
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
    return other instanceof TickSide that && wire.equals(that.wire);
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
