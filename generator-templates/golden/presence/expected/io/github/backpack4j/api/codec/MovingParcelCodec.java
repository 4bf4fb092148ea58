// Generated from presence/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.MovingParcel;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link MovingParcel}. */
public final class MovingParcelCodec implements Codec<MovingParcel> {
  /** The one instance. */
  public static final MovingParcelCodec INSTANCE = new MovingParcelCodec();

  private MovingParcelCodec() {}

  @Override
  public MovingParcel read(JsonReader in) {
    MovingParcel.Builder builder = MovingParcel.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "since" -> builder.since(in.millis());
        case "id" -> builder.id(in.id());
        case "weight" -> builder.weight(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MovingParcel value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(MovingParcel value, JsonWriter out) {
    if (value.has("since")) {
      out.name("since").millis(value.since());
    }
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    if (value.has("weight")) {
      out.name("weight").decimal(value.weight());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
