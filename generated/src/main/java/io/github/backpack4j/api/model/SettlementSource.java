// Generated from specs/schemas/settlement.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** What moved the quote asset. */
public final class SettlementSource implements OpenEnum {
  /** {@code TradingFees} on the wire. */
  public static final SettlementSource TRADING_FEES =
      new SettlementSource("TradingFees", Known.TRADING_FEES);

  /** {@code TradingFeesSystem} on the wire. */
  public static final SettlementSource TRADING_FEES_SYSTEM =
      new SettlementSource("TradingFeesSystem", Known.TRADING_FEES_SYSTEM);

  /** {@code FundingPayment} on the wire. */
  public static final SettlementSource FUNDING_PAYMENT =
      new SettlementSource("FundingPayment", Known.FUNDING_PAYMENT);

  /** {@code CulledBorrowInterest} on the wire. */
  public static final SettlementSource CULLED_BORROW_INTEREST =
      new SettlementSource("CulledBorrowInterest", Known.CULLED_BORROW_INTEREST);

  /** {@code CulledRealizePnlAuto} on the wire. */
  public static final SettlementSource CULLED_REALIZE_PNL_AUTO =
      new SettlementSource("CulledRealizePnlAuto", Known.CULLED_REALIZE_PNL_AUTO);

  /** {@code CulledRealizePnlBookUtilisation} on the wire. */
  public static final SettlementSource CULLED_REALIZE_PNL_BOOK_UTILISATION =
      new SettlementSource(
          "CulledRealizePnlBookUtilisation", Known.CULLED_REALIZE_PNL_BOOK_UTILISATION);

  /** {@code CulledRealizePnlAccountThreshold} on the wire. */
  public static final SettlementSource CULLED_REALIZE_PNL_ACCOUNT_THRESHOLD =
      new SettlementSource(
          "CulledRealizePnlAccountThreshold", Known.CULLED_REALIZE_PNL_ACCOUNT_THRESHOLD);

  /** {@code CulledRealizePnlSystemThreshold} on the wire. */
  public static final SettlementSource CULLED_REALIZE_PNL_SYSTEM_THRESHOLD =
      new SettlementSource(
          "CulledRealizePnlSystemThreshold", Known.CULLED_REALIZE_PNL_SYSTEM_THRESHOLD);

  /** {@code RealizePnl} on the wire. */
  public static final SettlementSource REALIZE_PNL =
      new SettlementSource("RealizePnl", Known.REALIZE_PNL);

  /** {@code BackstopProviderLiquidation} on the wire. */
  public static final SettlementSource BACKSTOP_PROVIDER_LIQUIDATION =
      new SettlementSource("BackstopProviderLiquidation", Known.BACKSTOP_PROVIDER_LIQUIDATION);

  /** {@code BackstopAdlLiquidation} on the wire. */
  public static final SettlementSource BACKSTOP_ADL_LIQUIDATION =
      new SettlementSource("BackstopAdlLiquidation", Known.BACKSTOP_ADL_LIQUIDATION);

  /** {@code BackstopLiquidityFundProceeds} on the wire. */
  public static final SettlementSource BACKSTOP_LIQUIDITY_FUND_PROCEEDS =
      new SettlementSource("BackstopLiquidityFundProceeds", Known.BACKSTOP_LIQUIDITY_FUND_PROCEEDS);

  /** {@code SystemLiabilityTransfer} on the wire. */
  public static final SettlementSource SYSTEM_LIABILITY_TRANSFER =
      new SettlementSource("SystemLiabilityTransfer", Known.SYSTEM_LIABILITY_TRANSFER);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link SettlementSource#TRADING_FEES}. */
    TRADING_FEES,
    /** See {@link SettlementSource#TRADING_FEES_SYSTEM}. */
    TRADING_FEES_SYSTEM,
    /** See {@link SettlementSource#FUNDING_PAYMENT}. */
    FUNDING_PAYMENT,
    /** See {@link SettlementSource#CULLED_BORROW_INTEREST}. */
    CULLED_BORROW_INTEREST,
    /** See {@link SettlementSource#CULLED_REALIZE_PNL_AUTO}. */
    CULLED_REALIZE_PNL_AUTO,
    /** See {@link SettlementSource#CULLED_REALIZE_PNL_BOOK_UTILISATION}. */
    CULLED_REALIZE_PNL_BOOK_UTILISATION,
    /** See {@link SettlementSource#CULLED_REALIZE_PNL_ACCOUNT_THRESHOLD}. */
    CULLED_REALIZE_PNL_ACCOUNT_THRESHOLD,
    /** See {@link SettlementSource#CULLED_REALIZE_PNL_SYSTEM_THRESHOLD}. */
    CULLED_REALIZE_PNL_SYSTEM_THRESHOLD,
    /** See {@link SettlementSource#REALIZE_PNL}. */
    REALIZE_PNL,
    /** See {@link SettlementSource#BACKSTOP_PROVIDER_LIQUIDATION}. */
    BACKSTOP_PROVIDER_LIQUIDATION,
    /** See {@link SettlementSource#BACKSTOP_ADL_LIQUIDATION}. */
    BACKSTOP_ADL_LIQUIDATION,
    /** See {@link SettlementSource#BACKSTOP_LIQUIDITY_FUND_PROCEEDS}. */
    BACKSTOP_LIQUIDITY_FUND_PROCEEDS,
    /** See {@link SettlementSource#SYSTEM_LIABILITY_TRANSFER}. */
    SYSTEM_LIABILITY_TRANSFER,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private SettlementSource(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static SettlementSource of(String wire) {
    return switch (Checks.present("SettlementSource", "wire", wire)) {
      case "TradingFees" -> TRADING_FEES;
      case "TradingFeesSystem" -> TRADING_FEES_SYSTEM;
      case "FundingPayment" -> FUNDING_PAYMENT;
      case "CulledBorrowInterest" -> CULLED_BORROW_INTEREST;
      case "CulledRealizePnlAuto" -> CULLED_REALIZE_PNL_AUTO;
      case "CulledRealizePnlBookUtilisation" -> CULLED_REALIZE_PNL_BOOK_UTILISATION;
      case "CulledRealizePnlAccountThreshold" -> CULLED_REALIZE_PNL_ACCOUNT_THRESHOLD;
      case "CulledRealizePnlSystemThreshold" -> CULLED_REALIZE_PNL_SYSTEM_THRESHOLD;
      case "RealizePnl" -> REALIZE_PNL;
      case "BackstopProviderLiquidation" -> BACKSTOP_PROVIDER_LIQUIDATION;
      case "BackstopAdlLiquidation" -> BACKSTOP_ADL_LIQUIDATION;
      case "BackstopLiquidityFundProceeds" -> BACKSTOP_LIQUIDITY_FUND_PROCEEDS;
      case "SystemLiabilityTransfer" -> SYSTEM_LIABILITY_TRANSFER;
      default -> new SettlementSource(wire, Known.UNRECOGNIZED);
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
    return other instanceof SettlementSource that && wire.equals(that.wire);
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
