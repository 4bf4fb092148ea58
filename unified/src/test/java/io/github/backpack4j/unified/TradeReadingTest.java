package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.api.codec.FillCodec;
import io.github.backpack4j.api.codec.OrderUpdateCodec;
import io.github.backpack4j.api.codec.TradeCodec;
import io.github.backpack4j.api.codec.TradeUpdateCodec;
import io.github.backpack4j.api.model.Fill;
import io.github.backpack4j.api.stream.OrderUpdate;
import io.github.backpack4j.api.stream.TradeUpdate;
import io.github.backpack4j.json.JsonReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeReadingTest {
  private static final Map<String, String> SYMBOLS = Map.of("SOL_USDC", "SOL/USDC");
  private static final Instant TIME = Instant.parse("2023-11-14T22:13:20.092Z");

  private static final String FILL =
      """
      {"clientId": "7", "fee": "-0.004974", "feeSymbol": "USDC", "isMaker": true,
       "orderId": "42", "price": "20.45", "quantity": "1.20", "side": "Bid",
       "symbol": "SOL_USDC", "timestamp": "2023-11-14T22:13:20.092", "tradeId": 9}
      """;
  private static final String TRADE =
      """
      {"id": 9, "isBuyerMaker": %s, "price": "20.45", "quantity": "1.2",
       "quoteQuantity": "24.54", "timestamp": 1700000000092}
      """;
  private static final String STREAMED =
      """
      {"e": "trade", "E": 1700000000093000, "s": "SOL_USDC", "p": "20.45", "q": "1.20",
       "b": "41", "a": "42", "t": 9, "T": 1700000000092000, "m": %s}
      """;

  private final TradeReading reading = new TradeReading(id -> SYMBOLS.getOrDefault(id, id));

  @Test
  void readsAFillWithItsFee() {
    Fill raw = fill(FILL);

    assertThat(reading.read(raw))
        .isEqualTo(
            new MyTrade(
                "9",
                "42",
                7L,
                "SOL/USDC",
                OrderSide.BUY,
                TakerOrMaker.MAKER,
                new BigDecimal("20.45"),
                new BigDecimal("1.20"),
                new BigDecimal("24.54"),
                new Fee(new BigDecimal("-0.004974"), "USDC"),
                TIME,
                raw));
  }

  @Test
  void readsAFillThatTook() {
    assertThat(reading.read(fill(FILL.replace("true", "false"))).takerOrMaker())
        .isEqualTo(TakerOrMaker.TAKER);
  }

  @ParameterizedTest
  @CsvSource({"0", "null"})
  void knowsNoNumberOfAFillWithoutOne(String number) {
    assertThat(reading.read(fill(FILL.replace(": 9", ": " + number))).id()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"\"7\", 7", "7, 7", "\"a7\",", "null,"})
  void readsAClientIdThatIsANumber(String sent, Long read) {
    assertThat(reading.read(fill(FILL.replace("\"7\"", sent))).clientOrderId()).isEqualTo(read);
  }

  @Test
  void knowsNoFeeWithoutItsAsset() {
    MyTrade trade = reading.read(fill(FILL.replace("\"feeSymbol\": \"USDC\", ", "")));

    assertThat(trade.fee()).isNull();
    assertThat(trade.cost()).isEqualTo("24.54");
  }

  @Test
  void survivesWhatElseAFillCanDoWithout() {
    MyTrade trade =
        reading.read(
            fill(
                """
                {"orderId": "42", "price": "20.45", "quantity": "1.2", "side": "Lot",
                 "symbol": "OLD_USDC", "timestamp": "2023-11-14T22:13:20.092"}
                """));

    assertThat(trade.symbol()).isEqualTo("OLD_USDC");
    assertThat(trade.side()).isNull();
    assertThat(trade.takerOrMaker()).isNull();
    assertThat(trade.id()).isNull();
  }

  @Test
  void cannotReadAFillWithoutAPrice() {
    Fill raw = fill(FILL.replace("\"price\": \"20.45\", ", ""));

    assertThatThrownBy(() -> reading.read(raw))
        .isInstanceOf(DecodingException.class)
        .hasMessage("Fill: the exchange left out /price");
  }

  @Test
  void readsTheFillThatAnOrdersUpdateTellsOf() {
    OrderUpdate raw =
        update(
            """
            {"e": "orderFill", "E": 1700000000093000, "T": 1700000000092000, "s": "SOL_USDC",
             "i": "42", "c": 7, "S": "Bid", "o": "LIMIT", "X": "Filled", "t": 9, "l": "1.20",
             "L": "20.45", "z": "3", "Z": "61", "m": true, "n": "-0.004974", "N": "USDC"}
            """);

    assertThat(reading.read(raw))
        .isEqualTo(
            new MyTrade(
                "9",
                "42",
                7L,
                "SOL/USDC",
                OrderSide.BUY,
                TakerOrMaker.MAKER,
                new BigDecimal("20.45"),
                new BigDecimal("1.20"),
                new BigDecimal("24.54"),
                new Fee(new BigDecimal("-0.004974"), "USDC"),
                TIME,
                raw));
  }

  @Test
  void findsNoFillInAnOtherUpdate() {
    assertThat(
            reading.read(update("{\"e\": \"orderAccepted\", \"i\": \"42\", \"s\": \"SOL_USDC\"}")))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({"true, SELL", "false, BUY"})
  void hasTheSideOfTheTaker(String isBuyerMaker, OrderSide side) {
    io.github.backpack4j.api.model.Trade raw =
        TradeCodec.INSTANCE.read(JsonReader.of(TRADE.formatted(isBuyerMaker)));

    assertThat(TradeReading.read("SOL/USDC", raw))
        .isEqualTo(
            new Trade(
                "9",
                null,
                "SOL/USDC",
                side,
                new BigDecimal("20.45"),
                new BigDecimal("1.2"),
                new BigDecimal("24.54"),
                TIME,
                raw));
  }

  @ParameterizedTest
  @CsvSource({"true, SELL, 42", "false, BUY, 41"})
  void hasTheOrderOfTheTakerFromAStream(String isBuyerMaker, OrderSide side, String order) {
    TradeUpdate raw =
        TradeUpdateCodec.INSTANCE.read(JsonReader.of(STREAMED.formatted(isBuyerMaker)));

    assertThat(reading.read(raw))
        .isEqualTo(
            new Trade(
                "9",
                order,
                "SOL/USDC",
                side,
                new BigDecimal("20.45"),
                new BigDecimal("1.20"),
                new BigDecimal("24.54"),
                TIME,
                raw));
  }

  private static Fill fill(String json) {
    return FillCodec.INSTANCE.read(JsonReader.of(json));
  }

  private static OrderUpdate update(String json) {
    return OrderUpdateCodec.INSTANCE.read(JsonReader.of(json));
  }
}
