// Generated from map/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.FundsOfAsset;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link FundsOfAsset}. */
public final class FundsOfAssetCodec implements Codec<FundsOfAsset> {
  /** The one instance. */
  public static final FundsOfAssetCodec INSTANCE = new FundsOfAssetCodec();

  private FundsOfAssetCodec() {}

  @Override
  public FundsOfAsset read(JsonReader in) {
    FundsOfAsset.Builder builder = FundsOfAsset.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "free" -> builder.free(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(FundsOfAsset value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(FundsOfAsset value, JsonWriter out) {
    if (value.has("free")) {
      out.name("free").decimal(value.free());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
