package io.github.backpack4j.unified;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a market did over the last day, or week.
 *
 * <p>Whatever the exchange left out is null. It tells no bid and no ask here; see {@link
 * MarketMethods#fetchOrderBook} and {@link WatchMethods#watchBidsAsks}.
 *
 * @param symbol unified symbol, or the market's id if the market list does not have it
 * @param timestamp when the stream server sent it; null from REST, where it carries no time
 * @param open first price of the interval, quote per base
 * @param high highest price, quote per base
 * @param low lowest price, quote per base
 * @param last last price, quote per base
 * @param change {@code last - open}, quote per base
 * @param percentage the change in percent of {@code open}, 3.25 for 3.25 %; the exchange gives a
 *     fraction under that name
 * @param average the middle of {@code open} and {@code last}, quote per base, brought to the
 *     nearest tick of the market, the middle of two ticks upwards
 * @param vwap average price weighted by quantity, quote per base: {@code quoteVolume / baseVolume};
 *     null while nothing was traded
 * @param baseVolume quantity traded, in base
 * @param quoteVolume value traded, in quote
 * @param trades number of trades
 * @param age how long a cache held it; null if that is unknown
 * @param raw the answer: a {@link io.github.backpack4j.api.model.Ticker} or a {@link
 *     io.github.backpack4j.api.stream.TickerUpdate}
 */
public record Ticker(
    String symbol,
    @Nullable Instant timestamp,
    @Nullable BigDecimal open,
    @Nullable BigDecimal high,
    @Nullable BigDecimal low,
    @Nullable BigDecimal last,
    @Nullable BigDecimal change,
    @Nullable BigDecimal percentage,
    @Nullable BigDecimal average,
    @Nullable BigDecimal vwap,
    @Nullable BigDecimal baseVolume,
    @Nullable BigDecimal quoteVolume,
    @Nullable Long trades,
    @Nullable Duration age,
    Object raw) {

  /** Checks what is always there. */
  public Ticker {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(raw, "raw");
  }
}
