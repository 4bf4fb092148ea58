// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.OrderStatus;
import io.github.backpack4j.api.model.SelfTradePrevention;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.TimeInForce;
import io.github.backpack4j.api.model.TriggerBy;
import io.github.backpack4j.api.stream.EngineOrderType;
import io.github.backpack4j.api.stream.OrderUpdate;
import io.github.backpack4j.api.stream.OrderUpdateEvent;
import io.github.backpack4j.api.stream.OrderUpdateOrigin;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link OrderUpdate}. */
public final class OrderUpdateCodec implements Codec<OrderUpdate> {
  /** The one instance. */
  public static final OrderUpdateCodec INSTANCE = new OrderUpdateCodec();

  private OrderUpdateCodec() {}

  @Override
  public OrderUpdate read(JsonReader in) {
    OrderUpdate.Builder builder = OrderUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.wire(OrderUpdateEvent::of));
        case 'E' -> builder.eventTime(in.micros());
        case 's' -> builder.symbol(in.text());
        case 'c' -> builder.clientId(in.int64());
        case 'S' -> builder.side(in.wire(Side::of));
        case 'o' -> builder.orderType(in.wire(EngineOrderType::of));
        case 'f' -> builder.timeInForce(in.wire(TimeInForce::of));
        case 'q' -> builder.quantity(in.decimal());
        case 'Q' -> builder.quoteQuantity(in.decimal());
        case 'p' -> builder.price(in.decimal());
        case 'P' -> builder.triggerPrice(in.decimal());
        case 'B' -> builder.triggerBy(in.wire(TriggerBy::of));
        case 'a' -> builder.takeProfitTriggerPrice(in.decimal());
        case 'b' -> builder.stopLossTriggerPrice(in.decimal());
        case 'j' -> builder.takeProfitLimitPrice(in.decimal());
        case 'k' -> builder.stopLossLimitPrice(in.decimal());
        case 'd' -> builder.takeProfitTriggerBy(in.wire(TriggerBy::of));
        case 'g' -> builder.stopLossTriggerBy(in.wire(TriggerBy::of));
        case 'Y' -> builder.triggerQuantity(in.decimalOrPercent());
        case 'X' -> builder.status(in.wire(OrderStatus::of));
        case 'R' -> builder.expiryReason(in.text());
        case 'i' -> builder.orderId(in.id());
        case 't' -> builder.tradeId(in.int64());
        case 'l' -> builder.fillQuantity(in.decimal());
        case 'z' -> builder.executedQuantity(in.decimal());
        case 'Z' -> builder.executedQuoteQuantity(in.decimal());
        case 'L' -> builder.fillPrice(in.decimal());
        case 'm' -> builder.isMaker(in.bool());
        case 'n' -> builder.fee(in.decimal());
        case 'N' -> builder.feeSymbol(in.wire(Asset::of));
        case 'V' -> builder.selfTradePrevention(in.wire(SelfTradePrevention::of));
        case 'T' -> builder.engineTime(in.micros());
        case 'O' -> builder.origin(in.wire(OrderUpdateOrigin::of));
        case 'I' -> builder.relatedOrderId(in.id());
        case 'H' -> builder.strategyId(in.id());
        case 'y' -> builder.postOnly(in.bool());
        case 'r' -> builder.reduceOnly(in.bool());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(OrderUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(OrderUpdate value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").wire(value.event());
    }
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("s")) {
      out.name("s").text(value.symbol());
    }
    out.name("c").int64(value.clientId());
    if (value.has("S")) {
      out.name("S").wire(value.side());
    }
    if (value.has("o")) {
      out.name("o").wire(value.orderType());
    }
    if (value.has("f")) {
      out.name("f").wire(value.timeInForce());
    }
    out.name("q").decimal(value.quantity());
    out.name("Q").decimal(value.quoteQuantity());
    out.name("p").decimal(value.price());
    out.name("P").decimal(value.triggerPrice());
    out.name("B").wire(value.triggerBy());
    out.name("a").decimal(value.takeProfitTriggerPrice());
    out.name("b").decimal(value.stopLossTriggerPrice());
    out.name("j").decimal(value.takeProfitLimitPrice());
    out.name("k").decimal(value.stopLossLimitPrice());
    out.name("d").wire(value.takeProfitTriggerBy());
    out.name("g").wire(value.stopLossTriggerBy());
    out.name("Y").decimalOrPercent(value.triggerQuantity());
    if (value.has("X")) {
      out.name("X").wire(value.status());
    }
    out.name("R").text(value.expiryReason());
    if (value.has("i")) {
      out.name("i").text(value.orderId());
    }
    out.name("t").int64(value.tradeId());
    out.name("l").decimal(value.fillQuantity());
    if (value.has("z")) {
      out.name("z").decimal(value.executedQuantity());
    }
    if (value.has("Z")) {
      out.name("Z").decimal(value.executedQuoteQuantity());
    }
    out.name("L").decimal(value.fillPrice());
    out.name("m").bool(value.isMaker());
    out.name("n").decimal(value.fee());
    out.name("N").wire(value.feeSymbol());
    if (value.has("V")) {
      out.name("V").wire(value.selfTradePrevention());
    }
    if (value.has("T")) {
      out.name("T").micros(value.engineTime());
    }
    out.name("O").wire(value.origin());
    out.name("I").text(value.relatedOrderId());
    out.name("H").text(value.strategyId());
    out.name("y").bool(value.postOnly());
    out.name("r").bool(value.reduceOnly());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
