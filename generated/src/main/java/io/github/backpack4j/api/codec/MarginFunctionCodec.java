// Generated from specs/schemas/margin.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.MarginFunction;
import io.github.backpack4j.api.model.SqrtMarginFunction;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link MarginFunction}. */
public final class MarginFunctionCodec implements Codec<MarginFunction> {
  /** The one instance. */
  public static final MarginFunctionCodec INSTANCE = new MarginFunctionCodec();

  private MarginFunctionCodec() {}

  @Override
  public MarginFunction read(JsonReader in) {
    String tag = in.find("type");
    if (tag == null) {
      return MarginFunction.Unrecognized.received(in);
    }
    return switch (tag) {
      case "sqrt" -> SqrtMarginFunctionCodec.INSTANCE.read(in);
      default -> MarginFunction.Unrecognized.received(in);
    };
  }

  @Override
  public void write(MarginFunction value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(MarginFunction value, JsonWriter out) {
    if (value instanceof SqrtMarginFunction sqrtMarginFunction) {
      SqrtMarginFunctionCodec.INSTANCE.members(sqrtMarginFunction, out);
    }
    if (!(value instanceof MarginFunction.Unrecognized)) {
      return;
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
