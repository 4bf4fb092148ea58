// Generated from stream-names/schemas/tick.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.TickInfo;
import io.github.backpack4j.api.model.TickSide;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link TickInfo}. */
public final class TickInfoCodec implements Codec<TickInfo> {
  /** The one instance. */
  public static final TickInfoCodec INSTANCE = new TickInfoCodec();

  private TickInfoCodec() {}

  @Override
  public TickInfo read(JsonReader in) {
    TickInfo.Builder builder = TickInfo.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "side" -> builder.side(in.wire(TickSide::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(TickInfo value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(TickInfo value, JsonWriter out) {
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
