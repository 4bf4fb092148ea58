// Generated from specs/schemas/margin.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.SqrtMarginFunction;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link SqrtMarginFunction}. */
public final class SqrtMarginFunctionCodec implements Codec<SqrtMarginFunction> {
  /** The one instance. */
  public static final SqrtMarginFunctionCodec INSTANCE = new SqrtMarginFunctionCodec();

  private SqrtMarginFunctionCodec() {}

  @Override
  public SqrtMarginFunction read(JsonReader in) {
    SqrtMarginFunction.Builder builder = SqrtMarginFunction.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "base" -> builder.base(in.decimal());
        case "factor" -> builder.factor(in.decimal());
        case "type" -> in.skip();
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(SqrtMarginFunction value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(SqrtMarginFunction value, JsonWriter out) {
    out.name("type").text("sqrt");
    if (value.has("base")) {
      out.name("base").decimal(value.base());
    }
    if (value.has("factor")) {
      out.name("factor").decimal(value.factor());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
