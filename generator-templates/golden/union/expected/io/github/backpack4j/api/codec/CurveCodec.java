// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Curve;
import io.github.backpack4j.api.model.RootCurve;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Curve}. */
public final class CurveCodec implements Codec<Curve> {
  /** The one instance. */
  public static final CurveCodec INSTANCE = new CurveCodec();

  private CurveCodec() {}

  @Override
  public Curve read(JsonReader in) {
    String tag = in.find("type");
    if (tag == null) {
      return Curve.Unrecognized.received(in);
    }
    return switch (tag) {
      case "root" -> RootCurveCodec.INSTANCE.read(in);
      default -> Curve.Unrecognized.received(in);
    };
  }

  @Override
  public void write(Curve value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Curve value, JsonWriter out) {
    if (value instanceof RootCurve rootCurve) {
      RootCurveCodec.INSTANCE.members(rootCurve, out);
    }
    if (!(value instanceof Curve.Unrecognized)) {
      return;
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
