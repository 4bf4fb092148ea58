// Generated from specs/schemas/borrow-lend-market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What a pool takes; {@code RepayOnly} takes no new borrows.
 *
 * <p>In doubt: the meanings are read from the names; whether a pool in {@code RepayOnly} still
 * takes lends and redemptions is unpublished. A live scenario on such a pool would settle it.
 */
public final class BorrowLendMarketState implements OpenEnum {
  /** {@code Open} on the wire. */
  public static final BorrowLendMarketState OPEN = new BorrowLendMarketState("Open", Known.OPEN);

  /** {@code Closed} on the wire. */
  public static final BorrowLendMarketState CLOSED =
      new BorrowLendMarketState("Closed", Known.CLOSED);

  /** {@code RepayOnly} on the wire. */
  public static final BorrowLendMarketState REPAY_ONLY =
      new BorrowLendMarketState("RepayOnly", Known.REPAY_ONLY);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link BorrowLendMarketState#OPEN}. */
    OPEN,
    /** See {@link BorrowLendMarketState#CLOSED}. */
    CLOSED,
    /** See {@link BorrowLendMarketState#REPAY_ONLY}. */
    REPAY_ONLY,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private BorrowLendMarketState(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static BorrowLendMarketState of(String wire) {
    return switch (Checks.present("BorrowLendMarketState", "wire", wire)) {
      case "Open" -> OPEN;
      case "Closed" -> CLOSED;
      case "RepayOnly" -> REPAY_ONLY;
      default -> new BorrowLendMarketState(wire, Known.UNRECOGNIZED);
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
    return other instanceof BorrowLendMarketState that && wire.equals(that.wire);
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
