// Generated from specs/schemas/settlement.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What settlements can be asked for by; a filter may stand for several sources, and some are
 * spelled otherwise.
 */
public final class SettlementSourceFilter implements OpenEnum {
  /** {@code BackstopLiquidation} on the wire. */
  public static final SettlementSourceFilter BACKSTOP_LIQUIDATION =
      new SettlementSourceFilter("BackstopLiquidation", Known.BACKSTOP_LIQUIDATION);

  /** {@code CulledBorrowInterest} on the wire. */
  public static final SettlementSourceFilter CULLED_BORROW_INTEREST =
      new SettlementSourceFilter("CulledBorrowInterest", Known.CULLED_BORROW_INTEREST);

  /** {@code CulledRealizePnl} on the wire. */
  public static final SettlementSourceFilter CULLED_REALIZE_PNL =
      new SettlementSourceFilter("CulledRealizePnl", Known.CULLED_REALIZE_PNL);

  /** {@code CulledRealizePnlBookUtilization} on the wire. */
  public static final SettlementSourceFilter CULLED_REALIZE_PNL_BOOK_UTILIZATION =
      new SettlementSourceFilter(
          "CulledRealizePnlBookUtilization", Known.CULLED_REALIZE_PNL_BOOK_UTILIZATION);

  /** {@code FundingPayment} on the wire. */
  public static final SettlementSourceFilter FUNDING_PAYMENT =
      new SettlementSourceFilter("FundingPayment", Known.FUNDING_PAYMENT);

  /** {@code RealizePnl} on the wire. */
  public static final SettlementSourceFilter REALIZE_PNL =
      new SettlementSourceFilter("RealizePnl", Known.REALIZE_PNL);

  /** {@code TradingFees} on the wire. */
  public static final SettlementSourceFilter TRADING_FEES =
      new SettlementSourceFilter("TradingFees", Known.TRADING_FEES);

  /** {@code TradingFeesSystem} on the wire. */
  public static final SettlementSourceFilter TRADING_FEES_SYSTEM =
      new SettlementSourceFilter("TradingFeesSystem", Known.TRADING_FEES_SYSTEM);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link SettlementSourceFilter#BACKSTOP_LIQUIDATION}. */
    BACKSTOP_LIQUIDATION,
    /** See {@link SettlementSourceFilter#CULLED_BORROW_INTEREST}. */
    CULLED_BORROW_INTEREST,
    /** See {@link SettlementSourceFilter#CULLED_REALIZE_PNL}. */
    CULLED_REALIZE_PNL,
    /** See {@link SettlementSourceFilter#CULLED_REALIZE_PNL_BOOK_UTILIZATION}. */
    CULLED_REALIZE_PNL_BOOK_UTILIZATION,
    /** See {@link SettlementSourceFilter#FUNDING_PAYMENT}. */
    FUNDING_PAYMENT,
    /** See {@link SettlementSourceFilter#REALIZE_PNL}. */
    REALIZE_PNL,
    /** See {@link SettlementSourceFilter#TRADING_FEES}. */
    TRADING_FEES,
    /** See {@link SettlementSourceFilter#TRADING_FEES_SYSTEM}. */
    TRADING_FEES_SYSTEM,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private SettlementSourceFilter(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static SettlementSourceFilter of(String wire) {
    return switch (Checks.present("SettlementSourceFilter", "wire", wire)) {
      case "BackstopLiquidation" -> BACKSTOP_LIQUIDATION;
      case "CulledBorrowInterest" -> CULLED_BORROW_INTEREST;
      case "CulledRealizePnl" -> CULLED_REALIZE_PNL;
      case "CulledRealizePnlBookUtilization" -> CULLED_REALIZE_PNL_BOOK_UTILIZATION;
      case "FundingPayment" -> FUNDING_PAYMENT;
      case "RealizePnl" -> REALIZE_PNL;
      case "TradingFees" -> TRADING_FEES;
      case "TradingFeesSystem" -> TRADING_FEES_SYSTEM;
      default -> new SettlementSourceFilter(wire, Known.UNRECOGNIZED);
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
    return other instanceof SettlementSourceFilter that && wire.equals(that.wire);
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
