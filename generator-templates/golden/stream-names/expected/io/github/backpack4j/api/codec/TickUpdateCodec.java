// Generated from stream-names/schemas/tick.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.TickSide;
import io.github.backpack4j.api.stream.TickKind;
import io.github.backpack4j.api.stream.TickUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link TickUpdate}. */
public final class TickUpdateCodec implements Codec<TickUpdate> {
  /** The one instance. */
  public static final TickUpdateCodec INSTANCE = new TickUpdateCodec();

  private TickUpdateCodec() {}

  @Override
  public TickUpdate read(JsonReader in) {
    TickUpdate.Builder builder = TickUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 's' -> builder.side(in.wire(TickSide::of));
        case 'k' -> builder.kind(in.wire(TickKind::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(TickUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(TickUpdate value, JsonWriter out) {
    if (value.has("s")) {
      out.name("s").wire(value.side());
    }
    out.name("k").wire(value.kind());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
