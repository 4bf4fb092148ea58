// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.LinePlace;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link LinePlace}. */
public final class LinePlaceCodec implements Codec<LinePlace> {
  /** The one instance. */
  public static final LinePlaceCodec INSTANCE = new LinePlaceCodec();

  private LinePlaceCodec() {}

  @Override
  public LinePlace read(JsonReader in) {
    LinePlace.Builder builder = LinePlace.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "left" -> builder.left(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(LinePlace value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(LinePlace value, JsonWriter out) {
    if (value.has("left")) {
      out.name("left").decimal(value.left());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
