package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rate that a perpetual will charge at the end of the current interval, as it stands now.
 *
 * <p>It comes with the mark prices, not from the funding rates of the past, which are rounded and
 * know no next payment.
 *
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param fundingRate running estimate, as a fraction, 0.0001 for one basis point; longs pay shorts
 *     when it is positive. Null if the exchange gave none
 * @param markPrice mark price, quote per base
 * @param indexPrice index price, quote per base; null if the exchange gave none
 * @param nextFundingTimestamp when the current interval ends and is paid; null if the exchange gave
 *     none
 * @param interval time between two payments, from the market list; null if it has none
 * @param age how long a cache held all this; null if that is unknown
 * @param raw the answer
 */
public record FundingRate(
    String symbol,
    @Nullable BigDecimal fundingRate,
    BigDecimal markPrice,
    @Nullable BigDecimal indexPrice,
    @Nullable Instant nextFundingTimestamp,
    @Nullable Duration interval,
    @Nullable Duration age,
    io.github.backpack4j.api.model.MarkPrice raw) {}
