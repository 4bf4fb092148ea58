// Generated from specs/schemas/interest.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What interest is for. {@code Borrow} and {@code EntryFee} are paid, {@code Lend} is earned; the
 * others are on profit and loss of futures that is not settled yet.
 *
 * <p>In doubt: who pays is read from the names, and for the two on futures not even they tell. A
 * live scenario with a borrow, a lend and a position would settle it.
 */
public final class InterestPaymentType implements OpenEnum {
  /** {@code EntryFee} on the wire. */
  public static final InterestPaymentType ENTRY_FEE =
      new InterestPaymentType("EntryFee", Known.ENTRY_FEE);

  /** {@code Borrow} on the wire. */
  public static final InterestPaymentType BORROW = new InterestPaymentType("Borrow", Known.BORROW);

  /** {@code Lend} on the wire. */
  public static final InterestPaymentType LEND = new InterestPaymentType("Lend", Known.LEND);

  /** {@code UnrealizedPositivePnl} on the wire. */
  public static final InterestPaymentType UNREALIZED_POSITIVE_PNL =
      new InterestPaymentType("UnrealizedPositivePnl", Known.UNREALIZED_POSITIVE_PNL);

  /** {@code UnrealizedNegativePnl} on the wire. */
  public static final InterestPaymentType UNREALIZED_NEGATIVE_PNL =
      new InterestPaymentType("UnrealizedNegativePnl", Known.UNREALIZED_NEGATIVE_PNL);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link InterestPaymentType#ENTRY_FEE}. */
    ENTRY_FEE,
    /** See {@link InterestPaymentType#BORROW}. */
    BORROW,
    /** See {@link InterestPaymentType#LEND}. */
    LEND,
    /** See {@link InterestPaymentType#UNREALIZED_POSITIVE_PNL}. */
    UNREALIZED_POSITIVE_PNL,
    /** See {@link InterestPaymentType#UNREALIZED_NEGATIVE_PNL}. */
    UNREALIZED_NEGATIVE_PNL,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private InterestPaymentType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static InterestPaymentType of(String wire) {
    return switch (Checks.present("InterestPaymentType", "wire", wire)) {
      case "EntryFee" -> ENTRY_FEE;
      case "Borrow" -> BORROW;
      case "Lend" -> LEND;
      case "UnrealizedPositivePnl" -> UNREALIZED_POSITIVE_PNL;
      case "UnrealizedNegativePnl" -> UNREALIZED_NEGATIVE_PNL;
      default -> new InterestPaymentType(wire, Known.UNRECOGNIZED);
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
    return other instanceof InterestPaymentType that && wire.equals(that.wire);
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
