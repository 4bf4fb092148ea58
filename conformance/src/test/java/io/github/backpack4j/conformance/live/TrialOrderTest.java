package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.exchange.Resources;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TrialOrderTest {
  private static final BigDecimal PRICE = new BigDecimal("20.49");
  private static final BigDecimal PLENTY = new BigDecimal("1000");

  private static JsonNode market(String minMultiplier, String minPrice, String minQuantity) {
    return Resources.parse(
        """
        {"symbol": "SOL_USDC", "filters": {
          "price": {"tickSize": "0.01", "minPrice": "%s", "minMultiplier": %s},
          "quantity": {"stepSize": "0.02", "minQuantity": "%s"}}}
        """
            .formatted(minPrice, minMultiplier, minQuantity));
  }

  @Test
  void itIsHalfThePriceAndTheLeastQuantity() throws TrialOrder.NoOrderException {
    TrialOrder order = TrialOrder.on(market("null", "0.01", "0.01"), PRICE, PLENTY, 7);
    assertThat(order.arguments())
        .containsEntry("symbol", "SOL_USDC")
        .containsEntry("side", "Bid")
        .containsEntry("orderType", "Limit")
        .containsEntry("price", "10.24")
        .containsEntry("quantity", "0.02")
        .containsEntry("postOnly", "true")
        .containsEntry("clientId", "7");
  }

  @Test
  void itStaysWithinWhatTheMarketTakes() throws TrialOrder.NoOrderException {
    TrialOrder order = TrialOrder.on(market("\"0.6\"", "0.01", "0.05"), PRICE, PLENTY, 1L << 32);
    assertThat(order.price()).isEqualByComparingTo("13.52");
    assertThat(order.quantity()).isEqualByComparingTo("0.06");
    assertThat(order.clientId()).isZero();
  }

  @Test
  void thereIsNoneNearTheMarket() {
    assertThatThrownBy(() -> TrialOrder.on(market("\"0.9\"", "0.01", "0.01"), PRICE, PLENTY, 1))
        .hasMessage("the market takes no price far below its own");
    assertThatThrownBy(() -> TrialOrder.on(market("null", "20", "0.01"), PRICE, PLENTY, 1))
        .hasMessage("the market takes no price far below its own");
  }

  @Test
  void thereIsNoneAboveTheCap() throws TrialOrder.NoOrderException {
    JsonNode market = market("null", "0.01", "2");
    assertThatThrownBy(() -> TrialOrder.on(market, PRICE, new BigDecimal("20.47"), 1))
        .hasMessage("the smallest order is worth 20.48, and 20.47 is allowed");
    assertThat(TrialOrder.on(market, PRICE, new BigDecimal("20.48"), 1).quantity())
        .isEqualByComparingTo("2");
  }
}
