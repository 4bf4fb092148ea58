// Generated from specs/schemas/depth.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.DepthUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link DepthUpdate}. */
public final class DepthUpdateCodec implements Codec<DepthUpdate> {
  /** The one instance. */
  public static final DepthUpdateCodec INSTANCE = new DepthUpdateCodec();

  private DepthUpdateCodec() {}

  @Override
  public DepthUpdate read(JsonReader in) {
    DepthUpdate.Builder builder = DepthUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.text());
        case 'E' -> builder.eventTime(in.micros());
        case 's' -> builder.symbol(in.text());
        case 'a' -> builder.asks(in.list(item -> item.value(PriceLevelCodec.INSTANCE)));
        case 'b' -> builder.bids(in.list(item -> item.value(PriceLevelCodec.INSTANCE)));
        case 'U' -> builder.firstUpdateId(in.int64());
        case 'u' -> builder.lastUpdateId(in.int64());
        case 'T' -> builder.engineTime(in.micros());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(DepthUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(DepthUpdate value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").text(value.event());
    }
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("s")) {
      out.name("s").text(value.symbol());
    }
    if (value.has("a")) {
      out.name("a").list(
          value.asks(), (writer, item) -> writer.value(item, PriceLevelCodec.INSTANCE));
    }
    if (value.has("b")) {
      out.name("b").list(
          value.bids(), (writer, item) -> writer.value(item, PriceLevelCodec.INSTANCE));
    }
    if (value.has("U")) {
      out.name("U").int64(value.firstUpdateId());
    }
    if (value.has("u")) {
      out.name("u").int64(value.lastUpdateId());
    }
    if (value.has("T")) {
      out.name("T").micros(value.engineTime());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
