// Generated from accepted/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.BidCancelRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link BidCancelRequest}. */
public final class BidCancelRequestCodec implements Codec<BidCancelRequest> {
  /** The one instance. */
  public static final BidCancelRequestCodec INSTANCE = new BidCancelRequestCodec();

  private BidCancelRequestCodec() {}

  @Override
  public BidCancelRequest read(JsonReader in) {
    BidCancelRequest.Builder builder = BidCancelRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "bidId" -> builder.bidId(in.id());
        case "clientId" -> builder.clientId(in.int64());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(BidCancelRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(BidCancelRequest value, JsonWriter out) {
    if (value.has("bidId")) {
      out.name("bidId").text(value.bidId());
    }
    out.name("clientId").int64(value.clientId());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
