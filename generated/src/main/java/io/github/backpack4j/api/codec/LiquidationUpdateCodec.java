// Generated from specs/schemas/liquidation.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.stream.LiquidationUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link LiquidationUpdate}. */
public final class LiquidationUpdateCodec implements Codec<LiquidationUpdate> {
  /** The one instance. */
  public static final LiquidationUpdateCodec INSTANCE = new LiquidationUpdateCodec();

  private LiquidationUpdateCodec() {}

  @Override
  public LiquidationUpdate read(JsonReader in) {
    LiquidationUpdate.Builder builder = LiquidationUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.text());
        case 'E' -> builder.eventTime(in.micros());
        case 'q' -> builder.quantity(in.decimal());
        case 'p' -> builder.price(in.decimal());
        case 'S' -> builder.side(in.wire(Side::of));
        case 's' -> builder.symbol(in.text());
        case 'T' -> builder.engineTime(in.micros());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(LiquidationUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(LiquidationUpdate value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").text(value.event());
    }
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("q")) {
      out.name("q").decimal(value.quantity());
    }
    if (value.has("p")) {
      out.name("p").decimal(value.price());
    }
    if (value.has("S")) {
      out.name("S").wire(value.side());
    }
    if (value.has("s")) {
      out.name("s").text(value.symbol());
    }
    if (value.has("T")) {
      out.name("T").micros(value.engineTime());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
