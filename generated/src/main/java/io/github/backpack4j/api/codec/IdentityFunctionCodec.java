// Generated from specs/schemas/collateral.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.IdentityFunction;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link IdentityFunction}. */
public final class IdentityFunctionCodec implements Codec<IdentityFunction> {
  /** The one instance. */
  public static final IdentityFunctionCodec INSTANCE = new IdentityFunctionCodec();

  private IdentityFunctionCodec() {}

  @Override
  public IdentityFunction read(JsonReader in) {
    IdentityFunction.Builder builder = IdentityFunction.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "type" -> in.skip();
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(IdentityFunction value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(IdentityFunction value, JsonWriter out) {
    out.name("type").text("identity");
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
