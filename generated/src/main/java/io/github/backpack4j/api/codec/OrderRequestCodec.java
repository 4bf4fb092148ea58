// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.OrderRequest;
import io.github.backpack4j.api.model.OrderType;
import io.github.backpack4j.api.model.SelfTradePrevention;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SlippageToleranceType;
import io.github.backpack4j.api.model.TimeInForce;
import io.github.backpack4j.api.model.TriggerBy;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link OrderRequest}. */
public final class OrderRequestCodec implements Codec<OrderRequest> {
  /** The one instance. */
  public static final OrderRequestCodec INSTANCE = new OrderRequestCodec();

  private OrderRequestCodec() {}

  @Override
  public OrderRequest read(JsonReader in) {
    OrderRequest.Builder builder = OrderRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "autoLend" -> builder.autoLend(in.bool());
        case "autoLendRedeem" -> builder.autoLendRedeem(in.bool());
        case "autoBorrow" -> builder.autoBorrow(in.bool());
        case "autoBorrowRepay" -> builder.autoBorrowRepay(in.bool());
        case "brokerId" -> builder.brokerId(in.int32());
        case "clientId" -> builder.clientId(in.int64());
        case "orderType" -> builder.orderType(in.wire(OrderType::of));
        case "postOnly" -> builder.postOnly(in.bool());
        case "price" -> builder.price(in.decimal());
        case "quantity" -> builder.quantity(in.decimal());
        case "quoteQuantity" -> builder.quoteQuantity(in.decimal());
        case "reduceOnly" -> builder.reduceOnly(in.bool());
        case "selfTradePrevention" -> builder.selfTradePrevention(in.wire(SelfTradePrevention::of));
        case "side" -> builder.side(in.wire(Side::of));
        case "stopLossLimitPrice" -> builder.stopLossLimitPrice(in.decimal());
        case "stopLossTriggerBy" -> builder.stopLossTriggerBy(in.wire(TriggerBy::of));
        case "stopLossTriggerPrice" -> builder.stopLossTriggerPrice(in.decimal());
        case "symbol" -> builder.symbol(in.text());
        case "takeProfitLimitPrice" -> builder.takeProfitLimitPrice(in.decimal());
        case "takeProfitTriggerBy" -> builder.takeProfitTriggerBy(in.wire(TriggerBy::of));
        case "takeProfitTriggerPrice" -> builder.takeProfitTriggerPrice(in.decimal());
        case "timeInForce" -> builder.timeInForce(in.wire(TimeInForce::of));
        case "triggerBy" -> builder.triggerBy(in.wire(TriggerBy::of));
        case "triggerPrice" -> builder.triggerPrice(in.decimal());
        case "triggerQuantity" -> builder.triggerQuantity(in.decimalOrPercent());
        case "slippageTolerance" -> builder.slippageTolerance(in.decimal());
        case "slippageToleranceType" ->
            builder.slippageToleranceType(in.wire(SlippageToleranceType::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(OrderRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(OrderRequest value, JsonWriter out) {
    out.name("autoLend").bool(value.autoLend());
    out.name("autoLendRedeem").bool(value.autoLendRedeem());
    out.name("autoBorrow").bool(value.autoBorrow());
    out.name("autoBorrowRepay").bool(value.autoBorrowRepay());
    out.name("brokerId").int32(value.brokerId());
    out.name("clientId").int64(value.clientId());
    if (value.has("orderType")) {
      out.name("orderType").wire(value.orderType());
    }
    out.name("postOnly").bool(value.postOnly());
    out.name("price").decimal(value.price());
    out.name("quantity").decimal(value.quantity());
    out.name("quoteQuantity").decimal(value.quoteQuantity());
    out.name("reduceOnly").bool(value.reduceOnly());
    out.name("selfTradePrevention").wire(value.selfTradePrevention());
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    out.name("stopLossLimitPrice").decimal(value.stopLossLimitPrice());
    out.name("stopLossTriggerBy").wire(value.stopLossTriggerBy());
    out.name("stopLossTriggerPrice").decimal(value.stopLossTriggerPrice());
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    out.name("takeProfitLimitPrice").decimal(value.takeProfitLimitPrice());
    out.name("takeProfitTriggerBy").wire(value.takeProfitTriggerBy());
    out.name("takeProfitTriggerPrice").decimal(value.takeProfitTriggerPrice());
    out.name("timeInForce").wire(value.timeInForce());
    out.name("triggerBy").wire(value.triggerBy());
    out.name("triggerPrice").decimal(value.triggerPrice());
    out.name("triggerQuantity").decimalOrPercent(value.triggerQuantity());
    out.name("slippageTolerance").decimal(value.slippageTolerance());
    out.name("slippageToleranceType").wire(value.slippageToleranceType());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
