// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Line;
import io.github.backpack4j.api.model.StraightLine;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Line}. */
public final class LineCodec implements Codec<Line> {
  /** The one instance. */
  public static final LineCodec INSTANCE = new LineCodec();

  private LineCodec() {}

  @Override
  public Line read(JsonReader in) {
    String tag = in.find("type");
    if (tag == null) {
      return Line.Unrecognized.received(in);
    }
    return switch (tag) {
      case "straight" -> StraightLineCodec.INSTANCE.read(in);
      default -> Line.Unrecognized.received(in);
    };
  }

  @Override
  public void write(Line value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Line value, JsonWriter out) {
    if (value instanceof StraightLine straightLine) {
      StraightLineCodec.INSTANCE.members(straightLine, out);
    }
    if (!(value instanceof Line.Unrecognized)) {
      return;
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
