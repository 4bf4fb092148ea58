package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The rate of one interval of a perpetual.
 *
 * @param symbol unified symbol
 * @param fundingRate as a fraction, 0.0001 for one basis point, rounded to nine places by the
 *     exchange; longs paid shorts when it is positive
 * @param timestamp end of the interval
 * @param inProgress whether the interval ends in the future, by the clock of the exchange object:
 *     the rate is an estimate then, and nothing was paid
 * @param raw the answer
 */
public record FundingRatePoint(
    String symbol,
    BigDecimal fundingRate,
    Instant timestamp,
    boolean inProgress,
    io.github.backpack4j.api.model.FundingRate raw) {}
