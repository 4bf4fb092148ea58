// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * {@code Borrow} takes from the pool, {@code Lend} gives to it; there is no word for repaying or
 * redeeming.
 */
public final class BorrowLendSide implements OpenEnum {
  /** {@code Borrow} on the wire. */
  public static final BorrowLendSide BORROW = new BorrowLendSide("Borrow", Known.BORROW);

  /** {@code Lend} on the wire. */
  public static final BorrowLendSide LEND = new BorrowLendSide("Lend", Known.LEND);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link BorrowLendSide#BORROW}. */
    BORROW,
    /** See {@link BorrowLendSide#LEND}. */
    LEND,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private BorrowLendSide(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static BorrowLendSide of(String wire) {
    return switch (Checks.present("BorrowLendSide", "wire", wire)) {
      case "Borrow" -> BORROW;
      case "Lend" -> LEND;
      default -> new BorrowLendSide(wire, Known.UNRECOGNIZED);
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
    return other instanceof BorrowLendSide that && wire.equals(that.wire);
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
