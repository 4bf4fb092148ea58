// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.OrderCancelRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link OrderCancelRequest}. */
public final class OrderCancelRequestCodec implements Codec<OrderCancelRequest> {
  /** The one instance. */
  public static final OrderCancelRequestCodec INSTANCE = new OrderCancelRequestCodec();

  private OrderCancelRequestCodec() {}

  @Override
  public OrderCancelRequest read(JsonReader in) {
    OrderCancelRequest.Builder builder = OrderCancelRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "clientId" -> builder.clientId(in.int64());
        case "orderId" -> builder.orderId(in.id());
        case "symbol" -> builder.symbol(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(OrderCancelRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(OrderCancelRequest value, JsonWriter out) {
    out.name("clientId").int64(value.clientId());
    out.name("orderId").text(value.orderId());
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
