// Generated from specs/schemas/market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.MarkPriceBand;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link MarkPriceBand}. */
public final class MarkPriceBandCodec implements Codec<MarkPriceBand> {
  /** The one instance. */
  public static final MarkPriceBandCodec INSTANCE = new MarkPriceBandCodec();

  private MarkPriceBandCodec() {}

  @Override
  public MarkPriceBand read(JsonReader in) {
    MarkPriceBand.Builder builder = MarkPriceBand.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "maxMultiplier" -> builder.maxMultiplier(in.decimal());
        case "minMultiplier" -> builder.minMultiplier(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MarkPriceBand value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(MarkPriceBand value, JsonWriter out) {
    if (value.has("maxMultiplier")) {
      out.name("maxMultiplier").decimal(value.maxMultiplier());
    }
    if (value.has("minMultiplier")) {
      out.name("minMultiplier").decimal(value.minMultiplier());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
