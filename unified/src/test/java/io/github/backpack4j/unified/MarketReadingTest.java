package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.api.codec.DepthCodec;
import io.github.backpack4j.api.codec.KlineCodec;
import io.github.backpack4j.api.codec.KlineUpdateCodec;
import io.github.backpack4j.api.codec.MarketCodec;
import io.github.backpack4j.api.codec.TickerCodec;
import io.github.backpack4j.api.codec.TickerUpdateCodec;
import io.github.backpack4j.api.model.Depth;
import io.github.backpack4j.api.model.Kline;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.stream.KlineUpdate;
import io.github.backpack4j.api.stream.TickerUpdate;
import io.github.backpack4j.json.JsonReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketReadingTest {
  private static final String TICKER =
      """
      {"symbol": "SOL_USDC", "firstPrice": "20", "lastPrice": "19.35", "priceChange": "-0.65",
       "priceChangePercent": "-0.0325", "high": "21.5", "low": "19.10", "volume": "1200",
       "quoteVolume": "24123.4", "trades": "321"}
      """;
  private static final String KLINE =
      """
      {"start": "2023-11-14 22:00:00", "end": "2023-11-14 23:00:00", "open": "20", "high": "21",
       "low": "19.5", "close": "20.5", "volume": "100", "quoteVolume": "2040", "trades": "7"}
      """;
  private static final String STREAMED =
      """
      {"e": "kline", "E": 1700000000093000, "s": "SOL_USDC", "t": "2023-11-14T22:00:00",
       "T": "2023-11-14T23:00:00", "o": %s, "c": "20.5", "h": "21", "l": "19.5", "v": "100",
       "n": 7, "X": false}
      """;
  private static final Instant START = Instant.parse("2023-11-14T22:00:00Z");
  private static final Instant END = Instant.parse("2023-11-14T23:00:00Z");

  private final MarketReading reading =
      new MarketReading(id -> id.equals("SOL_USDC") ? market("0.01") : null, false);
  private final MarketReading compatible =
      new MarketReading(id -> id.equals("SOL_USDC") ? market("0.01") : null, true);

  @Test
  void readsATicker() {
    io.github.backpack4j.api.model.Ticker raw = ticker(TICKER);

    assertThat(reading.read(raw, Duration.ofSeconds(3)))
        .isEqualTo(
            new Ticker(
                "SOL/USDC",
                null,
                new BigDecimal("20"),
                new BigDecimal("21.5"),
                new BigDecimal("19.10"),
                new BigDecimal("19.35"),
                new BigDecimal("-0.65"),
                new BigDecimal("-3.25"),
                new BigDecimal("19.68"),
                new BigDecimal("20.10283333333333333333333333333333"),
                new BigDecimal("1200"),
                new BigDecimal("24123.4"),
                321L,
                Duration.ofSeconds(3),
                raw));
  }

  @ParameterizedTest
  @CsvSource({
    "0.01, 20, 20.01, 20.01",
    "0.01, 20, 20.02, 20.01",
    "0.5, 20, 20.4, 20",
    "0.5, 20, 20.5, 20.5",
    "10, 4192, 4190, 4190",
    "100, 350, 350, 400"
  })
  void bringsTheMiddleToTheNearestTick(String tick, String open, String last, String middle) {
    MarketReading ticks = new MarketReading(id -> market(tick), false);
    String json = TICKER.replace("\"20\"", quoted(open)).replace("\"19.35\"", quoted(last));

    assertThat(ticks.read(ticker(json), null).average()).isEqualTo(middle);
  }

  @Test
  void leavesTheMiddleAsItIsOnAMarketThatTheListDoesNotHave() {
    Ticker read = reading.read(ticker(TICKER.replace("SOL_USDC", "NEW_USDC")), null);

    assertThat(read.symbol()).isEqualTo("NEW_USDC");
    assertThat(read.average()).isEqualTo("19.675");
  }

  @Test
  void hasNoAveragePriceWhereNothingWasTraded() {
    assertThat(reading.read(ticker(TICKER.replace("\"1200\"", "\"0\"")), null).vwap()).isNull();
  }

  @Test
  void isNullWhereATickerLacksSomething() {
    io.github.backpack4j.api.model.Ticker raw = ticker("{\"symbol\": \"SOL_USDC\"}");

    assertThat(reading.read(raw, null))
        .isEqualTo(
            new Ticker(
                "SOL/USDC",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                raw));
  }

  @Test
  void worksOutTheChangeThatAStreamDoesNotTell() {
    TickerUpdate raw =
        TickerUpdateCodec.INSTANCE.read(
            JsonReader.of(
                """
                {"e": "ticker", "E": 1700000000093000, "s": "SOL_USDC", "o": "20", "c": "19.35",
                 "h": "21.5", "l": "19.1", "v": "0", "V": "0", "n": 0}
                """));

    assertThat(reading.read(raw))
        .isEqualTo(
            new Ticker(
                "SOL/USDC",
                Instant.parse("2023-11-14T22:13:20.093Z"),
                new BigDecimal("20"),
                new BigDecimal("21.5"),
                new BigDecimal("19.1"),
                new BigDecimal("19.35"),
                new BigDecimal("-0.65"),
                new BigDecimal("-3.25"),
                new BigDecimal("19.68"),
                null,
                new BigDecimal("0"),
                new BigDecimal("0"),
                0L,
                null,
                raw));
  }

  @Test
  void putsTheBestLevelFirstOnBothSides() {
    Depth raw =
        DepthCodec.INSTANCE.read(
            JsonReader.of(
                """
                {"asks": [["20.5", "1"], ["20.6", "2"], ["20.7", "3"]],
                 "bids": [["20.2", "4"], ["20.3", "5"], ["20.4", "6"]],
                 "lastUpdateId": "99", "timestamp": 1700000000093000}
                """));

    assertThat(MarketReading.read("SOL/USDC", raw, 2))
        .isEqualTo(
            new OrderBook(
                "SOL/USDC",
                Instant.parse("2023-11-14T22:13:20.093Z"),
                99L,
                List.of(level("20.4", "6"), level("20.3", "5")),
                List.of(level("20.5", "1"), level("20.6", "2")),
                raw));
  }

  @Test
  void cannotReadABookWithoutBids() {
    Depth raw = DepthCodec.INSTANCE.read(JsonReader.of("{\"asks\": []}"));

    assertThatThrownBy(() -> MarketReading.read("SOL/USDC", raw, 2))
        .isInstanceOf(DecodingException.class)
        .hasMessage("Depth: the exchange left out /bids");
  }

  @Test
  void readsACandle() {
    Kline raw = kline(KLINE);

    assertThat(MarketReading.read("SOL/USDC", Timeframe.H1, raw, true, END))
        .isEqualTo(
            new Candle(
                "SOL/USDC",
                Timeframe.H1,
                START,
                new BigDecimal("20"),
                new BigDecimal("21"),
                new BigDecimal("19.5"),
                new BigDecimal("20.5"),
                new BigDecimal("100"),
                new BigDecimal("2040"),
                7L,
                true,
                raw));
  }

  @Test
  void hasACandleOpenUntilItsEnd() {
    Candle candle =
        MarketReading.read("SOL/USDC", Timeframe.H1, kline(KLINE), true, END.minusNanos(1));

    assertThat(candle).isNotNull();
    assertThat(candle.closed()).isFalse();
  }

  @Test
  void hasNoVolumeOfPricesThatAreNotTradedAt() {
    Candle candle = MarketReading.read("SOL/USDC", Timeframe.H1, kline(KLINE), false, END);

    assertThat(candle).isNotNull();
    assertThat(candle.volume()).isNull();
    assertThat(candle.quoteVolume()).isNull();
    assertThat(candle.trades()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"\"20\"", "\"21\"", "\"19.5\"", "\"20.5\""})
  void hasNoCandleWhereNothingWasTraded(String price) {
    Kline raw = kline(KLINE.replace(price, "null"));

    assertThat(MarketReading.read("SOL/USDC", Timeframe.H1, raw, true, END)).isNull();
  }

  @Test
  void hasAStreamsCandleByItsStartAndByItsEndInTheCompatibilityView() {
    KlineUpdate raw = update(STREAMED.formatted("\"20\""));

    assertThat(reading.read(Timeframe.H1, raw))
        .isEqualTo(
            new Candle(
                "SOL/USDC",
                Timeframe.H1,
                START,
                new BigDecimal("20"),
                new BigDecimal("21"),
                new BigDecimal("19.5"),
                new BigDecimal("20.5"),
                new BigDecimal("100"),
                null,
                7L,
                false,
                raw));
    Candle theirs = compatible.read(Timeframe.H1, raw);
    assertThat(theirs).isNotNull();
    assertThat(theirs.timestamp()).isEqualTo(END);
  }

  @Test
  void hasNoCandleOfAStreamWhereNothingWasTraded() {
    assertThat(reading.read(Timeframe.H1, update(STREAMED.formatted("null")))).isNull();
  }

  private static OrderBook.Level level(String price, String amount) {
    return new OrderBook.Level(new BigDecimal(price), new BigDecimal(amount));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static io.github.backpack4j.api.model.Ticker ticker(String json) {
    return TickerCodec.INSTANCE.read(JsonReader.of(json));
  }

  private static Kline kline(String json) {
    return KlineCodec.INSTANCE.read(JsonReader.of(json));
  }

  private static KlineUpdate update(String json) {
    return KlineUpdateCodec.INSTANCE.read(JsonReader.of(json));
  }

  private static Market market(String tick) {
    return new Market(
        "SOL_USDC",
        "SOL/USDC",
        "SOL",
        "USDC",
        null,
        MarketType.SPOT.wire(),
        true,
        null,
        null,
        null,
        new BigDecimal(tick),
        new BigDecimal("0.01"),
        null,
        new BigDecimal("0.01"),
        new BigDecimal("0.01"),
        null,
        null,
        Instant.EPOCH,
        MarketCodec.INSTANCE.read(JsonReader.of("{\"symbol\": \"SOL_USDC\"}")));
  }
}
