// Generated from specs/schemas/depth.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Depth;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import java.util.Objects;

/** Reads and writes {@link Depth}. */
public final class DepthCodec implements Codec<Depth> {
  /** The one instance. */
  public static final DepthCodec INSTANCE = new DepthCodec();

  private DepthCodec() {}

  @Override
  public Depth read(JsonReader in) {
    Depth.Builder builder = Depth.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "asks" -> builder.asks(in.list(item -> item.value(PriceLevelCodec.INSTANCE)));
        case "bids" -> builder.bids(in.list(item -> item.value(PriceLevelCodec.INSTANCE)));
        case "lastUpdateId" -> builder.lastUpdateId(in.int64());
        case "timestamp" -> builder.timestamp(in.micros());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Depth value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Depth value, JsonWriter out) {
    if (value.has("asks")) {
      out.name("asks").list(
          value.asks(), (writer, item) -> writer.value(item, PriceLevelCodec.INSTANCE));
    }
    if (value.has("bids")) {
      out.name("bids").list(
          value.bids(), (writer, item) -> writer.value(item, PriceLevelCodec.INSTANCE));
    }
    if (value.has("lastUpdateId")) {
      out.name("lastUpdateId").text(Objects.toString(value.lastUpdateId(), null));
    }
    if (value.has("timestamp")) {
      out.name("timestamp").micros(value.timestamp());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
