package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The price that positions of a market are valued at.
 *
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param markPrice mark price, quote per base
 * @param indexPrice index price, quote per base; null if the exchange gave none
 * @param age how long a cache held it, the only sign of its time, for rows carry none; null if that
 *     is unknown
 * @param raw the answer
 */
public record MarkPrice(
    String symbol,
    BigDecimal markPrice,
    @Nullable BigDecimal indexPrice,
    @Nullable Duration age,
    io.github.backpack4j.api.model.MarkPrice raw) {}
