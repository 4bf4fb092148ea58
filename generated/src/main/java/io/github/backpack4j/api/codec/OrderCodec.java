// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.LimitOrder;
import io.github.backpack4j.api.model.MarketOrder;
import io.github.backpack4j.api.model.Order;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Order}. */
public final class OrderCodec implements Codec<Order> {
  /** The one instance. */
  public static final OrderCodec INSTANCE = new OrderCodec();

  private OrderCodec() {}

  @Override
  public Order read(JsonReader in) {
    String tag = in.find("orderType");
    if (tag == null) {
      return Order.Unrecognized.received(in);
    }
    return switch (tag) {
      case "Limit" -> LimitOrderCodec.INSTANCE.read(in);
      case "Market" -> MarketOrderCodec.INSTANCE.read(in);
      default -> Order.Unrecognized.received(in);
    };
  }

  @Override
  public void write(Order value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Order value, JsonWriter out) {
    if (value instanceof LimitOrder limitOrder) {
      LimitOrderCodec.INSTANCE.members(limitOrder, out);
    }
    if (value instanceof MarketOrder marketOrder) {
      MarketOrderCodec.INSTANCE.members(marketOrder, out);
    }
    if (value instanceof Order.Unrecognized) {
      value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
    }
  }
}
