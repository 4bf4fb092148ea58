// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Kind of change; {@code BorrowRepay} ends a borrow, {@code LendRedeem} a lend. */
public final class BorrowLendEventType implements OpenEnum {
  /** {@code Borrow} on the wire. */
  public static final BorrowLendEventType BORROW = new BorrowLendEventType("Borrow", Known.BORROW);

  /** {@code BorrowRepay} on the wire. */
  public static final BorrowLendEventType BORROW_REPAY =
      new BorrowLendEventType("BorrowRepay", Known.BORROW_REPAY);

  /** {@code Lend} on the wire. */
  public static final BorrowLendEventType LEND = new BorrowLendEventType("Lend", Known.LEND);

  /** {@code LendRedeem} on the wire. */
  public static final BorrowLendEventType LEND_REDEEM =
      new BorrowLendEventType("LendRedeem", Known.LEND_REDEEM);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link BorrowLendEventType#BORROW}. */
    BORROW,
    /** See {@link BorrowLendEventType#BORROW_REPAY}. */
    BORROW_REPAY,
    /** See {@link BorrowLendEventType#LEND}. */
    LEND,
    /** See {@link BorrowLendEventType#LEND_REDEEM}. */
    LEND_REDEEM,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private BorrowLendEventType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static BorrowLendEventType of(String wire) {
    return switch (Checks.present("BorrowLendEventType", "wire", wire)) {
      case "Borrow" -> BORROW;
      case "BorrowRepay" -> BORROW_REPAY;
      case "Lend" -> LEND;
      case "LendRedeem" -> LEND_REDEEM;
      default -> new BorrowLendEventType(wire, Known.UNRECOGNIZED);
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
    return other instanceof BorrowLendEventType that && wire.equals(that.wire);
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
