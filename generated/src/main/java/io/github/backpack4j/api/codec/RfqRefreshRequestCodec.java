// Generated from specs/schemas/rfq.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.RfqRefreshRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link RfqRefreshRequest}. */
public final class RfqRefreshRequestCodec implements Codec<RfqRefreshRequest> {
  /** The one instance. */
  public static final RfqRefreshRequestCodec INSTANCE = new RfqRefreshRequestCodec();

  private RfqRefreshRequestCodec() {}

  @Override
  public RfqRefreshRequest read(JsonReader in) {
    RfqRefreshRequest.Builder builder = RfqRefreshRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "rfqId" -> builder.rfqId(in.id());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(RfqRefreshRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(RfqRefreshRequest value, JsonWriter out) {
    if (value.has("rfqId")) {
      out.name("rfqId").text(value.rfqId());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
