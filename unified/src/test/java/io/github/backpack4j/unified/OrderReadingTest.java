package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.api.codec.HistoricalOrderCodec;
import io.github.backpack4j.api.codec.OrderCodec;
import io.github.backpack4j.api.codec.OrderUpdateCodec;
import io.github.backpack4j.api.model.HistoricalOrder;
import io.github.backpack4j.api.stream.OrderUpdate;
import io.github.backpack4j.json.JsonReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReadingTest {
  private static final Map<String, String> SYMBOLS = Map.of("SOL_USDC_PERP", "SOL/USDC:USDC");

  private static final String RESTING =
      """
      {"id": "42", "clientId": 7, "createdAt": 1700000000123, "symbol": "SOL_USDC_PERP",
       "orderType": "Limit", "side": "Bid", "timeInForce": "GTC", "postOnly": true,
       "reduceOnly": false, "price": "20.5", "quantity": "3", "executedQuantity": "1.2",
       "executedQuoteQuantity": "24.54", "selfTradePrevention": "RejectTaker",
       "status": "PartiallyFilled", "stopLossTriggerPrice": "18", "takeProfitTriggerPrice": "25"}
      """;
  private static final String TRIGGER =
      """
      {"id": "43", "createdAt": 1700000000123, "symbol": "SOL_USDC_PERP",
       "orderType": "Market", "side": "Ask", "timeInForce": "IOC", "reduceOnly": true,
       "quantity": "0", "triggerPrice": "19", "triggerQuantity": "%s", "executedQuantity": "0",
       "executedQuoteQuantity": "0", "selfTradePrevention": "RejectTaker",
       "status": "TriggerPending"}
      """;
  private static final String FILL =
      """
      {"e": "orderFill", "E": 1700000000200000, "s": "SOL_USDC_PERP", "c": 7, "S": "Ask",
       "o": "LIMIT", "f": "GTC", "q": "3", "p": "20.5", "X": "%s", "i": "42", "t": 9,
       "l": "%s", "L": "20.5", "z": "%s", "Z": "%s", "m": true, "n": "0.0123", "N": "USDC",
       "V": "RejectTaker", "T": 1700000000100000, "r": false, "y": true}
      """;

  private final OrderReading reading = new OrderReading(id -> SYMBOLS.getOrDefault(id, id), false);
  private final OrderReading compatible =
      new OrderReading(id -> SYMBOLS.getOrDefault(id, id), true);

  @Test
  void readsARestingOrder() {
    io.github.backpack4j.api.model.Order raw = order(RESTING);

    assertThat(reading.read(raw))
        .isEqualTo(
            new Order(
                "42",
                7L,
                "SOL/USDC:USDC",
                OrderType.LIMIT,
                OrderSide.BUY,
                TimeInForce.GTC,
                true,
                false,
                new BigDecimal("20.5"),
                null,
                new BigDecimal("18"),
                new BigDecimal("25"),
                new BigDecimal("3"),
                new BigDecimal("1.2"),
                new BigDecimal("1.8"),
                new BigDecimal("24.54"),
                new BigDecimal("20.45"),
                OrderStatus.OPEN,
                Instant.ofEpochMilli(1700000000123L),
                null,
                null,
                raw));
  }

  @Test
  void takesTheAmountOfATriggerOrderFromItsTriggerQuantity() {
    Order order = reading.read(order(TRIGGER.formatted("2.5")));

    assertThat(order.amount()).isEqualTo("2.5");
    assertThat(order.remaining()).isEqualTo("2.5");
    assertThat(order.triggerPrice()).isEqualTo("19");
    assertThat(order.status()).isEqualTo(OrderStatus.OPEN);
    assertThat(order.average()).isNull();
    assertThat(order.postOnly()).isFalse();
    assertThat(order.price()).isNull();
  }

  @Test
  void knowsNoAmountOfATriggerOrderByPercentage() {
    Order order = reading.read(order(TRIGGER.formatted("80%")));

    assertThat(order.amount()).isNull();
    assertThat(order.remaining()).isNull();
  }

  @Test
  void knowsNoAmountOfATriggerOrderInTheCompatibilityView() {
    Order order = compatible.read(order(TRIGGER.formatted("2.5")));

    assertThat(order.amount()).isNull();
    assertThat(order.remaining()).isNull();
    assertThat(order.triggerPrice()).isEqualTo("19");
  }

  @Test
  void takesTheAmountOfATriggerOrderInTheHistoryFromItsTriggerQuantity() {
    HistoricalOrder raw =
        historical(
            """
            {"id": "4239", "clientId": null, "createdAt": "2026-11-22T18:05:40.897",
             "executedQuantity": "0", "executedQuoteQuantity": "0", "orderType": "Limit",
             "postOnly": false, "price": "45", "quantity": null, "quoteQuantity": null,
             "selfTradePrevention": "RejectTaker", "side": "Ask", "status": "Cancelled",
             "symbol": "SOL_USDC", "timeInForce": "GTC", "triggerPrice": "43",
             "triggerQuantity": "0.1"}
            """);

    assertThat(reading.read(raw))
        .isEqualTo(
            new Order(
                "4239",
                null,
                "SOL_USDC",
                OrderType.LIMIT,
                OrderSide.SELL,
                TimeInForce.GTC,
                false,
                null,
                new BigDecimal("45"),
                new BigDecimal("43"),
                null,
                null,
                new BigDecimal("0.1"),
                new BigDecimal("0"),
                new BigDecimal("0.1"),
                new BigDecimal("0"),
                null,
                OrderStatus.CANCELED,
                Instant.parse("2026-11-22T18:05:40.897Z"),
                null,
                null,
                raw));
    assertThat(compatible.read(raw).amount()).isNull();
  }

  @Test
  void hasTheAveragePriceInThirtyFourDigits() {
    Order order =
        reading.read(
            order(
                RESTING
                    .replace("\"1.2\"", "\"3\"")
                    .replace("\"24.54\"", "\"61.4\"")
                    .replace("PartiallyFilled", "Filled")));

    assertThat(order.average()).isEqualTo("20.46666666666666666666666666666667");
    assertThat(order.remaining()).isZero();
    assertThat(order.status()).isEqualTo(OrderStatus.CLOSED);
  }

  @ParameterizedTest
  @CsvSource({
    "New, OPEN, OPEN",
    "PartiallyFilled, OPEN, OPEN",
    "TriggerPending, OPEN, OPEN",
    "Filled, CLOSED, CLOSED",
    "Cancelled, CANCELED, CANCELED",
    "Expired, EXPIRED, CANCELED",
    "TriggerFailed, REJECTED, REJECTED",
    "Suspended, UNKNOWN, UNKNOWN"
  })
  void hasEachStatus(String wire, OrderStatus ours, OrderStatus theirs) {
    String json = RESTING.replace("PartiallyFilled", wire);

    assertThat(reading.read(order(json)).status()).isEqualTo(ours);
    assertThat(compatible.read(order(json)).status()).isEqualTo(theirs);
    assertThat(reading.read(update(FILL.formatted(wire, "1", "1", "20.5"))).status())
        .isEqualTo(ours);
    assertThat(compatible.read(update(FILL.formatted(wire, "1", "1", "20.5"))).status())
        .isEqualTo(theirs);
  }

  @Test
  void survivesAKindAndASideThatAreNewer() {
    Order order =
        reading.read(
            order(RESTING.replace("Limit", "Pegged").replace("Bid", "Lot").replace("GTC", "GTD")));

    assertThat(order.type()).isNull();
    assertThat(order.side()).isNull();
    assertThat(order.timeInForce()).isNull();
    assertThat(order.postOnly()).isNull();
    assertThat(order.amount()).isEqualTo("3");
    assertThat(((io.github.backpack4j.api.model.Order) order.raw()).orderType().wire())
        .isEqualTo("Pegged");
  }

  @Test
  void isNullWhereTheExchangeLeftSomethingOut() {
    io.github.backpack4j.api.model.Order raw =
        order("{\"id\": \"42\", \"symbol\": \"SOL_USDC\", \"orderType\": \"Limit\"}");

    assertThat(reading.read(raw)).isEqualTo(bare(OrderType.LIMIT, raw));
    HistoricalOrder past = historical("{\"id\": \"42\", \"symbol\": \"SOL_USDC\"}");
    assertThat(reading.read(past)).isEqualTo(bare(null, past));
    OrderUpdate update = update("{\"i\": \"42\", \"s\": \"SOL_USDC\"}");
    assertThat(reading.read(update)).isEqualTo(bare(null, update));
    assertThat(compatible.read(update)).isEqualTo(bare(null, update));
  }

  @Test
  void cannotReadAnOrderWithoutAnId() {
    assertThatThrownBy(() -> reading.read(order("{\"orderType\": \"Limit\", \"side\": \"Bid\"}")))
        .isInstanceOf(DecodingException.class);
  }

  @Test
  void readsAStreamsFirstFillWithItsFee() {
    OrderUpdate raw = update(FILL.formatted("PartiallyFilled", "1.5", "1.50", "30.75"));

    assertThat(reading.read(raw))
        .isEqualTo(
            new Order(
                "42",
                7L,
                "SOL/USDC:USDC",
                OrderType.LIMIT,
                OrderSide.SELL,
                TimeInForce.GTC,
                true,
                false,
                new BigDecimal("20.5"),
                null,
                null,
                null,
                new BigDecimal("3"),
                new BigDecimal("1.50"),
                new BigDecimal("1.5"),
                new BigDecimal("30.75"),
                new BigDecimal("20.5"),
                OrderStatus.OPEN,
                null,
                Instant.parse("2023-11-14T22:13:20.100Z"),
                new Fee(new BigDecimal("0.0123"), "USDC"),
                raw));
  }

  @Test
  void knowsNoFeeOfAnOrderThatWasFilledBefore() {
    Order order = reading.read(update(FILL.formatted("Filled", "1", "3", "61.5")));

    assertThat(order.fee()).isNull();
    assertThat(order.filled()).isEqualTo("3");
    assertThat(order.remaining()).isZero();
  }

  @Test
  void hasTheLastFillForAllThatWasFilledInTheCompatibilityView() {
    Order order = compatible.read(update(FILL.formatted("Filled", "1", "3", "61.5")));

    assertThat(order.filled()).isEqualTo("1");
    assertThat(order.remaining()).isEqualTo("2");
    assertThat(order.cost()).isEqualTo("61.5");
    assertThat(order.average()).isEqualTo("61.5");
    assertThat(order.fee()).isNull();
    assertThat(order.timestamp()).isEqualTo("2023-11-14T22:13:20.200Z");
  }

  @ParameterizedTest
  @CsvSource({"orderAccepted, true", "triggerPlaced, true", "orderCancelled, false"})
  void knowsWhenAnOrderWasAcceptedFromTheUpdateThatSaysSo(String event, boolean known) {
    Order order =
        reading.read(
            update(
                """
                {"e": "%s", "E": 1700000000200000, "T": 1700000000100000, "s": "SOL_USDC",
                 "i": "42", "X": "New"}
                """
                    .formatted(event)));

    assertThat(order.timestamp())
        .isEqualTo(known ? Instant.parse("2023-11-14T22:13:20.100Z") : null);
    assertThat(order.updated()).isEqualTo("2023-11-14T22:13:20.100Z");
  }

  private static Order bare(@Nullable OrderType type, Object raw) {
    return new Order(
        "42",
        null,
        "SOL_USDC",
        type,
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
        OrderStatus.UNKNOWN,
        null,
        null,
        null,
        raw);
  }

  private static io.github.backpack4j.api.model.Order order(String json) {
    return OrderCodec.INSTANCE.read(JsonReader.of(json));
  }

  private static HistoricalOrder historical(String json) {
    return HistoricalOrderCodec.INSTANCE.read(JsonReader.of(json));
  }

  private static OrderUpdate update(String json) {
    return OrderUpdateCodec.INSTANCE.read(JsonReader.of(json));
  }
}
