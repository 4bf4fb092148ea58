// Generated from specs/schemas/market.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.QuantityFilter;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link QuantityFilter}. */
public final class QuantityFilterCodec implements Codec<QuantityFilter> {
  /** The one instance. */
  public static final QuantityFilterCodec INSTANCE = new QuantityFilterCodec();

  private QuantityFilterCodec() {}

  @Override
  public QuantityFilter read(JsonReader in) {
    QuantityFilter.Builder builder = QuantityFilter.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "minQuantity" -> builder.minQuantity(in.decimal());
        case "maxQuantity" -> builder.maxQuantity(in.decimal());
        case "stepSize" -> builder.stepSize(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(QuantityFilter value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(QuantityFilter value, JsonWriter out) {
    if (value.has("minQuantity")) {
      out.name("minQuantity").decimal(value.minQuantity());
    }
    out.name("maxQuantity").decimal(value.maxQuantity());
    if (value.has("stepSize")) {
      out.name("stepSize").decimal(value.stepSize());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
