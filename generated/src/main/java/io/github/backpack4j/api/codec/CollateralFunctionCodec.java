// Generated from specs/schemas/collateral.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.CollateralFunction;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link CollateralFunction}. */
public final class CollateralFunctionCodec implements Codec<CollateralFunction> {
  /** The one instance. */
  public static final CollateralFunctionCodec INSTANCE = new CollateralFunctionCodec();

  private CollateralFunctionCodec() {}

  @Override
  public CollateralFunction read(JsonReader in) {
    CollateralFunction.Builder builder = CollateralFunction.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "weight" -> builder.weight(in.decimal());
        case "kind" -> builder.kind(in.value(CollateralFunctionKindCodec.INSTANCE));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(CollateralFunction value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(CollateralFunction value, JsonWriter out) {
    if (value.has("weight")) {
      out.name("weight").decimal(value.weight());
    }
    if (value.has("kind")) {
      out.name("kind").value(value.kind(), CollateralFunctionKindCodec.INSTANCE);
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
