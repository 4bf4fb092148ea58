// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Where a strategy stands: it runs, has traded its quantity ({@code Completed}), was stopped by its
 * owner ({@code Cancelled}) or by the exchange ({@code Terminated}).
 *
 * <p>In doubt: the document lists the words alone; who ends a strategy in which of them is
 * inferred. Live scenarios that cancel one and let another run out of funds would settle it.
 */
public final class StrategyStatus implements OpenEnum {
  /** {@code Running} on the wire. */
  public static final StrategyStatus RUNNING = new StrategyStatus("Running", Known.RUNNING);

  /** {@code Completed} on the wire. */
  public static final StrategyStatus COMPLETED = new StrategyStatus("Completed", Known.COMPLETED);

  /** {@code Cancelled} on the wire. */
  public static final StrategyStatus CANCELLED = new StrategyStatus("Cancelled", Known.CANCELLED);

  /** {@code Terminated} on the wire. */
  public static final StrategyStatus TERMINATED =
      new StrategyStatus("Terminated", Known.TERMINATED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link StrategyStatus#RUNNING}. */
    RUNNING,
    /** See {@link StrategyStatus#COMPLETED}. */
    COMPLETED,
    /** See {@link StrategyStatus#CANCELLED}. */
    CANCELLED,
    /** See {@link StrategyStatus#TERMINATED}. */
    TERMINATED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private StrategyStatus(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static StrategyStatus of(String wire) {
    return switch (Checks.present("StrategyStatus", "wire", wire)) {
      case "Running" -> RUNNING;
      case "Completed" -> COMPLETED;
      case "Cancelled" -> CANCELLED;
      case "Terminated" -> TERMINATED;
      default -> new StrategyStatus(wire, Known.UNRECOGNIZED);
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
    return other instanceof StrategyStatus that && wire.equals(that.wire);
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
