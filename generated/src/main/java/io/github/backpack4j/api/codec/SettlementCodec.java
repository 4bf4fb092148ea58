// Generated from specs/schemas/settlement.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Settlement;
import io.github.backpack4j.api.model.SettlementSource;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Settlement}. */
public final class SettlementCodec implements Codec<Settlement> {
  /** The one instance. */
  public static final SettlementCodec INSTANCE = new SettlementCodec();

  private SettlementCodec() {}

  @Override
  public Settlement read(JsonReader in) {
    Settlement.Builder builder = Settlement.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "quantity" -> builder.quantity(in.decimal());
        case "source" -> builder.source(in.wire(SettlementSource::of));
        case "subaccountId" -> builder.subaccountId(in.int32());
        case "timestamp" -> builder.timestamp(in.iso());
        case "userId" -> builder.userId(in.int32());
        case "positionId" -> builder.positionId(in.id());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Settlement value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Settlement value, JsonWriter out) {
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    if (value.has("source")) {
      out.name("source").wire(value.source());
    }
    out.name("subaccountId").int32(value.subaccountId());
    if (value.has("timestamp")) {
      out.name("timestamp").iso(value.timestamp());
    }
    if (value.has("userId")) {
      out.name("userId").int32(value.userId());
    }
    out.name("positionId").text(value.positionId());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
