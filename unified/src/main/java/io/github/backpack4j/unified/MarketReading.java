package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.Depth;
import io.github.backpack4j.api.model.Kline;
import io.github.backpack4j.api.stream.KlineUpdate;
import io.github.backpack4j.api.stream.TickerUpdate;
import io.github.backpack4j.book.PriceLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads tickers, books and candles. */
final class MarketReading {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Function<String, @Nullable Market> markets;
  private final boolean ccxt;

  /**
   * Reads what markets did.
   *
   * @param markets from a market's id to the market; null if the market list does not have it
   * @param ccxt whether as the compatibility view has it
   */
  MarketReading(Function<String, @Nullable Market> markets, boolean ccxt) {
    this.markets = markets;
    this.ccxt = ccxt;
  }

  Ticker read(io.github.backpack4j.api.model.Ticker ticker, @Nullable Duration age) {
    Market market = markets.apply(ticker.symbol());
    BigDecimal open = ticker.has("firstPrice") ? ticker.firstPrice() : null;
    BigDecimal last = ticker.has("lastPrice") ? ticker.lastPrice() : null;
    BigDecimal volume = ticker.has("volume") ? ticker.volume() : null;
    BigDecimal value = ticker.has("quoteVolume") ? ticker.quoteVolume() : null;
    return new Ticker(
        market == null ? ticker.symbol() : market.symbol(),
        null,
        open,
        ticker.has("high") ? ticker.high() : null,
        ticker.has("low") ? ticker.low() : null,
        last,
        ticker.has("priceChange") ? ticker.priceChange() : null,
        ticker.has("priceChangePercent") ? Arithmetic.percent(ticker.priceChangePercent()) : null,
        average(open, last, market),
        Arithmetic.quotient(value, volume),
        volume,
        value,
        ticker.has("trades") ? ticker.trades() : null,
        age,
        ticker);
  }

  /** A stream tells neither the change nor its share; they are worked out. */
  Ticker read(TickerUpdate ticker) {
    Market market = markets.apply(ticker.symbol());
    BigDecimal open = ticker.has("o") ? ticker.firstPrice() : null;
    BigDecimal last = ticker.has("c") ? ticker.lastPrice() : null;
    BigDecimal volume = ticker.has("v") ? ticker.volume() : null;
    BigDecimal value = ticker.has("V") ? ticker.quoteVolume() : null;
    BigDecimal change = Arithmetic.difference(last, open);
    return new Ticker(
        market == null ? ticker.symbol() : market.symbol(),
        ticker.has("E") ? ticker.eventTime() : null,
        open,
        ticker.has("h") ? ticker.high() : null,
        ticker.has("l") ? ticker.low() : null,
        last,
        change,
        Arithmetic.quotient(Arithmetic.percent(change), open),
        average(open, last, market),
        Arithmetic.quotient(value, volume),
        volume,
        value,
        ticker.has("n") ? ticker.trades() : null,
        null,
        ticker);
  }

  /** The book of a market, whose answer does not name it, with so many levels at most. */
  static OrderBook read(String symbol, Depth depth, int levels) {
    return new OrderBook(
        symbol,
        depth.has("timestamp") ? depth.timestamp() : null,
        depth.has("lastUpdateId") ? depth.lastUpdateId() : null,
        best(depth.bids(), Comparator.comparing(PriceLevel::price).reversed(), levels),
        best(depth.asks(), Comparator.comparing(PriceLevel::price), levels),
        depth);
  }

  /**
   * A candle of a market, whose rows do not name it; null if nothing was traded.
   *
   * @param traded whether it is of prices that are traded at, unlike mark and index prices
   * @param now when it was read
   */
  static @Nullable Candle read(
      String symbol, Timeframe timeframe, Kline kline, boolean traded, Instant now) {
    BigDecimal open = kline.open();
    BigDecimal high = kline.high();
    BigDecimal low = kline.low();
    BigDecimal close = kline.close();
    if (open == null || high == null || low == null || close == null) {
      return null;
    }
    return new Candle(
        symbol,
        timeframe,
        kline.start(),
        open,
        high,
        low,
        close,
        traded && kline.has("volume") ? kline.volume() : null,
        traded && kline.has("quoteVolume") ? kline.quoteVolume() : null,
        traded && kline.has("trades") ? kline.trades() : null,
        kline.has("end") ? !kline.end().isAfter(now) : null,
        kline);
  }

  /** A candle as far as it has come; null if nothing was traded. */
  @Nullable Candle read(Timeframe timeframe, KlineUpdate kline) {
    BigDecimal open = kline.open();
    BigDecimal high = kline.high();
    BigDecimal low = kline.low();
    BigDecimal close = kline.close();
    if (open == null || high == null || low == null || close == null) {
      return null;
    }
    Market market = markets.apply(kline.symbol());
    return new Candle(
        market == null ? kline.symbol() : market.symbol(),
        timeframe,
        ccxt ? kline.end() : kline.start(),
        open,
        high,
        low,
        close,
        kline.volume(),
        null,
        kline.has("n") ? kline.trades() : null,
        kline.has("X") ? kline.isClosed() : null,
        kline);
  }

  private static List<OrderBook.Level> best(
      List<PriceLevel> side, Comparator<PriceLevel> bestFirst, int levels) {
    return side.stream()
        .sorted(bestFirst)
        .limit(levels)
        .map(level -> new OrderBook.Level(level.price(), level.quantity()))
        .toList();
  }

  private static @Nullable BigDecimal average(
      @Nullable BigDecimal open, @Nullable BigDecimal last, @Nullable Market market) {
    BigDecimal middle = Arithmetic.quotient(Arithmetic.sum(open, last), TWO);
    if (middle == null || market == null || market.tickSize().signum() <= 0) {
      return middle;
    }
    BigDecimal ticks = middle.divide(market.tickSize(), 0, RoundingMode.HALF_UP);
    return Arithmetic.plain(ticks.multiply(market.tickSize()));
  }
}
