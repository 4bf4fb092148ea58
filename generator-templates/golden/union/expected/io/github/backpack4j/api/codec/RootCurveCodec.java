// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.RootCurve;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link RootCurve}. */
public final class RootCurveCodec implements Codec<RootCurve> {
  /** The one instance. */
  public static final RootCurveCodec INSTANCE = new RootCurveCodec();

  private RootCurveCodec() {}

  @Override
  public RootCurve read(JsonReader in) {
    RootCurve.Builder builder = RootCurve.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "factor" -> builder.factor(in.decimal());
        case "type" -> in.skip();
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(RootCurve value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(RootCurve value, JsonWriter out) {
    out.name("type").text("root");
    if (value.has("factor")) {
      out.name("factor").decimal(value.factor());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
