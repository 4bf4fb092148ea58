// Generated from specs/schemas/system.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Whether the exchange is open. */
public final class SystemState implements OpenEnum {
  /** {@code Ok} on the wire. */
  public static final SystemState OK = new SystemState("Ok", Known.OK);

  /** {@code Maintenance} on the wire. */
  public static final SystemState MAINTENANCE = new SystemState("Maintenance", Known.MAINTENANCE);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link SystemState#OK}. */
    OK,
    /** See {@link SystemState#MAINTENANCE}. */
    MAINTENANCE,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private SystemState(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static SystemState of(String wire) {
    return switch (Checks.present("SystemState", "wire", wire)) {
      case "Ok" -> OK;
      case "Maintenance" -> MAINTENANCE;
      default -> new SystemState(wire, Known.UNRECOGNIZED);
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
    return other instanceof SystemState that && wire.equals(that.wire);
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
