// Generated from catalogue/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Which end comes first. */
public final class LedgerDirection implements OpenEnum {
  /** {@code Asc} on the wire. */
  public static final LedgerDirection ASC = new LedgerDirection("Asc", Known.ASC);

  /** {@code Desc} on the wire. */
  public static final LedgerDirection DESC = new LedgerDirection("Desc", Known.DESC);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link LedgerDirection#ASC}. */
    ASC,
    /** See {@link LedgerDirection#DESC}. */
    DESC,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private LedgerDirection(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static LedgerDirection of(String wire) {
    return switch (Checks.present("LedgerDirection", "wire", wire)) {
      case "Asc" -> ASC;
      case "Desc" -> DESC;
      default -> new LedgerDirection(wire, Known.UNRECOGNIZED);
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
    return other instanceof LedgerDirection that && wire.equals(that.wire);
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
