package io.github.backpack4j.unified;

import io.github.backpack4j.api.stream.PositionMessage;
import io.github.backpack4j.api.stream.PositionSnapshot;
import io.github.backpack4j.api.stream.PositionUpdate;
import io.github.backpack4j.api.stream.PositionUpdateEvent;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a position, and what of it makes a change.
 *
 * @param id its id
 * @param market id of its market
 * @param quantity negative when short, zero when it is closed
 * @param entryPrice average price of entry
 * @param time when the matching engine brought it there; null if that was not said
 * @param snapshot whether it is what the stream begins with, rather than something that happened
 * @param position what is told of it
 * @param closed what is told if nothing is said but that it is closed
 */
record PositionState(
    String id,
    String market,
    BigDecimal quantity,
    BigDecimal entryPrice,
    @Nullable Instant time,
    boolean snapshot,
    Position position,
    Position closed) {

  /** What the list of positions says. */
  static PositionState of(
      io.github.backpack4j.api.model.Position row, String symbol, boolean ccxt) {
    return new PositionState(
        row.positionId(),
        row.symbol(),
        row.netQuantity(),
        row.entryPrice(),
        null,
        false,
        ccxt ? PositionReading.ccxt(symbol, row, null) : PositionReading.of(symbol, row, null),
        closed(
            new PositionFigures(
                row.positionId(),
                symbol,
                BigDecimal.ZERO,
                row.entryPrice(),
                row.markPrice(),
                row.breakEvenPrice(),
                BigDecimal.ZERO,
                row.pnlRealized(),
                row.imf(),
                row.mmf(),
                null,
                row.cumulativeFundingPayment(),
                null,
                null,
                row),
            ccxt));
  }

  /**
   * What the stream says. CCXT takes the price to break even for the price of entry, and the
   * exposure, in which resting orders count, for the size.
   */
  static PositionState of(PositionMessage message, String symbol, boolean ccxt) {
    boolean isClosed =
        message instanceof PositionUpdate update
            && update.event().equals(PositionUpdateEvent.POSITION_CLOSED);
    BigDecimal quantity = isClosed ? BigDecimal.ZERO : message.netQuantity();
    PositionFigures figures = figures(message, symbol, quantity, message.pnlUnrealized(), ccxt);
    Position closed =
        closed(figures(message, symbol, BigDecimal.ZERO, BigDecimal.ZERO, ccxt), ccxt);
    Position position;
    if (!ccxt) {
      position = figures.position();
    } else {
      position =
          figures.ccxt(
              PositionSide.of(quantity),
              message.netExposureQuantity(),
              message.breakEvenPrice(),
              message.netExposureNotional());
    }
    return new PositionState(
        message.positionId(),
        message.symbol(),
        quantity,
        message.entryPrice(),
        message.has("T") ? message.engineTime() : null,
        message instanceof PositionSnapshot,
        position,
        closed);
  }

  private static PositionFigures figures(
      PositionMessage message,
      String symbol,
      BigDecimal quantity,
      BigDecimal unrealizedPnl,
      boolean ccxt) {
    return new PositionFigures(
        message.positionId(),
        symbol,
        quantity,
        message.entryPrice(),
        message.markPrice(),
        message.breakEvenPrice(),
        unrealizedPnl,
        message.pnlRealized(),
        message.imf(),
        message.mmf(),
        message.estLiquidationPrice(),
        null,
        time(message, ccxt),
        null,
        message);
  }

  private static @Nullable Instant time(PositionMessage message, boolean ccxt) {
    if (ccxt) {
      return message.has("E") ? message.eventTime() : null;
    }
    return message.has("T") ? message.engineTime() : null;
  }

  private static Position closed(PositionFigures figures, boolean ccxt) {
    return ccxt
        ? figures.ccxt(null, BigDecimal.ZERO, figures.entryPrice(), BigDecimal.ZERO)
        : figures.position();
  }

  /** Whether there is anything. */
  boolean isHeld() {
    return quantity.signum() != 0;
  }

  /** Whether both say the same but for what follows the mark price. */
  boolean isSameAs(PositionState other) {
    return quantity.compareTo(other.quantity) == 0 && entryPrice.compareTo(other.entryPrice) == 0;
  }
}
