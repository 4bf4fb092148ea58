// Generated from stream-names/schemas/tick.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Length of a bar. */
public final class KlineInterval implements OpenEnum {
  /** {@code 1m} on the wire. */
  public static final KlineInterval M1 = new KlineInterval("1m", Known.M1);

  /** {@code 1month} on the wire. */
  public static final KlineInterval MONTH1 = new KlineInterval("1month", Known.MONTH1);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link KlineInterval#M1}. */
    M1,
    /** See {@link KlineInterval#MONTH1}. */
    MONTH1,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private KlineInterval(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static KlineInterval of(String wire) {
    return switch (Checks.present("KlineInterval", "wire", wire)) {
      case "1m" -> M1;
      case "1month" -> MONTH1;
      default -> new KlineInterval(wire, Known.UNRECOGNIZED);
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
    return other instanceof KlineInterval that && wire.equals(that.wire);
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
