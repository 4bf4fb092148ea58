// Generated from open-enum/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.FillReason;
import io.github.backpack4j.api.model.Interval;
import io.github.backpack4j.api.model.States;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link States}. */
public final class StatesCodec implements Codec<States> {
  /** The one instance. */
  public static final StatesCodec INSTANCE = new StatesCodec();

  private StatesCodec() {}

  @Override
  public States read(JsonReader in) {
    States.Builder builder = States.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "fill" -> builder.fill(in.wire(FillReason::of));
        case "intervals" -> builder.intervals(in.list(item -> item.wire(Interval::of)));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(States value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(States value, JsonWriter out) {
    if (value.has("fill")) {
      out.name("fill").wire(value.fill());
    }
    if (value.has("intervals")) {
      out.name("intervals").list(value.intervals(), JsonWriter::wire);
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
