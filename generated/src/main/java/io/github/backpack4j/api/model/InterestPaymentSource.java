// Generated from specs/schemas/interest.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Whether interest is on borrows and lends, or on profit and loss of futures that is not settled
 * yet.
 */
public final class InterestPaymentSource implements OpenEnum {
  /** {@code UnrealizedPnl} on the wire. */
  public static final InterestPaymentSource UNREALIZED_PNL =
      new InterestPaymentSource("UnrealizedPnl", Known.UNREALIZED_PNL);

  /** {@code BorrowLend} on the wire. */
  public static final InterestPaymentSource BORROW_LEND =
      new InterestPaymentSource("BorrowLend", Known.BORROW_LEND);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link InterestPaymentSource#UNREALIZED_PNL}. */
    UNREALIZED_PNL,
    /** See {@link InterestPaymentSource#BORROW_LEND}. */
    BORROW_LEND,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private InterestPaymentSource(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static InterestPaymentSource of(String wire) {
    return switch (Checks.present("InterestPaymentSource", "wire", wire)) {
      case "UnrealizedPnl" -> UNREALIZED_PNL;
      case "BorrowLend" -> BORROW_LEND;
      default -> new InterestPaymentSource(wire, Known.UNRECOGNIZED);
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
    return other instanceof InterestPaymentSource that && wire.equals(that.wire);
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
