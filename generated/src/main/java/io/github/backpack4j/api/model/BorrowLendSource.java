// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** What brings a borrow or lend about; {@code Manual} is the account's own request. */
public final class BorrowLendSource implements OpenEnum {
  /** {@code AdlProvider} on the wire. */
  public static final BorrowLendSource ADL_PROVIDER =
      new BorrowLendSource("AdlProvider", Known.ADL_PROVIDER);

  /** {@code AutoBorrowRepay} on the wire. */
  public static final BorrowLendSource AUTO_BORROW_REPAY =
      new BorrowLendSource("AutoBorrowRepay", Known.AUTO_BORROW_REPAY);

  /** {@code AutoLend} on the wire. */
  public static final BorrowLendSource AUTO_LEND =
      new BorrowLendSource("AutoLend", Known.AUTO_LEND);

  /** {@code BackstopProvider} on the wire. */
  public static final BorrowLendSource BACKSTOP_PROVIDER =
      new BorrowLendSource("BackstopProvider", Known.BACKSTOP_PROVIDER);

  /** {@code DustConversion} on the wire. */
  public static final BorrowLendSource DUST_CONVERSION =
      new BorrowLendSource("DustConversion", Known.DUST_CONVERSION);

  /** {@code Interest} on the wire. */
  public static final BorrowLendSource INTEREST = new BorrowLendSource("Interest", Known.INTEREST);

  /** {@code Liquidation} on the wire. */
  public static final BorrowLendSource LIQUIDATION =
      new BorrowLendSource("Liquidation", Known.LIQUIDATION);

  /** {@code LiquidationAdl} on the wire. */
  public static final BorrowLendSource LIQUIDATION_ADL =
      new BorrowLendSource("LiquidationAdl", Known.LIQUIDATION_ADL);

  /** {@code LiquidationBackstop} on the wire. */
  public static final BorrowLendSource LIQUIDATION_BACKSTOP =
      new BorrowLendSource("LiquidationBackstop", Known.LIQUIDATION_BACKSTOP);

  /** {@code Manual} on the wire. */
  public static final BorrowLendSource MANUAL = new BorrowLendSource("Manual", Known.MANUAL);

  /** {@code Reconciliation} on the wire. */
  public static final BorrowLendSource RECONCILIATION =
      new BorrowLendSource("Reconciliation", Known.RECONCILIATION);

  /** {@code Rfq} on the wire. */
  public static final BorrowLendSource RFQ = new BorrowLendSource("Rfq", Known.RFQ);

  /** {@code SpotMargin} on the wire. */
  public static final BorrowLendSource SPOT_MARGIN =
      new BorrowLendSource("SpotMargin", Known.SPOT_MARGIN);

  /** {@code Withdrawal} on the wire. */
  public static final BorrowLendSource WITHDRAWAL =
      new BorrowLendSource("Withdrawal", Known.WITHDRAWAL);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link BorrowLendSource#ADL_PROVIDER}. */
    ADL_PROVIDER,
    /** See {@link BorrowLendSource#AUTO_BORROW_REPAY}. */
    AUTO_BORROW_REPAY,
    /** See {@link BorrowLendSource#AUTO_LEND}. */
    AUTO_LEND,
    /** See {@link BorrowLendSource#BACKSTOP_PROVIDER}. */
    BACKSTOP_PROVIDER,
    /** See {@link BorrowLendSource#DUST_CONVERSION}. */
    DUST_CONVERSION,
    /** See {@link BorrowLendSource#INTEREST}. */
    INTEREST,
    /** See {@link BorrowLendSource#LIQUIDATION}. */
    LIQUIDATION,
    /** See {@link BorrowLendSource#LIQUIDATION_ADL}. */
    LIQUIDATION_ADL,
    /** See {@link BorrowLendSource#LIQUIDATION_BACKSTOP}. */
    LIQUIDATION_BACKSTOP,
    /** See {@link BorrowLendSource#MANUAL}. */
    MANUAL,
    /** See {@link BorrowLendSource#RECONCILIATION}. */
    RECONCILIATION,
    /** See {@link BorrowLendSource#RFQ}. */
    RFQ,
    /** See {@link BorrowLendSource#SPOT_MARGIN}. */
    SPOT_MARGIN,
    /** See {@link BorrowLendSource#WITHDRAWAL}. */
    WITHDRAWAL,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private BorrowLendSource(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static BorrowLendSource of(String wire) {
    return switch (Checks.present("BorrowLendSource", "wire", wire)) {
      case "AdlProvider" -> ADL_PROVIDER;
      case "AutoBorrowRepay" -> AUTO_BORROW_REPAY;
      case "AutoLend" -> AUTO_LEND;
      case "BackstopProvider" -> BACKSTOP_PROVIDER;
      case "DustConversion" -> DUST_CONVERSION;
      case "Interest" -> INTEREST;
      case "Liquidation" -> LIQUIDATION;
      case "LiquidationAdl" -> LIQUIDATION_ADL;
      case "LiquidationBackstop" -> LIQUIDATION_BACKSTOP;
      case "Manual" -> MANUAL;
      case "Reconciliation" -> RECONCILIATION;
      case "Rfq" -> RFQ;
      case "SpotMargin" -> SPOT_MARGIN;
      case "Withdrawal" -> WITHDRAWAL;
      default -> new BorrowLendSource(wire, Known.UNRECOGNIZED);
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
    return other instanceof BorrowLendSource that && wire.equals(that.wire);
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
