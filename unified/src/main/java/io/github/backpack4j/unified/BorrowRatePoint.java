package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * What it cost to borrow one asset at one moment.
 *
 * @param currency code of the asset that was asked for; the answer does not name it
 * @param rate what borrowers paid for {@code period}, as a fraction, 0.01 for one percent
 * @param period what the rates are for: 365 days
 * @param lendRate what lenders earned in {@code period}, as a fraction
 * @param utilization borrowed over lent, as a fraction
 * @param timestamp when the exchange took these figures
 * @param raw the answer
 */
public record BorrowRatePoint(
    String currency,
    BigDecimal rate,
    Duration period,
    BigDecimal lendRate,
    BigDecimal utilization,
    Instant timestamp,
    io.github.backpack4j.api.model.BorrowLendMarketRecord raw) {}
