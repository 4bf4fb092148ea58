// Generated from specs/schemas/prediction.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** How often a series comes round. */
public final class SeriesRecurrence implements OpenEnum {
  /** {@code hourly} on the wire. */
  public static final SeriesRecurrence HOURLY = new SeriesRecurrence("hourly", Known.HOURLY);

  /** {@code daily} on the wire. */
  public static final SeriesRecurrence DAILY = new SeriesRecurrence("daily", Known.DAILY);

  /** {@code weekly} on the wire. */
  public static final SeriesRecurrence WEEKLY = new SeriesRecurrence("weekly", Known.WEEKLY);

  /** {@code monthly} on the wire. */
  public static final SeriesRecurrence MONTHLY = new SeriesRecurrence("monthly", Known.MONTHLY);

  /** {@code annual} on the wire. */
  public static final SeriesRecurrence ANNUAL = new SeriesRecurrence("annual", Known.ANNUAL);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link SeriesRecurrence#HOURLY}. */
    HOURLY,
    /** See {@link SeriesRecurrence#DAILY}. */
    DAILY,
    /** See {@link SeriesRecurrence#WEEKLY}. */
    WEEKLY,
    /** See {@link SeriesRecurrence#MONTHLY}. */
    MONTHLY,
    /** See {@link SeriesRecurrence#ANNUAL}. */
    ANNUAL,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private SeriesRecurrence(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static SeriesRecurrence of(String wire) {
    return switch (Checks.present("SeriesRecurrence", "wire", wire)) {
      case "hourly" -> HOURLY;
      case "daily" -> DAILY;
      case "weekly" -> WEEKLY;
      case "monthly" -> MONTHLY;
      case "annual" -> ANNUAL;
      default -> new SeriesRecurrence(wire, Known.UNRECOGNIZED);
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
    return other instanceof SeriesRecurrence that && wire.equals(that.wire);
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
