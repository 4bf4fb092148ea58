// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.RfqCancelRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link RfqCancelRequest}. */
public final class RfqCancelRequestCodec implements Codec<RfqCancelRequest> {
  /** The one instance. */
  public static final RfqCancelRequestCodec INSTANCE = new RfqCancelRequestCodec();

  private RfqCancelRequestCodec() {}

  @Override
  public RfqCancelRequest read(JsonReader in) {
    RfqCancelRequest.Builder builder = RfqCancelRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "rfqId" -> builder.rfqId(in.id());
        case "clientId" -> builder.clientId(in.int64());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(RfqCancelRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(RfqCancelRequest value, JsonWriter out) {
    out.name("rfqId").text(value.rfqId());
    out.name("clientId").int64(value.clientId());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
