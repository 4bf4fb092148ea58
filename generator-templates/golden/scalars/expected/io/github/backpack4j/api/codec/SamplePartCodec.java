// Generated from scalars/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.SamplePart;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link SamplePart}. */
public final class SamplePartCodec implements Codec<SamplePart> {
  /** The one instance. */
  public static final SamplePartCodec INSTANCE = new SamplePartCodec();

  private SamplePartCodec() {}

  @Override
  public SamplePart read(JsonReader in) {
    SamplePart.Builder builder = SamplePart.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "name" -> builder.name(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(SamplePart value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(SamplePart value, JsonWriter out) {
    out.name("name").text(value.name());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
