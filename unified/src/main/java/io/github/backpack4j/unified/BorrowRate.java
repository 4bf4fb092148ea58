package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * What it costs to borrow one asset, and what the pool of it holds.
 *
 * @param currency code of the asset
 * @param rate what borrowers pay for {@code period}, as a fraction, 0.01 for one percent
 * @param period what the rates are for: 365 days
 * @param lendRate what lenders earn in {@code period}, as a fraction; the exchange's document calls
 *     this one a yearly yield, and does not say whether it compounds
 * @param utilization borrowed over lent, as a fraction
 * @param borrowed what is borrowed from the pool, in units of the asset
 * @param lent what is lent to the pool, borrowed or not, in units of the asset
 * @param available what can still be borrowed from the pool, in units of the asset: lent times the
 *     utilization it may reach, less what is borrowed. Zero at least, and zero for a pool that
 *     takes no new borrows. A rough figure: the exchange slows borrowing down before
 * @param timestamp when the exchange took these figures
 * @param raw the answer
 */
public record BorrowRate(
    String currency,
    BigDecimal rate,
    Duration period,
    BigDecimal lendRate,
    BigDecimal utilization,
    BigDecimal borrowed,
    BigDecimal lent,
    BigDecimal available,
    Instant timestamp,
    io.github.backpack4j.api.model.BorrowLendMarket raw) {}
