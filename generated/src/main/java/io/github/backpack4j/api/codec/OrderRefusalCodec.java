// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.ApiErrorCode;
import io.github.backpack4j.api.model.OrderRefusal;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link OrderRefusal}. */
public final class OrderRefusalCodec implements Codec<OrderRefusal> {
  /** The one instance. */
  public static final OrderRefusalCodec INSTANCE = new OrderRefusalCodec();

  private OrderRefusalCodec() {}

  @Override
  public OrderRefusal read(JsonReader in) {
    OrderRefusal.Builder builder = OrderRefusal.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "code" -> builder.code(in.wire(ApiErrorCode::of));
        case "message" -> builder.message(in.text());
        case "operation" -> in.skip();
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(OrderRefusal value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(OrderRefusal value, JsonWriter out) {
    out.name("operation").text("Err");
    if (value.has("code")) {
      out.name("code").wire(value.code());
    }
    if (value.has("message")) {
      out.name("message").text(value.message());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
