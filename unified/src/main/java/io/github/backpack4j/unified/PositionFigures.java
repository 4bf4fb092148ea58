package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange says of a position, by request or by stream, and what follows from it.
 *
 * @param netQuantity negative when short
 * @param imf fraction of initial margin
 * @param mmf fraction of maintenance margin
 * @param liquidationPrice zero for none
 */
record PositionFigures(
    String id,
    String symbol,
    BigDecimal netQuantity,
    BigDecimal entryPrice,
    BigDecimal markPrice,
    BigDecimal breakEvenPrice,
    BigDecimal unrealizedPnl,
    BigDecimal realizedPnl,
    BigDecimal imf,
    BigDecimal mmf,
    @Nullable BigDecimal liquidationPrice,
    @Nullable BigDecimal funding,
    @Nullable Instant timestamp,
    @Nullable AccountMargin account,
    Object raw) {

  /** The reading of {@link Position}. */
  Position position() {
    BigDecimal initialMargin = Arithmetic.plain(notional().multiply(imf));
    return new Position(
        id,
        symbol,
        PositionSide.of(netQuantity),
        netQuantity.abs(),
        BigDecimal.ONE,
        entryPrice,
        markPrice,
        breakEvenPrice,
        notional(),
        unrealizedPnl,
        realizedPnl,
        entryPnl(),
        Arithmetic.percent(Arithmetic.quotient(unrealizedPnl, initialMargin)),
        initialMargin,
        imf,
        maintenanceMargin(),
        mmf,
        ofEquity(maintenanceMargin()),
        ofEquity(notional()),
        liquidationPrice == null || liquidationPrice.signum() == 0 ? null : liquidationPrice,
        funding,
        MarginMode.CROSS,
        false,
        timestamp,
        account,
        raw);
  }

  /**
   * CCXT's reading. What CCXT has no word for is as in {@link #position()}.
   *
   * @param side as CCXT finds it
   * @param contracts what CCXT takes for the size
   * @param entryPrice what CCXT takes for the price of entry
   * @param notional what CCXT takes for the value
   */
  Position ccxt(
      @Nullable PositionSide side,
      BigDecimal contracts,
      BigDecimal entryPrice,
      BigDecimal notional) {
    return new Position(
        id,
        symbol,
        side,
        contracts,
        BigDecimal.ONE,
        entryPrice,
        markPrice,
        breakEvenPrice,
        notional,
        unrealizedPnl,
        realizedPnl,
        entryPnl(),
        null,
        null,
        imf,
        null,
        mmf,
        null,
        ofEquity(notional()),
        liquidationPrice,
        funding,
        null,
        false,
        timestamp,
        account,
        raw);
  }

  private BigDecimal notional() {
    return Arithmetic.plain(netQuantity.abs().multiply(markPrice));
  }

  private BigDecimal maintenanceMargin() {
    return Arithmetic.plain(notional().multiply(mmf));
  }

  private BigDecimal entryPnl() {
    return Arithmetic.plain(netQuantity.multiply(markPrice.subtract(entryPrice)));
  }

  private @Nullable BigDecimal ofEquity(BigDecimal amount) {
    return account == null || account.equity().signum() <= 0
        ? null
        : Arithmetic.quotient(amount, account.equity());
  }
}
