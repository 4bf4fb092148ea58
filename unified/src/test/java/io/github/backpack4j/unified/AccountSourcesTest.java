package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.api.codec.FillCodec;
import io.github.backpack4j.api.codec.HistoricalOrderCodec;
import io.github.backpack4j.api.codec.OrderCodec;
import io.github.backpack4j.api.codec.OrderUpdateCodec;
import io.github.backpack4j.json.JsonReader;
import java.math.BigDecimal;
import java.util.Comparator;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

/** What several sources say of one order or fill reads the same, but for what only one has. */
class AccountSourcesTest {

  private final OrderReading orders = new OrderReading(id -> id, false);
  private final TradeReading trades = new TradeReading(id -> id);

  private static RecursiveComparisonConfiguration but(String... fields) {
    return RecursiveComparisonConfiguration.builder()
        .withComparatorForType(Comparator.<BigDecimal>naturalOrder(), BigDecimal.class)
        .withIgnoredFields(fields)
        .build();
  }

  private Order open(String json) {
    return orders.read(OrderCodec.INSTANCE.read(JsonReader.of(json)));
  }

  private Order past(String json) {
    return orders.read(HistoricalOrderCodec.INSTANCE.read(JsonReader.of(json)));
  }

  private Order said(String json) {
    return orders.read(OrderUpdateCodec.INSTANCE.read(JsonReader.of(json)));
  }

  @Test
  void aLimitOrderThatIsFilledInPart() {
    Order open =
        open(
            """
            {"clientId": 7, "createdAt": 1767600000123, "executedQuantity": "1.2",
             "executedQuoteQuantity": "24.6", "id": "42", "orderType": "Limit", "postOnly": true,
             "price": "20.5", "quantity": "3", "reduceOnly": true, "relatedOrderId": null,
             "selfTradePrevention": "RejectTaker", "side": "Bid", "status": "PartiallyFilled",
             "stopLossTriggerPrice": "19", "symbol": "SOL_USDC_PERP",
             "takeProfitTriggerPrice": "24", "timeInForce": "GTC", "triggerPrice": null}
            """);
    Order past =
        past(
            """
            {"clientId": 7, "createdAt": "2026-01-05T08:00:00.123", "executedQuantity": "1.2",
             "executedQuoteQuantity": "24.60", "id": "42", "orderType": "Limit", "postOnly": true,
             "price": "20.50", "quantity": "3.00", "selfTradePrevention": "RejectTaker",
             "side": "Bid", "status": "PartiallyFilled", "stopLossTriggerPrice": "19",
             "symbol": "SOL_USDC_PERP", "takeProfitTriggerPrice": "24", "timeInForce": "GTC",
             "triggerPrice": null}
            """);
    Order said =
        said(
            """
            {"e": "orderFill", "E": 1767600009000481, "T": 1767600009000122, "s": "SOL_USDC_PERP",
             "c": 7, "S": "Bid", "o": "LIMIT", "f": "GTC", "q": "3.00", "Q": "61.50",
             "p": "20.50", "X": "PartiallyFilled", "i": "42", "t": 9, "l": "0.20", "z": "1.20",
             "Z": "24.600", "L": "20.50", "m": true, "n": "0.01", "N": "USDC", "r": true,
             "y": true, "a": "24", "b": "19", "V": "RejectTaker", "O": "USER"}
            """);

    assertThat(past).usingRecursiveComparison(but("raw", "reduceOnly")).isEqualTo(open);
    assertThat(said).usingRecursiveComparison(but("raw", "timestamp", "updated")).isEqualTo(open);
  }

  @Test
  void aTriggerThatWaits() {
    Order open =
        open(
            """
            {"clientId": null, "createdAt": 1767600000123, "executedQuantity": "0",
             "executedQuoteQuantity": "0", "id": "43", "orderType": "Limit", "postOnly": false,
             "price": "18.1", "quantity": "0", "reduceOnly": false, "side": "Ask",
             "status": "TriggerPending", "symbol": "SOL_USDC", "timeInForce": "GTC",
             "triggerBy": "LastPrice", "triggerPrice": "18.0", "triggerQuantity": "2.5"}
            """);
    Order past =
        past(
            """
            {"clientId": null, "createdAt": "2026-01-05T08:00:00.123", "executedQuantity": "0",
             "executedQuoteQuantity": "0", "id": "43", "orderType": "Limit", "postOnly": false,
             "price": "18.1", "quantity": null, "side": "Ask", "status": "TriggerPending",
             "symbol": "SOL_USDC", "timeInForce": "GTC", "triggerPrice": "18",
             "triggerQuantity": "2.5"}
            """);
    Order said =
        said(
            """
            {"e": "triggerPlaced", "E": 1767600000123481, "T": 1767600000123000, "s": "SOL_USDC",
             "S": "Ask", "o": "LIMIT", "f": "GTC", "q": "0", "Q": "0", "p": "18.10",
             "P": "18.00", "Y": "2.50", "X": "TriggerPending", "i": "43", "t": null, "z": "0",
             "Z": "0", "r": false, "y": false, "V": "RejectTaker", "O": "USER"}
            """);

    assertThat(past).usingRecursiveComparison(but("raw", "reduceOnly")).isEqualTo(open);
    assertThat(said).usingRecursiveComparison(but("raw", "updated")).isEqualTo(open);
  }

  @Test
  void aFillWithARebate() {
    MyTrade listed =
        trades.read(
            FillCodec.INSTANCE.read(
                JsonReader.of(
                    """
                    {"clientId": "7", "fee": "-0.0041", "feeSymbol": "USDC", "isMaker": true,
                     "orderId": "42", "price": "20.5", "quantity": "0.2", "side": "Ask",
                     "symbol": "SOL_USDC", "systemOrderType": null,
                     "timestamp": "2026-01-05T08:00:09", "tradeId": 9}
                    """)));
    MyTrade said =
        trades.read(
            OrderUpdateCodec.INSTANCE.read(
                JsonReader.of(
                    """
                    {"e": "orderFill", "E": 1767600009000481, "T": 1767600009000000,
                     "s": "SOL_USDC", "c": 7, "S": "Ask", "o": "LIMIT", "f": "GTC", "q": "3.00",
                     "p": "20.50", "X": "PartiallyFilled", "i": "42", "t": 9, "l": "0.20",
                     "z": "1.20", "Z": "24.600", "L": "20.50", "m": true, "n": "-0.00410",
                     "N": "USDC", "r": false, "V": "RejectTaker", "O": "USER"}
                    """)));

    assertThat(said).usingRecursiveComparison(but("raw")).isEqualTo(listed);
    assertThat(FillState.of("SOL_USDC", said).name())
        .isEqualTo(FillState.of("SOL_USDC", listed).name());
  }
}
