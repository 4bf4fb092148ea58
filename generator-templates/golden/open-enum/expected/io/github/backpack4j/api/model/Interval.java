// Generated from open-enum/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A length of time.
 *
 * <p>In doubt: whether there are more is unproven. A recording would settle it.
 */
public final class Interval implements OpenEnum {
  /** {@code 1m} on the wire. */
  public static final Interval M1 = new Interval("1m", Known.M1);

  /** {@code 15m} on the wire. */
  public static final Interval M15 = new Interval("15m", Known.M15);

  /** {@code 1month} on the wire. */
  public static final Interval MONTH1 = new Interval("1month", Known.MONTH1);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link Interval#M1}. */
    M1,
    /** See {@link Interval#M15}. */
    M15,
    /** See {@link Interval#MONTH1}. */
    MONTH1,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private Interval(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static Interval of(String wire) {
    return switch (Checks.present("Interval", "wire", wire)) {
      case "1m" -> M1;
      case "15m" -> M15;
      case "1month" -> MONTH1;
      default -> new Interval(wire, Known.UNRECOGNIZED);
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
    return other instanceof Interval that && wire.equals(that.wire);
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
