package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the price of a market did within one interval.
 *
 * <p>Intervals in which nothing was traded have no candle: the exchange gives them without prices.
 *
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param timeframe length of the interval
 * @param timestamp start of the interval. In the compatibility view of a stream's candle its end
 * @param open first price, quote per base
 * @param high highest price, quote per base
 * @param low lowest price, quote per base
 * @param close last price, quote per base
 * @param volume quantity traded, in base; null for mark and index prices, which are not traded at,
 *     or if the exchange left it out
 * @param quoteVolume value traded, in quote; null where {@code volume} is, and from streams, which
 *     do not tell
 * @param trades number of trades; null where {@code volume} is
 * @param closed whether the interval is over, so that nothing changes it any more; from REST by the
 *     clock, from a stream by the exchange's word; null if that is unknown
 * @param raw the answer: a {@link io.github.backpack4j.api.model.Kline} or a {@link
 *     io.github.backpack4j.api.stream.KlineUpdate}
 */
public record Candle(
    String symbol,
    Timeframe timeframe,
    Instant timestamp,
    BigDecimal open,
    BigDecimal high,
    BigDecimal low,
    BigDecimal close,
    @Nullable BigDecimal volume,
    @Nullable BigDecimal quoteVolume,
    @Nullable Long trades,
    @Nullable Boolean closed,
    Object raw) {

  /** Checks what is always there. */
  public Candle {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(timeframe, "timeframe");
    Objects.requireNonNull(timestamp, "timestamp");
    Objects.requireNonNull(open, "open");
    Objects.requireNonNull(high, "high");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(close, "close");
    Objects.requireNonNull(raw, "raw");
  }
}
