// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.OpenOrderType;
import io.github.backpack4j.api.model.OrdersCancelRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link OrdersCancelRequest}. */
public final class OrdersCancelRequestCodec implements Codec<OrdersCancelRequest> {
  /** The one instance. */
  public static final OrdersCancelRequestCodec INSTANCE = new OrdersCancelRequestCodec();

  private OrdersCancelRequestCodec() {}

  @Override
  public OrdersCancelRequest read(JsonReader in) {
    OrdersCancelRequest.Builder builder = OrdersCancelRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "orderType" -> builder.orderType(in.wire(OpenOrderType::of));
        case "symbol" -> builder.symbol(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(OrdersCancelRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(OrdersCancelRequest value, JsonWriter out) {
    out.name("orderType").wire(value.orderType());
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
