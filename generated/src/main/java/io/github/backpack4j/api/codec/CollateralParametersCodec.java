// Generated from specs/schemas/collateral.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.CollateralParameters;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link CollateralParameters}. */
public final class CollateralParametersCodec implements Codec<CollateralParameters> {
  /** The one instance. */
  public static final CollateralParametersCodec INSTANCE = new CollateralParametersCodec();

  private CollateralParametersCodec() {}

  @Override
  public CollateralParameters read(JsonReader in) {
    CollateralParameters.Builder builder = CollateralParameters.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        case "imfFunction" -> builder.imfFunction(in.value(MarginFunctionCodec.INSTANCE));
        case "mmfFunction" -> builder.mmfFunction(in.value(MarginFunctionCodec.INSTANCE));
        case "haircutFunction" ->
            builder.haircutFunction(in.value(CollateralFunctionCodec.INSTANCE));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(CollateralParameters value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(CollateralParameters value, JsonWriter out) {
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    if (value.has("imfFunction")) {
      out.name("imfFunction").value(value.imfFunction(), MarginFunctionCodec.INSTANCE);
    }
    if (value.has("mmfFunction")) {
      out.name("mmfFunction").value(value.mmfFunction(), MarginFunctionCodec.INSTANCE);
    }
    if (value.has("haircutFunction")) {
      out.name("haircutFunction").value(value.haircutFunction(), CollateralFunctionCodec.INSTANCE);
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
