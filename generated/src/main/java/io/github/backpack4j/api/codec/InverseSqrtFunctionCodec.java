// Generated from specs/schemas/collateral.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.InverseSqrtFunction;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link InverseSqrtFunction}. */
public final class InverseSqrtFunctionCodec implements Codec<InverseSqrtFunction> {
  /** The one instance. */
  public static final InverseSqrtFunctionCodec INSTANCE = new InverseSqrtFunctionCodec();

  private InverseSqrtFunctionCodec() {}

  @Override
  public InverseSqrtFunction read(JsonReader in) {
    InverseSqrtFunction.Builder builder = InverseSqrtFunction.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "base" -> builder.base(in.decimal());
        case "positiveCurvePenalty" -> builder.positiveCurvePenalty(in.decimal());
        case "type" -> in.skip();
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(InverseSqrtFunction value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(InverseSqrtFunction value, JsonWriter out) {
    out.name("type").text("inverseSqrt");
    if (value.has("base")) {
      out.name("base").decimal(value.base());
    }
    if (value.has("positiveCurvePenalty")) {
      out.name("positiveCurvePenalty").decimal(value.positiveCurvePenalty());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
