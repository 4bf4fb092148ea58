package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A position that the account had on a future.
 *
 * <p>Amounts of money are in the market's quote asset, sizes in base. No answer of the exchange was
 * ever recorded: what each figure counts is as its document says, and where that says nothing it is
 * inferred, see {@link io.github.backpack4j.api.model.HistoricalPosition}.
 *
 * @param id id of the position
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param side null if the exchange gives a closed position no size any more; profit does not tell,
 *     for it may have fees and funding in it
 * @param contracts how much of it was closed
 * @param entryPrice average price of entry, quote per base
 * @param closingPrice price of closing, quote per base; null if the exchange gave none
 * @param realizedPnl profit settled; negative is a loss
 * @param funding funding in all; positive was received, negative was paid, as is inferred
 * @param fees trading fees paid in all
 * @param liquidationFees fees paid for liquidation in all
 * @param liquidated how much of it was liquidated
 * @param openedAt when it was opened; null if the exchange does not say
 * @param closedAt when it was closed; null if the exchange does not say
 * @param raw the answer
 */
public record ClosedPosition(
    String id,
    String symbol,
    @Nullable PositionSide side,
    BigDecimal contracts,
    BigDecimal entryPrice,
    @Nullable BigDecimal closingPrice,
    BigDecimal realizedPnl,
    BigDecimal funding,
    BigDecimal fees,
    BigDecimal liquidationFees,
    BigDecimal liquidated,
    @Nullable Instant openedAt,
    @Nullable Instant closedAt,
    io.github.backpack4j.api.model.HistoricalPosition raw) {}
