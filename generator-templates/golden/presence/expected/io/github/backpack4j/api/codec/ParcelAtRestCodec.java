// Generated from presence/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.ParcelAtRest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link ParcelAtRest}. */
public final class ParcelAtRestCodec implements Codec<ParcelAtRest> {
  /** The one instance. */
  public static final ParcelAtRestCodec INSTANCE = new ParcelAtRestCodec();

  private ParcelAtRestCodec() {}

  @Override
  public ParcelAtRest read(JsonReader in) {
    ParcelAtRest.Builder builder = ParcelAtRest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        case "weight" -> builder.weight(in.decimal());
        case "place" -> builder.place(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(ParcelAtRest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(ParcelAtRest value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    out.name("weight").decimal(value.weight());
    out.name("place").text(value.place());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
