// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.BatchOrderResult;
import io.github.backpack4j.api.model.Order;
import io.github.backpack4j.api.model.OrderRefusal;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link BatchOrderResult}. */
public final class BatchOrderResultCodec implements Codec<BatchOrderResult> {
  /** The one instance. */
  public static final BatchOrderResultCodec INSTANCE = new BatchOrderResultCodec();

  private BatchOrderResultCodec() {}

  @Override
  public BatchOrderResult read(JsonReader in) {
    String tag = in.find("operation");
    if (tag == null) {
      return BatchOrderResult.Unrecognized.received(in);
    }
    return switch (tag) {
      case "Ok" -> OrderCodec.INSTANCE.read(in, "operation");
      case "Err" -> OrderRefusalCodec.INSTANCE.read(in);
      default -> BatchOrderResult.Unrecognized.received(in);
    };
  }

  @Override
  public void write(BatchOrderResult value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(BatchOrderResult value, JsonWriter out) {
    if (value instanceof Order order) {
      out.name("operation").text("Ok");
      OrderCodec.INSTANCE.members(order, out, "operation");
    }
    if (value instanceof OrderRefusal orderRefusal) {
      OrderRefusalCodec.INSTANCE.members(orderRefusal, out);
    }
    if (!(value instanceof BatchOrderResult.Unrecognized)) {
      return;
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
