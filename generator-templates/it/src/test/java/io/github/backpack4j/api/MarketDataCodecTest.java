package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.api.codec.DepthCodec;
import io.github.backpack4j.api.codec.DepthUpdateCodec;
import io.github.backpack4j.api.codec.KlineCodec;
import io.github.backpack4j.api.codec.MarginFunctionCodec;
import io.github.backpack4j.api.codec.OrderUpdateCodec;
import io.github.backpack4j.api.codec.TradeUpdateCodec;
import io.github.backpack4j.api.model.Depth;
import io.github.backpack4j.api.model.DepthLimit;
import io.github.backpack4j.api.model.Kline;
import io.github.backpack4j.api.model.KlineInterval;
import io.github.backpack4j.api.model.MarginFunction;
import io.github.backpack4j.api.model.MarketType;
import io.github.backpack4j.api.model.SqrtMarginFunction;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.api.stream.DepthUpdate;
import io.github.backpack4j.api.stream.OrderUpdate;
import io.github.backpack4j.api.stream.TradeUpdate;
import io.github.backpack4j.book.PriceLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketDataCodecTest {

  @Test
  void priceLevelsAreArraysOnTheWire() {
    String json =
        "{\"asks\":[[\"21.9\",\"500.123\"],[\"22.10\",\"1\"]],\"bids\":[],"
            + "\"lastUpdateId\":\"1684026955123\",\"timestamp\":1684026955123456}";

    Depth depth = DepthCodec.INSTANCE.fromJson(json);

    assertThat(depth.asks()).containsExactly(level("21.9", "500.123"), level("22.10", "1"));
    assertThat(depth.bids()).isEmpty();
    assertThat(depth.lastUpdateId()).isEqualTo(1_684_026_955_123L);
    assertThat(DepthCodec.INSTANCE.toJson(depth)).isEqualTo(json);
  }

  private static PriceLevel level(String price, String quantity) {
    return new PriceLevel(new BigDecimal(price), new BigDecimal(quantity));
  }

  @Test
  void aThirdPlaceOfALevelIsPassedOverAndAMissingOneIsNot() {
    Depth depth = DepthCodec.INSTANCE.fromJson("{\"asks\":[[1,2,{\"orders\":3}]]}");
    assertThat(depth.asks()).containsExactly(level("1", "2"));
    for (String asks : List.of("[[]]", "[[\"1\"]]", "[[\"1\",null]]", "[[null,\"1\"]]")) {
      assertThatThrownBy(() -> DepthCodec.INSTANCE.fromJson("{\"asks\":" + asks + "}"))
          .isInstanceOf(DecodingException.class)
          .hasMessageStartingWith("the message cannot be read at /asks/0")
          .hasMessageEndingWith(": an array of price and quantity was expected");
    }
  }

  @Test
  void aKlineWithoutTradesHasNoPrices() {
    Kline kline =
        KlineCodec.INSTANCE.fromJson(
            "{\"start\":\"2025-09-11 15:33:00\",\"end\":\"2025-09-11T15:34:00Z\",\"open\":null,"
                + "\"high\":null,\"low\":null,\"close\":null,\"volume\":\"0\","
                + "\"quoteVolume\":\"0\",\"trades\":\"0\"}");

    assertThat(kline.open()).isNull();
    assertThat(kline.close()).isNull();
    assertThat(kline.start()).isEqualTo(Instant.parse("2025-09-11T15:33:00Z"));
    assertThat(kline.end()).isEqualTo(Instant.parse("2025-09-11T15:34:00Z"));
    assertThat(kline.trades()).isZero();
    assertThat(kline.has("open")).isFalse();
    assertThat(KlineCodec.INSTANCE.toJson(kline))
        .isEqualTo(
            "{\"start\":\"2025-09-11T15:33:00\",\"end\":\"2025-09-11T15:34:00\",\"volume\":\"0\","
                + "\"quoteVolume\":\"0\",\"trades\":\"0\"}");
  }

  @Test
  void aMarginFunctionOfANewKindIsKept() {
    String cubic = "{\"type\":\"cubic\",\"base\":\"0.1\"}";
    MarginFunction known =
        MarginFunctionCodec.INSTANCE.fromJson(
            "{\"base\":\"0.1\",\"factor\":\"0\",\"type\":\"sqrt\"}");
    MarginFunction newer = MarginFunctionCodec.INSTANCE.fromJson(cubic);

    assertThat(known).isInstanceOf(SqrtMarginFunction.class);
    assertThat(known.type()).isEqualTo("sqrt");
    assertThat(newer.type()).isEqualTo("cubic");
    assertThat(MarginFunctionCodec.INSTANCE.toJson(newer)).isEqualTo(cubic);
  }

  @Test
  void namesThatDifferByCaseAloneStayApart() {
    TradeUpdate trade =
        TradeUpdateCodec.INSTANCE.fromJson(
            "{\"e\":\"trade\",\"E\":1694688638091000,\"s\":\"SOL_USDC\",\"p\":\"18.68\","
                + "\"q\":\"0.122\",\"b\":\"1\",\"a\":2,\"t\":12345,\"T\":1694688638089000,"
                + "\"m\":true}");

    assertThat(trade.event()).isEqualTo("trade");
    assertThat(trade.eventTime()).isEqualTo(Instant.parse("2023-09-14T10:50:38.091Z"));
    assertThat(trade.tradeId()).isEqualTo(12345);
    assertThat(trade.engineTime()).isEqualTo(Instant.parse("2023-09-14T10:50:38.089Z"));
    assertThat(trade.sellerOrderId()).isEqualTo("2");
    assertThat(trade.isBuyerMaker()).isTrue();
    assertThat(trade.toString()).startsWith("TradeUpdate[event=trade, eventTime=2023-09-14T10:50");
  }

  @Test
  void anIdThatIsANumberBecomesText() {
    OrderUpdate update =
        OrderUpdateCodec.INSTANCE.fromJson("{\"i\":28563667732,\"H\":7,\"I\":\"9\"}");

    assertThat(update.orderId()).isEqualTo("28563667732");
    assertThat(update.strategyId()).isEqualTo("7");
    assertThat(update.relatedOrderId()).isEqualTo("9");
  }

  @Test
  void whatWasBuiltDoesNotChangeWithTheListItWasBuiltFrom() {
    List<PriceLevel> asks = new ArrayList<>(List.of(level("1", "2")));
    DepthUpdate.Builder builder =
        DepthUpdateCodec.INSTANCE
            .fromJson(
                "{\"e\":\"depth\",\"E\":1,\"s\":\"S\",\"a\":[],\"b\":[],\"U\":1,\"u\":1,\"T\":1}")
            .toBuilder()
            .asks(asks);
    DepthUpdate update = builder.build();
    asks.clear();

    assertThat(update.asks()).containsExactly(level("1", "2"));
    assertThatThrownBy(() -> update.asks().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.asks(Arrays.asList(level("1", "2"), null)).build())
        .withMessage("DepthUpdate: asks must not hold null");
  }

  @Test
  void queryObjectsCheckWhatTheyAreGiven() {
    FillsQuery query =
        FillsQuery.builder()
            .symbol("SOL_USDC")
            .limit(1000L)
            .marketType(List.of(MarketType.SPOT))
            .build();

    assertThat(query)
        .hasToString("FillsQuery[symbol=SOL_USDC, limit=1000, marketType=[SPOT]]")
        .isEqualTo(query.toBuilder().build())
        .isNotEqualTo(query.toBuilder().offset(0L).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.toBuilder().limit(1001L).build())
        .withMessage("FillsQuery: limit must be between 1 and 1000, not 1001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KlinesQuery.builder().symbol("S").interval(KlineInterval.M1).build())
        .withMessage("KlinesQuery: startTime is required");
  }

  @Test
  void streamNamesAreSpelledAsTheExchangeDoes() {
    assertThat(BackpackStreams.depth("BRK.B.US_USDC")).hasToString("depth.BRK.B.US_USDC");
    assertThat(BackpackStreams.depth(DepthAggregation.MS200, "SOL_USDC"))
        .hasToString("depth.200ms.SOL_USDC");
    assertThat(BackpackStreams.trade("SOL_USDC")).hasToString("trade.SOL_USDC");
    assertThat(BackpackStreams.bookTicker("SOL_USDC")).hasToString("bookTicker.SOL_USDC");
    assertThat(BackpackStreams.orderUpdate()).hasToString("account.orderUpdate");
    assertThat(BackpackStreams.orderUpdate().isPrivate()).isTrue();
    assertThat(BackpackStreams.orderUpdate().instruction()).isEqualTo("subscribe");
    assertThat(BackpackStreams.orderUpdate("SOL_USDC")).hasToString("account.orderUpdate.SOL_USDC");
    assertThat(BackpackStreams.trade("SOL_USDC").isPrivate()).isFalse();
    assertThat(BackpackStreams.trade("SOL_USDC").instruction()).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BackpackStreams.trade(null))
        .withMessage("BackpackStreams: symbol is required");
  }

  @Test
  void constantsReadWell() {
    assertThat(DepthLimit.L5.wire()).isEqualTo("5");
    assertThat(KlineInterval.M15.wire()).isEqualTo("15m");
    assertThat(KlineInterval.MONTH1.wire()).isEqualTo("1month");
  }
}
