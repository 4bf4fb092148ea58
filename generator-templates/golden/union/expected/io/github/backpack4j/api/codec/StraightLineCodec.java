// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.StraightLine;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link StraightLine}. */
public final class StraightLineCodec implements Codec<StraightLine> {
  /** The one instance. */
  public static final StraightLineCodec INSTANCE = new StraightLineCodec();

  private StraightLineCodec() {}

  @Override
  public StraightLine read(JsonReader in) {
    StraightLine.Builder builder = StraightLine.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "type" -> in.skip();
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(StraightLine value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(StraightLine value, JsonWriter out) {
    out.name("type").text("straight");
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
