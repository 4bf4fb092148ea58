// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.MarketOrder;
import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.model.SelfTradePrevention;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SlippageToleranceType;
import io.github.backpack4j.api.model.TimeInForce;
import io.github.backpack4j.api.model.TriggerBy;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MarketOrder}. */
public final class MarketOrderCodec implements Codec<MarketOrder> {
  /** The one instance. */
  public static final MarketOrderCodec INSTANCE = new MarketOrderCodec();

  private MarketOrderCodec() {}

  @Override
  public MarketOrder read(JsonReader in) {
    return read(in, null);
  }

  /** Reads one that stands beside {@code outer}, the tag of a union around it. */
  MarketOrder read(JsonReader in, @Nullable String outer) {
    MarketOrder.Builder builder = MarketOrder.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        case "clientId" -> builder.clientId(in.int64());
        case "createdAt" -> builder.createdAt(in.millis());
        case "executedQuantity" -> builder.executedQuantity(in.decimal());
        case "executedQuoteQuantity" -> builder.executedQuoteQuantity(in.decimal());
        case "quantity" -> builder.quantity(in.decimal());
        case "quoteQuantity" -> builder.quoteQuantity(in.decimal());
        case "reduceOnly" -> builder.reduceOnly(in.bool());
        case "timeInForce" -> builder.timeInForce(in.wire(TimeInForce::of));
        case "selfTradePrevention" -> builder.selfTradePrevention(in.wire(SelfTradePrevention::of));
        case "side" -> builder.side(in.wire(Side::of));
        case "status" -> builder.status(in.wire(OrderStatus::of));
        case "stopLossTriggerPrice" -> builder.stopLossTriggerPrice(in.decimal());
        case "stopLossLimitPrice" -> builder.stopLossLimitPrice(in.decimal());
        case "stopLossTriggerBy" -> builder.stopLossTriggerBy(in.wire(TriggerBy::of));
        case "symbol" -> builder.symbol(in.text());
        case "takeProfitTriggerPrice" -> builder.takeProfitTriggerPrice(in.decimal());
        case "takeProfitLimitPrice" -> builder.takeProfitLimitPrice(in.decimal());
        case "takeProfitTriggerBy" -> builder.takeProfitTriggerBy(in.wire(TriggerBy::of));
        case "triggerBy" -> builder.triggerBy(in.wire(TriggerBy::of));
        case "triggerPrice" -> builder.triggerPrice(in.decimal());
        case "triggerQuantity" -> builder.triggerQuantity(in.decimalOrPercent());
        case "triggeredAt" -> builder.triggeredAt(in.millis());
        case "relatedOrderId" -> builder.relatedOrderId(in.id());
        case "strategyId" -> builder.strategyId(in.id());
        case "slippageTolerance" -> builder.slippageTolerance(in.decimal());
        case "slippageToleranceType" ->
            builder.slippageToleranceType(in.wire(SlippageToleranceType::of));
        case "orderType" -> in.skip();
        default -> {
          if (name.equals(outer)) {
            in.skip();
          } else {
            in.keep(name);
          }
        }
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MarketOrder value, JsonWriter out) {
    out.beginObject();
    members(value, out, null);
    out.endObject();
  }

  /** Writes the members but {@code outer}, for a type that holds more beside them. */
  void members(MarketOrder value, JsonWriter out, @Nullable String outer) {
    out.name("orderType").text("Market");
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    out.name("clientId").int64(value.clientId());
    if (value.has("createdAt")) {
      out.name("createdAt").millis(value.createdAt());
    }
    if (value.has("executedQuantity")) {
      out.name("executedQuantity").decimal(value.executedQuantity());
    }
    if (value.has("executedQuoteQuantity")) {
      out.name("executedQuoteQuantity").decimal(value.executedQuoteQuantity());
    }
    out.name("quantity").decimal(value.quantity());
    out.name("quoteQuantity").decimal(value.quoteQuantity());
    out.name("reduceOnly").bool(value.reduceOnly());
    if (value.has("timeInForce")) {
      out.name("timeInForce").wire(value.timeInForce());
    }
    if (value.has("selfTradePrevention")) {
      out.name("selfTradePrevention").wire(value.selfTradePrevention());
    }
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    if (value.has("status")) {
      out.name("status").wire(value.status());
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
    out.name("triggerBy").wire(value.triggerBy());
    out.name("triggerPrice").decimal(value.triggerPrice());
    out.name("triggerQuantity").decimalOrPercent(value.triggerQuantity());
    out.name("triggeredAt").millis(value.triggeredAt());
    out.name("relatedOrderId").text(value.relatedOrderId());
    out.name("strategyId").text(value.strategyId());
    out.name("slippageTolerance").decimal(value.slippageTolerance());
    out.name("slippageToleranceType").wire(value.slippageToleranceType());
    value
        .unknownMembers()
        .forEach(
            (name, json) -> {
              if (!name.equals(outer)) {
                out.name(name).raw(json);
              }
            });
  }
}
