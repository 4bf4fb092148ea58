package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One movement of the account's quote asset. The exchange names no market.
 *
 * @param kind what moved it
 * @param amount how much moved, in the quote asset; that positive was received and negative paid is
 *     inferred
 * @param positionId position that caused it; null unless it is funding or realized profit
 * @param timestamp when it moved
 * @param raw the answer
 */
public record Settlement(
    SettlementKind kind,
    BigDecimal amount,
    @Nullable String positionId,
    Instant timestamp,
    io.github.backpack4j.api.model.Settlement raw) {}
