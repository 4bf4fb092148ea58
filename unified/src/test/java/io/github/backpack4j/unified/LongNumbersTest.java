package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of few characters and a thousand million digits. */
class LongNumbersTest {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final String REASON = ": it has more than 128 digits on a side of its point";

  private ScriptedExchange scripted;
  private UnifiedExchange exchange;

  @BeforeEach
  void open() throws Exception {
    scripted =
        new ScriptedExchange()
            .answers(
                "/api/v1/markets",
                """
                [{"symbol":"SOL_USDC","baseSymbol":"SOL","quoteSymbol":"USDC","marketType":"SPOT",
                "filters":{"price":{"tickSize":"0.01","minPrice":"0.01"},
                "quantity":{"stepSize":"0.01","minQuantity":"0.01"}},
                "orderBookState":"Open","createdAt":"2023-11-14T22:13:20","visible":true}]""")
            .answers(
                "/api/v1/borrowLend/markets",
                "[{\"symbol\":\"USDC\",\"stepSize\":\"0.01\",\"state\":\"Open\"}]");
    exchange = scripted.exchange();
  }

  @AfterEach
  void close() {
    scripted.close();
  }

  private Map<String, Runnable> writes(BigDecimal value) {
    OrderOptions percent = OrderOptions.builder().triggerPercent(value).build();
    OrderOptions slippage =
        OrderOptions.builder().slippageTolerance(value).slippageUnit(SlippageUnit.TICKS).build();
    return Map.of(
        "price", () -> limit(ONE, value),
        "amount", () -> limit(value, ONE),
        "cost", () -> exchange.createMarketOrderWithCost("SOL/USDC", OrderSide.BUY, value),
        "triggerPrice", () -> trigger(ONE, value, OrderOptions.DEFAULT),
        "triggerPercent", () -> trigger(null, ONE, percent),
        "slippageTolerance", () -> market(slippage));
  }

  private void limit(BigDecimal amount, BigDecimal price) {
    exchange.createOrder("SOL/USDC", OrderType.LIMIT, OrderSide.BUY, amount, price);
  }

  private void market(OrderOptions options) {
    exchange.createOrder("SOL/USDC", OrderType.MARKET, OrderSide.BUY, ONE, null, options);
  }

  private void trigger(@Nullable BigDecimal amount, BigDecimal price, OrderOptions options) {
    exchange.createTriggerOrder(
        "SOL/USDC", OrderType.MARKET, OrderSide.BUY, amount, null, price, options);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+1000000000", "1E-1000000000", "1E+128", "1E-129"})
  void inAnOrderAreRefusedAndNotWrittenOut(String text) {
    writes(new BigDecimal(text))
        .forEach(
            (name, write) ->
                assertThatExceptionOfType(InvalidOrderException.class)
                    .as(name)
                    .isThrownBy(write::run)
                    .withMessage(name + " " + text + REASON)
                    .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT)));
    assertThat(scripted.bodies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1E+1000000000", "-1E-1000000000", "0E-1000000000", "0E+1000000000"})
  void ofNoSizeOrLessAreRefusedTheSameWay(String text) {
    writes(new BigDecimal(text))
        .forEach(
            (name, write) -> {
              if (!name.equals("slippageTolerance")) { // of which nothing is a value like others
                assertThatExceptionOfType(InvalidOrderException.class)
                    .as(name)
                    .isThrownBy(write::run);
              }
            });
    assertThat(scripted.bodies()).isEmpty();
  }

  @Test
  void inAMarketOrderArePricesAllTheSame() {
    assertThatExceptionOfType(InvalidOrderException.class)
        .isThrownBy(
            () ->
                exchange.createOrder(
                    "SOL/USDC",
                    OrderType.MARKET,
                    OrderSide.BUY,
                    ONE,
                    new BigDecimal("1E+1000000000")))
        .withMessage("price 1E+1000000000" + REASON);
  }

  @Test
  void ofFundsAreRefused() {
    for (String text : List.of("1E+1000000000", "1E-1000000000")) {
      BigDecimal amount = new BigDecimal(text);
      assertThatExceptionOfType(BadRequestException.class)
          .isThrownBy(
              () -> exchange.withdraw("SOL", amount, "address", WithdrawOptions.over("SOL")))
          .withMessage("amount " + text + REASON)
          .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
      assertThatExceptionOfType(InvalidOrderException.class)
          .isThrownBy(() -> exchange.borrowMargin("USDC", amount))
          .withMessage("amount " + text + REASON);
      assertThatExceptionOfType(InvalidOrderException.class)
          .isThrownBy(() -> exchange.repayMargin("USDC", amount))
          .withMessage("amount " + text + REASON);
    }
    assertThatExceptionOfType(BadRequestException.class)
        .isThrownBy(
            () ->
                exchange.withdraw(
                    "SOL",
                    new BigDecimal("-1E+1000000000"),
                    "address",
                    WithdrawOptions.over("SOL")))
        .withMessage("amount -1E+1000000000: it has to be above 0");
    assertThat(scripted.bodies()).isEmpty();
  }

  @Test
  void areNotThoseThatEndInZeros() {
    scripted.answers("/api/v1/order", 400, "{\"code\":\"INVALID_ORDER\",\"message\":\"no\"}");
    BigDecimal one = ONE.setScale(200);
    OrderOptions percent =
        OrderOptions.builder().triggerPercent(BigDecimal.TEN.setScale(200)).build();
    for (Runnable write :
        List.<Runnable>of(() -> limit(one, one), () -> trigger(null, one, percent))) {
      assertThatExceptionOfType(InvalidOrderException.class)
          .isThrownBy(write::run)
          .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.REFUSED));
    }
    assertThat(scripted.bodies().get(0)).contains("\"price\":\"1\"", "\"quantity\":\"1\"");
    assertThat(scripted.bodies().get(1)).contains("\"triggerQuantity\":\"10%\"");
  }
}
