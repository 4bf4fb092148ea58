// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.LimitOrder;
import io.github.backpack4j.api.model.MarketOrder;
import io.github.backpack4j.api.model.Order;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Order}. */
public final class OrderCodec implements Codec<Order> {
  /** The one instance. */
  public static final OrderCodec INSTANCE = new OrderCodec();

  private OrderCodec() {}

  @Override
  public Order read(JsonReader in) {
    return read(in, null);
  }

  /** Reads one that stands beside {@code outer}, the tag of a union around it. */
  Order read(JsonReader in, @Nullable String outer) {
    String tag = in.find("orderType");
    if (tag == null) {
      return Order.Unrecognized.received(in, outer);
    }
    return switch (tag) {
      case "Limit" -> LimitOrderCodec.INSTANCE.read(in, outer);
      case "Market" -> MarketOrderCodec.INSTANCE.read(in, outer);
      default -> Order.Unrecognized.received(in, outer);
    };
  }

  @Override
  public void write(Order value, JsonWriter out) {
    out.beginObject();
    members(value, out, null);
    out.endObject();
  }

  /** Writes the members but {@code outer}, for a type that holds more beside them. */
  void members(Order value, JsonWriter out, @Nullable String outer) {
    if (value instanceof LimitOrder limitOrder) {
      LimitOrderCodec.INSTANCE.members(limitOrder, out, outer);
    }
    if (value instanceof MarketOrder marketOrder) {
      MarketOrderCodec.INSTANCE.members(marketOrder, out, outer);
    }
    if (!(value instanceof Order.Unrecognized)) {
      return;
    }
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
