// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.HistoricalOrder;
import io.github.backpack4j.api.model.OrderExpiryReason;
import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.model.OrderType;
import io.github.backpack4j.api.model.SelfTradePrevention;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SlippageToleranceType;
import io.github.backpack4j.api.model.SystemOrderType;
import io.github.backpack4j.api.model.TimeInForce;
import io.github.backpack4j.api.model.TriggerBy;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link HistoricalOrder}. */
public final class HistoricalOrderCodec implements Codec<HistoricalOrder> {
  /** The one instance. */
  public static final HistoricalOrderCodec INSTANCE = new HistoricalOrderCodec();

  private HistoricalOrderCodec() {}

  @Override
  public HistoricalOrder read(JsonReader in) {
    HistoricalOrder.Builder builder = HistoricalOrder.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        case "createdAt" -> builder.createdAt(in.iso());
        case "executedQuantity" -> builder.executedQuantity(in.decimal());
        case "executedQuoteQuantity" -> builder.executedQuoteQuantity(in.decimal());
        case "expiryReason" -> builder.expiryReason(in.wire(OrderExpiryReason::of));
        case "orderType" -> builder.orderType(in.wire(OrderType::of));
        case "postOnly" -> builder.postOnly(in.bool());
        case "price" -> builder.price(in.decimal());
        case "quantity" -> builder.quantity(in.decimal());
        case "quoteQuantity" -> builder.quoteQuantity(in.decimal());
        case "selfTradePrevention" -> builder.selfTradePrevention(in.wire(SelfTradePrevention::of));
        case "status" -> builder.status(in.wire(OrderStatus::of));
        case "side" -> builder.side(in.wire(Side::of));
        case "stopLossTriggerPrice" -> builder.stopLossTriggerPrice(in.decimal());
        case "stopLossLimitPrice" -> builder.stopLossLimitPrice(in.decimal());
        case "stopLossTriggerBy" -> builder.stopLossTriggerBy(in.wire(TriggerBy::of));
        case "symbol" -> builder.symbol(in.text());
        case "takeProfitTriggerPrice" -> builder.takeProfitTriggerPrice(in.decimal());
        case "takeProfitLimitPrice" -> builder.takeProfitLimitPrice(in.decimal());
        case "takeProfitTriggerBy" -> builder.takeProfitTriggerBy(in.wire(TriggerBy::of));
        case "timeInForce" -> builder.timeInForce(in.wire(TimeInForce::of));
        case "triggerBy" -> builder.triggerBy(in.wire(TriggerBy::of));
        case "triggerPrice" -> builder.triggerPrice(in.decimal());
        case "triggerQuantity" -> builder.triggerQuantity(in.decimalOrPercent());
        case "clientId" -> builder.clientId(in.int64());
        case "systemOrderType" -> builder.systemOrderType(in.wire(SystemOrderType::of));
        case "strategyId" -> builder.strategyId(in.id());
        case "slippageTolerance" -> builder.slippageTolerance(in.decimal());
        case "slippageToleranceType" ->
            builder.slippageToleranceType(in.wire(SlippageToleranceType::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(HistoricalOrder value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(HistoricalOrder value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    if (value.has("createdAt")) {
      out.name("createdAt").iso(value.createdAt());
    }
    out.name("executedQuantity").decimal(value.executedQuantity());
    out.name("executedQuoteQuantity").decimal(value.executedQuoteQuantity());
    out.name("expiryReason").wire(value.expiryReason());
    if (value.has("orderType")) {
      out.name("orderType").wire(value.orderType());
    }
    out.name("postOnly").bool(value.postOnly());
    out.name("price").decimal(value.price());
    out.name("quantity").decimal(value.quantity());
    out.name("quoteQuantity").decimal(value.quoteQuantity());
    if (value.has("selfTradePrevention")) {
      out.name("selfTradePrevention").wire(value.selfTradePrevention());
    }
    if (value.has("status")) {
      out.name("status").wire(value.status());
    }
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    out.name("stopLossTriggerPrice").decimal(value.stopLossTriggerPrice());
    out.name("stopLossLimitPrice").decimal(value.stopLossLimitPrice());
    out.name("stopLossTriggerBy").wire(value.stopLossTriggerBy());
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    out.name("takeProfitTriggerPrice").decimal(value.takeProfitTriggerPrice());
    out.name("takeProfitLimitPrice").decimal(value.takeProfitLimitPrice());
    out.name("takeProfitTriggerBy").wire(value.takeProfitTriggerBy());
    if (value.has("timeInForce")) {
      out.name("timeInForce").wire(value.timeInForce());
    }
    out.name("triggerBy").wire(value.triggerBy());
    out.name("triggerPrice").decimal(value.triggerPrice());
    out.name("triggerQuantity").decimalOrPercent(value.triggerQuantity());
    out.name("clientId").int64(value.clientId());
    out.name("systemOrderType").wire(value.systemOrderType());
    out.name("strategyId").text(value.strategyId());
    out.name("slippageTolerance").decimal(value.slippageTolerance());
    out.name("slippageToleranceType").wire(value.slippageToleranceType());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
