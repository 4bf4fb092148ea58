package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Profit or loss that was realized at one moment.
 *
 * @param symbol unified symbol of the future, found by the position's id; null where the position
 *     is not among the account's past ones
 * @param pnl how much, in the quote asset; negative is a loss
 * @param positionId position that it was realized on; null if the exchange names none
 * @param timestamp when it was realized
 * @param raw the settlement that it was read from
 */
public record PnlEntry(
    @Nullable String symbol,
    BigDecimal pnl,
    @Nullable String positionId,
    Instant timestamp,
    io.github.backpack4j.api.model.Settlement raw) {}
