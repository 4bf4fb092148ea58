// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Whether a borrow or lend is still there. */
public final class BorrowLendPositionState implements OpenEnum {
  /** {@code Open} on the wire. */
  public static final BorrowLendPositionState OPEN =
      new BorrowLendPositionState("Open", Known.OPEN);

  /** {@code Closed} on the wire. */
  public static final BorrowLendPositionState CLOSED =
      new BorrowLendPositionState("Closed", Known.CLOSED);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link BorrowLendPositionState#OPEN}. */
    OPEN,
    /** See {@link BorrowLendPositionState#CLOSED}. */
    CLOSED,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private BorrowLendPositionState(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static BorrowLendPositionState of(String wire) {
    return switch (Checks.present("BorrowLendPositionState", "wire", wire)) {
      case "Open" -> OPEN;
      case "Closed" -> CLOSED;
      default -> new BorrowLendPositionState(wire, Known.UNRECOGNIZED);
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
    return other instanceof BorrowLendPositionState that && wire.equals(that.wire);
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
