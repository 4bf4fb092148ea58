package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.api.codec.BatchOrderResultCodec;
import io.github.backpack4j.api.codec.LimitOrderCodec;
import io.github.backpack4j.api.codec.OrderCodec;
import io.github.backpack4j.api.codec.OrderRequestCodec;
import io.github.backpack4j.api.model.ApiErrorCode;
import io.github.backpack4j.api.model.BatchOrderResult;
import io.github.backpack4j.api.model.LimitOrder;
import io.github.backpack4j.api.model.MarketOrder;
import io.github.backpack4j.api.model.Order;
import io.github.backpack4j.api.model.OrderCancelRequest;
import io.github.backpack4j.api.model.OrderRefusal;
import io.github.backpack4j.api.model.OrderRequest;
import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.model.OrderType;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.TriggerBy;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderCodecTest {

  private static final String COMMON =
      "\"id\":\"111\",\"clientId\":4294967295,\"createdAt\":1700000000123,"
          + "\"executedQuantity\":\"0\",\"executedQuoteQuantity\":\"0\",\"quantity\":\"3\","
          + "\"selfTradePrevention\":\"RejectTaker\",\"status\":\"New\",\"side\":\"Bid\","
          + "\"symbol\":\"SOL_USDC\",\"timeInForce\":\"GTC\"";

  private static final String LIMIT =
      "{\"orderType\":\"Limit\"," + COMMON + ",\"postOnly\":true,\"price\":\"20.50\"}";
  private static final String MARKET = "{" + COMMON + ",\"orderType\":\"Market\"}";
  private static final String ICEBERG =
      "{\"orderType\":\"Iceberg\"," + COMMON + ",\"peak\":{\"quantity\":\"1.0\"},\"price\":null}";

  @Test
  void theTagSaysWhatKindOfOrderItIs() {
    Order limit = OrderCodec.INSTANCE.fromJson(LIMIT);
    Order market = OrderCodec.INSTANCE.fromJson(MARKET);

    assertThat(limit).isInstanceOf(LimitOrder.class);
    assertThat(limit.orderType()).isEqualTo(OrderType.LIMIT);
    assertThat(((LimitOrder) limit).price()).isEqualTo(new BigDecimal("20.50"));
    assertThat(market).isInstanceOf(MarketOrder.class);
    assertThat(market.orderType()).isEqualTo(OrderType.MARKET);
    assertThat(market.clientId()).isEqualTo(4_294_967_295L);
  }

  @Test
  void anOrderIsWrittenAsItWasRead() {
    for (String json : new String[] {LIMIT, MARKET}) {
      String written = OrderCodec.INSTANCE.toJson(OrderCodec.INSTANCE.fromJson(json));
      assertThat(Wire.members(written)).isEqualTo(Wire.members(json));
    }
  }

  @Test
  void anOrderOfANewKindKeepsEverything() {
    Order order = OrderCodec.INSTANCE.fromJson(ICEBERG);

    assertThat(order).isInstanceOf(Order.Unrecognized.class);
    assertThat(order.orderType()).isEqualTo(OrderType.of("Iceberg"));
    assertThat(order.id()).isEqualTo("111");
    assertThat(order.status()).isEqualTo(OrderStatus.NEW);
    assertThat(order.quantity()).isEqualTo(new BigDecimal("3"));
    assertThat(order.triggerPrice()).isNull();
    assertThat(order.has("peak")).isTrue();
    assertThat(order.has("price")).isFalse();
    assertThat(order.unknownMembers()).containsEntry("peak", "{\"quantity\":\"1.0\"}");
    assertThat(((Order.Unrecognized) order).json()).isEqualTo(ICEBERG);
    assertThat(OrderCodec.INSTANCE.toJson(order)).isEqualTo(ICEBERG);
    assertThat(order.toString())
        .startsWith("Order.Unrecognized[orderType, id,")
        .doesNotContain("1.0");
    assertThat(OrderCodec.INSTANCE.fromJson(ICEBERG)).isEqualTo(order).hasSameHashCodeAs(order);
  }

  @Test
  void anUnreadableMemberOfANewKindFailsWhenItIsAskedFor() {
    Order order = OrderCodec.INSTANCE.fromJson(Wire.with(ICEBERG, "createdAt", "\"soon\""));

    assertThat(order.id()).isEqualTo("111");
    assertThatThrownBy(order::createdAt)
        .isInstanceOf(DecodingException.class)
        .hasMessageStartingWith("the message cannot be read at /createdAt: ");
  }

  @Test
  void anOrderWithoutATagKeepsEverythingToo() {
    Order order = OrderCodec.INSTANCE.fromJson("{\"id\":7}");

    assertThat(order.id()).isEqualTo("7");
    assertThatThrownBy(order::symbol)
        .isInstanceOf(DecodingException.class)
        .hasMessage("Order: the exchange left out /symbol");
    assertThat(OrderCodec.INSTANCE.toJson(order)).isEqualTo("{\"id\":7}");
  }

  @Test
  void aResultOfABatchIsAnOrderARefusalOrKept() {
    String ok = "{\"operation\":\"Ok\"," + LIMIT.substring(1);
    String err = "{\"operation\":\"Err\",\"code\":\"INVALID_PRICE\",\"message\":\"Too far\"}";
    String iceberg = "{\"operation\":\"Ok\"," + ICEBERG.substring(1);
    String later = "{\"operation\":\"Later\",\"at\":1}";

    BatchOrderResult order = read(ok);
    assertThat(order).isInstanceOf(LimitOrder.class).isEqualTo(OrderCodec.INSTANCE.fromJson(LIMIT));
    assertThat(order.unknownMembers()).isEmpty();
    OrderRefusal refusal = (OrderRefusal) read(err);
    assertThat(refusal.code()).isEqualTo(ApiErrorCode.INVALID_PRICE);
    assertThat(refusal.message()).isEqualTo("Too far");
    assertThat(read(iceberg)).isInstanceOf(Order.Unrecognized.class);
    assertThat(read(later)).isInstanceOf(BatchOrderResult.Unrecognized.class);
    assertThat(read("{}")).isInstanceOf(BatchOrderResult.Unrecognized.class);
    for (String json : new String[] {ok, err, iceberg, later}) {
      String written = BatchOrderResultCodec.INSTANCE.toJson(read(json));
      assertThat(Wire.members(written)).isEqualTo(Wire.members(json));
      assertThat(written).startsWith("{\"operation\":");
    }
  }

  @Test
  void theTagOfABatchIsAnUnknownMemberOfAnOrderReadAlone() {
    for (String kind : new String[] {LIMIT, MARKET, ICEBERG}) {
      String json = "{\"operation\":\"Ok\"," + kind.substring(1);

      Order order = OrderCodec.INSTANCE.fromJson(json);

      assertThat(order.has("operation")).isTrue();
      assertThat(order.unknownMembers()).containsEntry("operation", "\"Ok\"");
      assertThat(Wire.members(OrderCodec.INSTANCE.toJson(order))).isEqualTo(Wire.members(json));
      assertThat(read(json).unknownMembers()).doesNotContainKey("operation");
      assertThat(BatchOrderResultCodec.INSTANCE.toJson(order))
          .isEqualTo(BatchOrderResultCodec.INSTANCE.toJson(read(json)));
    }
    String limit = "{\"operation\":\"Ok\"," + LIMIT.substring(1);
    assertThat(LimitOrderCodec.INSTANCE.fromJson(limit).unknownMembers())
        .isEqualTo(Map.of("operation", "\"Ok\""));
  }

  private static BatchOrderResult read(String json) {
    return BatchOrderResultCodec.INSTANCE.fromJson(json);
  }

  @Test
  void aTriggerQuantityIsADecimalOrAPercentage() {
    Order percent = OrderCodec.INSTANCE.fromJson(Wire.with(LIMIT, "triggerQuantity", "\"80%\""));
    Order decimal = OrderCodec.INSTANCE.fromJson(Wire.with(LIMIT, "triggerQuantity", "\"1.50\""));

    assertThat(percent.triggerQuantity()).isEqualTo(DecimalOrPercent.percent(new BigDecimal("80")));
    assertThat(decimal.triggerQuantity()).isEqualTo(DecimalOrPercent.of(new BigDecimal("1.50")));
    assertThat(OrderCodec.INSTANCE.toJson(percent)).contains("\"triggerQuantity\":\"80%\"");
    assertThat(OrderCodec.INSTANCE.toJson(decimal)).contains("\"triggerQuantity\":\"1.50\"");
  }

  @Test
  void aRequestIsWrittenPlainlyAndWithoutWhatWasNotSet() {
    OrderRequest request =
        OrderRequest.builder()
            .symbol("SOL_USDC")
            .side(Side.BID)
            .orderType(OrderType.LIMIT)
            .price(new BigDecimal("1E-7"))
            .triggerPrice("20.50")
            .triggerQuantity("80%")
            .triggerBy(TriggerBy.MARK_PRICE)
            .clientId(0L)
            .build();

    assertThat(OrderRequestCodec.INSTANCE.toJson(request))
        .isEqualTo(
            "{\"clientId\":0,\"orderType\":\"Limit\",\"price\":\"0.0000001\",\"side\":\"Bid\","
                + "\"symbol\":\"SOL_USDC\",\"triggerBy\":\"MarkPrice\",\"triggerPrice\":\"20.50\","
                + "\"triggerQuantity\":\"80%\"}");
    assertThat(request)
        .hasToString(
            "OrderRequest[clientId=0, orderType=Limit, price=0.0000001, side=Bid,"
                + " symbol=SOL_USDC, triggerBy=MarkPrice, triggerPrice=20.50,"
                + " triggerQuantity=80%]");
    assertThat(request.has("price")).isTrue();
    assertThat(request.unknownMembers()).isEqualTo(Map.of());
  }

  @Test
  void aWrongRequestIsRefusedByName() {
    OrderRequest.Builder order =
        OrderRequest.builder().symbol("SOL_USDC").side(Side.BID).orderType(OrderType.MARKET);

    refuses(() -> OrderRequest.builder().build(), "OrderRequest: orderType is required");
    refuses(() -> order.price("1e3"), "price: \"1e3\" is not a plain decimal such as 20.5");
    refuses(
        () -> order.triggerQuantity("80 %"),
        "triggerQuantity: \"80 %\" is neither a plain decimal such as 1.5 nor a percentage such as"
            + " 80%");
    refuses(
        () -> order.quantity("1").quoteQuantity("2").build(),
        "OrderRequest: at most one of quantity and quoteQuantity may be given, not quantity and"
            + " quoteQuantity");
    refuses(
        () -> order.quoteQuantity((BigDecimal) null).clientId(4_294_967_296L).build(),
        "OrderRequest: clientId must be between 0 and 4294967295, not 4294967296");
    refuses(
        () -> order.clientId(null).brokerId(-1).build(),
        "OrderRequest: brokerId must be between 0 and 65535, not -1");
    refuses(
        () -> OrderCancelRequest.builder().symbol("SOL_USDC").build(),
        "OrderCancelRequest: exactly one of orderId and clientId must be given, not none");
    refuses(
        () -> OrderCancelRequest.builder().symbol("SOL_USDC").orderId("1").clientId(1L).build(),
        "OrderCancelRequest: exactly one of orderId and clientId must be given, not orderId and"
            + " clientId");
  }

  private static void refuses(Runnable build, String message) {
    assertThatIllegalArgumentException().isThrownBy(build::run).withMessage(message);
  }

  @Test
  void aBuilderCanGoOnWithoutChangingWhatItBuilt() {
    OrderCancelRequest.Builder builder = OrderCancelRequest.builder().symbol("A").orderId("1");
    OrderCancelRequest first = builder.build();
    OrderCancelRequest second = builder.symbol("B").build();

    assertThat(first.symbol()).isEqualTo("A");
    assertThat(second.symbol()).isEqualTo("B");
    assertThat(first.toBuilder().symbol("C").build().symbol()).isEqualTo("C");
    assertThat(first.symbol()).isEqualTo("A");
  }
}
