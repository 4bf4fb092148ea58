// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Kind of strategy; a scheduled one trades in equal steps of time. */
public final class StrategyType implements OpenEnum {
  /** {@code Scheduled} on the wire. */
  public static final StrategyType SCHEDULED = new StrategyType("Scheduled", Known.SCHEDULED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link StrategyType#SCHEDULED}. */
    SCHEDULED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private StrategyType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static StrategyType of(String wire) {
    return switch (Checks.present("StrategyType", "wire", wire)) {
      case "Scheduled" -> SCHEDULED;
      default -> new StrategyType(wire, Known.UNRECOGNIZED);
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
    return other instanceof StrategyType that && wire.equals(that.wire);
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
