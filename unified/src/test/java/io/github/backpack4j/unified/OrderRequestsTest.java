package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.api.model.OrderRequest;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SlippageToleranceType;
import io.github.backpack4j.api.model.TriggerBy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRequestsTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(
          () ->
              Stream.of("SPOT", "PERP", "IPERP", "DATED", "PREDICTION", "RFQ", "NOVEL")
                  .map(type -> Fixtures.listed("SOL_USDC_" + type, "SOL", "USDC", type))
                  .toList(),
          Duration.ofHours(1),
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  private static final Market SPOT = CATALOGUE.market("SOL_USDC_SPOT");
  private static final Market PERP = CATALOGUE.market("SOL_USDC_PERP");
  private static final OrderRequests REQUESTS = new OrderRequests(Rounding.REJECT, Rounding.REJECT);
  private static final BigDecimal THREE = new BigDecimal("3");
  private static final BigDecimal PRICE = new BigDecimal("20.5");

  private static OrderRequest request(
      Market market,
      OrderType type,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal price,
      UnaryOperator<OrderOptions.Builder> options) {
    return REQUESTS.of(
        market, type, OrderSide.BUY, amount, price, options.apply(OrderOptions.builder()).build());
  }

  private static OrderRequest limit(UnaryOperator<OrderOptions.Builder> options) {
    return request(PERP, OrderType.LIMIT, THREE, PRICE, options);
  }

  private static OrderRequest market(UnaryOperator<OrderOptions.Builder> options) {
    return request(PERP, OrderType.MARKET, null, null, options);
  }

  private static void assertRefused(Runnable order, String message) {
    assertThatExceptionOfType(InvalidOrderException.class)
        .isThrownBy(order::run)
        .withMessage(message)
        .satisfies(
            refusal -> {
              assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_SENT);
              assertThat(refusal.code()).isEmpty();
              assertThat(refusal.status()).isZero();
            });
  }

  /** An order with everything that a limit order may say, attached exits among it. */
  private static OrderRequest fullLimit() {
    return limit(
        options ->
            options
                .clientOrderId(0L)
                .timeInForce(TimeInForce.GTC)
                .postOnly(true)
                .reduceOnly(true)
                .takeProfitPrice(new BigDecimal("24.4"))
                .takeProfitLimitPrice(new BigDecimal("24.50"))
                .takeProfitBy(PriceSource.INDEX)
                .stopLossPrice(new BigDecimal("19"))
                .stopLossLimitPrice(new BigDecimal("18.9"))
                .stopLossBy(PriceSource.MARK)
                .selfTradePrevention(SelfTradePrevention.REJECT_MAKER)
                .autoLend(true)
                .autoLendRedeem(false)
                .autoBorrow(true)
                .autoBorrowRepay(false)
                .brokerId(65535));
  }

  /** An order with everything that only a trigger or a market order may say. */
  private static OrderRequest fullTrigger() {
    return market(
        options ->
            options
                .triggerPrice(new BigDecimal("18.250"))
                .triggerBy(PriceSource.LAST)
                .triggerPercent(new BigDecimal("80"))
                .slippageTolerance(new BigDecimal("0.5"))
                .slippageUnit(SlippageUnit.PERCENT));
  }

  @Test
  void everyOptionComesToStandInItsMember() {
    assertThat(fullLimit())
        .isEqualTo(
            OrderRequest.builder()
                .symbol("SOL_USDC_PERP")
                .orderType(io.github.backpack4j.api.model.OrderType.LIMIT)
                .side(Side.BID)
                .quantity("3")
                .price("20.5")
                .clientId(0L)
                .timeInForce(io.github.backpack4j.api.model.TimeInForce.GTC)
                .postOnly(true)
                .reduceOnly(true)
                .takeProfitTriggerPrice("24.4")
                .takeProfitLimitPrice("24.5")
                .takeProfitTriggerBy(TriggerBy.INDEX_PRICE)
                .stopLossTriggerPrice("19")
                .stopLossLimitPrice("18.9")
                .stopLossTriggerBy(TriggerBy.MARK_PRICE)
                .selfTradePrevention(
                    io.github.backpack4j.api.model.SelfTradePrevention.REJECT_MAKER)
                .autoLend(true)
                .autoLendRedeem(false)
                .autoBorrow(true)
                .autoBorrowRepay(false)
                .brokerId(65535)
                .build());
    assertThat(fullTrigger())
        .isEqualTo(
            OrderRequest.builder()
                .symbol("SOL_USDC_PERP")
                .orderType(io.github.backpack4j.api.model.OrderType.MARKET)
                .side(Side.BID)
                .triggerPrice("18.25")
                .triggerBy(TriggerBy.LAST_PRICE)
                .triggerQuantity("80%")
                .slippageTolerance("0.5")
                .slippageToleranceType(SlippageToleranceType.PERCENT)
                .build());
  }

  @Test
  void everyMemberThatTheExchangeTakesCanBeReached() {
    List<OrderRequest> orders =
        List.of(fullLimit(), fullTrigger(), market(options -> options.cost(PRICE)));
    Set<String> members = new TreeSet<>();
    Set<String> reached = new TreeSet<>();
    for (Method accessor : OrderRequest.class.getDeclaredMethods()) {
      boolean isOfAMember =
          Arrays.stream(OrderRequest.Builder.class.getDeclaredMethods())
              .anyMatch(setter -> setter.getName().equals(accessor.getName()));
      if (isOfAMember && accessor.getParameterCount() == 0) {
        members.add(accessor.getName());
        if (orders.stream().anyMatch(order -> given(accessor, order) != null)) {
          reached.add(accessor.getName());
        }
      }
    }
    assertThat(members).hasSize(27);
    assertThat(reached).isEqualTo(members);
  }

  private static @Nullable Object given(Method accessor, OrderRequest order) {
    try {
      return accessor.invoke(order);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(accessor.getName(), e);
    }
  }

  @Test
  void whatIsNotSaidIsNotSent() {
    assertThat(limit(options -> options))
        .isEqualTo(
            OrderRequest.builder()
                .symbol("SOL_USDC_PERP")
                .orderType(io.github.backpack4j.api.model.OrderType.LIMIT)
                .side(Side.BID)
                .quantity("3")
                .price("20.5")
                .build());
  }

  @ParameterizedTest
  @EnumSource
  void everyWordHasItsWordOnTheWire(PriceSource source) {
    TriggerBy wire =
        market(o -> o.triggerPrice(PRICE).triggerPercent(THREE).triggerBy(source)).triggerBy();
    assertThat(wire).isNotNull();
    assertThat(wire.wire()).isEqualToIgnoringCase(source + "Price");
  }

  @ParameterizedTest
  @EnumSource
  void everyTimeInForceHasItsWordOnTheWire(TimeInForce time) {
    io.github.backpack4j.api.model.TimeInForce wire =
        limit(options -> options.timeInForce(time)).timeInForce();
    assertThat(wire).isNotNull().hasToString(time.name());
  }

  @ParameterizedTest
  @EnumSource
  void everyPreventionHasItsWordOnTheWire(SelfTradePrevention prevention) {
    io.github.backpack4j.api.model.SelfTradePrevention wire =
        limit(options -> options.selfTradePrevention(prevention)).selfTradePrevention();
    assertThat(wire).isNotNull();
    assertThat(wire.wire()).isEqualToIgnoringCase(prevention.name().replace("_", ""));
  }

  @Test
  void aSideIsABidOrAnAsk() {
    assertThat(OrderRequests.wire(OrderSide.BUY)).isEqualTo(Side.BID);
    assertThat(OrderRequests.wire(OrderSide.SELL)).isEqualTo(Side.ASK);
  }

  @Test
  void aTriggerOrderHasItsAmountBesideItsTriggerAlone() {
    OrderRequest order =
        request(
            PERP,
            OrderType.LIMIT,
            new BigDecimal("3.00"),
            PRICE,
            options -> options.triggerPrice(PRICE));
    assertThat(order.quantity()).isNull();
    assertThat(order.triggerQuantity()).isEqualTo(DecimalOrPercent.of(THREE));
  }

  @ParameterizedTest
  @CsvSource({"100, 100", "0.00000001, 0.00000001", "61.5050, 61.5050", "1E+2, 100"})
  void aCostIsSentAsItIs(String cost, String sent) {
    BigDecimal value = market(options -> options.cost(new BigDecimal(cost))).quoteQuantity();
    assertThat(value).isEqualByComparingTo(sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PERP", "IPERP", "DATED"})
  void futuresHavePositions(String type) {
    assertThat(OrderRequests.isFuture(CATALOGUE.market("SOL_USDC_" + type))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPOT", "PREDICTION", "RFQ", "NOVEL"})
  void otherMarketsAreNotTakenForFutures(String type) {
    assertThat(OrderRequests.isFuture(CATALOGUE.market("SOL_USDC_" + type))).isFalse();
  }

  @Test
  void onlyASpotMarketIsKnownToHaveNothingToReduce() {
    assertRefused(
        () -> request(SPOT, OrderType.MARKET, THREE, null, options -> options.reduceOnly(true)),
        "reduceOnly: SOL/USDC is a spot market, where there is no position");
    assertThat(
            request(
                    CATALOGUE.market("SOL_USDC_PREDICTION"),
                    OrderType.MARKET,
                    THREE,
                    null,
                    options -> options.reduceOnly(true))
                .reduceOnly())
        .isTrue();
  }

  @Test
  void whatTheExchangeMayWellTakeIsLeftToIt() {
    for (TimeInForce time : TimeInForce.values()) {
      assertThat(limit(o -> o.postOnly(true).timeInForce(time)).postOnly()).isTrue();
      assertThat(market(o -> o.cost(PRICE).timeInForce(time)).timeInForce()).isNotNull();
    }
    assertThat(market(o -> o.cost(PRICE).postOnly(false)).postOnly()).isFalse();
    assertThat(limit(o -> o.slippageTolerance(THREE).slippageUnit(SlippageUnit.TICKS)))
        .extracting(OrderRequest::slippageToleranceType)
        .isEqualTo(SlippageToleranceType.TICK_SIZE);
    assertThat(market(o -> o.cost(PRICE).takeProfitPrice(THREE).stopLossPrice(PRICE)))
        .extracting(OrderRequest::takeProfitTriggerPrice)
        .isEqualTo(THREE);
  }

  @Test
  void eachPriceIsNamedWhereItLiesBetweenTwoTicks() {
    BigDecimal off = new BigDecimal("20.505");
    String message = " 20.505: SOL/USDC:USDC has ticks of 0.01";
    assertRefused(() -> request(PERP, OrderType.LIMIT, THREE, off, o -> o), "price" + message);
    assertRefused(() -> limit(o -> o.triggerPrice(off)), "triggerPrice" + message);
    assertRefused(() -> limit(o -> o.takeProfitPrice(off)), "takeProfitPrice" + message);
    assertRefused(
        () -> limit(o -> o.takeProfitPrice(PRICE).takeProfitLimitPrice(off)),
        "takeProfitLimitPrice" + message);
    assertRefused(() -> limit(o -> o.stopLossPrice(off)), "stopLossPrice" + message);
    assertRefused(
        () -> limit(o -> o.stopLossPrice(PRICE).stopLossLimitPrice(off)),
        "stopLossLimitPrice" + message);
  }

  @Test
  void theOrdersOwnRoundingComesBeforeTheSettings() {
    OrderRequests settings = new OrderRequests(Rounding.UP, Rounding.DOWN);
    BigDecimal price = new BigDecimal("20.505");
    BigDecimal amount = new BigDecimal("3.005");
    OrderRequest bySettings =
        settings.of(
            PERP,
            OrderType.LIMIT,
            OrderSide.SELL,
            amount,
            price,
            OrderOptions.builder().triggerPrice(price).build());
    assertThat(bySettings.price()).isEqualTo("20.51");
    assertThat(bySettings.triggerPrice()).isEqualTo("20.51");
    assertThat(bySettings.triggerQuantity()).hasToString("3");

    OrderRequest byItself =
        settings.of(
            PERP,
            OrderType.LIMIT,
            OrderSide.SELL,
            amount,
            price,
            OrderOptions.builder()
                .triggerPrice(price)
                .priceRounding(Rounding.DOWN)
                .amountRounding(Rounding.NEAREST)
                .build());
    assertThat(byItself.price()).isEqualTo("20.5");
    assertThat(byItself.triggerPrice()).isEqualTo("20.5");
    assertThat(byItself.triggerQuantity()).hasToString("3.01");
  }
}
