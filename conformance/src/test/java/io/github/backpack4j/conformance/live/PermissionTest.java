package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {
  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

  private static LiveTarget.Builder target() {
    return LiveTarget.at(NOWHERE).sleeper(new NoWaiting());
  }

  private static Map<String, String> order() {
    return new HashMap<>(
        Map.of(
            "symbol", "SOL_USDC",
            "side", "Bid",
            "orderType", "Limit",
            "postOnly", "true",
            "price", "10",
            "quantity", "2"));
  }

  private static void refused(LiveTarget target, String id, Map<String, String> order, String why) {
    try (LiveRun run = LiveRun.start(target)) {
      assertThatThrownBy(() -> run.ask(id, order))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(why);
    }
  }

  @Test
  void nothingIsChangedThatWasNotAllowed() {
    String needs = "--allow-trading and --max-notional were not given";
    refused(target().build(), "executeOrder", order(), needs);
    refused(target().allowFunds(true).build(), "executeOrder", order(), needs);
    refused(target().trading(true, null).build(), "executeOrder", order(), needs);
    refused(target().trading(false, BigDecimal.TEN).build(), "cancelOrder", Map.of(), needs);
    LiveTarget trading = target().trading(true, BigDecimal.TEN).build();
    for (String id : new String[] {"requestWithdrawal", "executeOrders", "updateAccount"}) {
      refused(
          trading, id, Map.of(), id + " changes more than orders, and --allow-funds was not given");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "price, 10.0000001",
    "price, 1E+1000000000",
    "price, -10",
    "price, 0",
    "price, ten",
    "quantity, 2.01",
    "quantity, 1E+1000000000",
    "quantity, ''"
  })
  void nothingIsSentAboveTheCap(String name, String value) {
    Map<String, String> order = order();
    order.put(name, value);
    refused(
        target().trading(true, new BigDecimal("20")).build(),
        "executeOrder",
        order,
        "an order above --max-notional is not sent");
  }

  @ParameterizedTest
  @CsvSource({"orderType, Market", "postOnly, false", "quoteQuantity, 20"})
  void anOrderWhoseWorthIsNotKnownIsNotSent(String name, String value) {
    Map<String, String> order = order();
    order.put(name, value);
    refused(
        target().trading(true, new BigDecimal("20")).build(),
        "executeOrder",
        order,
        "only a post-only limit order has a worth that is known");
  }
}
