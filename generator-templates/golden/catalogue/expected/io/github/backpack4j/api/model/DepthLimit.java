// Generated from catalogue/schemas/book.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Levels on each side. */
public final class DepthLimit implements OpenEnum {
  /** {@code 5} on the wire. */
  public static final DepthLimit L5 = new DepthLimit("5", Known.L5);

  /** {@code 1000} on the wire. */
  public static final DepthLimit L1000 = new DepthLimit("1000", Known.L1000);

  /** {@code 20} on the wire. */
  public static final DepthLimit L20 = new DepthLimit("20", Known.L20);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link DepthLimit#L5}. */
    L5,
    /** See {@link DepthLimit#L1000}. */
    L1000,
    /** See {@link DepthLimit#L20}. */
    L20,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private DepthLimit(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static DepthLimit of(String wire) {
    return switch (Checks.present("DepthLimit", "wire", wire)) {
      case "5" -> L5;
      case "1000" -> L1000;
      case "20" -> L20;
      default -> new DepthLimit(wire, Known.UNRECOGNIZED);
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
    return other instanceof DepthLimit that && wire.equals(that.wire);
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
