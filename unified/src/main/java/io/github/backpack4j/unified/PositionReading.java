package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/** Turns the exchange's positions into {@link Position}s. */
final class PositionReading {

  private PositionReading() {}

  /**
   * Reads it as {@link Position} says.
   *
   * @param account null if the margin of the account was not asked for
   */
  static Position of(
      String symbol, io.github.backpack4j.api.model.Position raw, @Nullable AccountMargin account) {
    return figures(symbol, raw, account).position();
  }

  /** Reads it as CCXT does. */
  static Position ccxt(
      String symbol, io.github.backpack4j.api.model.Position raw, @Nullable AccountMargin account) {
    return figures(symbol, raw, account)
        .ccxt(
            PositionSide.of(raw.netCost()),
            raw.netExposureQuantity(),
            raw.entryPrice(),
            raw.netCost().abs());
  }

  private static PositionFigures figures(
      String symbol, io.github.backpack4j.api.model.Position raw, @Nullable AccountMargin account) {
    return new PositionFigures(
        raw.positionId(),
        symbol,
        raw.netQuantity(),
        raw.entryPrice(),
        raw.markPrice(),
        raw.breakEvenPrice(),
        raw.pnlUnrealized(),
        raw.pnlRealized(),
        raw.imf(),
        raw.mmf(),
        raw.estLiquidationPrice(),
        raw.cumulativeFundingPayment(),
        null,
        account,
        raw);
  }
}
